import { createHash } from 'node:crypto';
import type { DataFile } from './dataFiles.ts';
import { contentPolicy } from './contentPolicyPlugin.ts';

/**
 * Puts the data files into a page whose scripts and styles are inline already, each as a JSON block whose id is the path
 * that the page asks for, with a Content Security Policy that allows these very scripts and nothing from anywhere.
 */
export function singlePage(html: string, files: readonly DataFile[]): string {
  const page = html.replace(/<link rel="(?:preload|modulepreload|icon)"[^>]{0,400}>/gu, '');
  const policy = contentPolicy({
    'script-src': scriptHashes(page).join(' '),
    'style-src': "'unsafe-inline'",
    'img-src': 'blob: data:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'manifest-src': "'none'",
  });
  // Without an icon of its own a browser may ask for a file beside the page.
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">`;
  const blocks = files.map(
    ({ path, content }) => `<script type="application/json" id="${escaped(path)}">${asScript(content)}</script>`,
  );
  const end = page.lastIndexOf('</body>');
  const whole = `${page.slice(0, end)}${blocks.join('\n')}\n${page.slice(end)}`;
  return whole.replace('<head>', () => `<head>${head}`);
}

/** JSON within a script element: `<` is written as its escape, so that no text of an article ends the element. */
function asScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The sources of `script-src` for what is inline and runs (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
function scriptHashes(html: string): string[] {
  return [...scriptsIn(html)]
    .filter(({ tag }) => !tag.includes('application/json'))
    .map(({ code }) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

function* scriptsIn(html: string): Generator<Readonly<{ tag: string; code: string }>> {
  for (let at = html.indexOf('<script'); at !== -1;) {
    const open = html.indexOf('>', at);
    const end = html.indexOf('</script>', open);
    if (open === -1 || end === -1) return;
    yield { tag: html.slice(at, open), code: html.slice(open + 1, end) };
    at = html.indexOf('<script', end);
  }
}
