import type { Plugin } from 'vite';
import { singlePage } from './singlePage.ts';

/** Makes the built page one file that opens from a disk: after all else is inline, its data becomes part of it too. */
export function singleFilePlugin(): Plugin {
  return {
    name: 'single-file-data',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no index.html');
        const files = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.startsWith('data/')
            ? [{ path: file.fileName, content: textOf(file.source) }]
            : [],
        );
        page.source = singlePage(textOf(page.source), files);
        for (const { path } of files) delete bundle[path];
      },
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
