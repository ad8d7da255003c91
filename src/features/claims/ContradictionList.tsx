import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Contradictions } from '../../analysis/contradictions.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MoreList } from './MoreList.tsx';
import { QuotedFigure } from './QuotedFigure.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Claims.module.css';

type Props = Readonly<{ contradictions: Contradictions; link: FigureLink }>;

/** Figures that rule each other out, side by side, with why, and with what may explain it. */
export function ContradictionList({ contradictions: { found, isCut }, link }: Props) {
  const { contradictions: words } = claimTexts(useLanguage());
  if (found.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.soft}>
        {words.why} {isCut && words.isCut}
      </p>
      <MoreList
        items={found}
        step={10}
        className={styles.items}
        keyOf={({ pair: [a, b] }) => `${a.figure.id} ${b.figure.id}`}
      >
        {({ pair, sameSubject, samePeriod }) => (
          <>
            <div className={styles.pair}>
              {pair.map((cited) => (
                <Side key={cited.figure.id} cited={cited} link={link} />
              ))}
            </div>
            <p className={styles.soft}>
              {samePeriod ? words.samePeriod : words.otherPeriod}{' '}
              {sameSubject !== null && (sameSubject ? words.sameSubject : words.otherSubject)}
            </p>
          </>
        )}
      </MoreList>
    </>
  );
}

function Side({ cited, link }: Readonly<{ cited: CitedFigure; link: FigureLink }>) {
  const language = useLanguage();
  const { contradictions: words } = claimTexts(language);
  const { figure, article } = cited;
  return (
    <div className={styles.side}>
      <p className={styles.claim}>{figureInWords(figure, language)}</p>
      <p>
        <QuotedFigure cited={cited} link={link} />
      </p>
      <p className={styles.soft}>
        {words.subject} {figure.subject === '' ? words.noSubject : <q lang={article.language}>{figure.subject}</q>}
      </p>
    </div>
  );
}
