import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { readableText } from '../../markup/displayTokens.ts';
import type { Span } from '../../model/article.ts';
import { FigureAnchor } from './FigureAnchor.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { PART_KINDS } from './readingParts.ts';
import type { ReadPart } from './readingParts.ts';
import { usePartWords } from './usePartWords.ts';
import styles from './Reading.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  text: string;
  parts: readonly ReadPart[];
  link: FigureLink;
  /** Shows a stretch of the article. */
  onShow: (span: Span) => void;
}>;

/** The legend of the sentence in words: every part with its words, what was read in them, and how sure that is. */
export function PartList({ parts, ...rest }: Props) {
  const words = sourceTexts(useLanguage());
  const { labelOf } = usePartWords(rest.cited.figure);
  return (
    <dl className={styles.parts}>
      {PART_KINDS.map((kind) => {
        const own = parts.filter((part) => part.kind === kind);
        if (own.length === 0 && kind !== 'qualifier') return null;
        return (
          <div key={kind}>
            <dt>
              <span className={styles.swatch} data-kind={kind} aria-hidden="true" />
              {labelOf(kind)}
            </dt>
            {own.length === 0 && <dd>{words.exactly}</dd>}
            {own.map((part, index) => (
              <PartEntry key={index} part={part} {...rest} />
            ))}
          </div>
        );
      })}
    </dl>
  );
}

const LONGEST = 160;

function PartEntry({
  part,
  cited: { figure, article },
  text,
  link,
  onShow,
}: Omit<Props, 'parts'> & { part: ReadPart }) {
  const words = sourceTexts(useLanguage());
  const { reading, basis, from } = usePartWords(figure).worded(part);
  const { origin } = part;
  const span = 'span' in origin ? origin.span : null;
  const read = span === null ? '' : readableText(text.slice(span.start, span.end), article.file);
  const says = reading !== '' && reading !== read;
  return (
    <dd>
      {read !== '' && <q lang={article.language}>{read.length > LONGEST ? `${read.slice(0, LONGEST)}…` : read}</q>}
      {says && (read === '' ? reading : ` → ${reading}`)} <small>({[basis, from].filter(Boolean).join(', ')})</small>
      {origin.at === 'figure' && (
        <>
          {' '}
          <FigureAnchor figure={origin.figure} article={article} link={link} />
        </>
      )}
      {span !== null && origin.at !== 'sentence' && (
        <>
          {' '}
          <button type="button" className="button plain" onClick={() => onShow(span)}>
            {words.show}
          </button>
        </>
      )}
    </dd>
  );
}
