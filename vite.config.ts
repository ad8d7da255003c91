import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { contentPolicyPlugin } from './src/loader/contentPolicyPlugin.ts';
import { fontAheadPlugin } from './src/loader/fontAheadPlugin.ts';
import { figuresPlugin } from './src/loader/figuresPlugin.ts';
import { partsAheadPlugin } from './src/loader/partsAheadPlugin.ts';
import { singleFilePlugin } from './src/loader/singleFilePlugin.ts';
import { packedNames } from './src/tools/packedNames.ts';
import { plainImports } from './src/tools/plainImports.ts';

/** What the page says at first is one file for each language. */
const wordsFile = (id: string) => `words-${/\/([a-z]{2})(?:\/\w+\.ts|\.json)$/.exec(id)?.[1]}`;

/** All that it says later is another. */
const moreWordsFile = (id: string) => `more-${/\/([a-z]{2})\/\w+\.ts$/.exec(id)?.[1]}`;

/** What loads together: few files, each wanted as a whole. A group takes what it imports unless a higher one has it. */
const groups = [
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|scheduler)\/(?!.*server)|rolldown\/runtime/,
    priority: 9,
  },
  // The first script with all that it imports, so that no later part holds what the first needs.
  {
    name: 'first',
    test: /\/src\/(?:app\/main\.tsx|i18n\/(?:counting|formatNumber)\.ts|places\/placeCodes\.ts)$/,
    priority: 8,
  },
  { name: wordsFile, test: /\/src\/(?:i18n\/[a-z]{2}\/(?:words|page|figures|quantity)|places\/names\/)/, priority: 7 },
  { name: moreWordsFile, test: /\/src\/i18n\/(?:en|es|fr)\/\w+\.ts/, priority: 7 },
  // A chart stands in a file of its own, without what it shares: each may fail to load by itself.
  ...['ByRegionChart', 'ByYearChart', 'PercentagesChart'].map((name) => ({
    name,
    test: new RegExp(`/src/charts/${name}\\.tsx`),
    priority: 9,
    includeDependenciesRecursively: false,
  })),
  // What a reader waits for first, the figures as text aside: the first charts.
  {
    name: 'charts',
    test: /\/src\/(?:app\/ChartSection|features\/chart-board\/(?:ChartBoard|Slot|LaterSlot|JumpLinks)|charts\/(?:ByRegion|ByYear|Percentages)Chart)\.tsx/,
    priority: 6,
  },
  // What the page says and offers around its charts.
  {
    name: 'page',
    test: /\/src\/(?:app\/(?:pageParts|filterParts|PrintedSection|ReportDesk|Claims|PageFoot|Sources|LastView|PickedSaid|NoMatch|Selection)\.|features\/(?:masthead\/HeadlineFacts|problem-list\/|claims\/|filter-bar\/(?:FilterRemarks|LinkToView)|export-menu\/ExportMenu|basket\/AddToReport|chart-board\/ChartTools|figure-table\/(?:SortSelect|MoreRows)))/,
    priority: 2,
  },
  { name: 'more-charts', test: /\/src\/charts\/(?:Coverage|Map|Multiples)Chart\.tsx/, priority: 3 },
  { name: 'controls', test: /\/src\/features\/filter-bar\/FilterControls\.tsx/, priority: 5 },
];

/** What jsPDF would load to draw HTML, which the page never gives it. */
const absent = fileURLToPath(new URL('./src/tools/absent.mjs', import.meta.url));
const alias = { html2canvas: absent, canvg: absent, dompurify: absent };

/** `vite build --mode single`: the whole dashboard as one HTML file. */
const SINGLE = 'single';

export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { alias },
  publicDir: mode === SINGLE ? false : 'public',
  plugins: [
    react(),
    packedNames(),
    plainImports(),
    figuresPlugin({ folder: process.env['CITED_FIGURES_FOLDER'] || 'seeds' }),
    ...(mode === SINGLE
      ? [viteSingleFile({ removeViteModuleLoader: true }), singleFilePlugin()]
      : [contentPolicyPlugin(), fontAheadPlugin(), partsAheadPlugin()]),
  ],
  build:
    mode === SINGLE
      ? { outDir: 'dist-single' }
      : {
          modulePreload: false,
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: { groups } } },
        },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['src/i18n/everyLanguage.fixture.ts'],
  },
}));
