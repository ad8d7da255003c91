import { decoyRules } from '../decoyRules.ts';
import { MEASURED, TELEPHONES } from '../sharedDecoys.ts';

/** Reading-rules §3: numbers that state no quantity. {n} is a number in digits or words. */
export const decoys = decoyRules([
  {
    id: 'so-many-more',
    reason: 'a change, no level',
    match: "{n} (?:de|en) (?:plus|moins) (?:que|qu'(?:\\p{L}{1,14})|par rapport)",
    examples: ['soit 20 de plus que le mois précédent', "12 de moins qu'en 2010"],
    not: ['plus de 20 femmes que', '20 de plus de 15 ans'],
  },
  {
    id: 'harmonised-number',
    reason: 'a telephone number',
    match: '(?<![\\d ])116 ?0\\d\\d(?=[.,;:)»]|$)|(?<=\\D )116 ?0\\d\\d(?=[.,;:)»]|$)',
    examples: ['Victimes : 116 006, 24/7'],
    not: ['116 006 personnes'],
  },
  ...TELEPHONES,
  ...MEASURED,
  {
    id: 'parent-of',
    reason: 'somebody’s own children',
    match:
      '(?:père|mère|grand-mère|veuve|parent) (?:célibataire )?de {n} (?:(?:jeunes|petits) )?(?:enfants?|filles?|garçons?|fils)',
    examples: ['père de trois enfants, a été'],
    not: ['la mère de la victime'],
  },
  {
    id: 'name-in-quotes',
    reason: 'names a thing, counts nothing',
    match: '(?:opération|programme|projet|campagne|plan) « ?(?:\\p{L}{2,14} ){1,2}{n}(?= »)',
    examples: ["l'opération « Nawa 3 »"],
    not: ["l'opération a sauvé 3 enfants", 'le plan « 3 000 places pour les victimes »'],
  },
  {
    id: 'zero-in-quotes',
    reason: 'names a thing, counts nothing',
    match: '(?<=« ?)zéro(?= \\p{L})',
    examples: ['le programme « zéro enfant dans la rue »'],
    not: ['zéro cas', '« Il y a zéro cas »'],
  },
  {
    id: 'label',
    reason: 'names a thing, counts nothing',
    match:
      "(?!(?:ligne|tableau|figure|question) : \\d{1,6} \\p{L}{4,14}s(?!\\p{L}))(?:article|articles|art\\.|point|tableau|figure|graphique|encadré|question|cible|convention|conventions|résolution|résolutions|loi|lois|décret|directive|protocole|programme|agenda|norme|normes|iso|page|pages|(?<!\\d )p\\.|chapitre|annexe|paragraphe|section|alinéa|phase|étape|numéro|numéros|n°|nº|ligne|poste|ext\\.?|version|salle|chambre|bureau|route|nationale|code|objectif|objectifs|odd|tome|volume|édition|appeler|composer|composez|appelez|téléphone|tél\\.?|canal|chaîne|fréquence|quai|(?:région|secteur|zone|cercle)(?! \\d{1,4} \\p{L}{3,14}s(?!\\p{L})))(?: (?:d'urgence|vert|verte|gratuit|gratuite|vital|court|unique|national|nationale|locale|ra|le|du|de la|no|n°|nº|:)){0,6} ?:? ?{n}",
    examples: [
      "l'article 7 du code",
      'la convention 189',
      'la ligne 111',
      'la phase deux',
      'ISO 9001',
      'le numéro vert 116',
      'appeler le 17',
      'Programme 2030',
      'le protocole n° 2',
      'le canal 16 de la radio',
    ],
    not: ['le programme a aidé 30 victimes', '12 lignes', 'en une ligne : 31 plaintes', 'soit 36 p. 100 des rapatriés'],
  },
  {
    id: 'number-of-a-motion',
    reason: 'names a thing, counts nothing',
    match: '(?:interpellation|postulat|motion|initiative|question) (?:n[°o] ?)?\\d\\d\\.\\d{3,4}',
    examples: ["l'interpellation 18.3942", 'la motion n° 21.123'],
    not: ['Lors de cette interpellation 12 hommes', 'la motion 12 voix'],
  },
  {
    id: 'postal-code',
    reason: 'an address',
    caseSensitive: true,
    match:
      '(?:\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|quai|chemin|route|impasse|allée|cours|faubourg)|BP|CS|[Bb]oîte postale(?= \\d)) [^.,;:\\n]{1,50}[,–-] ?\\d{4,5}(?= \\p{Lu})',
    examples: ['14, rue des Capucins, 69001 Lyon.', 'BP 1234 - 20100 Casablanca', 'Boîte postale 118, 9170 Regueb'],
    not: [
      'dans la rue, 45000 Haïtiens',
      'Grâce à la mise en place du centre, 2300 Tchadiens',
      "Au cours de l'année, 3200 Guinéens",
      'Sur le chemin du retour, 1500 Ivoiriens',
    ],
  },
  {
    id: 'street-address',
    reason: 'an address',
    caseSensitive: true,
    match:
      "(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée|[Ii]mpasse) (?:(?:de la |de |du |des |d'|de l'))?(?:\\p{Lu}[\\p{L}-]{1,20} ?){1,3},? \\d{1,4}(?=[.,;)]|$)",
    examples: ['Siège : rue Lénine 205, Och', 'avenue de la Victoire 12.'],
    not: ['rue Haute, 30 femmes', 'la rue Lénine et 205, plus loin'],
  },
  {
    id: 'door',
    reason: 'names a thing, counts nothing',
    match: '(?<=[,(] )(?:porte|bâtiment|escalier|appartement|guichet|local|étage) {n}(?=[.,;)]|$)',
    examples: ['au bureau de la rue de la Paix, porte 6.', '12, rue Haute, bâtiment 3, à'],
    not: ['ce qui porte 6 agents', 'ouvre la porte 6 fois'],
  },
  {
    id: 'named-hotline',
    reason: 'a telephone number',
    match:
      "(?:all[oô]|(?:numéro|ligne) (?:vert|verte|gratuit|gratuite|d'urgence|d'écoute|d'assistance|d'appel|court))(?: [\\p{L}']{1,16}){1,6} : ?{n}(?! \\p{L}{4,14}s)",
    examples: [
      'Numéro vert COVID et épidémies : 3434',
      "Ligne d'écoute du ministère : 1515",
      'Allô enfants en détresse : 116.',
    ],
    not: ['Bilan du numéro vert : 3434 appels', 'le numéro vert a reçu 3434 appels'],
  },
  {
    id: 'number-to-call',
    reason: 'a telephone number',
    match: 'hotline {n}(?=[,.;:)]|$)|(?:renseignements|infos?|informations|contacts?) ?: ?{n}(?=[.;)»]|$)',
    examples: ['sur la hotline 8924, du lundi', 'Renseignements : 1348.', 'Infos: 3919'],
    not: ['Renseignements : 1348 pages', 'Signalements : 48.'],
  },
  {
    id: 'own-member-states',
    reason: 'the members of an organisation',
    match:
      "(?:ses|leurs|nos|comp(?:te|tait|tant|rend)|regroup(?:e|ait|ant)|réunit|rassembl(?:e|ait|ant)|fort(?:e)? de|composée? (?:de|des)|comprend|\\() ?(?:les |d')?{n} (?:états|etats|pays)[ -](?:membres|parties|observateurs|participants)(?: et (?:{n} )(?:états|etats|pays|membres|observateurs)(?: \\p{L}{5,14})?)?",
    examples: [
      'ses 175 États membres',
      "l'Organisation compte 175 États membres et huit États observateurs",
      '(47 États membres)',
    ],
    not: ['22 États membres ont signé', 'dans les 28 États membres'],
  },
  {
    id: 'reference',
    reason: 'a number of a document',
    match: '(?:n°|nº|no) ?\\d{1,6}[-/]{n}(?:[-/]\\d{1,4})?',
    examples: ['le décret n° 2019-124'],
    not: ['124 décrets'],
  },
  {
    id: 'milestone',
    reason: 'names a place on a road',
    match:
      '(?:kilomètres?|km|pk|borne|point kilométrique) {n}(?: (?:et|à) {n})?(?= (?:de|du|sur|d|à)(?!\\p{L})|[.,;:)]|$)',
    examples: ['au kilomètre 108 de la route', 'au PK 12, un barrage', 'la borne 40.'],
    not: ['au kilomètre 30 victimes', 'à 30 kilomètres de la ville'],
  },
  {
    id: 'nautical-miles',
    reason: 'a distance',
    match:
      '\\d{1,4}(?:,\\d)? milles(?: nautiques?| marins?)?|(?:di|quin|ving|tren|quaran|cinquan|soixan|cen)t?aines? de milles(?= (?:nautiques?|marins?|de (?:la|l)|des|du|au)(?!\\p{L})|[.,;])',
    examples: ['à 30 milles de Lampedusa', '12 milles nautiques', 'à une trentaine de milles de la côte'],
    not: ['30 mille victimes', 'une trentaine de femmes'],
  },
  {
    id: 'radio-channel',
    reason: 'names a thing, counts nothing',
    match:
      '(?:canal|canaux)(?: vhf| radio)? {n}(?:(?:,| et) {n})?(?=[.,;:)]|$| (?:et|est|sont|reste|restent|pour)(?!\\p{L}))',
    examples: ['Les canaux VHF 16 et 10 restent'],
    not: ['30 canaux', 'Par différents canaux 120 femmes'],
  },
  {
    id: 'weekday',
    reason: 'a day',
    match: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \\d{1,2}(?! (?:\\p{L}{3,14}s|pour cent|%))',
    examples: ['le samedi 3 à minuit'],
    not: ['samedi 30 victimes'],
  },
  {
    id: 'round-the-clock',
    reason: 'round the clock',
    match: '{n} (?:heures|h) sur {n}|{n} jours sur {n}',
    examples: ['24 heures sur 24', 'sept jours sur sept'],
    not: ['24 victimes sur 30'],
  },
  {
    id: 'age',
    reason: 'an age',
    match:
      "(?:âgée?s?|agée?s?)(?: en moyenne)? (?:de |d'|entre )?(?:plus de |moins de |environ )?{n}(?:(?:, {n}){0,4}(?: à| et|-| ou) {n})?(?: ans)?",
    examples: ['âgés de 29, 33 et 47 ans', 'âgées de 16 à 21 ans', 'âgés en moyenne de 31 ans'],
    not: ['les personnes âgées ont reçu 30 colis'],
  },
  {
    id: 'clock',
    reason: 'a time of day',
    match: '(?:de {n}(?: heures?| h)? )?(?:à|vers|dès|avant|après) {n} (?:heures?|h)(?: {n})?',
    examples: ['à 9 heures 30', 'vers 14 h'],
    not: ['à 9 endroits'],
  },
  {
    id: 'percentage-points',
    reason: 'a difference in percentage points',
    match:
      '{n} points? (?:de pourcentage|de pour cent|de plus|de moins|en (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|{n}) (?:ans?|mois))|(?:gagn|perd|progress|recul|baiss|augment)\\p{L}{1,5} (?:de )?{n} points?',
    examples: ['3 points de pourcentage', 'a gagné 5 points en dix ans'],
    not: ['quatre points de passage'],
  },
  {
    id: 'multiple',
    reason: 'a multiple, no level',
    match:
      '(?:(?:multipli|divis)(?:é|ée|és|ées|er|ent|e) par {n}|(?<![.,\\d]|\\d )(?!\\d{3}|\\d{1,3}[ .,]\\d{3}){n} fois|{n} fois (?:plus|moins|supérieure?s?|le|la|les|celui|celle)(?!\\p{L}))',
    examples: ['multiplié par trois', 'quatre fois par an', 'deux fois plus'],
    not: ['suivis par trois psychologues', 'a sonné 1 340 fois'],
  },
  {
    id: 'change',
    reason: 'a change, no level',
    match:
      "(?:hausse|baisse|augmentation|diminution|progression|recul|chute|croissance|réduction|bond)s? (?:\\p{L}{1,14} )?(?:de |d')(?:près de |environ |plus de |quelque )?{n}|{n} ?(?:%|pour cent|p\\. 100) de (?:moins|plus)|(?:augmenter|accroître|réduire|baisser|diminuer|majorer|relever) (?:de |d')(?:près de |environ |plus de |quelque )?{n} ?(?:%|pour cent)|(?:augmenté|baissé|progressé|reculé|diminué|chuté|crû|bondi|grimpé|réduite?s?|accru) (?:de |d')(?:près de |environ |plus de |quelque )?{n}(?![ .,]?\\d)(?! (?:en (?:\\p{L}{3,9} )?\\d{4} )?à)",
    examples: ['en hausse de 8 %', 'a augmenté de 12 pour cent', 'une baisse annuelle de 30'],
    not: ['augmenté de 200 à 300', 'bondi de 2 905 en 2018 à 16 848'],
  },
  {
    id: 'ordinal-list',
    reason: 'a rank',
    match: '(?:(?:classée?s?|rang|position)|(?<!sur )place) {n}(?! \\p{L}{3,14}s(?!\\p{L}))',
    examples: ['classé 3', 'à la place 12.'],
    not: ['600 places', 'détruit sur place 46 pompes', 'mis en place 12 foyers'],
  },
  {
    id: 'age-behind-name',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?<=\\p{Lu}[\\p{L}-]{1,20}, )(?<!(?:^|[^\\p{L}])(?:à|en|au|aux|la|le|les|chez) \\p{Lu}[\\p{L}-]{1,20}, )\\d{1,2}(?= ans|, |\\.$|\\))',
    examples: ['le lieutenant Moussa Guirreh, 41 ans', 'Marta Rojo, 46, dit'],
    not: ['à Huelva, 12.', 'la Belgique, 31, et', 'au Chili, 30 victimes'],
  },
  {
    id: 'idiom',
    reason: 'a saying or a name',
    match:
      '(?:cent|mille) (?:mercis|excuses)|(?:cinq|quatre|trois|deux) étoiles|les quatre coins|deux-roues|la moitié (?:de la vérité|du chemin)(?=[.,;:!?)]|$)|entre deux (?:trains|portes|avions|eaux|feux|âges|rives|chaises)',
    examples: ['mille mercis', 'la moitié du chemin.', 'un hôtel cinq étoiles', "Ils s'évaporent entre deux trains,"],
    not: ['mille victimes'],
  },
]);
