// Makes every format of every chart from the command line and turns Office files and PDFs into pictures, to be looked at:
//   npm run export-pictures [FOLDER]        (LibreOffice and poppler-utils are needed; not part of npm test)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv[2] ?? join('test-results', 'export-pictures');
mkdirSync(out, { recursive: true });

const charts = ['by-region', 'by-year', 'percentages', 'coverage', 'map', 'multiples', 'table'];
const sizes = ['page', 'half', 'slide', 'square', 'social', '10x6cm'];

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

function make(name, args) {
  const file = join(out, name);
  run(process.execPath, ['--import', 'tsx', join('src', 'export-command', 'cli.ts'), ...args, '-o', file]);
  console.log(file);
  return file;
}

for (const chart of charts) {
  for (const size of sizes) make(`${chart}-${size}.png`, ['--chart', chart, '--size', size, '--dpi', '96']);
  make(`${chart}.pdf`, ['--chart', chart, '--lang', 'fr']);
  for (const format of ['docx', 'pptx', 'xlsx']) {
    const file = make(`${chart}.${format}`, ['--chart', chart, '--lang', 'es']);
    const pages = join(out, format);
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', pages, file]);
    run('pdftoppm', ['-r', '60', '-png', join(pages, `${chart}.pdf`), join(pages, chart)]);
  }
  run('pdftoppm', ['-r', '80', '-png', join(out, `${chart}.pdf`), join(out, `${chart}-pdf`)]);
}
console.log(`${readdirSync(out).length} files in ${out}`);
