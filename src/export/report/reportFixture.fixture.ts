import { strFromU8, unzipSync } from 'fflate';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { exportFigures, exportRequest } from '../exportFixture.fixture.ts';
import type { Report } from './report.ts';
import type { ReportSurroundings } from './reportPictures.ts';

const request = exportRequest();

export function figureNamed(ending: string): CitedFigure {
  return exportFigures.find(({ figure }) => figure.id.endsWith(ending))!;
}

/** A report that cites the 1650 victims three times: as a figure, in a chart, and as a figure again. */
export const fixtureReport: Report = {
  title: 'Brief <b>&</b> "notes"\u0007',
  blocks: [
    { kind: 'heading', text: 'First & <w:p/> foremost' },
    { kind: 'figure', cited: figureNamed('1650-victimes') },
    { kind: 'note', text: 'One line\n\nand <script>alert(1)</script>' },
    { kind: 'heading', text: 'In a chart' },
    { kind: 'chart', chart: 'by-region', request },
    { kind: 'figure', cited: figureNamed('1650-victimes') },
    { kind: 'figure', cited: figureNamed('26-pour-cent-d’enfants') },
  ],
  language: 'en',
  texts: request.texts,
  dataVersion: request.dataVersion,
  date: request.date,
};

/** A report that cites so many figures, one after the other. */
export function longReport(count: number): Report {
  const names = Array.from({ length: count }, (_, at) => `word${at}`);
  const specs = names.map((exact, at) => ({ exact, value: exactly(at), countries: ['NPL'] }));
  const cited = citeArticle({ id: 'long', text: names.join(' ') }, specs);
  return { ...fixtureReport, texts: () => undefined, blocks: cited.map((one) => ({ kind: 'figure', cited: one })) };
}

/** One dot: what a picture shows is tested elsewhere. */
const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** Surroundings that draw every picture as one dot, and keep what they were told and asked to draw. */
export function recordedSurroundings() {
  const told: [number, number][] = [];
  const drawn: string[] = [];
  const around: ReportSurroundings = {
    effects: {
      fontFaces: () => Promise.resolve(''),
      rasterise: (svg) => {
        drawn.push(svg);
        return Promise.resolve(DOT);
      },
      trueType: () => Promise.reject(new Error('no report needs a font file')),
      parseSvg: () => {
        throw new Error('no report is drawn as PDF');
      },
    },
    onPicture: (...told_) => told.push(told_),
  };
  return { around, told, drawn };
}

/** The parts of an Office file by their paths, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The text of a part, with a line for each paragraph. */
export function textOf(xml: string | undefined): string {
  return (xml ?? '')
    .replace(/<\/(?:w|a):p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
