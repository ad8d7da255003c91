import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { claimsOf } from '../../analysis/claims.ts';
import { contradictionsOf } from '../../analysis/contradictions.ts';
import { gapsOf } from '../../analysis/gaps.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useIdle } from '../../ui/useIdle.ts';
import { useNear } from '../../ui/useNear.ts';
import { ContradictionList } from './ContradictionList.tsx';
import { GapList } from './GapList.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { RepeatedClaims } from './RepeatedClaims.tsx';
import styles from './Claims.module.css';

type Props = Readonly<{ figures: readonly CitedFigure[]; link: FigureLink }>;

/** What the shown figures say together. Nothing is compared before a reader comes near. */
export function ClaimsSection({ figures, link }: Props) {
  const words = claimTexts(useLanguage());
  const { ref, isNear } = useNear<HTMLElement>();
  const compared = useDeferredValue(figures);
  const near = isNear ? compared : null;
  const repeats = useIdle(near, claimsOf);
  const contradictions = useIdle(near, contradictionsOf);
  const gaps = useIdle(near, gapsOf);
  return (
    <section ref={ref} className={`${styles.section} no-print`} aria-labelledby="claims-heading">
      <h2 id="claims-heading">{words.heading}</h2>
      <p className={styles.soft}>{words.intro}</p>
      {!(repeats && contradictions && gaps) && <p aria-busy="true">{words.working}</p>}
      {repeats && (
        <Part heading={words.repeats.heading(repeats.length)} isOpen={repeats.length > 0}>
          <RepeatedClaims claims={repeats} link={link} />
        </Part>
      )}
      {contradictions && (
        <Part
          heading={words.contradictions.heading(contradictions.found.length)}
          isOpen={contradictions.found.length > 0}
        >
          <ContradictionList contradictions={contradictions} link={link} />
        </Part>
      )}
      {gaps && (
        <Part heading={words.gaps.heading(gaps.places.length)} isOpen={false}>
          <GapList gaps={gaps} />
        </Part>
      )}
    </section>
  );
}

function Part({ heading, isOpen, children }: Readonly<{ heading: string; isOpen: boolean; children: ReactNode }>) {
  return (
    <details className={styles.part} open={isOpen}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
