import type { ReactNode } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { RowKind } from '../analysis/toStrip.ts';
import type { ScaleKind } from '../analysis/valueScale.ts';
import type { View } from '../analysis/view.ts';
import type { Language } from '../model/article.ts';

/** What every chart takes. */
export type ChartProps = Readonly<{
  figures: readonly CitedFigure[];
  selectedId: string | null;
  /** Asks for the source of a figure; `from` is the mark, to which the focus can return. */
  onSelect: (id: string, from: Element) => void;
  language: Language;
  /** Further controls in the head of the chart, such as its Export button. */
  actions?: ReactNode;
  /** The drawn figures as a table; null while it is not asked for. */
  table?: ((drawn: readonly CitedFigure[]) => ReactNode) | null;
}>;

/** The axis for values; null leaves it to their spread. Without `onScale` the chart keeps the choice itself. */
export type ScaleProps = Readonly<{ scale?: ScaleKind | null; onScale?: (scale: ScaleKind) => void }>;

/** The rows of the strip; regions unless told otherwise. */
export type RowProps = Readonly<{ rows?: RowKind | null; onRows?: (rows: RowKind) => void }>;

/** What the height of the time plane shows; the value unless told otherwise. */
export type Height = NonNullable<View['height']>;
export type HeightProps = Readonly<{ height?: Height | null; onHeight?: (height: Height) => void }>;
