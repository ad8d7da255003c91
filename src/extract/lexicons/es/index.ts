import type { Lexicon } from '../lexicon.ts';
import { currencies } from './currencies.ts';
import { decoys } from './decoys.ts';
import { nouns } from './nouns.ts';
import { numbers, qualifiers, ranges } from './numbers.ts';
import { places } from './places.ts';
import { calendar, times } from './times.ts';

const ABBREVIATIONS = `gs sr sra srta sres dr dra lic ing prof profa gral cnel cap tte sgto st sta sto art arts núm nro no n pág págs p pp
  ej p.ej etc vs aprox cf fig vol ed s/ b/ cap av avda tel tels ext ee.uu ee uu a.m p.m a p.m d.c depto dpto mons rev ene feb abr jun jul ago
  sept sep oct nov dic c.v s.a`;

const HYPHENATED = `ex no anti socio hispano franco norte sur este oeste centro afro vice sub co pre pos post inter multi económico
  político teórico técnico médico jurídico`;

/** How Spanish press releases state figures. */
export const es: Lexicon = {
  language: 'es',
  abbreviations: ABBREVIATIONS.split(/\s+/),
  midPhrase: [
    'para',
    'como',
    'unas',
    'unos',
    'hasta',
    'entre',
    'desde',
    'sobre',
    'casi',
    'cerca',
    'toda',
    'todo',
    'todas',
    'todos',
    'esta',
    'este',
  ],
  hyphenated: HYPHENATED.split(/\s+/),
  numbers,
  qualifiers,
  denial:
    /(?:^|[^\p{L}])no (?:pued\p{L}{1,4}|podr\p{L}{1,4}|deb\p{L}{1,4}|tien\p{L}{1,3}|cuent\p{L}{1,3})(?: (?!más)\p{L}{1,14}){0,3} $/iu,
  ranges,
  times,
  calendar,
  decoys,
  nouns,
  cues: {
    victimInPhrase:
      /(?:(?:manten|someti|trabaj|viv|hall|encontr|reten)\p{L}{1,6} (?:en|a) (?:condiciones|situación) (?:análogas?|semejantes?|similares|cercanas?) (?:a la|de) esclavitud|víctimas? (?:de|del)(?!\p{L})|(?:considerad|identificad|reconocid|tratad|registrad)[oa]s? como (?:posibles |presuntas |potenciales )?víctimas(?!\p{L})|rescatad[oa]s? de (?:un |una |los |las |unos |varios )?(?:prostíbul|burdel|bares|club|cantin|red(?!\p{L})|redes|trata)|tratad[oa]s con|traficad|explotad|explotación|esclaviz|esclavitud|servidumbre|trabajo forzoso|trabajos forzados|trabajo forzado|obligad|forzad[oa]s? a|por la fuerza|vendid[oa]s?(?!\p{L})|de (?:la )?trata(?!\p{L})|sometid[oa]s? a (?:trabajo|explot|esclav|trata|servid)|prostitu|en cautiverio|encerrad|retenid[oa]s|secuestrad|captad|(?:una|la) red (?:les )?había (?:prometido|ofrecido|reclutado)|(?:atraíd|engatusad)[oa]s?(?: [\p{L}'-]{1,14}){0,3} (?:por|con) (?:la |las |un |una |unas )?(?:fals|promes|ofert|anunci)|engañad|abusad|liberad|mendiga|redes de trata)/iu,
    victimVerb:
      /(?<!\p{L})(?:reconoc\p{L}{1,5} como víctimas(?!\p{L})|(?:polic|fiscal|agentes|autoridades|operativo|operación|interpol|europol|redada|allanamiento)[^.;]{0,40}rescat|rescat[^.;]{0,50}(?:polic|operativo|operación|interpol|europol|redada|allanamiento|fiscal)|p(?:uso|usieron|uest[oa]s?|oner) en libertad(?!\p{L})|liber(?:ó|aron|ado|ada|ados|adas|ar|aba|a|an)(?!\p{L})|(?:hall|detect|constat|encontr)\p{L}{1,5} (?:signos|indicios) de (?:explotación|trata)|pid(?:en|ió|ieron) (?:ayuda|auxilio)|pedir (?:ayuda|auxilio)|(?:captar|captó|captaron|captado|explotar|explotaba|explotaban|explotó|explotaron|explotad[oa]s?|esclavizar|esclavizad[oa]s?)(?: \p{L}{1,12}){0,3} $|somet(?:er|ió|ieron|ía|ían|ido) a (?:trabajos? forz\p{L}{1,4}|explotación(?: \p{L}{1,10})?|esclavitud|servidumbre|trata) a(?: (?:al menos|unos|unas|más de))? $|la explotación (?:\p{L}{4,12} )?de $|en perjuicio de $|(?:el estatus|la condición|el estatuto) de víctimas? (?:de (?:la )?trata )?a(?: \p{L}{1,8}){0,2} $|entre las víctimas(?! (?:de|del) )[^.;:]{0,90}$|(?:presunt|posibl|potencial)\p{L}{1,3} víctimas?)/iu,
    ofOffenders:
      /(?:(?:conden|sentenci|imput|acus|proces|deten)\p{L}{1,6}(?!\p{L})[^.;:]{0,70} (?:por|de|que (?:había|habían)?) ?(?:haber )?(?:capt(?:ar|ado)|envia(?:r|do)|tra(?:er|ído)|traslad(?:ar|ado)|llev(?:ar|ado)|reten(?:er|ido)|transport(?:ar|ado)|reclut(?:ar|ado)|alojar|hacinar|manten(?:er|ido)|engañ(?:ar|ado)|encerr(?:ar|ado))|(?<!\p{L})(?:condenad|acusad|procesad|imputad|sentenciad)[oa]s?(?!\p{L})(?:(?! y (?:el|l[ao]s?|un))[^.;:]){0,50} (?:trajo|llevó|captó|mantuvo|mantenía|retuvo|trasladó|reclutó))(?: \p{L}{1,12}){0,3} $/iu,
    takesPersons: /(?<!\p{L})(?:se llev|reclut|contrat|engañ|despid|despidi|expuls|deport|enrol)\p{L}{1,6} a $/iu,
    helped:
      /(?<!\p{L})(?:los (?:casos|expedientes) de(?: \p{L}{1,8}){0,2} $|rescat|alberg|acog|atend|atiend|asist(?:id|ió a|ieron a|ir a|e a|en a)|ayud|identific|reintegr|recuper|rehabilit|salv(?:ó|aron|ado|ad)|p(?:uso|usieron|uest[oa]s?) a salvo|intercept|detect|repatri|localiz|(?:policía|agentes|efectivos|inspectores|inspección|guardia civil|gendarmería|fiscalía)[^.;]{0,60}(?:encontr|hall|descubr)\p{L}{1,5}(?: (?!que|indicios)\p{L}{1,12}){0,2} a(?: \p{L}{1,8})? $|(?:brind|prest|ofrec|d|recib)\p{L}{1,5} (?:\p{L}{1,14} ){0,3}(?:asistencia|ayuda|atención|acompañamiento|protección|refugio|alojamiento|apoyo)|reunific|protegi|alojad|alojó|deriv(?:ad|ó|aron)|remiti|trasladad)/iu,
    topic:
      /(?<!\p{L})(?:trata(?!\p{L})|traficad|tráfico de personas|explot|víctima(?!s? (?:del? (?:la |las |los )?)(?:\p{L}{1,12} )?(?:terremoto|seísmo|sismo|inundaci|huracán|ciclón|tifón|tormenta|tsunami|sequía|hambruna|guerra|conflicto|incendio|accidente|atentado|ataque|erupción|deslave|deslizamiento|naufragio|epidemia|pandemia|crisis|catástrofe|desastre))|esclav|trabajos? (?:forz|infantil)|servidumbre|prostitu|proxenet|mendi[cg]|red(?:es)? de trata|liberad|rescat\p{L}{1,5} (?:a )?(?:[\p{L}\d]{1,9} )?(?:víctim|(?:trabajador|obrer|jornaler|costurer|person)\p{L}{1,4} (?:en|de) (?:\p{L}{2,4} )?(?:horno|taller|finca|prostíbul|bares|ladriller)))/iu,
    personal:
      /^ (?:fueron|han sido|eran|habían sido) (?:detenid|arrestad|rescatad|entrevistad|contratad|capacitad|deportad|repatriad|asesinad|reclutad|formad|identificad|derivad)|^ (?:dijeron|huyeron|murieron|asistieron|declararon|denunciaron)(?!\p{L})/iu,
    suspects: {
      by: /(?<!\p{L})(?:acus(?:ó|aron|ado|ar)|arrest(?:ó|aron|ado|ar)|deten(?:er|ido)|detuv(?:o|ieron)|conden(?:ó|aron|ado|ar)|proces(?:ó|aron|ado|ar)|imput(?:ó|aron|ado)|captur(?:ó|aron|ado|ar)|(?:sentencias?|condenas?)(?: condenatorias?)? contra|acusación contra)(?: el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))?(?:(?: (?!por )[\p{L}']{1,14}){0,2}| en(?: (?!por |al? |liber|rescat)[\p{L}']{1,14}){1,8} a) $/iu,
      told: /^[^,;]{0,40}?(?<!\p{L})(?:sospechos[oa]s|presunt[oa]s (?:autor[ae]s|responsables|culpables|integrantes|miembros|cabecillas)|acusad[oa]s|procesad[oa]s|imputad[oa]s|condenad[oa]s|arrestad[oa]s|detenid[oa]s|capturad[oa]s|enjuiciad[oa]s)(?!\p{L})/iu,
    },
    trained:
      /(?<!\p{L})(?:entreg\p{L}{1,4}(?: \p{L}{1,10}){0,2} (?:diplomas?|certificados?|constancias?)(?= a )|(?:delegaci(?:ón|ones)|misi(?:ón|ones)|comitivas?) (?:[^.;:]{0,40} )?(?:integrad|formad|compuest|conformad)as? por|(?:clases|cursos?|talleres) (?:de \p{L}{1,14} )?para|certific(?:ó|aron|ado|ará)|capacit(?:ó|ado|aron|ará|arán|ar|a|ando|ación (?:de|a|para))|formó|formaron|formado|formará|adiestr\p{L}{1,4}|entren(?:ó|aron|ado|ará))(?: [\p{L}']{1,14}){0,2} $/iu,
    event:
      /(?<!\p{L})(?:acud(?:ió|ieron|irán)(?! (?:al?|a la) (?:policía|comisaría|hospital|fiscalía|juzgado|justicia))(?!\p{L})|capacit|formaci|formó|formaron|formad[oa]s?(?! por)|formar|taller(?!(?:es)? (?:clandestin|textil|ilegal|de (?:costura|confección)))|feria(?!\p{L})|(?:se )?gradu(?:ó|aron|ado|ada|ados|adas)(?!\p{L})|reuni(?!d[oa]s? con|fic|(?:ó|eron|r|rse) con sus? )|reúne|reúnen|encuentro|conferencia|seminario|simposio|foro|cumbre|congreso|(?<!en |de )cursos?(?!\p{L})|(?:del|el|un) curso(?!\p{L})|sesión|sesiones|(?:asistieron|asistirán)(?! a)|(?:al|a l[ao]s?) que (?:acud(?:en|ieron|irán|ían)|asist(?:en|ían)|concurr(?:en|ieron|irán))(?!\p{L})|a l[ao]s? que asist(?:ieron|irán)(?!\p{L})|(?:han|ha|habían) asistido a (?:ell[oa]s|él|l[oa]s (?:cursos?|talleres|sesiones|clases|charlas|cursillos))(?!\p{L})|asist(?:en|ieron|e|ió|irán|irá) (?:\p{L}{1,12} ){0,3}(?:a (?:un|una|la|el|los|las)|al)(?!\p{L})|particip(?!\p{L}{1,8} en (?:la |las |los |el )?(?:cosecha|recolección|zafra|vendimia|labores|tareas|trabajos|hostilidades|combates|economía|producción|mercado))|sensibiliz|matricul(?!\p{L}{1,5} en (?:la |una |el )?(?:escuela|primaria|secundaria|colegio))|(?<=(?<!\p{L})se (?:han |habían |hayan |ha |había )?)inscri[bt](?!\p{L}{1,4} en (?:la|las|una|el) (?:escuela|primaria|secundaria|colegio|universidad)| en (?:la|el|un) (?:amnistía|registro|padrón|censo|sistema|regularización))|aprend|(?<!(?:del|el) )ejercicio(?! (?:(?:19|20)\d\d|fiscal|presupuestari|económic|anterior|contable))|mesa redonda|exposición|charla|jornada(?!s? (?:de (?:hasta |más de |entre )?(?:\d|\p{L}{3,12} (?:horas|a))|laboral|de trabajo|extenuante|agotadora|interminable))|intercambi|entrenamiento|entrenad|entrenó|adiestr|debate|concierto|diplomado|pasantía|(?:recib|obtuv|obten)\p{L}{2,6} (?:\p{L}{1,12} )?(?:su|sus|el|un) (?:diploma|certificado|título)s?(?!\p{L})|se (?:han )?(?:ejercit|familiariz))/iu,
    allied: {
      members: /^miembros$/iu,
      of: /(?:coalición|alianza|federación|confederación|consorcio|(?<!\p{L})red [^.;]{0,60}(?:organizaciones|asociaciones|ong)(?!\p{L}))/iu,
    },
    yearOfRows:
      /(?<!\p{L})(?:cifras|balance|estadísticas|resultados|ejercicio|año|datos|claves|números)(?: (?:de|del|en|para))?(?: el)?(?: año)?[ ,:–(-]{1,3}(?<year>(?:19|20)\d\d)\)?$/iu,
    answers: /^[^.;]{0,60}(?<!\p{L})(?:dijo|dijeron|declar|afirm|asegur|respond|report|relat|contest)/iu,
    theirNumber: /(?<!\p{L})su número (?:\p{L}{1,12} ){0,4}$/iu,
    itWas:
      /(?<!\p{L})(?:(?:hoy|ahora|actualmente) (?:ya )?son|fueron|habían sido|(?:el total|la cifra|el número) (?:fue|era|había sido) de)(?: (?:solo|unos|unas))? $/iu,
    reports: /(?<!\p{L})(?:memoria|informe|balance|cifras|estadísticas|datos|resultados)(?!\p{L})/iu,
    vulnerable: /^(?:mujer(?:es)?|niñ[oa]s?|menor(?:es)?|adolescentes?|jóvenes|joven|bebés?|chic[oa]s?)$/iu,
    funding:
      /(?<!\p{L})(?:financ|presupuest|aport|donó|donaron|donación|contribu|subvenci|cofinanc|sufrag|cubier|desembols)/iu,
    beforeSum:
      /(?:^|[(–—-] ?|(?<!\p{L})(?:pag\p{L}{1,6}|gan\p{L}{1,5}|cobr\p{L}{1,5}|cuest\p{L}{1,3}|recib\p{L}{1,5}|de|a|los|por|unos|solo|y|entre|hasta|que) )$/iu,
    perHead: { between: /^ (?:por|para) [^,;.]{2,24}, $/iu, behind: /^ si(?!\p{L})/iu },
    proportion: /(?<!\p{L})(?:la|esa|esta) (?:proporción|cuota) (?!de |del |que )[^,;.:]{0,30}$/iu,
    raised: /^ (?:ya )?(?:se )?han (?:sido )?recaudados?(?!\p{L})/iu,
    pays: /(?<!\p{L})(?:pagan?|pagaban?|cobran?|cobraban?|ganan?|ganaban?|cuestan?|descuentan?)(?: (?:el|un|casi el|hasta el))? $/iu,
    earned:
      /^ de (?:todo )?lo que (?:\p{L}{1,14} ){0,3}?(?:gan|cobr|ingres|recib|recaud|gener|pag|perc)\p{L}{1,6}(?!\p{L})|^ (?:de lo (?:solicitado|requerido|pedido|presupuestado)|financiad[oa]s?)(?!\p{L})/iu,
    sums: /(?<!\p{L})(?:multas|sanciones|indemnizaciones|deudas?|cuotas|salarios|remesas|presupuesto|inversión|inversiones|ahorros|pérdidas|ingresos|gastos?) (?:\p{L}{1,14} ){0,3}?(?:sum|ascend|asciend|totaliz|super|alcanz|fue|fueron|lleg)\p{L}{0,6} (?:a |los |de )?$/iu,
    takesIn:
      /(?<!\p{L})(?:recib(?:ió|ieron|e)|registr(?:ó|aron)|tramit(?:ó|aron)|atendi(?:ó|eron)|conoc(?:ió|ieron))(?: (?:solo|unas|unos))? $/iu,
    recorded:
      /(?<!\p{L})(?:registr|contabiliz|cont|report|document|anot|not|detect)(?:ó|aron|aba|ado)(?: (?:solo|apenas|unos|unas))? $/iu,
    demanded:
      /(?<!\p{L})(?:ped|solicit|reclam|exig|demand)(?:ía|ían|aba|aban|ió|ó|ieron|aron)(?: (?:unos|cerca de|más de))? $/iu,
    asVictims:
      /^ (?:(?:han|fueron|habían|sido|ya|se) ){0,3}(?:(?:reconoc|identific|registr|consider|certific|acredit)\p{L}{2,5} )?como (?:(?:posibles|presuntas|potenciales|probables|reales|nuevas|las) ){0,2}víctimas(?!\p{L})/iu,
    makesUp:
      /^[^,;:.]{0,40}(?<!\p{L})(?:represent|constitu|form|suma|supon|supus)\p{L}{0,6} (?:[\p{L}']{1,10} ){0,3}$/iu,
    ofUs: /^ de (?:ustedes|nosotr[oa]s|vosotr[oa]s)(?!\p{L})/iu,
    weAre:
      /(?<!\p{L})(?:éramos|somos|íbamos|viajábamos|estábamos|dormíamos|vivíamos)(?: (?:unos|unas|casi|más de))? $/iu,
    theyAre: null,
    funded:
      /(?<!\p{L})(?:ejecut|proced(?:e|en|ía|ían)(?!\p{L})|provien(?:e|en)|provin|recib|recaud|desembols|financ|cubiert|cubr|comprometid|pagad|gastad|ejecutad)/iu,
    returned:
      /(?<!\p{L})(?:regresa(?:do|da|ron|r)|retorna(?:do|da|ron|r)|volvieron|vuelto|repatriad[oa]s|reunid[oa]s con sus? famili)(?!\p{L})/iu,
    sameSubject:
      /^(?:ellos|ellas|él|ella|allí|ahí|los (?:autores|encuestadores|investigadores)|el equipo) (?:también )?\p{L}{2,14}(?:aron|ieron|ó) /iu,
    joined: /^(?:a (?:ell[oa]s|est[oa]s) se (?:sum|uni|añad|agreg)|se les (?:sum|uni))/iu,
    sameTopic:
      /^(?:los resultados |(?:esta|este|esa|ese|la|el) (?:proporción|porcentaje|tasa|cifra|número|total|monto)|junt[oa]s|en conjunto|en total|entre (?:ambos|ambas))(?!\p{L})/iu,
    survey:
      /(?<!\p{L})(?:encuest|consultad|sondeo|(?<!técnicas? de )entrevist|cuestionario|muestra de|respond|interrog)/iu,
  },
  attribution: {
    hedges:
      /(?<!\p{L})(?:estim(?:a|an|ó|ado|ada|ados|adas|ación|aciones)(?!\p{L})|se calcula|calcula que|sugier|podría|podrían|habría(?:n)?(?!\p{L})|sería(?:n)?(?!\p{L})|probablemente|posiblemente|se cree|presunt|al parecer|parece(?:n)? )/iu,
    speech:
      /^[»”] ?,? ?(?:explic(?:ó|a)|afirm(?:ó|a)|declar(?:ó|a)|señal(?:ó|a)|precis(?:ó|a)|indic(?:ó|a)|añad(?:ió|e)|agreg(?:ó|a)|subray(?:ó|a)|record(?:ó|aba)|recuerda|advirtió|advierte|dijo|dice|cont(?:ó|aba)|cuenta|sostuvo|coment(?:ó|a)|manifestó|manifiesta|expresó|destac(?:ó|a)|aseguró|asegura) (?<who>[^.;:«»]{2,120})/iu,
    sources: [
      /(?:^|[ ,;:«(])(?:según|de acuerdo con|de acuerdo a) (?<who>[^,.;:«»()]{2,90})/iu,
      /(?:^|[ ,])(?<who>(?:un|una|el|la|los|las|este|esta) ?(?:estudio|informe|reporte|encuesta|sondeo|evaluación|censo|estimaciones|estadísticas|datos|cifras)[^,.;:«»()]{0,80}?) (?:revel(?:a|an|ó|aron)|indic(?:a|an|ó|aron)|muestran?|mostró|sugieren?|estiman?|estimó|constat(?:a|ó)|concluy(?:e|ó)|señal(?:a|an|ó)|cont(?:ó|abiliz\p{L}{1,4})|registr(?:a|an|ó)) /iu,
      /^(?<who>(?:El |La |Los |Las )?(?!Ellos |Ellas |Se )\p{Lu}[\p{L}.&-]{1,30}(?: \p{L}[\p{L}.&-]{0,30}){0,6}?) (?:estiman? (?:que|en)|calculan? (?:que|en)|cifran? (?:en|el)|sitúan? (?:en|el)) /u,
    ],
  },
  parts: {
    openers:
      /(?:^|[ ,(;:])(?:de (?:los|las) (?:cuales|que)|de (?:ese|este|dicho) (?:total|número|grupo)|de (?:esa|esta|dicha) (?:cifra|cantidad)|de ell[oa]s|de quienes|entre (?:ell[oa]s|los cuales|las cuales|quienes)(?: (?:había|hay|figura(?:n|ban)?|se (?:encuentran|encontraban|cuentan|contaban)|están|estaban))?|(?<!a )salvo|excepto|incluid[oa]s|incluyendo|incluso|en particular|sobre todo)(?: (?:a|al menos|cerca de|más de|solo|sólo|unos|unas|el|un))? ?,? ?$/iu,
    totals: /(?:elev|llev)\p{L}{1,4} a(?!\p{L})|con lo que suman/iu,
    wholes: ['entre'],
    eachHundred: /^(?:de|por) cada (?:cien|100),/iu,
    ofSum:
      /^,? (?:de (?:l[oa]s|l[oa]) (?:que|cuales|cual)) (?:\p{L}{1,10} ){0,3}(?:apart|aport|pag|qued|guard|entreg|descont|descuent|gast|envi|devuelv|devolv)\p{L}{0,5} (?:s[oó]lo )?$/iu,
    addedToSum:
      /^,? (?:a (?:l[oa]s|l[oa]) (?:que|cuales|cual)|a (?:ello|eso)) [^,;:.\d]{0,20}(?:añad|sum)\p{L}{1,6} $/iu,
    joinsClause: /, (?:y|pero|mientras que) (?:\p{L}{1,14} ){2,8}$/iu,
    equals: /(?<!\p{L})(?:equivalentes?|equivalen|es decir|o sea|esto es|lo que equivale)(?!\p{L})/iu,
    against:
      /[ ,(](?:frente al?|con respecto al?|el (?:doble|triple) de|contra|en lugar de|tras|en comparación con|comparad[oa]s? con)(?: el| los| las| l[oa]s| un[oa]s| casi)? $/iu,
    howMany: /(?<!\p{L})cu[áa]nt[oa]s (?:de (?:l[oa]s|est[oa]s) )?/iu,
    amongThose: /^(?:de|entre) (?:tod[oa]s )?(?:l[oa]s que|quienes) (?=\p{L})/iu,
    among: /^(?:entre|de) (?:tod[oa]s )?(?:l[oa]s )(?=\p{L})/iu,
    contrast: /, (?:cuando|mientras que|y eso que|aunque)(?: ya| solo)? $/iu,
    kinds:
      /^(?:tipos?|formas?|por|según|distribución|desglose|sectores|sector|motivos?|orígenes|origen|nacionalidad(?:es)?|perfil(?:es)?|edad(?:es)?|categorías?|países)(?!\p{L})/iu,
    ofThese:
      /^(?:(?:de|entre|dentro de) (?:ese|este|dicho) (?:total|grupo|conjunto|número)|entre (?:ellas|ellos|estas|estos)(?=,))(?!\p{L})/iu,
    restates: /[,(–—] ?(?:es decir|o sea),? $/iu,
    respectively: /(?<!\p{L})respectivamente(?!\p{L})/iu,
    listed: /^(?:(?:eran|son) \p{L}+ ?)?(?:,|,? ?(?:y|e|o|así como)(?: (?:a|de))?)$/u,
  },
  clauseBreaks:
    /[;:()]|, (?:y|e|o|pero|mientras) | y (?:l[oa]s (?:demás|otr[oa]s)|el resto)(?!\p{L})|, (?:la mayoría|en su mayoría|mayormente|principalmente|sobre todo|especialmente|a menudo|muchos|muchas|algunos|algunas) |\.(?= |$)/iu,
  total: /(?:^|[ ,])(?:en total|en conjunto)(?!\p{L})/iu,
  places,
  placeRoles: {
    listed: /^(?:, | (?:y|e|o|u) )(?:[\p{L}]{1,4} ){0,2}$/u,
    venue:
      /(?<!\p{L})(?:palais des nations|palacio de las naciones|reuni\p{L}{1,7}|reúne\p{L}?|encuentro|conferencia|seminario|cumbre|congreso|foro|simposio|taller(?!(?:es)? (?:clandestin|textil|ilegal|cerrad|clausurad|allanad|inspeccionad|de (?:costura|confección)))|celebr\p{L}{1,6}|realiz\p{L}{1,6}|llev\p{L}{1,5} a cabo|inaugur\p{L}{1,5}|publicad[oa]|presentad[oa]|lanzad[oa]|clausur\p{L}{1,5}(?! (?:\d|\p{L}{2,12} (?:\p{L}{2,12} )?(?:taller|local|bar|burdel|prostíbulo|establecimiento|fábrica|finca|granja|mina|negocio|obra)(?:es|s)?(?!\p{L})))|concluy\p{L}{1,4}|tuvo lugar|tendrá lugar)[^.;:]{0,60}(?:en) (?:la |el |los |las )?$/iu,
    origin:
      /(?<!\p{L})(?:originari[oa]s? del?|oriund[oa]s? del?|procedentes? del?|provenientes? del?|de origen|naci(?:d[oa]s?|ó|eron) en|venid[oa]s? del?|llegad[oa]s? del?|desde|naturales? del?|ciudadan[oa]s? del?|nacionales del?|salid[oa]s? del?|huy\p{L}{2,6} del?(?: (?:la |los |las )?\p{Ll}{3,14}(?: \p{Ll}{3,14})? en)?|(?:expuls|deport|repatri|retorn|evacu)\p{L}{2,5} del?|(?:regresan|regresaron|regreso|vuelven|volvieron|vuelta) del?) (?:la |el |los |las )?$/iu,
    gives:
      /^ (?:ha |han |había )?(?:también )?(?:prome|dio|dado|don[aó]|aport|contribu|otorg|conced|financ|destin|asign|pag|añad|entreg|anunci|comprom|desembols)/iu,
    donor:
      /(?<!\p{L})(?:provien(?:e|en)|proced(?:e|en)|financiad[oa]s?|pagad[oa]s?|apoyad[oa]s?|respaldad[oa]s?|patrocinad[oa]s?|auspiciad[oa]s?|subvencionad[oa]s?|aportad[oa]s?|donad[oa]s?|otorgad[oa]s?|concedid[oa]s?|coordinad[oa]s?|liderad[oa]s?|cofinanciad[oa]s?|(?:con|gracias al?|mediante) (?:el |la |los |un |una )?(?:apoyo|respaldo|financiamiento|financiación|fondos|donación|auspicio|ayuda|contribución|aporte))(?: [\p{L}']{1,14}){0,4} (?:por|del?) (?:la |el |los |las )?$/iu,
    weak: /(?<!\p{L})(?:barrio|gobierno|departamento|agencia|embajada|ministerio|ministerio público|oficina|misión|delegación|consulado|cónsul(?:es)?(?: general(?:es)?)?|embajador[a]?|OIM|ACNUR|UNICEF|cooperación|universidad|banco|secretaría)(?: (?:del?|en|para|ante))?(?: (?:la|el|los|las))? $/iu,
    language:
      /(?<!\p{L})(?:(?:clases?|cursos?|lecciones|nociones|intérpretes?|traductores|traductoras?|profesores|profesoras?|hablantes) de|habl(?:a|an|aba|aban|ar)|idioma|lengua|traducid[oa]s? al|en idioma|en) $/iu,
    languageOf: null,
    people: /(?:^|[^\p{L}])(?:los|las|unos|unas|\d{1,12}) \|/iu,
    others: /(?<!\p{L})l[oa]s (?:(?:otr[oa]s|demás) #|# restantes(?!\p{L}))/iu,
    rest: /(?:,| y) (?:l[oa]s (?:demás|otr[oa]s)|el resto|seguid[oa]s? (?:del?|por))(?!\p{L})/iu,
    world:
      /(?<!\p{L})(?:en (?:todo )?el mundo|a (?:nivel|escala) mundial|alrededor del mundo|en todo el planeta)(?!\p{L})/iu,
    beside: /(?<!\p{L})(?:junto (?:con|a)|además de|así como) (?:la |el |los |las )?$/iu,
    within: ['en'],
    headquarters: ['ginebra', 'nueva york'],
    correspondent: /^(?:de )?nuestr[oa] (?:corresponsal|enviad[oa])(?!\p{L})/iu,
    goHome: /(?<!\p{L})(?:a casa|a su país|a sus hogares|a sus casas)(?!\p{L})/iu,
    homeward: /(?<!\p{L})(?:regres|retorn|vuelv|volv|repatri|varad)/iu,
    ownBodies:
      /(?:Foro|Liga|Asociación|Observatorio|Consejo|Comité|Red|Federación|Instituto|Oficina|Centro|Comisión|Policía|Parlamento|Senado|Sindicato|Unión|Movimiento|Colectivo) $/u,
    supports:
      /^ (?:ha |va a )?(?:don(?:a|ó|ará)|apoy(?:a|ó|ará)|financi(?:a|ó|ará)|aport(?:a|ó|ará)|entreg(?:a|ó|ará)|otorg(?:a|ó|ará)|destin(?:a|ó|ará)|contribu(?:ye|yó|irá)|renueva su (?:apoyo|ayuda)|respald(?:a|ó))(?!\p{L})/iu,
    seats: {
      palace: /(?:palais des nations|palacio de las naciones),? (?:en |de )?$/iu,
      local: /(?<!\p{L})(?:el cantón(?! de)|cantón de ginebra|ginebrin[oa]s?|brooklyn|manhattan)(?!\p{L})/iu,
      cities: [
        'bruselas',
        'estrasburgo',
        'luxemburgo',
        'la haya',
        'varsovia',
        'viena',
        'lyon',
        'adis abeba',
        'washington',
      ],
      of: /(?:unión (?:europea|africana)|(?<!\p{L})ue(?!\p{L})|comisión europea|parlamento europeo|consejo de europa|europol|eurojust|frontex|osce|unodc|estados miembros|(?<!\p{L})oea(?!\p{L})|estados americanos|comisión interamericana|corte interamericana|banco (?:mundial|interamericano))/iu,
      named:
        /(?:organización|agencia|oficina|consejo|comité|federación|programa|fondo|comisión|alto comisionado)(?: [\p{L} ]{2,40})?, $/iu,
      agencies:
        /(?<!\p{L})(?:autoridades de \d{1,2} países|europol|eurojust|frontex|empact|oficina de las naciones unidas contra la droga|interpol|unodc)(?!\p{L})/iu,
    },
    prepositions: [
      'en',
      'a',
      'de',
      'del',
      'desde',
      'hasta',
      'hacia',
      'entre',
      'para',
      'por',
      'y',
      'la',
      'el',
      'al',
      'provincia',
      'ciudad',
      'región',
      'departamento',
      'estado',
      'distrito',
      'isla',
      'municipio',
      'con',
    ],
    destination:
      /(?<!\p{L})(?:(?:env\p{L}{2,5}|llev\p{L}{2,5}|traslad\p{L}{2,5}|viaj\p{L}{1,5}|ir|fueron|van|iban|regres\p{L}{1,5}|retorn\p{L}{1,5}|vol(?:v|vi)\p{L}{1,5}|vuelt\p{L}{1,3}|deport\p{L}{2,5}|repatri\p{L}{2,5}|migr\p{L}{1,5}|emigr\p{L}{1,5}|cruz\p{L}{1,5}|rumbo|camino|trafic\p{L}{2,5}|vend\p{L}{2,5}|transport\p{L}{2,5})(?: [\p{L}']{1,14}){0,4} (?:a|hacia|al)|con destino a|con rumbo a|rumbo a|camino a|hacia|(?:entr|ingres|lleg)\p{L}{1,5} (?:a|en)) (?:la |el |los |las )?$/iu,
  },
  currencies,
};
