import type { CurrencyLexicon, PeopleToo } from './placeLexicon.ts';
import { namesOf } from './placeRows.ts';

/** Signs and letters of moneys by ISO 4217, the same in all languages. The code itself counts, too. */
const SYMBOLS: Readonly<Record<string, string>> = {
  AED: `Dhs`,
  AMD: `֏`,
  AUD: `A$, AU$`,
  AZN: `₼`,
  BBD: `Bds$, BDS$`,
  BDT: `৳, Tk`,
  BOB: `Bs`,
  BRL: `R$`,
  BSD: `B$`,
  BZD: `BZ$`,
  CAD: `C$, CA$, CAD$, $CA, $CAN, CDN$`,
  CDF: `FC`,
  CHF: `SFr, Fr.`,
  CNY: `CN¥, RMB, 元`,
  CRC: `₡, ¢`,
  CZK: `Kč`,
  DOP: `RD$`,
  ETB: `Br`,
  EUR: `€`,
  FJD: `FJ$, F$`,
  GBP: `£, UK£, GB£`,
  GEL: `₾`,
  GHS: `GH₵, GH¢, GHC, ₵`,
  GYD: `G$, GY$`,
  HKD: `HK$`,
  HUF: `Ft`,
  IDR: `Rp`,
  ILS: `₪, NIS`,
  INR: `₹`,
  JMD: `J$, JM$, JA$`,
  JPY: `¥, JP¥`,
  KES: `KSh, Ksh, KShs, Kshs`,
  KHR: `៛`,
  KRW: `₩`,
  KZT: `₸`,
  LAK: `₭`,
  LRD: `L$`,
  MWK: `MK`,
  MXN: `MX$, Mex$`,
  MYR: `RM`,
  NAD: `N$`,
  NGN: `₦`,
  NIO: `C$N`,
  NZD: `NZ$`,
  PEN: `S/, S/.`,
  PHP: `₱, PhP`,
  PLN: `zł`,
  PYG: `₲, Gs, Gs.`,
  RUB: `₽`,
  RWF: `FRw, Frw`,
  SBD: `SI$, SBD$`,
  SGD: `S$`,
  SRD: `SR$, SRD$`,
  THB: `฿`,
  TRY: `₺, TL`,
  TTD: `TT$`,
  TWD: `NT$`,
  TZS: `TSh, Tsh, TShs`,
  UAH: `₴`,
  UGX: `USh, Ush, UShs, Ushs`,
  USD: `$, US$, $US, U.S.$, USD$`,
  VND: `₫`,
  XCD: `EC$`,
  XOF: `FCFA, F CFA, CFA, CFAF, F.CFA`,
};

/** Codes that are words. */
const WORDS = new Set(['ALL', 'TOP']);

/**
 * Codes that are other abbreviations, too, and so count money only beside a large amount: COP 21 is a conference, THB is
 * trafficking in human beings, SAR search and rescue, SDG 8 a development goal.
 */
const ABBREVIATIONS = new Set([
  'ARS',
  'BAM',
  'COP',
  'CRC',
  'CUP',
  'CVE',
  'GEL',
  'MUR',
  'PEN',
  'ESP',
  'DEM',
  'SAR',
  'SDG',
  'SOS',
  'THB',
]);

/** What else is short for a money, and for something else. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  DA: 'DZD',
  VT: 'VUV',
  KM: 'BAM',
  JD: 'JOD',
  KD: 'KWD',
  BD: 'BHD',
  LD: 'LYD',
  Nu: 'BTN',
};

type Rows = Readonly<{
  /** ISO 4217 → names, separated by commas. */
  names: Readonly<Record<string, string>>;
  /** Names, separated by commas, of one shared money → pairs of country and money: `MEX MXN, COL COP`. */
  byCountry: Readonly<Record<string, string>>;
}>;

/** Reads the rows of a language and adds the signs and the codes. */
export function currencyRows({ names, byCountry }: Rows, peopleToo?: PeopleToo): CurrencyLexicon {
  return {
    ...(peopleToo && { peopleToo }),
    currencies: Object.fromEntries(
      Object.entries(names).map(([code, row]) => {
        const own = WORDS.has(code) || ABBREVIATIONS.has(code) ? [] : [code];
        return [code, { names: namesOf(row), symbols: [...new Set([...namesOf(SYMBOLS[code] ?? ''), ...own])] }];
      }),
    ),
    abbreviations: Object.fromEntries([
      ...Object.keys(names).flatMap((code) => (ABBREVIATIONS.has(code) ? [[code, code] as const] : [])),
      ...Object.entries(SHORT_FORMS),
    ]),
    byCountry: Object.fromEntries(
      Object.entries(byCountry).flatMap(([shared, row]) => {
        const moneys = Object.fromEntries(namesOf(row).map((pair) => pair.split(' ') as [string, string]));
        return namesOf(shared).map((name) => [name, moneys]);
      }),
    ),
  };
}
