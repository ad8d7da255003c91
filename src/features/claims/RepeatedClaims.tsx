import type { Claim } from '../../analysis/claims.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MoreList } from './MoreList.tsx';
import { QuotedFigure } from './QuotedFigure.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Claims.module.css';

type Props = Readonly<{ claims: readonly Claim[]; link: FigureLink }>;

/** Claims of several articles, each with its articles by date; the earliest is the one to cite. */
export function RepeatedClaims({ claims, link }: Props) {
  const language = useLanguage();
  const { repeats } = claimTexts(language);
  if (claims.length === 0) return <p>{repeats.none}</p>;
  return (
    <MoreList items={claims} step={10} className={styles.items} keyOf={({ figures }) => figures[0]?.figure.id ?? ''}>
      {({ figures, articles }) => (
        <>
          <p className={styles.claim}>{figures[0] && figureInWords(figures[0].figure, language)}</p>
          <p className={styles.soft}>{repeats.articles(articles)}</p>
          <MoreList items={figures} step={5} className={styles.articles} keyOf={({ figure }) => figure.id}>
            {(cited, index) => (
              <>
                <QuotedFigure cited={cited} link={link} />
                {index === 0 && cited.article.published !== null && (
                  <span className={styles.badge}>{repeats.cite}</span>
                )}
              </>
            )}
          </MoreList>
        </>
      )}
    </MoreList>
  );
}
