import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import type { Span } from '../../model/article.ts';
import type { ArticleText } from '../../model/dataset.ts';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { PartList } from './PartList.tsx';
import { readingParts } from './readingParts.ts';
import { ReadSentence } from './ReadSentence.tsx';
import { RejectedNearby } from './RejectedNearby.tsx';
import styles from './Reading.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  source: ArticleText;
  link: FigureLink;
  onShow: (span: Span) => void;
}>;

const NEARBY = 200;

/** How a figure was read: drawn in its sentence, told in a list, and what was turned down beside it. */
export function ReadingView({ cited, source: { text, traces, rejections = [] }, link, onShow }: Props) {
  const { source: words } = useDetails();
  const { figure, article } = cited;
  const parts = useMemo(
    () => readingParts({ figure, article, text, steps: traces[figure.id] ?? [] }),
    [figure, article, text, traces],
  );
  const { start, end } = figure.sentence;
  const near = rejections.filter((rejection) => rejection.start < end + NEARBY && rejection.end > start - NEARBY);
  return (
    <div className={styles.reading}>
      {parts.some(({ step }) => step !== null) ? (
        <>
          <ReadSentence cited={cited} text={text} parts={parts} />
          <PartList cited={cited} text={text} parts={parts} link={link} onShow={onShow} />
        </>
      ) : (
        <p>{words.noTrace}</p>
      )}
      <RejectedNearby rejections={near} text={text} article={article} onShow={onShow} />
    </div>
  );
}
