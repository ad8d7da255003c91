import { useState } from 'react';
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

/** Makes and saves or copies a file; the code that makes it, and the texts that it quotes, load when they are first asked for. */
export function useExport(source: ExportSource, language: Language) {
  const [progress, setProgress] = useState<ExportProgress>({ state: 'idle' });
  const watched = async (work: () => Promise<ExportProgress>) => {
    setProgress({ state: 'working' });
    try {
      setProgress(await work());
    } catch (error) {
      setProgress({ state: 'failed', reason: reasonOf(error, language) });
    }
  };
  const save = (choice: ExportChoice) =>
    watched(async () => {
      const [{ makeFile }, { inBrowser }, request] = await Promise.all([
        import('../../export/makeFile.ts'),
        import('../../export/browserEffects.ts'),
        requestFor(source, choice),
      ]);
      const file = await makeFile(request, inBrowser);
      saveFile(file);
      return { state: 'done', file };
    });
  const copy = (choice: ExportChoice) =>
    watched(async () => {
      const { copyPicture } = await import('./copyPicture.ts');
      await copyPicture(requestFor(source, choice));
      return { state: 'copied' };
    });
  return { progress, save, copy };
}

function reasonOf(error: unknown, language: Language): string {
  const words = exportTexts(language);
  if (error instanceof CopyRefused) return words.copyRefused;
  if (error instanceof Error && error.name === 'CanvasError') return words.canvasRefused;
  return error instanceof Error ? error.message : String(error);
}
