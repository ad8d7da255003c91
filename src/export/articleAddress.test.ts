import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
import type { Language } from '../model/article.ts';
import { addressOrFile, pageRemark } from './articleAddress.ts';
import { SourceList } from './embed/SourceList.tsx';
import { exportRequest } from './exportFixture.fixture.ts';
import { notePieces } from './office/notePieces.ts';
import { proofCardLayout } from './proofCardLayout.ts';
import { EndnoteList } from './report/EndnoteList.tsx';
import { endnotesOf } from './report/endnotes.ts';
import { sceneSources } from './scene/sceneSources.ts';
import { readySentence } from './sentence/readySentence.ts';
import { sentenceAsHtml, sentenceAsText } from './sentence/sentenceForms.ts';
import { numberFigures, sourceNotes } from './sourceNotes.ts';
import { toCsv } from './toCsv.ts';
import { toJson } from './toJson.ts';

const URL_OF_PAGE = 'https://example.org/a';
const text = 'La police a aidé 12 victimes.';
const citeWith = (urlLanguage: string | null, url: string | null = URL_OF_PAGE) =>
  citeArticle({ id: 'a', text, language: 'fr', url, urlLanguage }, [{ exact: '12 victimes', value: exactly(12) }]);
const figures = citeWith('en');
const texts = () => text;

describe('pageRemark(article, language) and addressOrFile(article, language)', () => {
  it.each<[Language, string]>([
    ['en', ' (page in English)'],
    ['fr', ' (page en anglais)'],
    ['es', ' (página en inglés)'],
  ])('say in %s that the address leads to a page in another language', (language, remark) => {
    expect(pageRemark(figures[0]!.article, language)).toBe(remark);
    expect(addressOrFile(figures[0]!.article, language)).toBe(`${URL_OF_PAGE}${remark}`);
  });

  it.each([
    ['the language of the article', citeWith('fr-CH'), URL_OF_PAGE],
    ['no language that anybody tells', citeWith(null), URL_OF_PAGE],
    ['no address', citeWith('en', null), 'a.txt'],
  ])('add nothing for %s', (_, [cited], place) => {
    expect(addressOrFile(cited!.article, 'fr')).toBe(place);
  });
});

describe('an address that leads to a page in another language says so', () => {
  const groups = sourceNotes(figures, numberFigures(figures), texts);
  const endnotes = endnotesOf({ blocks: figures.map((cited) => ({ kind: 'figure', cited })), texts });
  const ready = readySentence(figures, { language: 'fr', texts });
  const cited = figures[0]!;
  const card = proofCardLayout({
    ...{ cited, text, language: 'fr' },
    viewUrl: '',
    dataVersion: 'v',
    date: '2026-11-21',
  });
  const printed = `${URL_OF_PAGE} (page en anglais)`;
  const linked = `>${URL_OF_PAGE}</a> (page en anglais)`;
  const flat = (parts: readonly { runs: readonly { text: string }[] }[]) =>
    parts.flatMap(({ runs }) => runs.map((run) => run.text)).join('\n');

  it.each([
    ['below a picture', flat(sceneSources(groups, 'fr')), printed],
    ['below a picture without room', flat(sceneSources(groups, 'fr', { articles: 12, notes: 0 })), printed],
    ['in Word and PowerPoint', flat([{ runs: notePieces([], cited.article, 'fr') }]), printed],
    ['in reports and on paper', renderToStaticMarkup(createElement(EndnoteList, { endnotes, language: 'fr' })), linked],
    ['below an embedded chart', renderToStaticMarkup(createElement(SourceList, { groups, language: 'fr' })), linked],
    [
      'on a proof card',
      card.source
        .map(({ lines }) =>
          lines
            .flat()
            .map((run) => run.text)
            .join(''),
        )
        .join('\n'),
      printed,
    ],
    ['behind a sentence', sentenceAsText(ready), printed],
    ['behind a sentence with formatting', sentenceAsHtml(ready), linked],
  ])('%s', (_, made, wanted) => {
    expect(made).toContain(wanted);
  });

  it('in the columns of tables, by its code', () => {
    const request = exportRequest({ figures, texts });
    const [head = '', row = ''] = toCsv(request)
      .replace(/^\ufeff/u, '')
      .split('\r\n');
    expect(row.split(',')[head.split(',').indexOf('url_language')]).toBe('en');
    expect(JSON.parse(toJson(request))).toMatchObject({ articles: [{ url: URL_OF_PAGE, urlLanguage: 'en' }] });
  });
});
