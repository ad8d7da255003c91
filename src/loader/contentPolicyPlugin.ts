import type { Plugin } from 'vite';

/** Only the page's own files; pictures and fonts may also be made in the page. Nothing inline, no other host, no plug-ins. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** The Content Security Policy of a built page, with these directives instead of its own. */
export function contentPolicy(instead: Partial<Record<keyof typeof DIRECTIVES, string>> = {}): string {
  return Object.entries({ ...DIRECTIVES, ...instead })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Writes the Content Security Policy into a built page; the development server needs inline scripts and goes without. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
