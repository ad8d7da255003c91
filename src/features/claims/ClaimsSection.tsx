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
import type { SourceLink } from './QuotedFigure.tsx';
import { RepeatedClaims } from './RepeatedClaims.tsx';
import styles from './Claims.module.css';

type Props = Readonly<{ figures: readonly CitedFigure[]; link: SourceLink }>;

/** What the shown figures say together. Nothing is compared before a reader comes near. */
export function ClaimsSection({ figures, link }: Props) {
  const words = claimTexts(useLanguage());
  const { ref, isNear } = useNear<HTMLElement>();
  const compared = useDeferredValue(figures);
  const found = useIdle(isNear ? compared : null, compare);
  return (
    <section ref={ref} className={styles.section} aria-labelledby="claims-heading">
      <h2 id="claims-heading">{words.heading}</h2>
      <p className={styles.soft}>{words.intro}</p>
      {found === null ? (
        <p aria-busy="true">{words.working}</p>
      ) : (
        <>
          <Part heading={words.repeats.heading(found.claims.length)} isOpen={found.claims.length > 0}>
            <RepeatedClaims claims={found.claims} link={link} />
          </Part>
          <Part
            heading={words.contradictions.heading(found.contradictions.found.length)}
            isOpen={found.contradictions.found.length > 0}
          >
            <ContradictionList contradictions={found.contradictions} link={link} />
          </Part>
          <Part heading={words.gaps.heading(found.gaps.places.length)} isOpen={false}>
            <GapList gaps={found.gaps} />
          </Part>
        </>
      )}
    </section>
  );
}

function compare(figures: readonly CitedFigure[]) {
  return { claims: claimsOf(figures), contradictions: contradictionsOf(figures), gaps: gapsOf(figures) };
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
