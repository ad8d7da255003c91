// The direction of imports, as the README draws it:
//   build    loader → { corpus, extract } → { places, markup, model }        corpus and extract meet only in loader
//   command  export-command → { loader, export }: the files of the page, made without a browser
//   browser  app → features → { charts, export, data } → analysis → { places, markup, model };   i18n and ui serve them
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** What each folder of src may import besides itself. */
const mayImport = {
  model: [],
  places: ['model'],
  markup: [],
  corpus: ['markup', 'model'],
  extract: ['markup', 'places', 'model'],
  loader: ['corpus', 'extract', 'places', 'model'],
  data: ['model'],
  i18n: ['model', 'places'],
  analysis: ['markup', 'model', 'places'],
  ui: ['i18n'],
  charts: ['analysis', 'i18n', 'ui', 'markup', 'places', 'model'],
  export: ['charts', 'analysis', 'i18n', 'markup', 'places', 'model'],
  features: ['charts', 'export', 'data', 'analysis', 'i18n', 'ui', 'markup', 'places', 'model'],
  app: ['features', 'charts', 'export', 'data', 'analysis', 'i18n', 'ui', 'markup', 'places', 'model'],
  'export-command': [
    ...[
      'loader',
      'corpus',
      'extract',
      'export',
      'features/filter-bar',
      'charts',
      'analysis',
      'i18n',
      'places',
      'model',
    ],
  ],
  tools: ['loader', 'corpus', 'extract', 'places', 'model'],
};

const buildOnly = ['corpus', 'loader', 'export-command', 'tools'];
const src = join(__dirname, '..', 'src');
const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const features = readdirSync(join(src, 'features'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const listed = (names) => names.map((name) => `^src/${name}/`).join('|') || '^$';

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.d\\.m?ts|\\.mjs|\\.test\\.tsx?)$' },
      to: {},
    },
    { name: 'not-declared', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    ...folders.map(({ name }) => ({
      name: `${name}-imports-only-below`,
      severity: 'error',
      from: { path: `^src/${name}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: listed([name, ...(mayImport[name] ?? [])]) },
    })),
    ...features.map(({ name }) => ({
      name: `feature-${name}-stands-alone`,
      severity: 'error',
      from: { path: `^src/features/${name}/` },
      to: { path: '^src/features/', pathNot: `^src/features/${name}/` },
    })),
    {
      name: 'stages-meet-only-in-the-pipeline',
      severity: 'error',
      from: { path: '^src/extract/stages/([^/]+)\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/extract/stages/', pathNot: '^src/extract/stages/$1\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lexicons-know-no-stage',
      severity: 'error',
      from: { path: '^src/extract/lexicons/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/extract/stages/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: `${listed(buildOnly)}|\\.test\\.tsx?$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'recharts-only-in-charts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/charts/' },
      to: { path: 'node_modules/recharts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
