import { decoyRules } from '../decoyRules.ts';
import { MEASURED, TELEPHONES } from '../sharedDecoys.ts';

const ABOUT = '(?:casi |cerca del? |alrededor del? |más del? |unos |unas |aproximadamente |al menos )?';
const CHANGED =
  '(?:aument|increment|disminuy|disminu|redu[cj]|crec|baj|sub|desc[ie]{1,2}nd|cay|ca[eíy]|retroced)\\p{L}{1,6}';

/** Reading-rules §3 in Spanish: numbers that state no quantity. {n} is a number in digits or words. */
export const decoys = decoyRules([
  {
    id: 'number-of-emergencies',
    reason: 'a telephone number',
    match: '(?:al|el|del) (?:ecu )?(?:911|112|110|123)(?=[.,;:)]|$| (?:o|y|para|en)(?!\\p{L}))',
    examples: ['casos sospechosos al ECU 911 o', 'llamar al 112.'],
    not: ['ayudó al 911 de ellos', 'a 112 mujeres'],
  },
  {
    id: 'number-for-complaints',
    reason: 'a telephone number',
    match:
      '(?<=(?:pueden?|podrán|deben|llamar|llame|denunciar|comunicarse)(?: \\p{L}{1,14}){0,6} al )\\d{3,4}(?=[.,;)]|$)',
    examples: ['Las denuncias pueden realizarse de manera anónima al 145.'],
    not: [
      'Las llamadas de mujeres subieron al 340.',
      'las denuncias subieron al 145 por ciento',
      'llamadas al 30 % de',
    ],
  },
  {
    id: 'room',
    reason: 'names a thing, counts nothing',
    match:
      'un cuarto (?:de (?:ladrillos?|madera|adobe|hotel|pensión|baño|hostal|motel|chapa|zinc|lata|bahareque|azotea|servicio|huéspedes|alquiler|piedra|caña|bambú|barro|bloques?|cartón)|sin (?:ventanas?|luz|agua|muebles|baño|puerta)|oscuro|contiguo|cerrado con)',
    examples: ['tienen un cuarto de ladrillo que', 'Dormían en un cuarto sin ventanas'],
    not: ['un cuarto de las mujeres', 'un cuarto de millón', 'un cuarto de población rural', 'un cuarto del total'],
  },
  {
    id: 'number-of-a-room',
    reason: 'names a thing, counts nothing',
    match:
      '(?:salón|aula|oficina) \\d{1,4}(?=[.,;:)»]|$| (?:del?|y|en|donde)(?!\\p{L}))|(?<=línea \\d{2,4} y (?:el|al) )chat \\d{2,4}',
    examples: ['en el salón 304 del Centro Judicial', 'la línea 100 y el chat 100 funcionan'],
    not: ['En el aula 30 niños', 'y por chat 120, en Chile'],
  },
  {
    id: 'street-address',
    reason: 'an address',
    caseSensitive: true,
    match:
      '(?:[Cc]alle|[Aa]venida|Av\\.|[Pp]aseo|[Jj]irón|[Pp]asaje|[Bb]ulevar) (?:(?:\\d{1,2} de |de la |de los |de |del ))?(?:\\p{Lu}[\\p{L}-]{1,20} ?){1,3},?(?: al)? \\d{1,4}(?=[.,;)]|$)',
    examples: [
      'Sede: calle Sarandí 205, Montevideo',
      'de la calle Cervantes al 3400.',
      'Avenida de la Paz 12.',
      'en calle 7 de Junio 188.',
    ],
    not: ['en la calle Sarandí, 30 mujeres', 'la avenida Italia y 205, más'],
  },
  {
    id: 'so-many-more',
    reason: 'a change, no level',
    match: '{n} (?:más|menos) que (?:en|el|la|los|las|durante|un)(?!\\p{L})',
    examples: ['20 más que en 2010', '12 menos que el año anterior'],
    not: ['más de 20', '20 mujeres más que hombres'],
  },
  {
    id: 'harmonised-number',
    reason: 'a telephone number',
    match: '(?<![\\d ])116 ?0\\d\\d(?=[.,;:)»]|$)|(?<=\\D )116 ?0\\d\\d(?=[.,;:)»]|$)',
    examples: ['Víctimas : 116 006, 24/7'],
    not: ['116 006 personas'],
  },
  {
    id: 'star-code',
    reason: 'a telephone number',
    match: '(?<![*\\d])[*#]\\d{2,5}(?![*\\d]| \\p{L}{4,14}s)',
    examples: ['la Línea Vida, *212.', 'marque *111 o #123'],
    not: ['* 212 denuncias', '**212** denuncias'],
  },
  ...TELEPHONES,
  ...MEASURED,
  {
    id: 'ordinal-of-a-series',
    reason: 'a rank',
    match:
      '(?:es|fue|era|será|sería) (?:el|la) (?:tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|novén[oa]|décim[oa]) (?:de (?:una|la|su|los|las)|en)(?!\\p{L})',
    examples: ['Fue el quinto de una serie'],
    not: ['el quinto de los casos'],
  },
  {
    id: 'parent-of',
    reason: 'somebody’s own children',
    match: '(?:padre|madre|abuela|viuda) (?:solter[oa] )?de {n}(?: (?:hij[oa]s|niñ[oa]s|menores)|(?=[.,;]|$))',
    examples: ['Padre de tres hijos, el detenido'],
    not: ['los padres de 30 alumnos'],
  },
  {
    id: 'label',
    reason: 'names a thing, counts nothing',
    match:
      '(?:artículo|artículos|art\\.|arts\\.|convenio|convención|resolución|resoluciones|ley|leyes|decreto|decreto ley|directiva|protocolo|programa|agenda|norma|normas|iso|página|páginas|pág\\.|págs\\.|(?<!\\d )p\\.|capítulo|anexo|párrafo|sección|fase|etapa|número|números|núm\\.|no\\.|n\\.?°|n\\.?º|ext\\.?|extensión|versión|sala|ruta|carretera|código|objetivo|ods|meta|tomo|volumen|edición|marcar|marcando|marque|teléfono|fono(?: \\p{L}{4,10})?|tel\\.?|vuelo|nivel|cuadro|gráfico|tabla|preparatoria|secundaria|escuela|primaria|ventanillas?|zona(?! \\d{1,4} \\p{L}{3,14}s(?!\\p{L}))|distrito|kilómetros?|grupo de los|piso|calle(?!:)|avenida|preparatoria oficial|apartado postal|apartado|casilla|estudio|canal|frecuencia|andén|muelle)(?: (?:supremo|legislativo|de urgencia))?(?: (?:no\\.?|núm\\.?|número|n\\.? ?[°º]|de emergencia|gratuito))?:? (?:{n}|\\d{1,4}[a-f])(?:\\(\\d{1,3}\\)){0,6}(?:(?: y| a| al|,|-) {n})?',
    examples: [
      'Fono Ayuda 147, gratuito',
      'los artículos 188A y 340 del Código',
      'El artículo 149 del Código',
      'el Convenio 189',
      'la Ley 896',
      'ISO 9001',
      'la fase dos',
      'la Preparatoria 4',
      'Resolución 1325',
      'la Ley N.° 28950',
      'el Decreto Supremo N° 12',
      'el Protocolo núm. 2',
      'páginas 12 a 14',
      'el canal 16 de la radio',
    ],
    not: [
      'vendían en la calle: 142 procedían de Benín',
      'el programa ayudó a 30 víctimas',
      'las secciones de 12 funcionarios',
      'leyes que protegen a 40 trabajadores',
    ],
  },
  {
    id: 'hotline',
    reason: 'a telephone number',
    match:
      '(?:línea|teléfono|número|línea telefónica|línea gratuita|línea de ayuda|línea de emergencia|número de emergencia|número gratuito|número único)(?: de (?:emergencias?|ayuda|denuncia|asistencia|la policía(?: nacional)?))?(?: gratuit[oa]| nacional| únic[oa]){0,6}(?:,| es| era|:){0,6}(?: el| al)? {n}(?=[,.;:)»]|$| (?:para|y|o|que|de|está|funciona|funcionan|atiende|recibe|recibió))|(?:llamar|llamando|llame|llaman|llamó|llamada|llamadas|marcar|comunicarse|denunciar) (?:gratis |gratuitamente )?al (?:número )?{n}(?=[,.;:)»]|$| (?:para|y|o|si|cuando|de))',
    examples: [
      'un solo número de emergencia, el 911.',
      'la línea 116',
      'la línea 155 atiende las denuncias',
      'llamar al 105 para pedir ayuda',
      'la línea gratuita 0800.',
    ],
    not: ['30 líneas telefónicas', 'la línea recibió 300 llamadas', 'llamó a 12 mujeres'],
  },
  {
    id: 'decree',
    reason: 'names a thing, counts nothing',
    match: 'decreto (?:ejecutivo|ministerial) (?:n\\.?[°º] ?)?{n}(?! \\p{L}{3,14}s(?!\\p{L}))',
    examples: ['el Decreto Ejecutivo 41 187.'],
    not: ['Por decreto ejecutivo 300 presos fueron indultados'],
  },
  {
    id: 'line-with-its-number',
    reason: 'a telephone number',
    match: 'línea \\d{3,5}(?! \\p{L}{3,14}s(?!\\p{L})|[.,]\\d| (?:mil|millones)(?!\\p{L}))',
    examples: ['A la línea 147 entraron', 'en la línea 1741 se responde', 'la línea 147 recibía'],
    not: ['En línea 300 mujeres', 'la línea 1.340 llamadas', 'por esa línea 340 niñas'],
  },
  {
    id: 'from-clock-to-clock',
    reason: 'a time of day',
    match:
      '(?<=(?:,|clases?|horario|abiert[oa]|atiende|atención|lunes|viernes|sábados?|domingos?|diario|días|oficina) )de (?:1?\\d|2[0-4])[.:][0-5]\\d a (?:1?\\d|2[0-4])[.:][0-5]\\d(?=[.,;)]|$| (?:horas|hrs|h|y)(?!\\p{L}))',
    examples: ['desde cualquier operador, de 8.00 a 17.00.', 'les da clase de 16.00 a 18.00, acabada'],
    not: ['de 8.00 a 17.50 euros', 'pasó de 8.20 a 9.10 millones', 'Los sueldos subieron de 10.50 a 14.00.'],
  },
  {
    id: 'number-of-an-agreement',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match: 'Acuerdo (?:[Nn]\\.?[º°] ?)?\\d{3,5} (?:del|de la|de los)(?= \\p{Lu})',
    examples: ['aprobado por el Acuerdo 8015 del Consejo de Ministros'],
    not: ['según el acuerdo, 300 de los detenidos'],
  },
  {
    id: 'number-of-a-resolution',
    reason: 'names a thing, counts nothing',
    match: '(?:resolución|ley|decreto|reglamento|ordenanza|acuerdo) (?:n\\.?[º°] ?)?\\d{1,5}-(?:19|20)\\d\\d',
    examples: ['la Resolución 52-2004 reserva'],
    not: ['la resolución de 2004', 'la ley 52 mujeres'],
  },
  {
    id: 'plot',
    reason: 'an address',
    match: '(?:manzana \\p{L}|manzana {n}|mz\\. \\p{L}),? (?:lote|lt\\.) {n}',
    examples: ['calle Los Cipreses, manzana H, lote 6.'],
    not: ['el lote 6 de la subasta', 'manzanas y lotes'],
  },
  {
    id: 'folded-in',
    reason: 'a saying or a name',
    match: '(?:doblad[oa]s?|plegad[oa]s?) en (?:dos|tres|cuatro|ocho)|(?:punto|kilómetro|zona|hora) cero',
    examples: ['una fotocopia doblada en cuatro.', 'el llamado Punto Cero.'],
    not: ['en cuatro hogares', 'hubo cero casos'],
  },
  {
    id: 'house-of-a-grid',
    reason: 'an address',
    match:
      '(?:avenida|calle|carrera|av\\.|cra\\.) (?:n\\.º )?(?:\\d{1,3}[a-z]? (?:#|n\\.º) ?)?\\d{1,3}[a-z]?-\\d{1,3}(?!\\d| ?%| \\p{L}{3,14}s(?!\\p{L}))',
    examples: ['o presentarse en la 12 avenida 12-54, zona 1.', 'Carrera 7 # 32-16, Bogotá'],
    not: ['la avenida 12 mujeres', 'en la calle 30-40 niños de 2010'],
  },
  {
    id: 'number-to-tell',
    reason: 'a telephone number',
    match:
      '(?:avis(?:ar|e|en|ando)|aviso|llamado|llam(?:ar|e|en|ando)|denunci(?:ar|e|en|ando)|escrib(?:ir|a|an)) (?:\\p{L}{1,12} ){0,2}al \\d{2,5}(?=[,.;:)»]|$| (?:o|y|para|si|cuando)(?!\\p{L}))',
    examples: ['Los vecinos pueden avisar al 147, Fono Ayuda', 'o escribir al 1800.'],
    not: ['avisaron al 30 por ciento', 'denunciar al 12 por ciento'],
  },
  {
    id: 'opening-hours',
    reason: 'a time of day',
    match:
      '(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?),? de \\d{1,2} a \\d{1,2}(?=[.,;)]|$| (?:y|o)(?!\\p{L}))',
    examples: ['de lunes a viernes de 7 a 13.', 'los sábados, de 9 a 12 y'],
    not: ['los jueves de 7 a 13 mujeres', 'pasó de 9 a 15 casos'],
  },
  {
    id: 'weekday',
    reason: 'a day',
    match:
      '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:[12]?\\d|3[01])(?=[.,;:)]|$| (?:a|en|y|se|por|desde|para|con)(?!\\p{L}))',
    examples: ['el próximo jueves 12.', 'el sábado 3 a medianoche'],
    not: ['el sábado 30 víctimas', 'el domingo 30 mil personas', 'el martes 45 de ellas'],
  },
  {
    id: 'score',
    reason: 'a score',
    match: '(?:gan|perd|empat|venc|derrot)\\p{L}{1,6} (?:por |(?!de )\\p{L}{2,12} )?{n} ?(?:a|-|–) ?{n}(?! \\p{L}{4})',
    examples: ['el equipo gana 5 a 3', 'perdieron por 2-1'],
    not: ['ganan 5 dólares', 'ganan de 8 a 11 dólares', 'ganan 8 a 11 euros'],
  },
  {
    id: 'radio-channel',
    reason: 'names a thing, counts nothing',
    match:
      '(?:canal|canales)(?: vhf)? {n}(?:(?:,| y) {n})?(?=[.,;:)]|$| (?:y|es|son|sigue|siguen|queda|quedan|para)(?!\\p{L}))',
    examples: ['los canales VHF 16 y 10'],
    not: ['30 canales', 'A través de los canales 45 personas'],
  },
  {
    id: 'unit',
    reason: 'a technical unit',
    match: '{n} (?:[kmg]hz|[kmg]w|voltios|vatios|nudos|decibelios)',
    examples: ['los 840 kHz'],
    not: ['840 kilos'],
  },
  {
    id: 'weight',
    reason: 'a weight',
    match:
      'pes(?:a|an|aba|aban|ar|ando) (?:unas |unos |casi |más de |hasta )?{n} (?:libras|quintales|arrobas)|{n} (?:libras|quintales|arrobas) de (?:café|maíz|arroz|frijol(?:es)?|harina|azúcar|alimentos|comida|hoja|coca|carne|pescado|algodón)',
    examples: ['que pesa unas 30 libras', '100 libras de arroz'],
    not: ['pagó 30 libras', '300 libras de multa'],
  },
  {
    id: 'age-group',
    reason: 'an age',
    match:
      '(?:niñ[oa]s|chic[oa]s|muchach[oa]s|jóvenes|adolescentes|mujeres|hombres|menores) (?:de|entre) \\d{1,2} (?:a|y) \\d{1,2}(?=[.,;:)»]|$| (?:que|en|y)(?!\\p{L}))',
    examples: ['niñas de 14 a 17 que viajan', 'jóvenes de 15 a 24.'],
    not: ['mujeres de 12 países', 'niños de 8 a 12 escuelas'],
  },
  {
    id: 'round-the-clock',
    reason: 'round the clock',
    match: '{n} horas (?:al día|del día|diarias)|{n} días (?:a|de) la semana',
    examples: ['las 24 horas del día', 'siete días a la semana'],
    not: ['24 víctimas al día'],
  },
  {
    id: 'age',
    reason: 'an age',
    match:
      '(?:edad|edades)(?: (?:promedio|media|de|entre|desde|es|era|fue|oscila|oscilan|comprendidas?|que van|va|los|las|entre los)){0,6} {n}(?:(?: y| a| hasta|-|–| o)(?: los)? {n})?(?: años)?',
    examples: [
      'con edades entre 12 y 16 años',
      'edad promedio de 26 años',
      'edades comprendidas entre los 14 y los 17',
    ],
    not: ['la tercera edad recibió 30 paquetes'],
  },
  {
    id: 'under-age',
    reason: 'an age',
    match:
      '(?:menor|menores|mayor|mayores) (?:de|a|que) (?:los )?{n}(?= años)|(?:menores|mayores) de (?:1[0-9]|2[0-5])(?=[,.;:)»]|$| (?:y|o|en|que|son|fueron))',
    examples: ['menores de 18 años', 'mayores de 25.', 'menores de dieciocho años'],
    not: ['mayores de 30 países', 'menores de 12 aldeas'],
  },
  {
    id: 'years-of-age',
    reason: 'an age',
    match:
      '(?:de|entre(?: los)?|desde los|a los|con|tiene|tenía|cumplir|cumplió) {n}(?:(?: y| a| hasta|-|–| o)(?: los)? {n})? años(?! (?:de (?:prisión|cárcel|duración)))',
    examples: [
      'Las niñas de 8 a 12 años',
      'cuenta Eulalia, de 31 años',
      'entre 14 y 17 años',
      'entre los 12 y los 16 años',
    ],
    not: ['de 8 a 12 mujeres'],
  },
  {
    id: 'clock',
    reason: 'a time of day',
    match:
      '(?:a|desde|hacia|hasta|sobre) las \\p{L}{3,10}(?= (?:y media|y cuarto|en punto|de la (?:mañana|tarde|noche|madrugada)))|(?:a|desde|hacia|hasta|sobre) las \\d{1,2}(?:[:.]\\d\\d)?(?= ?(?:horas|h|hrs|a\\. ?m|p\\. ?m|am|pm|y media)(?!\\p{L})|[,;]? de la (?:mañana|tarde|noche)|[,.;](?!\\d)|$)',
    examples: ['a las 9 horas', 'a las nueve de la mañana', 'hacia las 14 h', 'desde las 8.'],
    not: ['a las 9 mujeres', 'de las 1,430 víctimas', 'a las dos asociaciones'],
  },
  {
    id: 'hours-before-weekdays',
    reason: 'a time of day',
    match:
      '(?<!(?:ó|aron|ieron) )de (?:[5-9]|1\\d|2[0-4]) a (?:\\d|1\\d|2[0-4])(?=,? (?:de (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|todos los días|sin descanso)(?!\\p{L}))',
    examples: ['Se trabajaba de 7 a 23, de lunes a sábado'],
    not: ['Los casos subieron de 7 a 23 de lunes a viernes', 'pasó de 7 a 23, según', 'de 7 a 23 casos de lunes'],
  },
  {
    id: 'hours',
    reason: 'a time of day',
    match: '\\d{1,2}(?:[:.]\\d\\d)? ?(?:hrs\\.?|a\\. ?m\\.|p\\. ?m\\.)',
    examples: ['14.30 hrs', '9 a. m.'],
    not: ['9 horas'],
  },
  {
    id: 'percentage-points',
    reason: 'a difference in percentage points',
    match: '{n} puntos? (?:porcentual(?:es)?|de porcentaje)',
    examples: ['3 puntos porcentuales', 'dos puntos porcentuales'],
    not: ['cuatro puntos fronterizos'],
  },
  {
    id: 'multiple',
    reason: 'a multiple, no level',
    match:
      '(?<![.,\\d]|\\d )(?!\\d{3}|\\d{1,3}[ .,]\\d{3}){n} veces|{n} veces (?:más|menos|mayor|superior|el|la|lo|los|las)(?!\\p{L})|(?:multiplic|dividi)\\p{L}{1,5} por {n}',
    examples: ['se multiplicó por tres', 'cuatro veces al año', 'tres veces más'],
    not: ['atendidas por tres psicólogas', 'sonó 1.057 veces'],
  },
  {
    id: 'change',
    reason: 'a change, no level',
    match: `(?:aumento|alza|incremento|caída|baja|disminución|reducción|descenso|crecimiento|subida|repunte|recorte)s? (?:anual )?(?:de|del) ${ABOUT}(?:un )?{n}(?: por ciento| ?%)?|${CHANGED} (?:en )?${ABOUT}(?:un |el )?{n}(?: por ciento| ?%)|${CHANGED} en ${ABOUT}(?:un |el )?{n}`,
    examples: [
      'un aumento del 8 por ciento',
      'aumentó un 12 por ciento',
      'cayó 30 %',
      'se redujo en 40',
      'un alza de casi 20 %',
    ],
    not: ['aumentó de 200 a 300', 'bajó a 30', 'la baja participación de 12 mujeres'],
  },
  {
    id: 'percent-more',
    reason: 'a change, no level',
    match: '(?:\\d{1,12}(?:[.,]\\d{1,6})?|\\p{L}{3,12}) ?(?:por ciento|%) (?:más|menos|mayor|menor|superior|inferior)',
    examples: ['15 % más que en 2010', 'un 20 por ciento menos'],
    not: ['el 15 % de los más pobres'],
  },
  {
    id: 'rank',
    reason: 'a rank',
    match: '(?:puesto|lugar|posición|rango) {n}',
    examples: ['el puesto 3'],
    not: ['600 puestos'],
  },
  {
    id: 'age-behind-name',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?<=\\p{Lu}[\\p{L}-]{1,20}, (?:de )?)(?<!(?:^|[^\\p{L}])(?:en|En|la|La|el|El|desde) \\p{Lu}[\\p{L}-]{1,20}, )\\d{1,2}(?= años|, |\\.$|\\)|,$)',
    examples: ['el teniente Moussa, 41 años', 'Marta Rojo, 46, dijo', 'Eulalia, de 31 años'],
    not: ['en Sevilla, 31.', 'En Chile, 30 víctimas', 'En Chile, de 30 víctimas'],
  },
  {
    id: 'age-told-now',
    reason: 'an age',
    match: '(?:que|quien) (?:hoy |ahora |ya )tiene {n}(?= y |[.,;]|$)',
    examples: ['Wilmer, que hoy tiene 19 y estudia'],
    not: ['el centro, que hoy tiene 19 camas'],
  },
  {
    id: 'age-of-the-eldest',
    reason: 'an age',
    match: '(?:mayor|menor|más pequeñ[oa]|más joven)(?:,| tiene| tenía| con| apenas| solo){1,3} {n}(?= años|[.,;]|$)',
    examples: ['El mayor tiene 17 años', 'y la menor, 9.'],
    not: ['el menor tiene 9 hermanos'],
  },
  {
    id: 'members-of-an-agency',
    reason: 'how many members an organisation has',
    match:
      '(?:cuenta con|cuentan con|tiene|tienen|reúne|reúne a|agrupa|agrupa a|integran|integrad[oa] por|compuest[oa] por|con|sus|de los|los) (?:hoy |actualmente )?(?:sus |los )?{n} (?:estados|países|naciones) (?:miembros?|participantes)(?! de)',
    examples: ['que cuenta con 187 Estados Miembros', 'sus 57 Estados participantes'],
    not: ['12 Estados miembros firmaron'],
  },
  {
    id: 'ratio',
    reason: 'a ratio',
    match: 'por cada {n} (?:habitantes|personas|mujeres|niños|adultos|trabajadores)',
    examples: ['uno por cada 400.000 habitantes', '3 por cada 1.000 personas'],
    not: ['cada 12 mujeres'],
  },
  {
    id: 'whole-inventory',
    reason: 'names all there are',
    match:
      '(?:los|las|sus|nuestros|nuestras) {n} (?:estados|provincias|regiones|departamentos|distritos|municipios|comunas|cantones|países|islas|entidades|Estados Miembros|comunidades autónomas)(?= (?:del país|de la república|del territorio|miembros|federativas|de [\\p{L}]{4,14}[.,])|[.,;]|$)',
    examples: ['los 32 estados del país', 'sus 175 Estados Miembros.', 'las 24 provincias.'],
    not: ['en 18 departamentos del país', 'los 12 países que firmaron'],
  },
  {
    id: 'idiom',
    reason: 'a saying or a name',
    match:
      'mil (?:gracias|disculpas)|mitad (?:de la historia|de la verdad|del camino)(?=[.,;:!?)]|$)|(?:cinco|cuatro|tres|dos) estrellas|(?:los )?cuatro puntos cardinales|G-?(?:7|8|20|77)|tanto por ciento|cien por cien|uno de los|una de las|cero tolerancia|tolerancia cero|tercera edad|un solo|una sola|uno a uno|dos ruedas|medio ambiente|(?:el )?once de septiembre',
    examples: ['la otra mitad de la historia.', 'mil gracias', 'un hotel de cinco estrellas'],
    not: ['mil víctimas', 'dos víctimas'],
  },
]);
