import type { Plugin } from 'vite';

/** What every reader gets after the first text: the first charts, the filters, and what the page offers around them. */
const PARTS = ['charts', 'ByRegionChart', 'ByYearChart', 'PercentagesChart', 'page', 'controls'];

/** Names those files in a template of a built page, for the page to ask for them once its first text is painted. */
export function partsAheadPlugin(): Plugin {
  return {
    name: 'parts-ahead',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) => {
      const files = PARTS.flatMap((part) =>
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.name === part ? [file.fileName] : [])),
      );
      const links = files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `./${file}` } }));
      return [{ tag: 'template', attrs: { id: 'parts-ahead' }, children: links, injectTo: 'body' as const }];
    },
  };
}
