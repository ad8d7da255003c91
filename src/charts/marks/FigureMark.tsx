import type { Qualifier } from '../../model/figure.ts';
import { OpenRay } from './OpenRay.tsx';

export type MarkPaint = Readonly<{ color: string; paper: string }>;

export type FigureMarkProps = MarkPaint &
  Readonly<{
    qualifier: Qualifier;
    /** The figure's own words state its period: filled. Otherwise hollow. */
    solid: boolean;
    regionWide: boolean;
    /** The direction in which values grow. */
    grows: 'right' | 'up';
    /** Where a stated range ends, in pixels from the anchor in the direction in which values grow. */
    reach?: number;
  }>;

const RADIUS = 5.5;
export const RAY_LENGTH = 30;

/**
 * One figure, drawn round the point where its (lower) bound stands. Shape is the qualifier: disc, disc with a wave, tick
 * with an open ray, band. Rays and waves are symbols of fixed length; a range is drawn as the band itself, without a
 * middle.
 */
export function FigureMark({ regionWide, ...shape }: FigureMarkProps) {
  return (
    <g>
      <Shape {...shape} />
      {regionWide && <path d="M-9 7v4h18v-4" fill="none" stroke={shape.color} strokeWidth={1.5} />}
    </g>
  );
}

function Shape({ qualifier, grows, reach = 0, ...paint }: Omit<FigureMarkProps, 'regionWide'>) {
  const turn = grows === 'up' ? 'rotate(-90)' : undefined;
  switch (qualifier) {
    case 'exact':
      return <Disc {...paint} />;
    case 'approx':
      return (
        <g>
          <Disc {...paint} />
          <path
            d="M-8 -9.5c2.7 -3.5 5.3 -3.5 8 0s5.3 3.5 8 0"
            fill="none"
            stroke={paint.color}
            strokeWidth={1.8}
            strokeLinecap="round"
          />
        </g>
      );
    case 'atLeast':
    case 'atMost':
      return (
        <g transform={turn}>
          <g transform={qualifier === 'atMost' ? 'scale(-1 1)' : undefined}>
            <OpenRay color={paint.color} length={RAY_LENGTH} />
          </g>
          <Bar from={-2.5} to={2.5} halfHeight={8} {...paint} />
        </g>
      );
    case 'range':
      return (
        <g transform={turn}>
          <Bar from={0} to={Math.max(reach, 4)} halfHeight={6} {...paint} />
        </g>
      );
  }
}

type Paint = MarkPaint & Readonly<{ solid: boolean }>;

function Disc({ color, paper, solid }: Paint) {
  return solid ? (
    <circle r={RADIUS} fill={color} />
  ) : (
    <circle r={RADIUS - 1} fill={paper} stroke={color} strokeWidth={2} />
  );
}

function Bar({ from, to, halfHeight, color, paper, solid }: Paint & { from: number; to: number; halfHeight: number }) {
  const inset = solid ? 0 : 0.75;
  return (
    <rect
      x={from + inset}
      y={-halfHeight + inset}
      width={Math.max(to - from - 2 * inset, 1)}
      height={2 * (halfHeight - inset)}
      fill={solid ? color : paper}
      stroke={solid ? 'none' : color}
      strokeWidth={solid ? 0 : 1.5}
    />
  );
}
