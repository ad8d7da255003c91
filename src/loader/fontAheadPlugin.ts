import type { Plugin } from 'vite';

/** The font of buttons and numbers: without it the first text would be set anew, and wider lines break elsewhere. */
const FONT = 'assets/IBMPlexSans-SemiBold-Latin1-';

/** Lets a built page ask for the font of its first text before its styles have been read. */
export function fontAheadPlugin(): Plugin {
  return {
    name: 'font-ahead',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.startsWith(FONT) && file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
          injectTo: 'head' as const,
        })),
  };
}
