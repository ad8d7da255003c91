import type { Language } from '../../model/article.ts';
import { pageRemark } from '../articleAddress.ts';
import { dateOf } from '../scene/sceneSources.ts';
import { sentenceText } from '../citedSentence.ts';
import type { Endnote } from './endnotes.ts';

/** Endnotes as a numbered list: the sentence with the quotation marked, then article, date, file and address. */
export function EndnoteList({ endnotes, language }: Readonly<{ endnotes: readonly Endnote[]; language: Language }>) {
  return (
    <ol>
      {endnotes.map(({ number, cited: { article }, pieces }) => (
        <li key={number} id={`note-${number}`}>
          <Sentence pieces={pieces} lang={article.language} /> <cite lang={article.language}>{article.title}</cite>,{' '}
          {dateOf(article, language)}, {article.file}
          {article.url !== null && (
            <>
              , <a href={article.url}>{article.url}</a>
              {pageRemark(article, language)}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A sentence that is a quotation already keeps its own marks. */
function Sentence({ pieces, lang }: Readonly<{ pieces: Endnote['pieces']; lang: Language }>) {
  const marked = pieces.map(({ text, strong }, at) => (strong ? <mark key={at}>{text}</mark> : text));
  const isQuotation = /^(?:«[^»]*»|“[^”]*”)[.,;]?$/u.test(sentenceText(pieces));
  return isQuotation ? <span lang={lang}>{marked}</span> : <q lang={lang}>{marked}</q>;
}
