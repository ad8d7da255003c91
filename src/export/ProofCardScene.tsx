import { hasOwnPeriod, isRegionOnly } from '../analysis/stated.ts';
import { FigureMark } from '../charts/marks/FigureMark.tsx';
import { PRINT_PALETTE } from '../charts/palette.ts';
import type { Figure } from '../model/figure.ts';
import type { ProofCardLayout } from './proofCardLayout.ts';
import { fontOf, SceneText } from './scene/SceneText.tsx';

const HIGHLIGHT = '#ffe08a';
const MARK_SCALE = 1.9;
const RANGE_REACH = 20;

type Props = Readonly<{
  layout: ProofCardLayout;
  figure: Figure;
  title: string;
  description: string;
  metadata: string;
  fontCss: string;
  language: string;
}>;

/** The card as one self-contained SVG document. */
export function ProofCardScene({ layout, figure, title, description, metadata, fontCss, language }: Props) {
  const { width, height, bar, mark, rule } = layout;
  const color = PRINT_PALETTE.measures[figure.measure];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={2 * width}
      height={2 * height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={language}
      aria-labelledby="title description"
      {...fontOf('sans400')}
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <metadata id="cited-figures">{metadata}</metadata>
      {fontCss !== '' && <style>{fontCss}</style>}
      <rect id="background" width={width} height={height} fill={PRINT_PALETTE.paper} />
      <rect id="edge" width={width} height={6} fill={color} />
      <g id="mark" transform={`translate(${mark.x} ${mark.y}) scale(${MARK_SCALE})`}>
        <FigureMark
          color={color}
          paper={PRINT_PALETTE.paper}
          qualifier={figure.value.qualifier}
          solid={hasOwnPeriod(figure)}
          regionWide={isRegionOnly(figure)}
          grows="right"
          reach={RANGE_REACH}
        />
      </g>
      <g id="figure">
        <SceneText paragraphs={layout.head} />
      </g>
      <g id="quotation">
        <rect x={bar.x} y={bar.y} width={3} height={bar.height} fill={color} />
        {layout.highlights.map((place, index) => (
          <rect key={index} {...place} rx={2} fill={HIGHLIGHT} />
        ))}
        <SceneText paragraphs={layout.sentence} />
      </g>
      <g id="source">
        <path d={`M24 ${rule}H${width - 24}`} stroke={PRINT_PALETTE.grid} />
        <SceneText paragraphs={layout.source} />
      </g>
    </svg>
  );
}
