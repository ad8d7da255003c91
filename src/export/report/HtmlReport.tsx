import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import type { Language } from '../../model/article.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { altText } from '../altText.ts';
import { citedSentence } from '../citedSentence.ts';
import { ChartScene } from '../scene/ChartScene.tsx';
import { SceneLinks } from '../scene/SceneLinks.ts';
import { sceneTitle } from '../scene/sceneHeader.ts';
import { toScene } from '../scene/toScene.ts';
import { EndnoteList } from './EndnoteList.tsx';
import { numbersOf } from './endnotes.ts';
import type { Endnote } from './endnotes.ts';
import type { Report, ReportBlock } from './report.ts';

export type HtmlReportProps = Readonly<{ report: Report; endnotes: readonly Endnote[] }>;

const noteLink = (number: number) => `#note-${number}`;

/** The body of a report: its blocks in order, every mark and every figure linked to its endnote. */
export function HtmlReport({ report, endnotes }: HtmlReportProps) {
  const { title, blocks, texts, language, dataVersion, date } = report;
  const words = exportTexts(language);
  const numbers = numbersOf(endnotes);
  return (
    <main>
      <h1>{title}</h1>
      {blocks.map((block, at) => (
        <Block key={at} {...{ at, block, numbers, texts, language }} />
      ))}
      {endnotes.length > 0 && (
        <section>
          <h2>{words.sources}</h2>
          <EndnoteList endnotes={endnotes} language={language} />
        </section>
      )}
      <footer>
        <p>{words.minimum}</p>
        <p>{words.dataVersion(dataVersion, date)}</p>
      </footer>
    </main>
  );
}

type BlockProps = Readonly<{
  at: number;
  block: ReportBlock;
  numbers: ReadonlyMap<string, number>;
  texts: Report['texts'];
  language: Language;
}>;

function Block({ at, block, numbers, texts, language }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'note':
      return block.text.split(/\n+/u).map((line, index) => <p key={index}>{line}</p>);
    case 'figure':
      return <Figure {...{ cited: block.cited, texts, language }} number={numbers.get(block.cited.figure.id) ?? 0} />;
    case 'chart':
      return <Chart at={at} block={block} numbers={numbers} />;
  }
}

type FigureProps = Pick<BlockProps, 'texts' | 'language'> & Readonly<{ cited: CitedFigure; number: number }>;

/** The figure in words, and the sentence that states it. */
function Figure({ cited, texts, language, number }: FigureProps) {
  const { figure, article } = cited;
  return (
    <div className="figure">
      <p>
        <strong>{figureInWords(figure, language)}</strong> <a href={noteLink(number)}>[{number}]</a>
      </p>
      <blockquote lang={article.language}>
        {citedSentence(texts(article.id), [cited]).map(({ text, strong }, at) =>
          strong ? <strong key={at}>{text}</strong> : text,
        )}
      </blockquote>
    </div>
  );
}

type ChartProps = Readonly<{
  at: number;
  block: Extract<ReportBlock, { kind: 'chart' }>;
  numbers: BlockProps['numbers'];
}>;

/** The scene of the chart; its sources stand at the end of the report. */
function Chart({ at, block: { chart, request }, numbers }: ChartProps) {
  const { language } = request.state;
  const scene = toScene(chart, { ...request, numbers, extent: 'none' });
  return (
    <figure>
      <SceneLinks value={noteLink}>
        <ChartScene
          scene={scene}
          title={sceneTitle(chart, language)}
          description={altText(scene, language)}
          metadata=""
          fontCss=""
          language={language}
          idPrefix={`chart-${at + 1}-`}
        />
      </SceneLinks>
    </figure>
  );
}
