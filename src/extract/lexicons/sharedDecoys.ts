import type { DecoyRow } from './decoyRules.ts';

/** Areas, sizes of files, numbers of captions and paragraphs of laws. */
export const MEASURED: readonly DecoyRow[] = [
  {
    id: 'size-of-a-file',
    reason: 'a size',
    match: '\\d{1,4}(?:[.,]\\d{1,2})? ?(?:[km]o|[kmg]b)(?=[).,;]|$)',
    examples: ['(PDF, 380 ko)', '1.2 MB.'],
    not: ['380 kodjos', '12 Mo Ibrahim fellows'],
  },
  {
    id: 'number-of-a-caption',
    reason: 'names a thing, counts nothing',
    match:
      '^\\[\\d{1,2}(?:/\\d{1,2})?\\]|^\\[?(?:foto|photo|picture|imagen|image|figure|figura|slide|diapositiva) (?:n[°ºo]\\.? ?)?\\d{1,2}(?=[.:)\\]]|$)',
    examples: ['[3] The bride', '[1/5] Aéroport', 'Foto 2. El cuaderno', 'Photo 12', '[Foto 6] Frailes'],
    not: ['[3 people]', 'Foto 30 mujeres'],
  },
  {
    id: 'private-bag',
    reason: 'an address',
    caseSensitive: true,
    match: '(?:Private Bag|P\\.? ?O\\.? ?Box) \\d{1,5}(?:, \\p{Lu}\\p{L}{2,14} \\d{1,2}(?!\\d))?',
    examples: ['Private Bag 344, Lilongwe 3', 'P.O. Box 1057, Lilongwe 3'],
    not: ['a private bag 344 people', 'In Lilongwe 3'],
  },
  {
    id: 'paragraph-of-a-law',
    reason: 'names a thing, counts nothing',
    match: '§{1,2} ?\\d{1,6}(?:[.-]\\d{1,4})?|\\d{1,3} (?:u\\.s\\.c\\.|c\\.f\\.r\\.)',
    examples: ['violating 18 U.S.C. § 1351.', '§ 232 StGB'],
    not: ['18 U.S. citizens'],
  },
  {
    id: 'area',
    reason: 'a measure of space',
    match: '\\d{1,12}(?:[.,]\\d{1,6})? ?[ck]?m[²³]',
    examples: ['à 6 m² au minimum', '1.200 m²', 'of 3 km².'],
    not: ['6 m', '12 members'],
  },
];

/** Telephone numbers that are written alike in every language. */
export const TELEPHONES: readonly DecoyRow[] = [
  {
    id: 'free-number-in-one',
    reason: 'a telephone number',
    match: '(?<!\\d[ ,.]?)1[ -]?[89]00[ -]\\d{5,7}(?!\\d)',
    examples: ['1800-335486', '1 800 123456'],
    not: ['1800-1900', '1 800 femmes'],
  },
  {
    id: 'number-of-eight-digits',
    reason: 'a telephone number',
    match:
      '(?<=(?:al|au|on|call|dial|phone|number|número|numéro|teléfono|téléphone|tel\\.?|tél\\.?) ?:? ?)(?!(?:19|20)\\d\\d-(?:19|20))[2-9]\\d{3}-\\d{4}(?!\\d)',
    examples: ['al 2228-7710 o', 'Tel. 7845-1122'],
    not: ['2014-2015', 'figures on 2014-2015', '2228-77', '2200-2400 mujeres', '3500-4200 people'],
  },
  {
    id: 'north-american-number',
    reason: 'a telephone number',
    match: '(?<!\\d[ ,.]?)[2-9]\\d\\d(?:[ .-]|\\) ?)\\d{3}-\\d{4}(?!\\d)',
    examples: ['514 555-0146', '844-555-0110', 'at (514) 555-0146.'],
    not: ['514 555 dossiers', '514 555-01', 'the women (514) 555-01'],
  },
  {
    id: 'number-of-seven-digits',
    reason: 'a telephone number',
    match:
      '(?<=(?:(?:report|call|reach)(?: \\p{L}{1,14}){0,3} at|al|au|call|dial|phone|number|número|numéro|teléfono|téléphone|tel\\.?|tél\\.?) ?:? ?)[2-9]\\d\\d-\\d{4}(?=[.,;:)]|$| (?:or|and|to|for|ou|et|pour|o|y|para)(?!\\p{L}))',
    examples: ['Report violations at 322-7530.', 'Tel. 322-7530 or'],
    not: ['The number of victims stood at 300-4000, according', 'on 322-75'],
  },
  {
    id: 'number-behind-its-area',
    reason: 'a telephone number',
    match: '\\(\\+?[1-9]\\d{1,3}\\) ?(?!(?:19|20)\\d\\d-(?:19|20))[2-9]\\d{3}[- ]\\d{4}(?!\\d)',
    examples: ['Consultas: (506) 2280-2522', '(+503) 2132 7000'],
    not: ['in Mali (120) 2014-2015', '(506) 2280 casos'],
  },
  {
    id: 'number-behind-its-label',
    reason: 'a telephone number',
    match:
      '(?<=(?:calls|llamadas|appels|consultas|informes|enquiries|inquiries|contact|contacto|renseignements|infos?) ?: )\\d{3}-\\d{4}(?=[.,;]|$)',
    examples: ['Anonymous calls: 507-3300.', 'Consultas: 507-1800, de lunes'],
    not: ['hotline calls 300-4500.', 'Consultas: 507-1800 casos'],
  },
  {
    id: 'toll-free',
    reason: 'a telephone number',
    match: '1[ -]8(?:00|33|44|55|66|77|88)[ -]\\d{3}-\\d{4}',
    examples: ['1 800 363-9010', '1-888-373-7888'],
    not: ['1 800 363', '1-888-373'],
  },
];
