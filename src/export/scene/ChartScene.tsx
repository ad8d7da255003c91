import { useContext } from 'react';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import type { Language } from '../../model/article.ts';
import { MarkNames } from './MarkNames.ts';
import { round } from './NumberedMark.tsx';
import { SceneLegend } from './SceneLegend.tsx';
import { SceneLinks } from './SceneLinks.ts';
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
  language: Language;
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
  // What holds links is no image for those who do not see it.
  const hasLinks = useContext(SceneLinks) !== null;
  const names = hasLinks && scene.content.drawn.length <= MOST_MARKS ? markNames(scene, language) : NO_NAMES;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={centimetres(width * zoom)}
      height={centimetres(height * zoom)}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      role={hasLinks ? 'group' : 'img'}
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
          <MarkNames value={names}>{drawing.drawing}</MarkNames>
        </g>
      )}
      <g id={id('notes')}>
        <SceneText paragraphs={scene.notes} />
      </g>
    </svg>
  );
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** "[3] 1,650 victims, Indonesia, April 2005 – October 2006", by figure id. */
function markNames({ content, numbers }: Scene, language: Language): ReadonlyMap<string, string> {
  return new Map(
    content.drawn.map(({ figure }) => [
      figure.id,
      `[${numbers.get(figure.id) ?? ''}] ${figureInWords(figure, language)}`,
    ]),
  );
}

function centimetres(pixels: number): string {
  return `${Math.round((pixels / 96) * 2.54 * 1000) / 1000}cm`;
}
