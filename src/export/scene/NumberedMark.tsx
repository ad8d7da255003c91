import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { PlacedLabel } from '../../charts/layout/labels.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { MarkNames } from './MarkNames.ts';
import { SceneLinks } from './SceneLinks.ts';
import { fontOf } from './SceneText.tsx';

export type NumberedMarkProps = Readonly<{
  id: string;
  number: number;
  x: number;
  y: number;
  label: PlacedLabel | null;
  children: ReactNode;
}>;

/** A mark of a scene with its label; `data-figure` is the id that the screen and the metadata use. */
export function NumberedMark({ id, number, x, y, label, children }: NumberedMarkProps) {
  const links = useContext(SceneLinks);
  const names = useContext(MarkNames);
  const mark = (
    <>
      <g transform={`translate(${round(x)} ${round(y)})`}>{children}</g>
      {label && <MarkLabel label={label} />}
    </>
  );
  return (
    <g id={links === null ? `mark-${number}` : undefined} data-figure={id}>
      {links === null ? (
        mark
      ) : (
        <a href={links(number)} aria-label={names.get(id)}>
          {mark}
        </a>
      )}
    </g>
  );
}

function MarkLabel({ label }: Readonly<{ label: PlacedLabel }>) {
  return (
    <text
      x={round(label.x)}
      y={round(label.y + 4.3)}
      textAnchor={label.anchor}
      fontSize={12}
      fill={PRINT_PALETTE.ink}
      stroke={PRINT_PALETTE.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
      {...fontOf('sans400')}
    >
      {label.text}
    </text>
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
