import { useMemo } from 'react';
import { CHARTS } from '../../analysis/view.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { altText } from '../../export/altText.ts';
import { endnotesOf } from '../../export/report/endnotes.ts';
import { EndnoteList } from '../../export/report/EndnoteList.tsx';
import type { ExportRequest } from '../../export/exportRequest.ts';
import { ChartScene } from '../../export/scene/ChartScene.tsx';
import { sceneTitle } from '../../export/scene/sceneHeader.ts';
import { toScene } from '../../export/scene/toScene.ts';
import { numberFigures } from '../../export/sourceNotes.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useRowNumbers } from './useRowNumbers.ts';
import styles from './PrintedCharts.module.css';

/** More figures are printed as the screen draws them: nobody looks up a thousand numbers on paper. */
const MOST_PRINTED = 250;

type Props = Readonly<{
  figures: readonly CitedFigure[];
  state: ExportRequest['state'];
  dataVersion: string;
  /** The text of an article if it is at hand; without it a note quotes the context of its quotation. */
  texts: (articleId: string) => string | undefined;
}>;

/**
 * The charts for paper: laid out for its width, their marks numbered through all charts, with an endnote for each number,
 * which the rows of the table carry too.
 */
export function PrintedCharts({ figures, state, dataVersion, texts }: Props) {
  const isPrinting = usePrinting();
  const isPrinted = isPrinting && figures.length <= MOST_PRINTED;
  const numbers = useMemo(() => (isPrinted ? numberFigures(figures) : null), [figures, isPrinted]);
  useRowNumbers(numbers);
  if (numbers === null) return null;
  const { language } = state;
  const date = new Date().toISOString().slice(0, 10);
  const base = { figures, state, dataVersion, date, texts, numbers, format: 'svg', extent: 'none' } as const;
  const scenes = CHARTS.map((chart) => toScene(chart, { ...base, chart })).filter(
    ({ content }) => content.drawn.length > 0,
  );
  const inOrder = [...figures].sort((a, b) => (numbers.get(a.figure.id) ?? 0) - (numbers.get(b.figure.id) ?? 0));
  const blocks = inOrder.map((cited) => ({ kind: 'figure', cited }) as const);
  return (
    <div className={styles.printed} data-printed>
      {scenes.map((scene) => (
        <figure key={scene.chart}>
          <ChartScene
            scene={scene}
            title={sceneTitle(scene.chart, language)}
            description={altText(scene, language)}
            metadata=""
            fontCss=""
            language={language}
            idPrefix={`print-${scene.chart}-`}
          />
        </figure>
      ))}
      <section>
        <h2>{exportTexts(language).sources}</h2>
        <EndnoteList endnotes={endnotesOf({ blocks, texts })} language={language} />
      </section>
    </div>
  );
}
