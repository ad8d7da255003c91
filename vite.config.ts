import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { contentPolicyPlugin } from './src/loader/contentPolicyPlugin.ts';
import { figuresPlugin } from './src/loader/figuresPlugin.ts';
import { singleFilePlugin } from './src/loader/singleFilePlugin.ts';
import { packedNames } from './src/tools/packedNames.ts';
import { plainImports } from './src/tools/plainImports.ts';

/** What the page says at first is one file for each language. */
const wordsFile = (id: string) => `words-${/\/([a-z]{2})(?:\/\w+\.ts|\.json)$/.exec(id)?.[1]}`;

/** Libraries that change seldom and load apart from the page's own code; charts are only needed after the first text. */
const groups = [
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|scheduler)\/(?!.*server)|rolldown\/runtime/,
    priority: 2,
  },
  {
    name: 'recharts',
    test: /node_modules\/(?:recharts|victory-vendor|@reduxjs|redux|redux-thunk|reselect|immer|react-redux|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant)\//,
    priority: 1,
  },
  // What nearly every part shares.
  {
    name: 'core',
    test: /\/src\/(?:model\/|markup\/(?:isMarkup|quotation)\.ts|analysis\/(?:about|coveredYears|stated|citedFigure|filter|foldText|remembered)\.ts|places\/\w+\.ts|i18n\/(?:figureInWords|figureTexts|formatList|formatPeriod|formatQuantity|quantityTexts|placeEntries|placesWithBasis|spokenWords|topic|placeName|counting|formatNumber|plural|messages)\.ts)/,
    priority: 5,
  },
  { name: wordsFile, test: /\/src\/(?:i18n\/[a-z]{2}\/(?:words|page|figures|quantity)|places\/names\/)/, priority: 4 },
  { name: 'store', test: /node_modules\/use-sync-external-store\//, priority: 2 },
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
      : [contentPolicyPlugin()]),
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
