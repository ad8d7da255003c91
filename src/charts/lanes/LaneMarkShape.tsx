import { hasOwnPeriod } from '../../analysis/stated.ts';
import { FigureMark, RegionSign } from '../marks/FigureMark.tsx';
import { PeriodStroke } from '../marks/PeriodStroke.tsx';
import type { Palette } from '../palette.ts';
import type { PlacedLaneMark } from './placeLanes.ts';

/** A stroke without any bound: what bounds the value stands in its label. */
const PLAIN = { qualifier: 'exact', low: 0, high: 0 } as const;

/** Values have no axis here, and along the other one time runs: rays and bands rise, as far as a lane is high. */
const RISE = 12;

/** A mark of the lanes: a stroke over the period; a point, whose ray and wave tell the qualifier, where there is none. */
export function LaneMarkShape({ placed, palette }: Readonly<{ placed: PlacedLaneMark; palette: Palette }>) {
  const { mark, stroke } = placed;
  const { figure } = mark.cited;
  const paint = { color: palette.measures[figure.measure], paper: palette.paper };
  const solid = hasOwnPeriod(figure);
  if (stroke) {
    const opensAt = mark.time.kind === 'period' ? mark.time.opensAt : null;
    return (
      <g>
        <PeriodStroke value={PLAIN} {...{ solid, opensAt, ...paint }} from={stroke.from} to={stroke.to} rise={0} />
        {mark.regionWide && (
          <g transform="translate(0 -3)">
            <RegionSign color={paint.color} />
          </g>
        )}
      </g>
    );
  }
  const dashed = mark.time.kind === 'published' && mark.time.isUncertain;
  return (
    <FigureMark
      qualifier={figure.value.qualifier}
      regionWide={mark.regionWide}
      grows="up"
      reach={RISE}
      ray={RISE}
      {...{ solid, dashed, ...paint }}
    />
  );
}
