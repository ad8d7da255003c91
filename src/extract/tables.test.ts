import { describe, expect, it } from 'vitest';
import type { Language } from '../model/article.ts';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

/** One line for each figure: what is quoted, unit, measure, countries, period. */
const lines = (body: string, language: Language, file: string) =>
  extractFigures(sourceOf(body, { language, file, title: 'A report' })).figures.map(
    ({ quote, unit, measure, places, period }) =>
      [quote.exact, unit, measure, places.map(({ iso3 }) => iso3).join('+'), period.edtf].join(' | '),
  );

describe('a table of Markdown', () => {
  it('tells the noun and the year above a number, its country at the head of the row', () => {
    const body = [
      'Le rapport donne les chiffres par pays.',
      '',
      '| Pays | Victimes 2018 | Victimes 2019 | Condamnations |',
      '|------|------:|------:|---|',
      '| Kenya | 412 | 530 | 12 |',
      '| Ouganda | 1 098 | 120 | 7 |',
    ].join('\n');
    expect(lines(body, 'fr', 'a.md')).toEqual([
      '412 | count | victims | KEN | 2018',
      '530 | count | victims | KEN | 2019',
      '12 | count | cases | KEN | ',
      '1 098 | count | victims | UGA | 2018',
      '120 | count | victims | UGA | 2019',
      '7 | count | cases | UGA | ',
    ]);
  });

  it('tells the year at the head of a row, and victims above the table', () => {
    const body = [
      'Número de víctimas atendidas por año:',
      '',
      '| Año | Mujeres | % de menores |',
      '|---|---|---|',
      '| 2018 | 1.412 | 12 |',
      '| 2019 | 98 | 15 |',
    ].join('\n');
    expect(lines(body, 'es', 'a.md')).toEqual([
      '1.412 | count | victims |  | 2018',
      '12 | percent | victims |  | 2018',
      '98 | count | victims |  | 2019',
      '15 | percent | victims |  | 2019',
    ]);
  });
});

describe('a table of HTML', () => {
  it('is read like one of Markdown, whatever stands within its cells', () => {
    const body =
      '<p>The agency has published its report.</p><table><tr><th></th><th>Kenya</th><th>Uganda</th></tr>\n<tr><td>Victims</td><td><p>412</p></td><td>1,098</td></tr>\n' +
      '<tr><td>Convictions in 2018</td><td>12</td><td>7</td></tr></table><p>In 2019 the agency opened 30 shelters.</p>';
    expect(lines(body, 'en', 'a.html')).toEqual([
      '412 | count | victims | KEN | ',
      '1,098 | count | victims | UGA | ',
      '12 | count | cases | KEN | 2018',
      '7 | count | cases | UGA | 2018',
      '30 shelters | count | sites |  | 2019',
    ]);
  });

  it('that only lays out a page keeps its paragraphs', () => {
    const body =
      '<table><tr><td><p>The police freed 30 women in Kenya.</p><p>In Uganda 12 men were freed.</p></td></tr></table>';
    expect(lines(body, 'en', 'a.html')).toEqual([
      '30 women | count | victims | KEN | ',
      '12 men | count | victims | UGA | ',
    ]);
  });
});
