import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { claimByFigure } from '../../analysis/claims.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useIdle } from '../../ui/useIdle.ts';
import { MoreList } from './MoreList.tsx';
import { QuotedFigure } from './QuotedFigure.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Claims.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  /** All figures, whatever the filters show. */
  figures: readonly CitedFigure[];
  link: FigureLink;
}>;

/** "Also stated in 2 other articles", with those articles by date; nothing where the figure stands alone. */
export function ClaimRemark({ cited, figures, link }: Props) {
  const words = claimTexts(useLanguage());
  const claim = useIdle(figures, claimByFigure)?.get(cited.figure.id);
  if (!claim) return null;
  const others = claim.figures.filter(({ article }) => article.id !== cited.article.id);
  const earliest = claim.figures[0];
  return (
    <details className={styles.remark}>
      <summary>{words.also(claim.articles - 1)}</summary>
      <MoreList items={others} step={5} className={styles.articles} keyOf={({ figure }) => figure.id}>
        {(other) => (
          <>
            <QuotedFigure cited={other} link={link} />
            {other === earliest && other.article.published !== null && (
              <span className={styles.badge}>{words.repeats.cite}</span>
            )}
          </>
        )}
      </MoreList>
    </details>
  );
}
