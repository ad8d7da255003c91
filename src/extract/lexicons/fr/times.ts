import type { CalendarWords } from '../lexicon.ts';
import { YEARS_BEFORE_NUMBERS } from '../sharedTimes.ts';
import { timeRules } from '../timeRules.ts';

export const calendar: CalendarWords = {
  months: {
    janvier: 1,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    aout: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    decembre: 12,
    janv: 1,
    fevr: 2,
    avr: 4,
    juill: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  ordinals: [
    ['premi', '1'],
    ['second', 'deuxi', '2'],
    ['troisi', '3'],
    ['quatri', '4'],
  ],
  last: 'dernier',
  units: { jour: 'day', quotidien: 'day', semaine: 'week', hebdo: 'week', mois: 'month', mensuel: 'month', an: 'year' },
  spans: { mois: 1, trimestre: 3, semestre: 6 },
};

const FULL_MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const SHORT_MONTHS = 'janv\\.|févr\\.|avr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.';

/** Reading-rules §8. In the patterns {y} is a year, {m} a month, {d} a day of the month; numbers behind them name the end. */
export const times = timeRules(
  {
    month: `${FULL_MONTHS}|${SHORT_MONTHS}`,
    day: '(?:1er|[12]\\d|3[01]|0?[1-9])',
  },
  [
    {
      id: 'nth-since',
      kind: 'day',
      match:
        '(?:(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi)\\p{L}{1,5}|(?:plus|moins) (?:élevée?s?|hauts?|bas|basse|forte?|faible))(?: \\p{L}{2,12})? depuis (?:{m1} )?{y1}',
      examples: ['la quatrième depuis 2008', 'la troisième réunion depuis 2010', 'le plus élevé depuis 2009'],
      not: ['depuis 2008', 'victimes depuis 2008'],
    },
    {
      id: 'present-since',
      kind: 'relative',
      match: "présente?s? (?:en|au|aux|à|dans|sur) (?:\\p{L}[\\p{L}'-]{1,20} ?){1,4} depuis {y1}",
      examples: ["L'ONG, présente au Népal depuis 1998, gère"],
      not: ['présente ses excuses depuis 1998'],
    },
    {
      id: 'since-then',
      kind: 'since-then',
      match: 'depuis (?:lors|cette (?:date|année-là|année là)|ce (?:moment|jour)-là)',
      examples: ['Depuis lors, 300 femmes', 'depuis cette date'],
      not: ['depuis 2012', 'depuis cette année'],
    },
    {
      id: 'opened-and-does',
      kind: 'day',
      match:
        '(?:a ouvert|ouverte?|a inauguré|inaugurée?|a été (?:créée?|fondée?|lancée?|inaugurée?)) en {y1}(?= et (?:qui )?(?:\\p{L}{3,14}(?:oit|ille|ge|ide|ère|orme|oute|aite|uit|pte)|compte|assure)(?!\\p{L}))',
      examples: ['Le centre a ouvert en 2012 et reçoit', 'que la ministre a inauguré en 2018 et qui compte'],
      not: ['a ouvert en 2012 et a reçu'],
    },
    {
      id: 'in-force-since',
      kind: 'day',
      match: '(?:en vigueur|applicables?) depuis (?:le )?(?:{d} )?(?:{m1} )?{y1}',
      examples: ['la Convention 188, en vigueur depuis 2017', 'en vigueur depuis le 1er janvier 2012'],
      not: ['entrée en vigueur en 2012', 'depuis 2012'],
    },
    {
      id: 'since-its-opening',
      kind: 'since',
      match:
        "depuis (?:sa|son|leur|la|le|l'|cette) ?(?:entrée|ouverture|création|lancement|début|adoption|signature|arrivée|chute|coup|mise|attaque|crise|fermeture|mort|élection|conflit|guerre|séisme|tremblement|offensive|inauguration|fondation|indépendance|publication|ratification|reprise|fin|promulgation|installation|déclenchement|passage|naufrage|accord|premier|première|démarrage|invasion|explosion|éruption|intervention|retour|introduction|prise)(?: (?:d'|l'|de l')?\\p{L}{1,14},?){0,9} (?:en |le |fin |début |au mois de )(?:{d} )?(?:{m1} )?{y1}",
      examples: [
        'depuis son ouverture en 2016',
        'depuis le lancement du projet en 2018',
        'depuis le lancement de ces opérations, en 2016,',
        "depuis l'entrée en vigueur de la loi en août 2015",
      ],
      not: ['depuis son ouverture', 'arrivés depuis la Turquie en 2019'],
    },
    {
      id: 'since-the-law-of',
      kind: 'since',
      match:
        'depuis (?:la loi|le code|le décret|la convention|le protocole)(?: \\p{L}{1,14}){0,4} (?:de |du )(?:{d} )?(?:{m1} )?{y1}',
      examples: ['Depuis la loi de 2016, 980 personnes'],
      not: ['depuis la loi, 980 personnes'],
    },
    {
      id: 'since-a-law',
      kind: 'since',
      match:
        "depuis (?:l'|la |sa |leur )(?:adoption|promulgation|entrée en vigueur|publication|vote|ratification|révision|réforme|création)(?: (?:d'|de l'|du |de la |de )?\\p{L}{1,14}){0,5} (?:de |d')(?:{m1} )?{y1}",
      examples: ["Depuis l'adoption du code pénal de 2020", 'depuis la promulgation de la loi de mai 2015'],
      not: ["depuis l'adoption du code pénal", 'la loi de 2015'],
    },
    {
      id: 'census-of-a-year',
      kind: 'in',
      match:
        '(?:recensement|dénombrement)(?: (?:national|général|officiel|agricole|scolaire|de la population))?(?: de|,? qui remonte à|,? mené en|,? daté de) {y1}',
      examples: [
        "D'après un recensement de 2018, près de 4 900",
        'Le dernier dénombrement national, qui remonte à 2011,',
      ],
      not: ['le recensement de 310 enfants', 'une étude de 2018'],
    },
    {
      id: 'year-of-a-report',
      kind: 'relative',
      match:
        "(?:étude|avis(?: \\p{L}{1,14})?|(?<!par )rapport|évaluation|bilan|édition|recensement|budget|plan|loi|accord|convention|protocole|étude préliminaire|ordonnance|directive|décret|arrêté|(?<=(?:le|les|un|du|des|au|aux|ce|ces) )traité|constitution|règlement|charte|déclaration|résolution|circulaire|stratégie|réforme|code)s?(?! (?:\\p{L}{1,14} ){0,2}(?:menée?s?|conduite?s?|réalisée?s?|effectuée?s?) (?:(?:par|avec) (?:[\\p{L}']{1,14} ){1,4})?(?:en |entre |d'\\p{L}{4,5} à |de \\p{L}{3,9} à )) (?:\\p{L}{1,14} ){0,6}(?:de |pour l'année |pour )?{y1}(?:[-–]{y2})?(?! à| et (?:19|20)\\d\\d|,? (?:(?:menée?s?|conduite?s?|réalisée?s?|effectuée?s?) )?auprès)",
      examples: [
        "L'étude 2005-2006, payée",
        "l'étude pour l'année 2006",
        "L'évaluation exploratoire sur la traite des personnes de 2005",
        'les traités de 1957',
      ],
      not: [
        "D'après une enquête menée en 2013",
        'un recensement conduit en 2013',
        'un recensement mené de mars à août 2002',
        'une étude du ministère menée en 2021',
        'un recensement réalisé par les paroisses en 2010',
        'les dossiers traités en 2019',
        'un bilan dressé en mars 2011 auprès de 233 familles',
        "l'étude de référence de 2014, menée auprès de 300 ménages",
      ],
    },
    {
      id: 'scheduled',
      kind: 'relative',
      match:
        "(?:s'achèver\\p{L}{1,3}|prendr\\p{L}{1,3} fin|se terminer\\p{L}{1,3}|débuter\\p{L}{1,3}|commencer\\p{L}{1,3}|expirer\\p{L}{1,3}|se tiendr\\p{L}{1,3}|aur\\p{L}{1,3} lieu|prévue?s?|court jusqu'|courra jusqu'|s'étend jusqu'|rouvrir\\p{L}{1,3}|ouvrir\\p{L}{1,3}) (?:\\p{L}{1,14} ){0,2}(?:en |le |fin |d'ici |pour |à |au )?(?:{d} )?(?:{m1} )?{y1}",
      examples: ["s'achèvera en décembre 2016", 'se tiendra à Apia fin 2017', 'prévue pour 2012'],
      not: ["s'est achevé en 2016", 'prévoit 30 places en 2012'],
    },
    {
      id: 'law-of-a-day',
      kind: 'day',
      match:
        '(?:loi|ordonnance|décret|arrêté|directive|règlement|circulaire|convention|accord|protocole|traité|code)s?(?: (?:organique|fédérale?|royale?|ministériel(?:le)?|européen(?:ne)?|(?:n°|nº|no\\.?) ?[\\d./-]{1,14}|[\\d./-]{4,14})){0,3} du {d} {m1} {y1}',
      examples: ['prévu par la loi du 15 décembre 1980', 'la loi organique n° 2016-61 du 3 août 2016'],
      not: ['les victimes du 3 août 2016', 'la loi a aidé 30 victimes le 3 août 2016'],
    },
    {
      id: 'law-of-a-year',
      kind: 'relative',
      match:
        '(?:adoptée?s?|signée?s?|ratifiée?s?|promulguée?s?|votée?s?|modifiée?s?|amendée?s?|réformée?s?|entrée?s? en vigueur|datant|date|datent|remonte(?:nt)?) (?:\\p{L}{1,14} ){0,2}(?:en |de |du |le |à )(?:{d} )?(?:{m1} )?{y1}(?! et (?:19|20)\\d\\d)',
      examples: ['adopté en 2000', 'date de juillet 2007', 'modifiée à Palerme en 2008'],
      not: ['30 victimes aidées en 2008'],
    },
    {
      id: 'compared-with-a-year',
      kind: 'relative',
      match:
        "(?<!(?:alors|tandis|pendant|bien|lors) )(?<!(?:rappel|indiqu|précis|soulign|estim|affirm|déclar|annonc|ajout|expliqu|révèl|révél|montr|constat|signal|not)\\p{L}{1,5} )(?:qu'en|que (?:durant |pendant |sur )?(?:toute )?l'année|qu'au cours de|par rapport à(?: l'année)?|comparé à) (?:{m1} )?{y1}(?!,? (?:où|quand|lorsqu))",
      examples: ["deux fois plus qu'en 2012", "autant d'hommes que durant toute l'année 2012"],
      not: [
        "jusqu'en 2012",
        "moins qu'en 2019, où leur nombre",
        "rappelle qu'en 2021, 46 enquêtes",
        "a indiqué qu'en 2021",
      ],
    },
    {
      id: 'from-month-to-month',
      kind: 'span',
      match:
        "(?:(?:de |d'|entre |depuis |du )(?:(?:le )?{d} |fin |début |mi-)?)?{m1}(?: {y1})? (?:à|et|jusqu'à|jusqu'en|au|-|–) (?:(?:le )?{d} |fin |début |mi-)?{m2} {y2}",
      examples: [
        "d'avril 2005 à octobre 2006",
        'entre février et novembre 2018',
        'du 3 mars au 14 avril 2010',
        "d'avril à septembre 2017",
        'entre octobre et décembre 2020',
      ],
      not: ['avril et octobre', 'entre 2004 et 2006'],
    },
    {
      id: 'from-day-to-day-of-one-month',
      kind: 'day',
      match: '(?:du|entre le) {d} (?:au|et le) {d} {m1}(?! (?:19|20)\\d\\d)',
      examples: ['du 17 au 24 juin', 'entre le 3 et le 5 mai'],
      not: ['du 17 au 24 juin 2010'],
    },
    {
      id: 'from-day-to-day',
      kind: 'in',
      match: '(?:du|entre le) {d} (?:au|et le) {d} {m1} {y1}',
      examples: ['du 17 au 24 juin 2010'],
      not: ['du 17 au 24 juin'],
    },
    {
      id: 'from-month-to-month-without-year',
      kind: 'day',
      match: "(?:de |d'|entre |du )(?:{d} )?{m1} (?:à|et|au) (?:{d} )?{m2}(?! (?:19|20)\\d\\d)",
      examples: ['entre mars et juin', 'du 3 mars au 4 avril'],
      not: ['entre mars et juin 2008'],
    },
    {
      id: 'from-year-to-now',
      kind: 'since',
      match: "(?:de|entre|depuis) (?:{m1} )?{y1} (?:à|et|jusqu'à) (?:ce jour|aujourd'hui|maintenant|présent|nos jours)",
      examples: ["de 2005 à aujourd'hui", 'de janvier 2005 à ce jour'],
      not: ['de 2005 à 2006'],
    },
    {
      id: 'year-and-part-of-year',
      kind: 'span',
      match:
        "(?:en|durant|pendant) {y1} et (?:une|la majeure|une bonne|une grande) (?:partie|moitié) (?:de |d')(?:l'année )?{y2}",
      examples: ['en 2015 et une partie de 2016'],
      not: ['en 2015 et en 2016'],
    },
    {
      id: 'closed-a-year',
      kind: 'in',
      match: "(?:clos|clôturé|terminé|achevé|fini) (?:l'année )?{y1} (?:avec|sur)",
      examples: ['a clos 2019 sur un excédent'],
      not: ['terminé en 2019'],
    },
    {
      id: 'from-year-to-year',
      kind: 'span',
      match:
        "(?:de|entre|depuis|(?:les |des |aux )années) (?:l'année |fin |début )?{y1} (?:à|et|jusqu'en|jusqu'à) (?:fin |début )?{y2}",
      examples: ['entre 2004 et 2006', 'de 2011 à 2017', 'les années 2018 à 2021'],
      not: ['en 2004 et 2006'],
    },
    {
      id: 'year-and-beginning-of-year',
      kind: 'span',
      match: '(?:en|pour|durant|pendant) {y1} et (?:au )?début (?:de )?{y2}',
      examples: ['démobilisés en 2014 et au début de 2015', 'en 2014 et début 2015'],
      not: ['en 2014 et 2015'],
    },
    {
      id: 'from-year-told-of-to-year',
      kind: 'span',
      match: '(?:de|entre) {y1}, [^.;:,\\d]{4,70}, (?:et|à) {y2}',
      examples: ["entre 2015, date d'entrée en vigueur de la loi, et 2019"],
      not: ['entre 2015, 30 victimes, et 2019', 'de 2015, puis en 2019'],
    },
    {
      id: 'years',
      kind: 'span',
      match: '(?:en |années |période |exercice )?{y1} ?[-–/] ?{y2}(?![-\\d])',
      examples: ['2004-2006', '2004/2005', 'la période 2009–2013'],
      not: ['2004-06-12'],
    },
    {
      id: 'years-in-short',
      kind: 'span',
      match:
        "(?:en |(?:l'exercice|l'année|l'année scolaire|la saison|la campagne|l'hiver) ){y1}[-–/](?<yy>\\d\\d)(?![-\\d])",
      examples: ['en 2015-16', "l'exercice 2009/10"],
      not: ['la loi 2005-06', '2004-06-12'],
    },
    {
      id: 'year-and-year',
      kind: 'span',
      match: '(?:en|pour|durant|pendant|remont\\p{L}{1,5} à) {y1}(?:, (?:19|20)\\d\\d){0,3} et {y2}',
      examples: ['remontent à 2015 et 2016', 'en 2006 et 2007', 'en 2005, 2006 et 2007'],
      not: ['entre 2006 et 2007'],
    },
    {
      id: 'since-event-of-a-date',
      kind: 'since',
      match:
        "depuis (?:la |le |l')(?:signature|entrée en vigueur|adoption|ouverture|création|lancement|fin|chute|publication|conclusion|ratification|mise en place|séisme|tremblement de terre|cyclone|inondations?|coup d'État|attentat|guerre|instauration|introduction|inauguration),? (?:[\\p{L}'-]{1,14} ){0,6}?(?:du |de |d'|en |le )(?:{d} )?(?:{m1} )?{y1}",
      examples: [
        "Depuis la signature de l'accord de paix du 4 avril 2002",
        "depuis l'ouverture du centre en mars 2015",
        'depuis le séisme du 12 janvier 2010',
        "Depuis l'instauration, en juin 2019, du permis",
      ],
      not: ['depuis la signature du contrat'],
    },
    {
      id: 'since',
      kind: 'since',
      match:
        "(?:depuis|à partir de|à compter de|dès|à partir du|depuis le) (?:l'année |l'an |le |fin |début |la fin |le début |mi-|l'été |(?:de |d')){0,6}(?:{d} )?(?:{m1} )?(?:de )?{y1}",
      examples: [
        'depuis 2003',
        'depuis mars 2006',
        'depuis le 25 août 2017',
        'à partir de 2003',
        'depuis le début de 2019',
      ],
      not: ['depuis le 25 août', 'en 2003'],
    },
    {
      id: 'until',
      kind: 'until',
      match: "(?:avant|jusqu'en|jusqu'à|jusqu'au) (?:la fin de |fin |début |l'année |(?:le )?{d} )?(?:{m2} )?{y2}",
      examples: ['avant 2003', "jusqu'en 2003", "jusqu'à fin 2003", "jusqu'en mars 2009"],
      not: ["jusqu'à 180 personnes", 'avant septembre'],
    },
    {
      id: 'goal',
      kind: 'relative',
      match: "(?:d'ici à|d'ici|à l'horizon) (?:la fin (?:de |d'))?(?:l'année |l'an |fin |début |{d} )?(?:{m1} ?)?{y1}?",
      examples: ["d'ici juin", "d'ici à 2030", "d'ici fin 2012"],
      not: ["d'icône"],
    },
    {
      id: 'months-of-year',
      kind: 'in',
      match:
        "(?:(?:au cours|lors) des |pendant les |durant les |dans les |sur les |des |les |ces )?(?<months>\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) (?<which>premiers|derniers) mois (?:de |d')?(?:l'année )?{y1}",
      examples: ['au cours des neuf premiers mois de 2019', "les trois derniers mois de l'année 2020"],
      not: ['ces six derniers mois', 'les trois premiers mois du projet'],
    },
    {
      id: 'half-year',
      kind: 'in',
      match:
        "(?:au |du |le |les |des |(?:au cours|lors) du |pendant le )?(?<half>premier|1er|second|deuxième|2e|2ème) semestre (?:de |d')?(?:l'année )?{y1}",
      examples: ['au premier semestre 2008', 'au cours du second semestre de 2010'],
      not: ['au premier semestre'],
    },
    {
      id: 'quarter',
      kind: 'in',
      match:
        "(?:au |du |le |les |(?:au cours|lors) du |pendant le )?(?<quarter>premier|1er|deuxième|2e|2ème|troisième|3e|3ème|quatrième|4e|4ème|dernier) trimestre (?:de |d')?(?:l'année )?{y1}",
      examples: ['au premier trimestre 2008', 'le troisième trimestre de 2009'],
      not: ['un trimestre'],
    },
    {
      id: 'of-somebodys-life',
      kind: 'relative',
      match:
        '(?:^|(?<=, ))(?:nommée?s?|élue?s?|née?s?|condamnée?s?|diplômée?s?|recrutée?s?|embauchée?s?|arrivée?s?) (?:à \\p{L}{2,20} )?(?:en |le |depuis )(?:{d} )?(?:{m1} )?{y1}(?=, )',
      examples: ['Nommée en 2019, la rapporteuse a rencontré', "Née à Lima en 1985, l'avocate"],
      not: ['les victimes condamnées en 2019', 'Nommée en 2019'],
    },
    {
      id: 'closed-since',
      kind: 'relative',
      match:
        '(?:^|(?<=, )|(?<=[–—-] ))(?:fermée?|détruite?|abandonnée?|suspendue?)s? (?:en |depuis |le )(?:{d} )?(?:{m1} )?{y1}(?= (?:pendant|après|à la suite|par|faute|lors|pour)|, )',
      examples: ["Fermé en 2011 pendant la crise, l'établissement", 'le bureau, fermé en 2014, rouvre'],
      not: ['12 ateliers fermés en 2011'],
    },
    {
      id: 'founded-and-still',
      kind: 'relative',
      match:
        "(?:^|(?<=, )|(?<=[–—-] ))(?:créée?|ouverte?|fondée?|inaugurée?) (?:en |le )(?:{d} )?(?:{m1} )?{y1}, (?:l'|la |le |cette |ce |notre )(?:[\\p{L}'-]{2,20} ){1,4}(?:emploie|compte|dispose|réunit|regroupe|gère|abrite|comprend|offre)",
      examples: ["Fondée en 1998, l'association emploie 62 personnes", 'Ouvert en 2018, le foyer compte 40 lits'],
      not: ["Fondée en 1998, l'association a aidé 62 personnes"],
    },
    {
      id: 'event-of-the-subject',
      kind: 'since-event',
      match:
        '(?:^|(?<=, )|(?<=[–—-] ))(?:créée?s?|lancée?s?|ouverte?s?|inaugurée?s?|mise? en place|mise? en service|fondée?s?|établie?s?|entrée?s? en vigueur) (?:en |depuis |le )(?:{d} )?(?:{m1} )?{y1}',
      examples: [
        'Lancée en mars 2006, la ligne a reçu',
        'Nouadhibou – Inauguré en juin 2018, le centre',
        'le centre, ouvert en 2004, a',
      ],
      not: ['le centre a ouvert en 2004'],
    },
    {
      id: 'begun-and-still',
      kind: 'relative',
      match:
        'a (?:commencé|débuté|démarré|été (?:lancé|créé|ouvert|mis en place)e?) (?:en |le )(?:{d} )?(?:{m1} )?{y1}(?= et (?:reçoit|compte|emploie|dispose|accueille|couvre|vise|coûte|réunit|soutient|offre))',
      examples: ['Le projet a commencé en 2008 et reçoit 165 millions'],
      not: ['Le projet a commencé en 2008 et a reçu'],
    },
    {
      id: 'told-on-a-day',
      kind: 'day',
      match:
        "(?:annoncé|déclaré|indiqué|expliqué|précisé|révélé|affirmé|fait savoir)(?: (?:à|devant) (?:[\\p{L}']{1,14} ){0,2}\\p{L}{1,14})? (?:le |ce )(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{d} {m1} {y1}",
      examples: ['le ministre a annoncé le 7 novembre 2017', 'a déclaré à la presse le lundi 6 mai 2013'],
      not: ['libérées le 7 novembre 2017', 'il a annoncé que 30 victimes ont été libérées le 7 novembre 2017'],
    },
    {
      id: 'full-date',
      kind: 'in',
      match: '(?:le |au |en |du )?{d} {m1} {y1}',
      examples: ['le 17 juin 2010', 'le 1er mars 2005'],
      not: ['le 17 juin'],
    },
    {
      id: 'month-of-year',
      kind: 'in',
      match: "(?:en |au mois (?:de |d')|courant |fin |début |mi-|de |d')?{m1} (?:de )?{y1}",
      examples: ['en août 2015', "d'avril 2013", 'au mois de juin 2008'],
      not: ['mai dernier'],
    },
    {
      id: 'day-of-month',
      kind: 'day',
      match: '(?:(?:le|au|du|ce) )?{d}(?: et {d})? {m1}(?! (?:19|20)\\d\\d)',
      examples: ['le 17 juin', 'le 25 août', '12 août'],
      not: ['le 17 juin 2010', '115 fonctionnaires'],
    },
    {
      id: 'same-period-of-another-year',
      kind: 'relative',
      match:
        "(?:au cours de |sur |pendant |durant |à )?la même (?:période|époque) (?:de |d'|en )(?:l'année (?:précédente|dernière|passée|d'avant)|l'an dernier|l'an passé)",
      examples: ["la même période de l'année précédente", "à la même époque de l'an dernier"],
      not: ['sur la même période'],
    },
    {
      id: 'same-period-of-year',
      kind: 'same-period',
      match:
        "(?:(?:sur|pendant|durant|dans|à|au cours de) )?(?:la|cette) même (?:période|époque) (?:de |d'|en )(?:l'année )?{y1}|(?:durant|pendant|sur) les (?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|\\d{1,2}) )?mêmes (?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|\\d{1,2}) )?mois (?:de |d'|en )(?:l'année )?{y2}",
      examples: [
        'contre 171 sur la même période de 2015',
        'pendant la même période en 2017',
        'sur les mêmes mois de 2016',
        'sur les quatre mêmes mois de 2016',
      ],
      not: ['sur la même période', "la même période de l'année précédente"],
    },
    {
      id: 'same-period',
      kind: 'same-period',
      match:
        '(?:sur|pendant|durant|dans|au cours de) (?:la|cette) même période|dans le même (?:temps|intervalle|laps de temps)|sur cette période|au cours de cette période|pendant cette période|durant cette période|(?:sur|pendant|durant|pour|au cours de) ces (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|\\d{1,2}) (?:mois|années|ans|semaines|trimestres|semestres|exercices)',
      examples: [
        'Sur la même période',
        'Dans le même temps',
        'au cours de cette période',
        'durant ces trois mois',
        'pour ces deux exercices',
      ],
      not: ['sur une période'],
    },
    {
      id: 'that-year',
      kind: 'same-year',
      match: '(?:cette|de cette|la même) année-là|(?:la|cette) même année|cette dernière année',
      examples: ['Cette année-là', 'la même année', 'pour cette dernière année'],
      not: ['cette année'],
    },
    {
      id: 'year-after',
      kind: 'next-year',
      match: "l'année suivante|l'année d'après|(?:un|{n}) ans? plus tard|l'an suivant",
      examples: ["9 % l'année suivante", 'un an plus tard', '27 % quatre ans plus tard'],
      not: ['deux mois plus tard'],
    },
    {
      id: 'year-before',
      kind: 'previous-year',
      match:
        "l'année précédente|l'année d'avant|une année (?:plus tôt|auparavant)|(?<!les |(?:moins|plus) d')(?:un|{n}) ans? (?:plus tôt|auparavant)",
      examples: ["contre 12 l'année précédente", 'contre 12 treize ans plus tôt'],
      not: ["l'année dernière", 'dans les trois ans auparavant', "un peu moins d'un an plus tôt"],
    },
    {
      id: 'span-before',
      kind: 'previous-span',
      match:
        "(?:(?:au|du|lors du|durant le|pendant le|sur le|le) )?(?<span>mois|trimestre|semestre) (?:précédent|d'avant)|un (?<span2>mois|trimestre|semestre) (?:plus tôt|auparavant)",
      examples: ['contre 58 200 au trimestre précédent', '30 le mois précédent', 'un mois plus tôt'],
      not: ['le trimestre dernier', 'trois mois plus tôt'],
    },
    {
      id: 'rate',
      kind: 'rate',
      match:
        '(?:par|chaque|tous les|toutes les) (?<per>jours?|semaines?|mois|ans?|années?|trimestres?)|(?<per2>annuellement|mensuellement|quotidiennement)',
      examples: ['chaque mois', 'par an', 'chaque année'],
      not: ['ce mois'],
    },
    {
      id: 'relative',
      kind: 'relative',
      match:
        "(?:l'an(?:née)? (?:dernière|dernier|passée?)|le mois (?:dernier|passé)|la semaine (?:dernière|passée)|cette (?:année|semaine)|ce mois-ci|ces (?:\\p{L}{1,12} )?derni(?:ers|ères) (?:années|mois|semaines|jours)|(?:lors de |pendant |à |de )?la précédente(?=[.,;]|$)|aujourd'hui|désormais|dorénavant|hier|demain|[aà] ce jour|jusqu'à présent|jusqu'ici|actuellement|récemment|depuis (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
      examples: ["l'an dernier", 'cette semaine', 'A ce jour'],
      not: ["l'année 2006"],
    },
    {
      id: 'in-year',
      kind: 'in',
      match:
        "(?:en|pour|courant|fin|début|mi-|depuis le début de|au cours de|durant|pendant|dans|de|à l'été|à l'automne|au printemps|à l'hiver|été|automne|l'hiver|printemps|année|années|exercice|rentrée|campagne|saison|récolte|édition) (?:toute )?(?:l'année |l'an |fin |début )?{y1}(?![\\d-])",
      examples: [
        'en 2007',
        "l'étude pour l'année 2006",
        'courant 2006',
        "durant toute l'année 2012",
        "au titre de l'exercice 2024",
        'pendant la campagne 2020',
      ],
      not: ['2000 victimes'],
    },
    ...YEARS_BEFORE_NUMBERS,
    {
      id: 'year-before-brackets',
      kind: 'in',
      match: '{y1}(?= \\(\\d)',
      examples: ['par rapport à 2016 (318)'],
      not: ['2016 (la plus calme)'],
    },
    {
      id: 'year-in-brackets',
      kind: 'in',
      match: '\\({y1}\\)',
      examples: ['(2006)'],
      not: ['(2006 victimes)'],
    },
    {
      id: 'year-between-commas',
      kind: 'in',
      match: '(?<=(?<!numéro|ligne|vert|gratuite?), ){y1}(?=,)',
      examples: ['la plus calme, 2009, en a eu deux'],
      not: [', 2009 victimes', 'le numéro vert, 1929, est'],
    },
  ],
);
