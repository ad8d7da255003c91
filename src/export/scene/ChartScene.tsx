import { PRINT_PALETTE } from '../../charts/palette.ts';
import { round } from './NumberedMark.tsx';
import { SceneLegend } from './SceneLegend.tsx';
import { fontOf, SceneText } from './SceneText.tsx';
import type { Scene } from './toScene.ts';

export type ChartSceneProps = Readonly<{
  scene: Scene;
  title: string;
  /** The chart in words, for those who do not see it. */
  description: string;
  metadata: string;
  /** `@font-face` rules with the fonts as data. */
  fontCss: string;
  language: string;
  /** Whether there is paper behind the picture. */
  paper: boolean;
}>;

/** The scene as one self-contained SVG document. */
export function ChartScene({ scene, title, description, metadata, fontCss, language, paper }: ChartSceneProps) {
  const { width, height, zoom, drawing } = scene;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={centimetres(width * zoom)}
      height={centimetres(height * zoom)}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      role="img"
      lang={language}
      aria-labelledby="title description"
      {...fontOf('sans400')}
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <metadata id="cited-figures">{metadata}</metadata>
      {fontCss !== '' && <style>{fontCss}</style>}
      {paper && <rect id="background" width={round(width)} height={round(height)} fill={PRINT_PALETTE.paper} />}
      <g id="heading">
        <SceneText paragraphs={scene.header} />
      </g>
      <g id="legend">
        <SceneLegend items={scene.legend} grows={scene.grows} />
      </g>
      {scene.content.drawn.length > 0 && (
        <g id="chart" transform={`translate(${drawing.x} ${drawing.y})`}>
          {drawing.drawing}
        </g>
      )}
      <g id="notes">
        <SceneText paragraphs={scene.notes} />
      </g>
    </svg>
  );
}

function centimetres(pixels: number): string {
  return `${Math.round((pixels / 96) * 2.54 * 1000) / 1000}cm`;
}
