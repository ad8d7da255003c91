import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { isQuotation } from '../../export/sentencePiece.ts';
import type { StatedBefore } from '../../export/readBack.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { dropBackTexts } from '../../i18n/topics/dropBackTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Dropped } from './readDropped.ts';

type Props = Readonly<{
  dropped: Dropped;
  onDismiss: () => void;
  /** Shows the view from before the picture. */
  onBack: () => void;
  onSelect: (id: string, from: Element) => void;
}>;

const LISTED = 12;

/** Says what a picture brought back, and which of its figures were added, read otherwise or lost since. */
export function DroppedNotice({ dropped, onDismiss, onBack, onSelect }: Props) {
  const language = useLanguage();
  const words = dropBackTexts(language);
  if (dropped.kind !== 'view') {
    return (
      <Notice key={dropped.file} onDismiss={onDismiss}>
        <p>{words[dropped.kind](dropped.file)}</p>
      </Notice>
    );
  }
  const { added, changed, removed } = dropped.changes;
  const isSame = added.length + changed.length + removed.length === 0;
  return (
    <Notice onDismiss={onDismiss}>
      <p>
        {words.restored(formatDate(dropped.date, language))} {isSame && words.same(dropped.figures)}
      </p>
      <button type="button" className="button" onClick={onBack}>
        {words.undo}
      </button>
      <Changed heading={words.added} figures={added} onSelect={onSelect} />
      <Changed heading={words.changed} figures={changed} onSelect={onSelect} />
      {removed.length > 0 && (
        <>
          <p>{words.removed(removed.length)}</p>
          <ul>
            {removed.slice(0, LISTED).map((id) => (
              <li key={id}>
                <Removed id={id} before={dropped.stated.get(id)} />
              </li>
            ))}
            {removed.length > LISTED && <li>{words.more(removed.length - LISTED)}</li>}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** A figure that is gone: the sentence that the picture was exported with, else its id. */
function Removed({ id, before }: Readonly<{ id: string; before: StatedBefore | undefined }>) {
  const { quoted } = figureTexts(useLanguage());
  if (!before) return <code>{id}</code>;
  return (
    <>
      {isQuotation(before.sentence) ? before.sentence : quoted(before.sentence)} <small>{before.title}</small>
    </>
  );
}

type ChangedProps = Readonly<{
  heading: (n: number) => string;
  figures: readonly CitedFigure[];
  onSelect: Props['onSelect'];
}>;

function Changed({ heading, figures, onSelect }: ChangedProps) {
  const language = useLanguage();
  const words = dropBackTexts(language);
  if (figures.length === 0) return null;
  return (
    <>
      <p>{heading(figures.length)}</p>
      <ul>
        {figures.slice(0, LISTED).map(({ figure, article }) => (
          <li key={figure.id}>
            <button
              type="button"
              className="button plain"
              onClick={({ currentTarget }) => onSelect(figure.id, currentTarget)}
            >
              {countedInWords(figure, language)}
            </button>{' '}
            <small lang={article.language}>{article.title}</small>
          </li>
        ))}
        {figures.length > LISTED && <li>{words.more(figures.length - LISTED)}</li>}
      </ul>
    </>
  );
}
