import { useEffect, useMemo, useRef } from 'react';
import { isMarkup } from '../../markup/isMarkup.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import type { Span } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { PassageView } from './PassageView.tsx';
import type { FigureLink } from './PassageView.tsx';
import { passages } from './passages.ts';
import styles from './ArticleView.module.css';

type Props = Readonly<{ article: IndexedArticle; text: string; currentId: string; link: FigureLink }>;

/** The whole text of an article: menu and contact folded, the current quotation highlighted and brought into view. */
export function ArticleView({ article, text, currentId, link }: Props) {
  const { source: words } = useDetails();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    root.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  }, [currentId, text]);
  const cut = useMemo(() => {
    const source = { text, markup: isMarkup(article.file), figures: article.figures, currentId };
    const { titleSpan, body } = article;
    const before = Math.min(titleSpan.start, body.start);
    return {
      menu: passages(source, { start: 0, end: before }),
      between: passages(source, { start: Math.min(Math.max(titleSpan.end, before), body.start), end: body.start }),
      body: passages(source, body),
      contact: passages(source, { start: body.end, end: text.length } satisfies Span),
    };
  }, [article, text, currentId]);
  return (
    <article className={styles.article} lang={article.language} ref={root}>
      <Folded heading={words.menu} content={cut.menu} link={link} currentId={currentId} />
      {[...cut.between, ...cut.body].map((passage, index) => (
        <PassageView key={index} passage={passage} currentId={currentId} link={link} />
      ))}
      <Folded heading={words.contact} content={cut.contact} link={link} currentId={currentId} />
    </article>
  );
}

type FoldedProps = Readonly<{
  heading: string;
  content: ReturnType<typeof passages>;
  currentId: string;
  link: FigureLink;
}>;

function Folded({ heading, content, currentId, link }: FoldedProps) {
  if (content.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{heading}</summary>
      {content.map((passage, index) => (
        <PassageView key={index} passage={passage} currentId={currentId} link={link} />
      ))}
    </details>
  );
}
