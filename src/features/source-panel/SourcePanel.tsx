import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useArticleText } from '../../data/articleText.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { PanelHead } from './PanelHead.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { SourceTabs } from './SourceTabs.tsx';
import styles from './SourcePanel.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  /** Names the dataset that the text must belong to. */
  fingerprint: string;
  /** A sheet over the page instead of a panel beside it. */
  isSheet: boolean;
  link: FigureLink;
  onClose: () => void;
  /** Says in words why a data file could not be used. */
  explain: (error: Error) => string;
  /** Given where the filters leave this figure out: takes them away. */
  onClearFilters: (() => void) | null;
  /** What else a reader can do with the figure. */
  actions?: ReactNode;
}>;

/** The source of one figure: the figure in words, its article, and the whole text with the quotation highlighted. */
export function SourcePanel({ cited, fingerprint, isSheet, link, explain, onClose, onClearFilters, actions }: Props) {
  const language = useLanguage();
  const { source: words } = useDetails();
  const root = useRef<HTMLElement>(null);
  const { figure } = cited;
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) root.current?.querySelector('h2')?.focus();
  }, [figure.id]);
  useEscape(onClose);
  return (
    <section
      ref={root}
      className={styles.panel}
      data-sheet={isSheet || undefined}
      role={isSheet ? 'dialog' : 'complementary'}
      aria-modal={isSheet || undefined}
      aria-label={words.heading}
    >
      <PanelHead cited={cited} link={link} onClose={onClose} />
      <div className={styles.summary}>
        <p className={styles.words} aria-live="polite">
          {countedInWords(figure, language)}
        </p>
        {actions}
        {onClearFilters && (
          <p className={styles.outside}>
            {words.outside}{' '}
            <button type="button" className="button plain no-print" onClick={onClearFilters}>
              {words.clearFilters}
            </button>
          </p>
        )}
        <FigureFacts cited={cited} link={link} />
        <ArticleFacts cited={cited} />
        <div className={styles.actions}>
          <CopyButton text={() => new URL(link.href(figure.id), document.baseURI).href}>{words.permalink}</CopyButton>
        </div>
      </div>
      <ArticleText cited={cited} fingerprint={fingerprint} link={link} explain={explain} />
    </section>
  );
}

type TextProps = Pick<Props, 'cited' | 'fingerprint' | 'link' | 'explain'>;

function ArticleText({ cited, fingerprint, link, explain }: TextProps) {
  const { source: words } = useDetails();
  const { failed } = useMessages();
  const { data, error, isFetching, refetch } = useArticleText(cited.article.id, fingerprint);
  if (data) return <SourceTabs cited={cited} source={data} fingerprint={fingerprint} link={link} />;
  if (error && !isFetching) {
    return (
      <div role="alert" className={styles.failed}>
        <p>{words.failed}</p>
        <p>
          <small>{explain(error)}</small>
        </p>
        <button type="button" className="button" onClick={() => void refetch()}>
          {failed.retry}
        </button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.loading}>
      {words.loading}
    </p>
  );
}

function useEscape(onClose: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role=combobox][aria-expanded=true], [role=menu]:not([hidden])')) return;
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
}
