/** Countries and regions that take "the". */
const THE =
  'ARE ATF BES BHS CAF COD COG COM DOM FSM GBR GMB IMN IOT MDV NLD PHL SYC UMI USA ALA CCK COK CYM FLK FRO HMD MHL MNP PCN ' +
  'SLB TCA VGB VIR 019 029';
const INSIDE: Readonly<Record<string, string>> = {
  '001': 'the world',
  '003': 'the North American continent',
  SGS: 'South Georgia and the South Sandwich Islands',
  VCT: 'St. Vincent and the Grenadines',
  TCA: 'the Turks and Caicos Islands',
};

/** A place as it stands behind a preposition: "the United Kingdom", "Paraguay". */
export function placeEn(code: string, name: string): string {
  return INSIDE[code] ?? (THE.split(' ').includes(code) ? `the ${name}` : name);
}
