import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/article.ts';
import type { Language } from '../model/article.ts';
import { everyTopic } from './everyTopic.fixture.ts';
import { moreWordsOf, wordsOf } from './spokenWords.ts';

const SAMPLE = { figures: 2, ofFigures: 3, articles: 2, ofArticles: 3, undated: 2, undatedHidden: 2 };
const PROBLEMS = { files: 2, folders: 2, catalog: 2 };

/** Every message by its path; one that takes values is said with sample values. */
function messagesOf(language: Language): Map<string, string> {
  const { places, ...words } = wordsOf(language);
  const found = new Map(Object.entries(places).map(([code, name]) => [`places.${code}`, name]));
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, said(value as Message, path));
    else if (value !== null && typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    }
  };
  walk(words, 'words');
  walk(moreWordsOf(language), 'words');
  everyTopic.forEach((topic, at) => walk(topic.of(language), `words.topic${at}`));
  return found;
}

type Message = (...values: unknown[]) => unknown;

function said(message: Message, path: string): string {
  if (path.endsWith('.sentence')) return String(message(SAMPLE));
  if (path.endsWith('.problems.summary')) return String(message(PROBLEMS));
  if (
    /^words\.(?:page|details)/u.test(path) &&
    /count|facts|chosen|show|regionWide|more|rest|heading|metThere/iu.test(path)
  ) {
    return String(path.endsWith('.metThere') ? message('X', 2) : message(2, 'X'));
  }
  if (path.endsWith('.byRegion'))
    return String(message({ figures: '2', rows: '2', smallest: '2', largest: '3', marks: 'X' }));
  if (path.endsWith('.place')) return String(message('PRY', 'X', 'in'));
  return String(message('2', false, 'X', 'X'));
}

describe('the words of the interface', () => {
  const english = messagesOf('en');

  it.each(LANGUAGES)('say in %s all that they say in English', (language) => {
    const own = messagesOf(language);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/u.test(text))).toEqual([]);
  });

  it('leave nothing in English or French where they are Spanish', () => {
    const french = messagesOf('fr');
    const same = [...messagesOf('es')].filter(([path, text]) => {
      const isWord = path.startsWith('words.') && /\p{L}{3}/u.test(text.replace(/PNG|SVG|CSV|X|false/gu, ''));
      return isWord && (text === english.get(path) || text === french.get(path));
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
