import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { pageRemark } from '../articleAddress.ts';
import { dateOf, inferredRemark, quotedPieces } from '../scene/sceneSources.ts';
import type { SourceGroup, SourceNote } from '../sourceNotes.ts';
import { OuterLink } from './OuterLink.tsx';

type Props = Readonly<{ groups: readonly SourceGroup[]; language: Language }>;

/** The articles behind the marks, each with its sentences; the number of a mark is the id `note-<number>`. */
export function SourceList({ groups, language }: Props) {
  return (
    <section>
      <h2 className="heading">{exportTexts(language).sources}</h2>
      {groups.map(({ article, notes }) => (
        <div key={article.id}>
          <h3 className="heading" lang={article.language}>
            {article.title}
          </h3>
          <p className="small">
            {dateOf(article, language)} · {article.file}
            {article.url !== null && (
              <>
                {' · '}
                <OuterLink href={article.url} />
                {pageRemark(article, language)}
              </>
            )}
          </p>
          <ul>
            {notes.map((note) => (
              <Note key={note.numbers.join()} note={note} lang={article.language} language={language} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type NoteProps = Readonly<{ note: SourceNote; lang: Language; language: Language }>;

function Note({ note: { numbers, placeInferred, pieces }, lang, language }: NoteProps) {
  return (
    <li className="note">
      <span className="numbers">
        {numbers.map((number) => (
          <span key={number} id={`note-${number}`}>{`[${number}]`}</span>
        ))}
      </span>
      <span className="text">
        <span lang={lang}>
          {quotedPieces(pieces, language).map(({ text, strong }, at) => (strong ? <mark key={at}>{text}</mark> : text))}
        </span>
        {placeInferred.length > 0 && ` (${inferredRemark(numbers, placeInferred, language)})`}
      </span>
    </li>
  );
}
