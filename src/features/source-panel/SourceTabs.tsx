import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import type { Span } from '../../model/article.ts';
import type { ArticleText } from '../../model/dataset.ts';
import { later } from '../../ui/later.tsx';
import { ArticleView } from './ArticleView.tsx';
import { CitationView } from './CitationView.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { ReadingView } from './ReadingView.tsx';
import styles from './SourceTabs.module.css';

const ProofCardView = later(
  async () => (await import('./ProofCardView.tsx')).ProofCardView,
  async () => (await import('../../i18n/topics/exportTexts.ts')).exportTopic,
);

type Props = Readonly<{
  cited: CitedFigure;
  source: ArticleText;
  fingerprint: string;
  link: FigureLink;
}>;

type View = 'article' | 'reading' | 'cite' | 'card';
const VIEWS: readonly View[] = ['article', 'reading', 'cite', 'card'];

/** The views of one source: its article, how the figure was read in it, its citation, its proof card. */
export function SourceTabs({ cited, source, fingerprint, link }: Props) {
  const language = useLanguage();
  const words = sourceTexts(language);
  const { source: details } = useDetails();
  const { figure, article } = cited;
  const [view, setView] = useState<View>('article');
  const [asked, setAsked] = useState<Readonly<{ id: string; span: Span }> | null>(null);
  const spot = asked?.id === figure.id ? asked.span : null;
  const show = (next: string | null | undefined) => {
    setAsked(null);
    setView(VIEWS.find((known) => known === next) ?? 'article');
  };
  const onShow = ({ start, end }: Span) => {
    setAsked({ id: figure.id, span: { start, end } });
    setView('article');
  };
  const panel = (name: View, label?: string) => ({ tabId: name, className: styles.panel, 'aria-label': label });
  return (
    <TabProvider selectedId={view} setSelectedId={show}>
      <TabList className={styles.tabs} aria-label={words.views}>
        {VIEWS.map((name) => (
          <Tab key={name} id={name} className={styles.tab}>
            {words[name]}
          </Tab>
        ))}
      </TabList>
      <TabPanel {...panel('article', details.article)} focusable>
        <ArticleView
          article={article}
          text={source.text}
          currentId={figure.id}
          link={link}
          spot={spot}
          isShown={view === 'article'}
        />
      </TabPanel>
      <TabPanel {...panel('reading')}>
        <ReadingView cited={cited} source={source} link={link} onShow={onShow} />
      </TabPanel>
      <TabPanel {...panel('cite')} unmountOnHide>
        <CitationView cited={cited} />
      </TabPanel>
      <TabPanel {...panel('card')} unmountOnHide>
        <ProofCardView
          fallback={<p role="status">{words.drawing}</p>}
          key={`${figure.id} ${language}`}
          cited={cited}
          text={source.text}
          viewUrl={new URL(link.href(figure.id), document.baseURI).href}
          dataVersion={fingerprint}
        />
      </TabPanel>
    </TabProvider>
  );
}
