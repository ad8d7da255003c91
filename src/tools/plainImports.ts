import type { Plugin } from 'vite';

/**
 * Lets parts that load later be plain imports. Vite wraps each in a loader that first asks for its styles and its own
 * imports; all styles are one file here and nothing is asked for ahead, so the loader would only make the first script larger.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
