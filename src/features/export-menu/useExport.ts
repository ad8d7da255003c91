import { useCallback, useState } from 'react';
import type { ExportedFile } from '../../export/exportRequest.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { CopyRefused } from './CopyRefused.ts';
import type { ExportChoice } from './exportChoice.ts';
import { requestFor } from './exportSource.ts';
import type { ExportSource } from './exportSource.ts';
import { saveFile } from '../../ui/saveFile.ts';

export type ExportProgress =
  | Readonly<{ state: 'idle' | 'working' | 'copied' }>
  | Readonly<{ state: 'done'; file: ExportedFile }>
  | Readonly<{ state: 'failed'; reason: string }>;

/**
 * Makes and saves or copies a file of what `sourceNow` answers; the code that makes it, and the texts that it quotes, load
 * when they are first asked for. As long as `sourceNow` and the language stay, so do `save` and `copy`. `forget` says
 * nothing more of the last one.
 */
export function useExport(sourceNow: () => ExportSource, language: Language) {
  const [progress, setProgress] = useState<ExportProgress>({ state: 'idle' });
  const watched = useCallback(
    async (work: () => Promise<ExportProgress>) => {
      setProgress({ state: 'working' });
      try {
        setProgress(await work());
      } catch (error) {
        setProgress({ state: 'failed', reason: reasonOf(error, language) });
      }
    },
    [language],
  );
  const save = useCallback(
    (choice: ExportChoice) =>
      watched(async () => {
        const [{ makeFile }, { inBrowser }, request] = await Promise.all([
          import('../../export/makeFile.ts'),
          import('../../export/browserEffects.ts'),
          requestFor(sourceNow(), choice),
        ]);
        const file = await makeFile(request, inBrowser);
        saveFile(file);
        return { state: 'done', file };
      }),
    [watched, sourceNow],
  );
  const copy = useCallback(
    (choice: ExportChoice) =>
      watched(async () => {
        const { copyPicture } = await import('./copyPicture.ts');
        await copyPicture(requestFor(sourceNow(), choice));
        return { state: 'copied' };
      }),
    [watched, sourceNow],
  );
  const forget = useCallback(() => setProgress({ state: 'idle' }), []);
  return { progress, save, copy, forget };
}

function reasonOf(error: unknown, language: Language): string {
  const words = exportTexts(language);
  if (error instanceof CopyRefused) return words.copyRefused;
  if (error instanceof Error && error.name === 'CanvasError') return words.canvasRefused;
  return error instanceof Error ? error.message : String(error);
}
