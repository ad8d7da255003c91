import type { MouseEvent } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import styles from './Selection.module.css';

/** How the parts of the selection lead to the source of a figure. */
export type FigureLink = Readonly<{
  href: (figureId: string) => string;
  onOpen: (figureId: string, from: Element) => void;
}>;

/** A figure in words, linked to its source, with its quotation and its article. */
export function FigureLine({ cited, link }: Readonly<{ cited: CitedFigure; link: FigureLink }>) {
  const language = useLanguage();
  const { figure, article } = cited;
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    link.onOpen(figure.id, event.currentTarget);
  };
  return (
    <span className={styles.line}>
      <a href={link.href(figure.id)} onClick={onClick}>
        {figureInWords(figure, language)}
      </a>{' '}
      <span className={styles.from} lang={article.language}>
        <q>{quotationText(figure.quote.exact, article.file)}</q> — {article.title}
      </span>
    </span>
  );
}
