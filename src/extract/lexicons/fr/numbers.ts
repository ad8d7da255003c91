import type { NumberWords, QualifierWords, RangeWords } from '../lexicon.ts';

/** French number words with the regional forms of Belgium and Switzerland; keys without accents. */
export const numbers: NumberWords = {
  style: { ambiguousPoint: 'group', ambiguousComma: 'decimal' },
  adding: {
    zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, octante: 80, huitante: 80, nonante: 90,
  },
  multiplying: {
    cent: 100, cents: 100, mille: 1e3, mil: 1e3, milles: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9,
    billion: 1e12, billions: 1e12,
  },
  bare: ['cent', 'mille', 'mil'],
  vigesimal: true,
  joiners: { et: [1, 11] },
  articles: ['un', 'une'],
  collectives: {
    dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40,
    cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100, millier: 1e3, milliers: 1e3,
  },
  collectiveAdjectives: ['bonne', 'petite', 'grosse', 'grande', 'bon', 'petit', 'vaste'],
  andHalf: ['et demi', 'et demie'],
  half: ['demi', 'demie'],
  scaleLetters: { M: 1e6, Md: 1e9, Mds: 1e9, Mrd: 1e9, k: 1e3, K: 1e3 },
  percent: ['pour cent', 'pour-cent', 'pourcent', 'pourcents', '%', 'p. 100', 'p. cent', 'p.c.', 'p.100'],
  outOf: ['sur'],
  denominators: {
    moitie: 2, tiers: 3, quart: 4, quarts: 4, cinquieme: 5, cinquiemes: 5, sixieme: 6, sixiemes: 6, septieme: 7, huitieme: 8,
    huitiemes: 8, dixieme: 10, dixiemes: 10, centieme: 100, centiemes: 100,
  },
  fractionOpeners: ['la', 'le', 'les', 'un', 'une', "d'un", "d'une"],
};

const before = (gives: QualifierWords['gives'], words: readonly string[], strict = false): QualifierWords[] =>
  words.map((phrase) => ({ words: phrase, side: 'before', gives, strict }));
const behind = (gives: QualifierWords['gives'], words: readonly string[], strict = false): QualifierWords[] =>
  words.map((phrase) => ({ words: phrase, side: 'behind', gives, strict }));

/** Reading-rules §5: what stands left or right of a number and says how to take it. */
export const qualifiers: readonly QualifierWords[] = [
  ...before('atLeast', ['plus de', "plus d'", 'plus des', 'au-delà de', 'au delà de', 'dépasse', 'dépassent', 'dépassait', 'dépassé', 'dépassant', 'dépasser', 'excède', 'excèdent', 'excédant', 'supérieur à', 'supérieure à', 'supérieurs à', 'supérieures à'], true),
  ...before('atLeast', ['au moins', 'au minimum', 'un minimum de', 'minimum', 'pas moins de', "pas moins d'", 'non moins de', 'à partir de', 'rien moins que', 'quelque chose comme plus de']),
  ...before('atMost', ['moins de', "moins d'", 'inférieur à', 'inférieure à', 'inférieurs à', 'inférieures à'], true),
  ...before('atMost', ['au plus', 'tout au plus', 'au maximum', 'un maximum de', 'maximum', "jusqu'à", 'pas plus de', "pas plus d'", "n'excède pas", 'ne dépasse pas', 'ne dépassent pas', 'à hauteur maximale de']),
  ...before('approx', ['environ', 'quelque', 'quelques', 'près de', "près d'", 'à peu près', 'approximativement', 'autour de', 'aux alentours de', "aux alentours d'", "de l'ordre de", 'presque', 'à peine plus de', "à peine plus d'", 'à peine', 'estimé à', 'estimée à', 'estimés à', 'estimées à', 'grosso modo', 'avoisine', 'avoisinent', 'approche', 'approchent', '~', '≈', '±']),
  ...before('exact', ['exactement', 'précisément', 'au total', 'en tout', 'un total de', 'quelque part']),
  ...behind('atLeast', ['au moins', 'au minimum', 'minimum', 'ou plus', 'et plus', 'voire plus', 'voire davantage']),
  ...behind('atMost', ['au plus', 'au maximum', 'maximum', 'ou moins', 'et moins', 'tout au plus']),
  ...behind('approx', ['environ', 'à peu près', 'approximativement']),
];

export const ranges: RangeWords = {
  openers: ['de', "d'", 'entre', 'des'],
  joiners: ['à', 'a', '-', '–', '—', "jusqu'à"],
  joinersAfterOpener: ['et'],
  either: ['ou'],
  changeVerbs:
    /(?:^|[^\p{L}])(?:pass(?:e|é|ée|és|ées|er|ent|ait|aient|ant|era|èrent)|augment\p{L}{1,6}|progress\p{L}{1,6}|chut\p{L}{1,5}|baiss\p{L}{1,5}|recul\p{L}{1,5}|diminu\p{L}{1,5}|grimp\p{L}{1,5}|bondi\p{L}{0,5}|tomb\p{L}{1,5}|mont\p{L}{1,4}|cro(?:ît|is\p{L}{1,6}))(?=[^\p{L}]|$)/iu,
};
