import type { CalendarWords } from '../lexicon.ts';
import { YEARS_BEFORE_NUMBERS } from '../sharedTimes.ts';
import { timeRules } from '../timeRules.ts';

export const calendar: CalendarWords = {
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
    ene: 1,
    feb: 2,
    abr: 4,
    jun: 6,
    jul: 7,
    ago: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dic: 12,
  },
  ordinals: [
    ['prim', '1'],
    ['segund', '2'],
    ['terc', '3'],
    ['cuart', '4'],
  ],
  last: 'ultimo',
  units: { dia: 'day', diari: 'day', semana: 'week', mes: 'month', mensual: 'month', ano: 'year', anual: 'year' },
  spans: { mes: 1, trimestre: 3, semestre: 6 },
};

const FULL_MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const SHORT_MONTHS = '(?:ene|feb|abr|jun|jul|ago|sept|sep|oct|nov|dic)\\.';
const PART =
  '(?:(?:(?:a )?(?:principios|inicios|comienzos|mediados|fines|finales)|(?:el )?(?:inicio|comienzo|final|fin)) del? )?';
const WEEKDAY = '(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?';
/** What may stand behind a year that "de" opens, so that "más de 2000 víctimas" stays a count. */
const YEAR_END =
  '(?=[,.;:)»"]|$| (?:y|a|al|en|que|por|con|para|se|fue|fueron|ha|han|la|las|el|los|hubo|solo|sólo|cuando|hasta)(?!\\p{L}))';

