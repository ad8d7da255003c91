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
  /** Empty where the document as a whole tells it. */
  metadata: string;
  /** `@font-face` rules with the fonts as data. */
  fontCss: string;
  language: string;
  /** Whether there is paper behind the picture. */
  paper?: boolean;
  /** Stands before every id, where several scenes share a document. */
  idPrefix?: string;
}>;

/** The scene as one self-contained SVG document. */
export function ChartScene(props: ChartSceneProps) {
  const { scene, title, description, metadata, fontCss, language, paper = true, idPrefix = '' } = props;
  const { width, height, zoom, drawing } = scene;
  const id = (name: string) => idPrefix + name;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={centimetres(width * zoom)}
      height={centimetres(height * zoom)}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      role="img"
      lang={language}
      aria-labelledby={`${id('title')} ${id('description')}`}
      {...fontOf('sans400')}
    >
      <title id={id('title')}>{title}</title>
      <desc id={id('description')}>{description}</desc>
      {metadata !== '' && <metadata id={id('cited-figures')}>{metadata}</metadata>}
      {fontCss !== '' && <style>{fontCss}</style>}
      {paper && <rect id={id('background')} width={round(width)} height={round(height)} fill={PRINT_PALETTE.paper} />}
      <g id={id('heading')}>
        <SceneText paragraphs={scene.header} />
      </g>
      <g id={id('legend')}>
        <SceneLegend items={scene.legend} grows={scene.grows} />
      </g>
      {scene.content.drawn.length > 0 && (
        <g id={id('chart')} transform={`translate(${drawing.x} ${drawing.y})`}>
          {drawing.drawing}
        </g>
      )}
      <g id={id('notes')}>
        <SceneText paragraphs={scene.notes} />
      </g>
    </svg>
  );
}

function centimetres(pixels: number): string {
  return `${Math.round((pixels / 96) * 2.54 * 1000) / 1000}cm`;
}
