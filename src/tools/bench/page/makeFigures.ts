import type { DatasetIndex, IndexedArticle } from '../../../model/dataset.ts';
import { DATASET_VERSION } from '../../../model/dataset.ts';
import { NO_PERIOD, periodOf } from '../../../model/edtf.ts';
import { MEASURES } from '../../../model/figure.ts';
import type { Figure, Quantity } from '../../../model/figure.ts';
import { quoteFrom } from '../../../model/quote.ts';
import { COUNTRIES } from '../../../places/countries.ts';
import { seeded } from '../random.ts';
import type { Random } from '../random.ts';

const IN_ARTICLE = 3;
const LEAD = 'Since the start of the programme ';
const TAIL = ' were reached in the provinces of the north. ';

/** A corpus of so many figures, the same for the same number: few countries have most of them, values spread over decades. */
export function makeFigures(count: number): DatasetIndex {
  const random = seeded(20_261_128);
  const articles: IndexedArticle[] = [];
  for (let left = count; left > 0; left -= IN_ARTICLE) {
    articles.push(makeArticle(`release-${articles.length}`, Math.min(left, IN_ARTICLE), random));
  }
  return { version: DATASET_VERSION, fingerprint: '000000000000', articles, problems: [] };
}

function makeArticle(id: string, count: number, random: Random): IndexedArticle {
  const year = 1995 + random(30);
  const made = Array.from({ length: count }, () => makeQuantity(random));
  const text = made.map(({ words }) => LEAD + words + TAIL).join('');
  let from = 0;
  const figures = made.map(({ words, value }, index): Figure => {
    const start = from + LEAD.length;
    const sentence = { start: from, end: start + words.length + TAIL.length };
    from = sentence.end;
    const begin = year - random(4);
    return {
      id: `${id}:${words.replaceAll(' ', '-')}-${index}`,
      quote: quoteFrom(text, { start, end: start + words.length }),
      sentence,
      value,
      unit: random(10) === 0 ? 'percent' : 'count',
      measure: MEASURES[random(MEASURES.length)]!,
      subject: 'persons',
      places: [{ iso3: drawCountry(random), role: 'about', basis: 'stated' }],
      regions: [],
      period: random(6) === 0 ? NO_PERIOD : periodOf(String(begin), String(year), 'stated'),
    };
  });
  return {
    ...{ id, file: `${id}.txt`, language: 'en', title: `Press release of ${year}, ${id}` },
    ...{ titleSpan: { start: 0, end: 0 }, published: `${year}-06`, url: null, urlLanguage: null },
    ...{ catalogued: [], evidence: null, note: null, body: { start: 0, end: text.length }, figures },
  };
}

function makeQuantity(random: Random): Readonly<{ words: string; value: Quantity }> {
  const number = 1 + random(10 ** (1 + random(5)));
  if (random(4) > 0) return { words: `${number} persons`, value: { qualifier: 'exact', low: number, high: number } };
  const value: Quantity = { qualifier: 'atLeast', low: number, high: null, strict: true };
  return { words: `more than ${number} persons`, value };
}

/** Of a smaller and smaller range: the first countries come far more often than the last. */
const drawCountry = (random: Random) => COUNTRIES[random(1 + random(1 + random(COUNTRIES.length)))]!.iso3;
