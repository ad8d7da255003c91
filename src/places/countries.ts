import { chainOf, type M49 } from './m49.ts';

/** A country or area of ISO 3166-1 with its UN M49 regions from narrow to wide: PRY has 005, 419, 019, 001. */
export type Country = Readonly<{ iso3: string; regions: readonly M49[]; userAssigned?: true }>;

/**
 * ISO 3166-1 (alpha-3) by UN M49 sub-region. M49 does not list Taiwan, which stands with its neighbours, nor the
 * user-assigned XKX for Kosovo; Antarctica lies in no region but the world.
 */
const BY_REGION: Readonly<Partial<Record<M49, string>>> = {
  '015': 'DZA EGY LBY MAR SDN TUN ESH',
  '014': 'IOT BDI COM DJI ERI ETH ATF KEN MDG MWI MUS MYT MOZ REU RWA SYC SOM SSD UGA TZA ZMB ZWE',
  '017': 'AGO CMR CAF TCD COG COD GNQ GAB STP',
  '018': 'BWA SWZ LSO NAM ZAF',
  '011': 'BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SHN SEN SLE TGO',
  '029':
    'AIA ATG ABW BHS BRB BES VGB CYM CUB CUW DMA DOM GRD GLP HTI JAM MTQ MSR PRI BLM KNA LCA MAF VCT SXM TTO TCA VIR',
  '013': 'BLZ CRI SLV GTM HND MEX NIC PAN',
  '005': 'ARG BOL BVT BRA CHL COL ECU FLK GUF GUY PRY PER SGS SUR URY VEN',
  '021': 'BMU CAN GRL SPM USA',
  '001': 'ATA',
  '143': 'KAZ KGZ TJK TKM UZB',
  '030': 'CHN HKG MAC PRK JPN MNG KOR TWN',
  '035': 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM',
  '034': 'AFG BGD BTN IND IRN MDV NPL PAK LKA',
  '145': 'ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM',
  '151': 'BLR BGR CZE HUN POL MDA ROU RUS SVK UKR',
  '154': 'ALA DNK EST FRO FIN GGY ISL IRL IMN JEY LVA LTU NOR SJM SWE GBR',
  '039': 'ALB AND BIH HRV GIB GRC VAT ITA XKX MLT MNE MKD PRT SMR SRB SVN ESP',
  '155': 'AUT BEL FRA DEU LIE LUX MCO NLD CHE',
  '053': 'AUS CXR CCK HMD NZL NFK',
  '054': 'FJI NCL PNG SLB VUT',
  '057': 'GUM KIR MHL FSM NRU MNP PLW UMI',
  '061': 'ASM COK PYF NIU PCN WSM TKL TON TUV WLF',
};

function countriesOf([m49, row]: [string, string]): Country[] {
  const regions = chainOf(m49 as M49);
  return row.split(' ').map((iso3) => ({ iso3, regions, ...(iso3 === 'XKX' ? { userAssigned: true } : {}) }));
}

/** All 249 countries and areas of ISO 3166-1, and XKX, by alpha-3 code. */
export const COUNTRIES: readonly Country[] = Object.entries(BY_REGION)
  .flatMap(countriesOf)
  .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));

const byIso3: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.iso3, country]));

/** The country of an alpha-3 code in capitals, or undefined. */
export function countryOf(iso3: string): Country | undefined {
  return byIso3.get(iso3);
}

/** Whether a string is an alpha-3 code in capitals that we know. */
export function isCountry(iso3: string): boolean {
  return byIso3.has(iso3);
}
