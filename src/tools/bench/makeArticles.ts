import type { Language, SourceText } from '../../model/article.ts';
import { countryNames } from './countryNames.ts';
import type { Random } from './random.ts';

/** An article made of sentences of others. */
export type Made = Readonly<{ file: string; language: Language; text: string }>;

type Pool = Readonly<{
  language: Language;
  sentences: readonly string[];
  country: RegExp;
  countries: readonly string[];
}>;

/** "Dans la commune de Bolira, ": stands before a sentence that was there already. */
const OPENINGS: Readonly<Record<Language, string>> = {
  fr: 'Dans la commune de',
  en: 'In the district of',
  es: 'En el municipio de',
};
const SYLLABLES = 'ba bo da do fa ga gu ka ki la lo lu ma mi mo na ni ra ri ro sa si so ta ti to va vi za zo'.split(
  ' ',
);
const SENTENCES = 8;
/** What a wrapped line, a heading or a list leaves is no sentence to build with. */
const WHOLE_SENTENCE = /^\p{Lu}.{40,400}[.!?]$/u;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random(items.length)]!;

/** The sentences of the bodies of some articles, by language. */
export function poolsOf(sources: readonly SourceText[]): Pool[] {
  return (['fr', 'en', 'es'] as const).map((language) => {
    const bodies = sources
      .filter((source) => source.language === language)
      .map(({ text, body }) => text.slice(body.start, body.end).replace(/\s+/g, ' '));
    const sentences = bodies
      .flatMap((body) => body.split(/(?<=[.!?]) (?=\p{Lu})/u))
      .filter((one) => WHOLE_SENTENCE.test(one));
    const countries = countryNames(language);
    const known = [...countries].sort((a, b) => b.length - a.length).join('|');
    return { language, sentences, countries, country: new RegExp(`(?<!\\p{L})(?:${known})(?!\\p{L})`, 'gu') };
  });
}

/** Other digits of the same length and form; a year stays one. */
function otherNumber(digits: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(1995 + random(30));
  return digits.replace(/\d/g, (digit, at: number) =>
    at === 0 ? String(1 + random(9)) : digit === '0' ? '0' : String(random(10)),
  );
}

function invented(random: Random): string {
  const name = Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Makes articles one by one. Numbers, years, countries and the order of sentences vary, and no sentence comes twice. */
export function articleMaker(pools: readonly Pool[], random: Random): (index: number) => Made {
  const seen = new Set<string>();
  const sentenceOf = ({ language, sentences, country, countries }: Pool): string => {
    let sentence = pick(sentences, random)
      .replace(/\d+/g, (digits) => otherNumber(digits, random))
      .replace(country, () => pick(countries, random));
    while (seen.has(sentence)) {
      const first = sentence.charAt(0).toLowerCase() + sentence.slice(1);
      sentence = `${OPENINGS[language]} ${invented(random)}, ${first}`;
    }
    seen.add(sentence);
    return sentence;
  };
  return (index) => {
    const pool = pools[index % pools.length]!;
    const body = Array.from({ length: SENTENCES }, () => sentenceOf(pool));
    const paragraphs = [body.slice(0, 3), body.slice(3, 6), body.slice(6)].map((part) => part.join(' '));
    const title = sentenceOf(pool)
      .slice(0, 70)
      .replace(/\s\S*$/, '');
    return { file: `a${index}.txt`, language: pool.language, text: `${title}\n\n${paragraphs.join('\n\n')}\n` };
  };
}
