import type { Qualifier } from '../../model/figure.ts';
import { QualifierSign, RAY_LENGTH } from './QualifierSign.tsx';

export type MarkPaint = Readonly<{ color: string; paper: string }>;

export type FigureMarkProps = MarkPaint &
  Readonly<{
    qualifier: Qualifier;
    /** The figure's own words state its period: filled. Otherwise hollow. */
    solid: boolean;
    /** The date at which it stands is uncertain: its outline is dashed. */
    dashed?: boolean;
    regionWide: boolean;
    /** The direction in which values grow. */
    grows: 'right' | 'up';
    /** Where a stated range ends, in pixels from the anchor in the direction in which values grow. */
    reach?: number;
    /** How long the ray of an open bound is, in pixels. */
    ray?: number;
  }>;

const RADIUS = 5.5;
const DASH = '2.6 2';

/**
 * One figure, drawn round the point where its (lower) bound stands. Shape is the qualifier: disc, disc with a wave, tick
 * with an open ray, band. A range is drawn as the band itself, without a middle.
 */
export function FigureMark({ regionWide, ray = RAY_LENGTH, ...shape }: FigureMarkProps) {
  return (
    <g>
      <QualifierSign qualifier={shape.qualifier} grows={shape.grows} color={shape.color} ray={ray} />
      <Shape {...shape} />
      {regionWide && <RegionSign color={shape.color} />}
    </g>
  );
}

/** The bracket below marks that stand for a whole region. */
export function RegionSign({ color }: Readonly<{ color: string }>) {
  return <path d="M-9 7v4h18v-4" fill="none" stroke={color} strokeWidth={1.5} />;
}

function Shape({ qualifier, grows, reach = 0, ...paint }: Omit<FigureMarkProps, 'regionWide' | 'ray'>) {
  const turn = grows === 'up' ? 'rotate(-90)' : undefined;
  switch (qualifier) {
    case 'exact':
    case 'approx':
      return <Disc {...paint} />;
    case 'atLeast':
    case 'atMost':
      return (
        <g transform={turn}>
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

type Paint = MarkPaint & Readonly<{ solid: boolean; dashed?: boolean }>;

function Disc({ color, paper, solid, dashed = false }: Paint) {
  return solid ? (
    <circle r={RADIUS} fill={color} />
  ) : (
    <circle r={RADIUS - 1} fill={paper} stroke={color} strokeWidth={2} strokeDasharray={dashed ? DASH : undefined} />
  );
}

type BarProps = Paint & Readonly<{ from: number; to: number; halfHeight: number }>;

function Bar({ from, to, halfHeight, color, paper, solid, dashed = false }: BarProps) {
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
      strokeDasharray={dashed ? DASH : undefined}
    />
  );
}