/** Reading-rules §13. In the patterns {y} is a year, {m} a month, {d} a day of the month; numbers behind them name the end. */
export const times = timeRules(
  {
    month: `${FULL_MONTHS}|${SHORT_MONTHS}`,
    day: '(?:1(?:º|°|ro|ero)|primero|[12]\\d|3[01]|0?[1-9])',
  },
  [
    {
      id: 'date-of-issue',
      kind: 'day',
      match: '^{d} de {m1} de {y1}(?=\\.[-–—])',
      examples: ['17 de enero de 2023.- La Guardia Civil'],
      not: ['17 de enero de 2023 – 40 niñas', 'el 17 de enero de 2023', 'del 17 de enero de 2023'],
    },
    {
      id: 'nth-since',
      kind: 'day',
      match:
        '(?:(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim)[oa]?|más (?:alt|baj|elevad)[oa])(?: \\p{L}{2,12})? desde (?:{m1} de )?{y1}',
      examples: ['la cuarta desde 2008', 'la tercera reunión desde 2010', 'el más alto desde 2009'],
      not: ['desde 2008', 'víctimas desde 2008'],
    },
    {
      id: 'present-since',
      kind: 'relative',
      match: "(?:presentes?|activ[oa]s?) en (?:\\p{L}[\\p{L}'-]{1,20} ?){1,4} desde {y1}",
      examples: ['La entidad, presente en Nepal desde 1998, sostiene'],
      not: ['presentó en Nepal 12 casos en 1998'],
    },
    {
      id: 'since-then',
      kind: 'since-then',
      match: '(?:desde|a partir de) (?:entonces|es[ae] (?:año|fecha|momento)|aquel(?:la)? (?:año|fecha|momento))',
      examples: ['Desde entonces, 300 mujeres', 'a partir de ese año'],
      not: ['desde 2012', 'desde este año'],
    },
    {
      id: 'opened-and-does',
      kind: 'day',
      match:
        '(?:abrió|nació|se creó|inauguró|inaugurad[oa]|fue (?:fundad|cread|inaugurad)[oa]) en {y1}(?= y (?:que )?(?:hoy |ya )?(?:atiende|recibe|ayuda|cuenta|tiene|acoge|presta|trabaja|alberga|gestiona)(?!\\p{L}))',
      examples: ['El centro abrió en 2012 y atiende', 'inaugurado en 2018 y que cuenta'],
      not: ['abrió en 2012 y atendió'],
    },
    {
      id: 'in-force-since',
      kind: 'day',
      match: '(?:en vigor|vigentes?|en vigencia) desde (?:el )?(?:{d} de )?(?:{m1} (?:de|del) )?{y1}',
      examples: ['el Convenio 188, en vigor desde 2017', 'la Ley 263, vigente desde enero de 2012'],
      not: ['entró en vigor en 2012', 'desde 2012'],
    },
    {
      id: 'since-a-law-of',
      kind: 'since',
      match:
        'desde (?:la entrada en vigor|la aprobación|la sanción|la adopción|la reforma|la promulgación|la vigencia) (?:de la |del |de )(?:(?!entre |durante |hasta )[\\p{L}\\d./-]{1,14} ){0,5}[\\p{L}\\d./-]{1,14}, en (?:{m1} de )?{y1}',
      examples: ['desde la entrada en vigor de la Ley 9095, en febrero de 2013'],
      not: ['desde la Ley 9095, en febrero de 2013'],
    },
    {
      id: 'since-what-happened',
      kind: 'since',
      match: `desde (?!entonces |ahí |(?:el )?(?:{d} de )?(?:${FULL_MONTHS}) )(?:que )?(?:(?!entre |durante |hasta )\\p{L}{1,14},? ){1,8}?(?:en|de|del) (?:{d} de )?(?:{m1} (?:de|del) )?{y1}`,
      examples: [
        'desde que empezó el proyecto en 2018',
        'desde su apertura en marzo de 2019',
        'desde el golpe de Estado de 2021',
        'desde que se puso en marcha el plan, en 2013',
      ],
      not: [
        'desde entonces la policía rescató a 30 mujeres en 2009',
        'desde el lunes, 30 en 2009',
        'desde Chad entre enero y junio de 2024',
      ],
    },
    {
      id: 'law-of-a-year',
      kind: 'relative',
      match:
        '(?:ley|reforma|convenio|convención|protocolo|decreto|código|constitución|resolución|norma)(?:e?s)? (?:[\\p{L}\\d/.-]{1,14},? ){0,5}?(?:de |del )(?:año )?{y1}|(?:aprob|adopt|firm|suscri|ratific|promulg|reform|modific|enmend|vot|dat)(?:ad[oa]s?|t[oa]s?|ó|aron|an?) (?!entre )(?:\\p{L}{1,14} ){0,2}?(?:en |de |del |el )?(?:\\p{L}{4,10} (?:de |del ))?(?:19|20)\\d\\d',
      examples: [
        'la ley de 2013 prevé',
        'la Ley 985 de 2005',
        'fue reformado en 2012',
        'se aprobó en julio de 2018',
        'data de 2007',
      ],
      not: ['30 víctimas atendidas en 2008', 'datos de 2007'],
    },
    {
      id: 'scheduled',
      kind: 'relative',
      match:
        '(?:previst[oa]s?|programad[oa]s?|terminará|comenzará|empezará|abrirá|se abrirá|finalizará|concluirá|se celebrará|tendrá lugar|durará|reabrirá) (?:\\p{L}{1,14} ){0,2}?(?:en |para |hasta |a |el )?(?:finales de |principios de |mediados de )?(?:{d} de )?(?:{m1} (?:de|del) )?{y1}',
      examples: ['prevista para 2012', 'terminará en diciembre de 2016', 'durará hasta 2019'],
      not: ['terminó en 2012'],
    },
    {
      id: 'budget-of-a-year',
      kind: 'in',
      match: 'presupuesto (?:de|para|del año|para el año) {y1}',
      examples: ['El presupuesto para 2024'],
      not: ['el informe de 2024'],
    },
    {
      id: 'year-of-a-report',
      kind: 'relative',
      match:
        '(?:estudio|informe|reporte|protocolo|ley|reforma|convenio|convención|acuerdo|plan|edición|código|decreto|evaluación|agenda|constitución|resolución|copa mundial|mundial|olimpiadas|terremoto|tsunami)(?:e?s)?(?! (?:\\p{L}{1,14} ){0,3}(?:realizad|efectuad|llevad|hech)[oa]s? (?:a cabo )?en ) (?:(?!entre |desde |mil |millones |dólares |euros )[\\p{L}\\d/-]{1,14} ){0,5}?(?:de |del |del año |para el año |para |anual )?{y1}(?: ?[-–/] ?{y2})?(?! (?:\\p{L}{1,14} ){0,1}\\p{L}{3,14}s(?!\\p{L}))',
      examples: [
        'la ley de 2007',
        'el Protocolo de 2000',
        'Copa Mundial de Cricket de 2007',
        'el informe anual 2016',
        'el plan 2010-2012',
      ],
      not: [
        'según una encuesta hecha en 2013',
        'planes de 2000 personas',
        'acuerdos suscritos entre 2018 y 2021',
        'el plan pide 98 millones de dólares para 2024',
      ],
    },
    {
      id: 'comparison',
      kind: 'relative',
      match: `(?:(?<!mientras )(?<!(?:ó|aron|ieron|aba|dice|dicen|indica|indican|señala|señalan|recuerda|recuerdan|afirma|afirman|muestra|muestran|precisa|estima|estiman|calcula|calculan|revela|revelan|asegura|destaca|subraya|explica|añade|agrega|probado|acreditado|demostrado|establecido|declarado|confirmado|informado|dicho|cierto|consta|sostiene|alega) )que|comparad[oa]s? con|en comparación con|frente a|respecto (?:a|de|del)|en relación con|versus) (?:(?:en )?el mismo (?:período|periodo|semestre|trimestre|mes|lapso) de |(?:en )?la (?:temporada|campaña|cosecha|zafra) (?:de |del )?|(?:los?|las?) del? |el |lo \\p{L}{4,14}d[oa]s? |l[oa]s? |l[oa]s? (?!(?<=frente a l[oa]s? )(?:cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta) )\\p{L}{4,12} (?:de |del ))?(?:en )?(?:tod[oa] )?(?:el )?(?:{m1} de )?(?:año )?{y1}(?!, cuando)${YEAR_END}`,
      examples: [
        'el doble que en el mismo período de 2019',
        'millones más que en 2014.',
        'el doble que en 2015,',
        'el doble que en todo 2022.',
        'el doble que en la temporada 2021.',
        'en comparación con 2009.',
        'un 15 % más que lo ejecutado en 2020.',
      ],
      not: [
        'recordó que en 2021 se abrieron',
        'considera probado que en 2012 captaron',
        'las que en 2014 llegaron al país a',
        'más de 2000 víctimas',
      ],
    },
    {
      id: 'comparison-with-the-year-before',
      kind: 'relative',
      match:
        '(?:más|menos|mayor|menor|superior|inferior|respecto)(?: \\p{L}{1,14}){0,3} (?:que|al?|de) (?:(?:en )?(?:el |la |l )?(?:año|mes|trimestre|semestre) (?:anterior|previo|pasado)|(?:hace )?un año(?: (?:antes|atrás))?(?![\\p{L} ]))',
      examples: ['un 14 % más que el año anterior', '1,4 puntos menos que un año antes.'],
      not: ['12 casos el año anterior', 'frente a 12 un año antes'],
    },
    {
      id: 'record-since',
      kind: 'relative',
      match:
        '(?:más|mayor|menor|peor|mejor|primer[oa]?|récord)(?: \\p{L}{1,14}){0,4} desde (?:{m1} (?:de |del )?)?{y1}',
      examples: ['la cifra más alta desde 2009', 'el mayor número registrado desde mayo de 2014'],
      not: ['desde 2009, la cifra más alta'],
    },
    {
      id: 'from-month-to-month',
      kind: 'span',
      match: `(?:(?:de|desde|entre|del|durante) )?(?:el )?${PART}(?:{d} de )?{m1}(?: (?:de |del )?{y1})? (?:a|y|hasta|al|e|-|–) (?:el )?${PART}(?:{d} de )?{m2} (?:de |del )?{y2}`,
      examples: [
        'de octubre de 2015 a enero de 2016',
        'entre abril de 2005 y octubre de 2006',
        'entre febrero y noviembre de 2018',
        'del 3 de marzo al 14 de abril de 2010',
        'de enero a junio del 2009',
        'desde fines de marzo hasta junio de 2012',
      ],
      not: ['abril y octubre', 'entre 2004 y 2006'],
    },
    {
      id: 'from-day-to-day-of-one-month',
      kind: 'day',
      match: '(?:del?|entre el|los días|el) {d} (?:al|a|y el|y) {d} de {m1}(?! (?:de|del) (?:19|20)\\d\\d)',
      examples: ['del 17 al 24 de junio', 'entre el 3 y el 5 de mayo', 'los días 3 y 4 de abril', 'el 3 y 4 de abril'],
      not: ['del 17 al 24 de junio de 2010', 'de 17 a 24 participantes'],
    },
    {
      id: 'from-day-to-day',
      kind: 'in',
      match: '(?:del?|entre el|los días|el) {d} (?:al|a|y el|y) {d} de {m1} (?:de|del) {y1}',
      examples: ['del 17 al 24 de junio de 2010'],
      not: ['del 17 al 24 de junio'],
    },
    {
      id: 'from-month-to-month-without-year',
      kind: 'day',
      match: '(?:de|desde|entre|del) (?:{d} de )?{m1} (?:a|y|hasta|al) (?:{d} de )?{m2}(?! (?:de|del) (?:19|20)\\d\\d)',
      examples: ['entre marzo y junio', 'del 3 de marzo al 4 de abril', 'de marzo a junio'],
      not: ['entre marzo y junio de 2008'],
    },
    {
      id: 'from-year-to-now',
      kind: 'since',
      match: `(?:de|desde|entre) ${PART}(?:{m1} de )?(?:el año )?{y1} (?:a|y|hasta) (?:la fecha|hoy|ahora|la actualidad|el presente|nuestros días)`,
      examples: ['de 2005 a la fecha', 'desde enero de 2005 hasta hoy', 'desde 2010 hasta la fecha'],
      not: ['de 2005 a 2006'],
    },
    {
      id: 'year-and-part-of-year',
      kind: 'span',
      match: '(?:en|durante) {y1} y (?:buena |gran )?(?:parte|mitad) de(?:l año)? {y2}',
      examples: ['durante 2015 y parte de 2016'],
      not: ['en 2015 y en 2016'],
    },
    {
      id: 'closed-a-year',
      kind: 'in',
      match: '(?:cerró|cerraron|terminó|finalizó) (?:el año |el )?{y1} (?:con|en)',
      examples: ['cerró 2019 con un superávit', 'cerró 2008 en US$3.787'],
      not: ['terminó en 2019'],
    },
    {
      id: 'from-year-to-year',
      kind: 'span',
      match: `(?:de|desde|entre|del) ${PART}(?:los años |el año |año )?{y1} (?:a|al|y|hasta|e) (?:el )?${PART}(?:año )?{y2}`,
      examples: ['entre 2004 y 2006', 'de 2011 a 2017', 'desde 2009 hasta 2012', 'del 2004 al 2006'],
      not: ['en 2004 y 2006'],
    },
    {
      id: 'years',
      kind: 'span',
      match: '(?:(?:en|durante) )?(?:el )?(?:los años |periodo |período |bienio |trienio )?{y1} ?[-–/] ?{y2}(?![-\\d])',
      examples: ['2004-2006', '2004/2005', 'en el período 2009–2013'],
      not: ['2004-06-12'],
    },
    {
      id: 'years-in-short',
      kind: 'span',
      match: '(?:en |(?:el ejercicio|el curso|la temporada|la campaña|la zafra) ){y1}[-–/](?<yy>\\d\\d)(?![-\\d])',
      examples: ['en 2015-16', 'la campaña 2009/10'],
      not: ['la ley 2005-06', '2004-06-12'],
    },
    {
      id: 'year-and-year',
      kind: 'span',
      match: '(?:en|durante)(?: los años)? {y1}(?:, (?:19|20)\\d\\d){0,3} y {y2}',
      examples: ['en 2006 y 2007', 'en 2005, 2006 y 2007', 'durante los años 2008 y 2009'],
      not: ['entre 2006 y 2007'],
    },
    {
      id: 'since',
      kind: 'since',
      match: `(?:desde|a partir de|a partir del) ${WEEKDAY}(?:el |la |del )?(?:año )?${PART}(?:verano de |año )?(?:{d} de )?(?:{m1} (?:de |del )?)?(?:el año )?{y1}`,
      examples: [
        'desde 2003',
        'Desde marzo de 2006',
        'desde el 25 de agosto de 2017',
        'a partir de 2003',
        'desde finales de 2009',
        'desde el año 2010',
        'desde el inicio de 2019',
      ],
      not: ['desde el 25 de agosto', 'en 2003'],
    },
    {
      id: 'until',
      kind: 'until',
      match: `(?:antes de|antes del|hasta|hasta el|al cierre de|a) ${PART}(?:el año |año )?(?:{d} de )?(?:{m2} (?:de |del ))?{y2}${YEAR_END}`,
      examples: [
        'antes de 2003.',
        'hasta 2003',
        'hasta finales de 2003,',
        'Hasta marzo de 2009',
        'Hasta el 31 de diciembre de 2010',
        'al cierre de 2014,',
      ],
      not: ['hasta 180 personas', 'antes de septiembre', 'hasta 2000 personas'],
    },
    {
      id: 'asked-for-a-year',
      kind: 'in',
      match: '(?<=(?:millones|dólares|euros|pesos|francos) )para (?:el año )?{y1}(?=[.,;:)]| y | a fin | con )',
      examples: ['pide 1.590 millones de dólares para 2024, a fin de'],
      not: ['300 escuelas para 2030', '2.000 euros para 2000 familias'],
    },
    {
      id: 'goals-of-a-year',
      kind: 'in',
      match:
        '(?<=(?:metas|objetivos|prioridades|previsiones|compromisos|retos) )(?:para|de|en) (?:el )?(?:año )?{y1}(?= (?:(?!(?:con|sin|según|en|un)(?!\\p{L}))\\p{L}{2,12}n|est[áa]n?|es)(?!\\p{L})|[,.:;])',
      examples: ['Entre las metas para 2021 figuran capacitar', 'las prioridades de 2022 son'],
      not: ['las metas para 2000 familias', 'las metas de 2021 con'],
    },
    {
      id: 'goal',
      kind: 'relative',
      match: `(?:para|de aquí a|de cara a|con miras a|rumbo a) (?:el )?${PART}(?:año )?(?:{m1} (?:de |del ))?{y1}${YEAR_END}`,
      examples: ['para 2030', 'para fines de 2012,', 'de aquí a 2025'],
      not: ['para 2000 personas', 'en 2012'],
    },
    {
      id: 'half-year',
      kind: 'in',
      match:
        '(?:(?:en|durante) )?(?:el |la |los )?(?<half>primer|segundo|último|primera|segunda|última) (?:semestre|mitad) (?:de|del)(?: año)? {y1}',
      examples: ['en el primer semestre de 2008', 'la segunda mitad del 2010'],
      not: ['en el primer semestre', 'la primera mitad del año'],
    },
    {
      id: 'quarter',
      kind: 'in',
      match:
        '(?:(?:en|durante) )?(?:el )?(?<quarter>primer|segundo|tercer|cuarto|último) trimestre (?:de|del)(?: año)? {y1}',
      examples: ['en el primer trimestre de 2008', 'el tercer trimestre del 2009'],
      not: ['un trimestre'],
    },
    {
      id: 'months-of-year',
      kind: 'in',
      match:
        '(?:(?:en|durante) )?(?:los )?(?<which>primeros|últimos) (?<months>\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once) meses (?:de|del)(?: año)? {y1}',
      examples: ['en los primeros nueve meses de 2008', 'los últimos 4 meses del año 2016'],
      not: ['los primeros nueve meses del proyecto', 'los últimos cuatro meses'],
    },
    {
      id: 'months-of-year-number-first',
      kind: 'in',
      match:
        '(?:(?:en|durante) )?(?:los )?(?<months>\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once) (?<which>primeros|últimos) meses (?:de|del)(?: año)? {y1}',
      examples: ['los nueve primeros meses de 2019', 'durante los 3 últimos meses de 2020'],
      not: ['los nueve primeros meses del proyecto'],
    },
    {
      id: 'weeks-of-year',
      kind: 'in',
      match:
        '(?:(?:en|durante) )?(?:los |las )?(?:primeros|primeras|últimos|últimas) (?:\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once) (?:semanas|días) (?:de|del) {y1}',
      examples: ['las últimas dos semanas de 2016'],
      not: ['las primeras dos semanas del proyecto'],
    },
    {
      id: 'event-of-the-subject',
      kind: 'since-event',
      match:
        '(?:^|(?<=, ))(?:que (?:fue |se )?)?(?:abrió|creó|inauguró|lanzó|cread[oa]s?|lanzad[oa]s?|abiert[oa]s?|inaugurad[oa]s?|establecid[oa]s?|fundad[oa]s?|puest[oa]s? en marcha|iniciad[oa]s?|en funcionamiento|que funciona) (?:en|el|desde) (?:{d} de )?(?:{m1} (?:de|del) )?{y1}',
      examples: ['Lanzada en marzo de 2006, la línea recibió', 'el centro, abierto en 2004, ha'],
      not: ['el centro fue abierto en 2004'],
    },
    {
      id: 'told-on-a-day',
      kind: 'day',
      match: `(?:anunció|dijo|declaró|informó|señaló|explicó|afirmó|indicó|reveló)(?: (?:a|en|ante) (?:\\p{L}{1,14} ){0,2}\\p{L}{1,14})? (?:el |este )${WEEKDAY}{d} de {m1},? (?:de |del )?{y1}`,
      examples: ['según anunció el 7 de noviembre de 2017', 'dijo a la prensa el lunes 6 de mayo de 2013'],
      not: ['liberadas el 7 de noviembre de 2017', 'dijo que 30 víctimas fueron liberadas el 7 de noviembre de 2017'],
    },
    {
      id: 'full-date',
      kind: 'in',
      match: `(?:(?:el|del|al) )?${WEEKDAY}{d} de {m1},? (?:de |del )?{y1}`,
      examples: ['el 17 de junio de 2010', 'el 1º de marzo del 2005', 'el viernes 3 de mayo de 2013'],
      not: ['el 17 de junio'],
    },
    {
      id: 'month-of-year',
      kind: 'in',
      match: `(?:(?:en|de|durante|desde) )?${PART}(?:el mes de )?{m1},? (?:de |del )?{y1}`,
      examples: ['en agosto de 2015', 'de abril del 2013', 'a finales de octubre de 2009', 'En septiembre 2011'],
      not: ['mayo pasado'],
    },
    {
      id: 'day-of-month',
      kind: 'day',
      match: `(?:(?:el|del|al|este|los días) )?${WEEKDAY}{d}(?: y (?:el )?{d})? de {m1}(?!,? (?:de |del )?(?:19|20)\\d\\d)`,
      examples: ['el 17 de junio', 'este lunes 25 de agosto', '12 de agosto'],
      not: ['el 17 de junio de 2010', '115 funcionarios'],
    },
    {
      id: 'same-period-of-year',
      kind: 'same-period',
      match:
        '(?:(?:en|durante|para) (?:(?:el|ese|este) mismo|igual)|del? (?:mismo|igual)) (?:per[ií]odo|lapso) (?:de|del)(?: año)? {y1}|en los mismos (?:(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|\\d{1,2}) )?meses (?:de|del)(?: año)? {y2}',
      examples: [
        'en los mismos cuatro meses de 2022',
        'en el mismo período de 2016',
        'en igual lapso de 2022',
        'de igual lapso de 2022',
        'en el mismo periodo del año 2016',
        'en igual período de 2022',
      ],
      not: ['en el mismo período'],
    },
    {
      id: 'same-period',
      kind: 'same-period',
      match:
        '(?:en|durante|para|sobre) (?:el|ese|este) mismo (?:per[ií]odo|lapso)|(?:en|durante) (?:ese|este|dicho) (?:per[ií]odo|lapso)',
      examples: ['En el mismo periodo', 'durante ese período', 'en ese mismo lapso'],
      not: ['en un período'],
    },
    {
      id: 'that-year',
      kind: 'same-year',
      match: '(?:(?:en|durante) )?(?:ese|aquel|dicho)(?: mismo)? año|(?:(?:en|durante) )?el mismo año',
      examples: ['Ese año', 'en el mismo año'],
      not: ['este año'],
    },
    {
      id: 'year-after',
      kind: 'next-year',
      match: '(?:(?:en|al) )?(?:el )?año siguiente|un año (?:después|más tarde)|{n} años (?:después(?! de)|más tarde)',
      examples: ['9 % el año siguiente', 'un año después', 'al año siguiente', 'dos años después'],
      not: ['dos meses después', 'dos años después de salir'],
    },
    {
      id: 'year-before',
      kind: 'previous-year',
      match:
        '(?:(?:en|del?) )?(?:el )?(?:año|ejercicio) (?:anterior|previo|precedente)|un año (?:antes|atrás)|(?<!los ){n} años antes(?! de)',
      examples: ['las 17 del ejercicio precedente', 'frente a 12 el año anterior', 'un año antes', 'tres años antes'],
      not: ['el año pasado', 'dos años antes de salir', 'en los cinco años antes'],
    },
    {
      id: 'span-before',
      kind: 'previous-span',
      match:
        '(?:(?:en|del?) )?(?:el )?(?<span>mes|trimestre|semestre) (?:anterior|previo|precedente)|un (?<span2>mes|trimestre|semestre) (?:antes(?! de)|atrás)',
      examples: ['frente a 12 el trimestre anterior', '30 en el mes anterior', 'un mes antes'],
      not: ['el mes pasado', 'dos meses antes'],
    },
    {
      id: 'rate',
      kind: 'rate',
      match:
        '(?:por|cada|al|a la|todos los|todas las) (?<per>días?|semanas?|mes(?:es)?|años?)|(?<per2>anualmente|anuales|mensualmente|mensuales|semanales|diari[oa]s?|diariamente)',
      examples: ['cada mes', 'por año', 'al año', 'todos los años', '300 pesos diarios'],
      not: ['este mes'],
    },
    {
      id: 'relative',
      kind: 'relative',
      match:
        '(?:(?:en|de|durante) (?:el mismo|igual) (?:per[ií]odo|lapso|mes|trimestre|semestre) d)?(?:el |la )(?:año|mes|semana|década) (?:pasad[oa]|anterior)|(?:este|esta) (?:año|mes|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:en |durante |por |a lo largo de )?(?:los|las|el|la) (?:\\p{L}{3,10} |\\d{1,3} )?(?:últim[oa]s?|pasad[oa]s?|próxim[oa]s?|primer[oa]s?) (?:\\d{1,3} |\\p{L}{2,10} )?(?:años?|mes(?:es)?|semanas?|días?|décadas?|horas?|lustros?)|(?:en |durante |a |de )?(?:la|el) (?:anterior|precedente)(?=[.,;]|$)|hoy|ayer|hasta (?:la fecha|ahora|el momento|hoy)|a la fecha|actualmente|recientemente|(?:desde )?hace (?:unos |más de |casi )?(?:\\d{1,3}|\\p{L}{2,10}) (?:años?|mes(?:es)?|semanas?|días?|décadas?)|(?:el )?(?:próximo|pasado) (?:año|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|desde (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?! (?:de|del) (?:19|20)\\d\\d)',
      examples: [
        'el año pasado',
        'en igual lapso del año pasado',
        'esta semana',
        'hasta la fecha',
        'en los últimos diez años',
        'hace tres años',
        'desde enero',
      ],
      not: ['el año 2006', 'desde enero de 2009', 'las mujeres'],
    },
    ...YEARS_BEFORE_NUMBERS,
    {
      id: 'campaign-of-a-year',
      kind: 'in',
      match: '(?:campaña|zafra|temporada|cosecha|edición|ejercicio) (?:de |del )?{y1}(?![-/\\d])',
      examples: ['Durante la campaña 2020', 'en la zafra de 2019'],
      not: ['la zafra 2019-2020'],
    },
    {
      id: 'from-year-told-of-to-year',
      kind: 'span',
      match: '(?:entre|desde) {y1}, [^.;:,\\d]{4,70}, (?:y|hasta) {y2}',
      examples: ['Entre 2015, cuando entró en vigor la ley, y 2019'],
      not: ['entre 2015, 30 víctimas, y 2019'],
    },
    {
      id: 'census-of-a-year',
      kind: 'in',
      match: 'censo(?: (?:nacional|escolar|general|oficial|de población))?(?: de| del|,? que data de|,? hecho en) {y1}',
      examples: ['Según el censo de 2018,'],
      not: ['un censo de 310 niños'],
    },
    {
      id: 'in-year',
      kind: 'in',
      match: `(?:en ese mismo|en este mismo|en|durante|a lo largo de|a lo largo del año|año|verano de|otoño de|primavera de|invierno de|todo|fin de|finales de|principios de|mediados de|inicios de|comienzos de|fines de) (?:todo )?(?:el )?(?:año )?(?:de |del )?{y1}(?![\\d-])(?! (?:casos|personas|víctimas|comunidades|municipios|escuelas|aldeas|hogares|localidades))`,
      examples: ['en 2007', 'en el año 2006', 'durante todo 2012', 'a finales de 2009', 'En ese mismo 2024'],
      not: ['2000 víctimas', 'en 2000 casos'],
    },
    {
      id: 'of-year',
      kind: 'in',
      match: `(?:de|del|que|con|a|es|fue|y|contra) {y1}${YEAR_END}`,
      examples: ['la cifra del 2009.', 'las víctimas de 2010,', 'más que en 2014 y que 2015.'],
      not: ['más de 2000 víctimas', 'un total de 2000 personas'],
    },
    {
      id: 'survey-of-a-year',
      kind: 'in',
      match:
        '(?<=(?<!(?:diferencia de|desde|tras|después de) (?:la |el ))(?:encuesta|censo|sondeo|relevamiento|muestreo) (?:(?!entre |desde |hasta |a )\\p{L}{1,14} ){1,4}(?:de|del) ){y1}(?! \\p{L}{3,14}s(?!\\p{L}))',
      examples: ['La encuesta de hogares de 2011 contó'],
      not: ['la encuesta a jefes de 2000 hogares', 'La encuesta habla de 2000 niñas'],
    },
    {
      id: 'year-of-a-survey',
      kind: 'in',
      match:
        '(?<=(?<!(?:diferencia de|desde|tras|después de) (?:la |el ))(?:encuesta|censo|sondeo|relevamiento|muestreo|cosecha|temporada) (?:de |del )?){y1}',
      examples: ['la encuesta 2013', 'el censo de 2019 registró'],
      not: ['2013 víctimas'],
    },
    {
      id: 'year-in-brackets',
      kind: 'in',
      match: '\\((?:en )?{y1}\\)',
      examples: ['(2006)'],
      not: ['(2006 víctimas)'],
    },
    {
      id: 'year-between-commas',
      kind: 'in',
      match: '(?<=(?<!número|línea|gratuit[oa]), ){y1}(?=,)',
      examples: ['el más tranquilo, 2009, tuvo dos'],
      not: [', 2009 víctimas', 'la línea gratuita, 1929, es'],
    },
  ],
);
