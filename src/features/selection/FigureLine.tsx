import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Selection.module.css';

/** A figure in words, linked to its source, with its quotation and its article. */
export function FigureLine({ cited, link }: Readonly<{ cited: CitedFigure; link: FigureLink }>) {
  const language = useLanguage();
  const { figure, article } = cited;
  return (
    <span className={styles.line}>
      <SourceLink id={figure.id} link={link}>
        {figureInWords(figure, language)}
      </SourceLink>{' '}
      <span className={styles.from} lang={article.language}>
        <q>{quotationText(figure.quote.exact, article.file)}</q> — {article.title}
      </span>
    </span>
  );
}
