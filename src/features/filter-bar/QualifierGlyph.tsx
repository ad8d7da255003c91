import { FigureMark } from '../../charts/marks/FigureMark.tsx';
import { sampleBox } from '../../charts/marks/sampleBox.ts';
import { SCREEN_PALETTE } from '../../charts/palette.ts';
import type { Qualifier } from '../../model/figure.ts';
import styles from './facetOptions.module.css';

/** The shape that marks of this qualifier have in the charts. */
export function QualifierGlyph({ qualifier }: Readonly<{ qualifier: Qualifier }>) {
  const { width, height, x, y, reach } = sampleBox(qualifier, 'right');
  return (
    <span className={styles.glyph}>
      <svg width={width} height={height} aria-hidden="true">
        <g transform={`translate(${x} ${y})`}>
          <FigureMark
            qualifier={qualifier}
            solid
            regionWide={false}
            grows="right"
            reach={reach}
            color={SCREEN_PALETTE.muted}
            paper={SCREEN_PALETTE.paper}
          />
        </g>
      </svg>
    </span>
  );
}
