import { useEffect, useMemo, useRef } from 'react';
import { isMarkup } from '../../markup/isMarkup.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import type { Span } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { PassageView } from './PassageView.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { passages } from './passages.ts';
import type { Passage } from './passages.ts';
import styles from './ArticleView.module.css';

type Props = Readonly<{
  article: IndexedArticle;
  text: string;
  currentId: string;
  link: FigureLink;
  /** A stretch that the reader asked to see; the quotation else. */
  spot: Span | null;
  isShown: boolean;
}>;

/** The whole text of an article: menu and contact folded, the current quotation highlighted and brought into view. */
export function ArticleView({ article, text, currentId, link, spot, isShown }: Props) {
  const { source: words } = useDetails();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isShown) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // A tab shows its panel only after this.
    const frame = requestAnimationFrame(() => {
      const target = root.current?.querySelector(spot ? '[data-spot]' : 'mark') ?? root.current?.querySelector('mark');
      target?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
    });
    return () => cancelAnimationFrame(frame);
  }, [currentId, text, spot, isShown]);
  const cut = useMemo(() => {
    const source = { text, markup: isMarkup(article.file), figures: article.figures, currentId, spot };
    const { titleSpan, body } = article;
    const before = Math.min(titleSpan.start, body.start);
    const titleEnd = Math.min(Math.max(titleSpan.end, before), body.start);
    return {
      menu: passages(source, { start: 0, end: before }),
      title: passages(source, { start: before, end: titleEnd }),
      body: passages(source, { start: titleEnd, end: body.end }),
      contact: passages(source, { start: body.end, end: text.length }),
    };
  }, [article, text, currentId, spot]);
  const rest = { link, currentId };
  return (
    <article className={styles.article} lang={article.language} ref={root}>
      <Folded heading={words.menu} content={cut.menu} {...rest} />
      {cut.title.map((passage, index) => (
        <PassageView key={index} passage={passage} className={styles.title} {...rest} />
      ))}
      {cut.body.map((passage, index) => (
        <PassageView key={index} passage={passage} {...rest} />
      ))}
      <Folded heading={words.contact} content={cut.contact} {...rest} />
    </article>
  );
}

type FoldedProps = Readonly<{
  heading: string;
  content: readonly Passage[];
  currentId: string;
  link: FigureLink;
}>;

/** Folded away, but open where what the reader came for lies in it. */
function Folded({ heading, content, currentId, link }: FoldedProps) {
  if (content.length === 0) return null;
  const holdsTarget = content.flat().some(({ figure, inSpot }) => inSpot || figure?.id === currentId);
  return (
    <details className={styles.folded} open={holdsTarget}>
      <summary>{heading}</summary>
      {content.map((passage, index) => (
        <PassageView key={index} passage={passage} currentId={currentId} link={link} />
      ))}
    </details>
  );
}
