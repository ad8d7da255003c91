import { chainOf, type M49 } from './m49.ts';

/** A country or area of ISO 3166-1 with its UN M49 regions from narrow to wide: PRY has 005, 419, 019, 001. */
export type Country = Readonly<{ iso3: string; iso2: string; regions: readonly M49[]; userAssigned?: true }>;

/**
 * ISO 3166-1 (alpha-3, alpha-2) by UN M49 sub-region. M49 does not list Taiwan, which stands with its neighbours, nor the
 * user-assigned XKX for Kosovo; Antarctica lies in no region but the world.
 */
const BY_REGION: Readonly<Partial<Record<M49, string>>> = {
  '015': 'DZA DZ, EGY EG, LBY LY, MAR MA, SDN SD, TUN TN, ESH EH',
  '014': `IOT IO, BDI BI, COM KM, DJI DJ, ERI ER, ETH ET, ATF TF, KEN KE, MDG MG, MWI MW, MUS MU, MYT YT, MOZ MZ, REU RE, RWA RW,
    SYC SC, SOM SO, SSD SS, UGA UG, TZA TZ, ZMB ZM, ZWE ZW`,
  '017': 'AGO AO, CMR CM, CAF CF, TCD TD, COG CG, COD CD, GNQ GQ, GAB GA, STP ST',
  '018': 'BWA BW, SWZ SZ, LSO LS, NAM NA, ZAF ZA',
  '011': `BEN BJ, BFA BF, CPV CV, CIV CI, GMB GM, GHA GH, GIN GN, GNB GW, LBR LR, MLI ML, MRT MR, NER NE, NGA NG, SHN SH, SEN SN,
    SLE SL, TGO TG`,
  '029': `AIA AI, ATG AG, ABW AW, BHS BS, BRB BB, BES BQ, VGB VG, CYM KY, CUB CU, CUW CW, DMA DM, DOM DO, GRD GD, GLP GP, HTI HT,
    JAM JM, MTQ MQ, MSR MS, PRI PR, BLM BL, KNA KN, LCA LC, MAF MF, VCT VC, SXM SX, TTO TT, TCA TC, VIR VI`,
  '013': 'BLZ BZ, CRI CR, SLV SV, GTM GT, HND HN, MEX MX, NIC NI, PAN PA',
  '005': `ARG AR, BOL BO, BVT BV, BRA BR, CHL CL, COL CO, ECU EC, FLK FK, GUF GF, GUY GY, PRY PY, PER PE, SGS GS, SUR SR, URY UY,
    VEN VE`,
  '021': 'BMU BM, CAN CA, GRL GL, SPM PM, USA US',
  '001': 'ATA AQ',
  '143': 'KAZ KZ, KGZ KG, TJK TJ, TKM TM, UZB UZ',
  '030': 'CHN CN, HKG HK, MAC MO, PRK KP, JPN JP, MNG MN, KOR KR, TWN TW',
  '035': 'BRN BN, KHM KH, IDN ID, LAO LA, MYS MY, MMR MM, PHL PH, SGP SG, THA TH, TLS TL, VNM VN',
  '034': 'AFG AF, BGD BD, BTN BT, IND IN, IRN IR, MDV MV, NPL NP, PAK PK, LKA LK',
  '145': `ARM AM, AZE AZ, BHR BH, CYP CY, GEO GE, IRQ IQ, ISR IL, JOR JO, KWT KW, LBN LB, OMN OM, QAT QA, SAU SA, PSE PS, SYR SY,
    TUR TR, ARE AE, YEM YE`,
  '151': 'BLR BY, BGR BG, CZE CZ, HUN HU, POL PL, MDA MD, ROU RO, RUS RU, SVK SK, UKR UA',
  '154':
    'ALA AX, DNK DK, EST EE, FRO FO, FIN FI, GGY GG, ISL IS, IRL IE, IMN IM, JEY JE, LVA LV, LTU LT, NOR NO, SJM SJ, SWE SE, GBR GB',
  '039': `ALB AL, AND AD, BIH BA, HRV HR, GIB GI, GRC GR, VAT VA, ITA IT, XKX XK, MLT MT, MNE ME, MKD MK, PRT PT, SMR SM, SRB RS,
    SVN SI, ESP ES`,
  '155': 'AUT AT, BEL BE, FRA FR, DEU DE, LIE LI, LUX LU, MCO MC, NLD NL, CHE CH',
  '053': 'AUS AU, CXR CX, CCK CC, HMD HM, NZL NZ, NFK NF',
  '054': 'FJI FJ, NCL NC, PNG PG, SLB SB, VUT VU',
  '057': 'GUM GU, KIR KI, MHL MH, FSM FM, NRU NR, MNP MP, PLW PW, UMI UM',
  '061': 'ASM AS, COK CK, PYF PF, NIU NU, PCN PN, WSM WS, TKL TK, TON TO, TUV TV, WLF WF',
};

function countriesOf([m49, row]: [string, string]): Country[] {
  const regions = chainOf(m49 as M49);
  return row.split(',').map((pair) => {
    const [iso3 = '', iso2 = ''] = pair.trim().split(' ');
    return { iso3, iso2, regions, ...(iso3 === 'XKX' ? { userAssigned: true } : {}) };
  });
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
