import { useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { loadArticleText } from '../../data/articleText.ts';
import type { ExportRequest } from '../../export/exportRequest.ts';
import { saveFile } from '../../ui/saveFile.ts';

export type ExportProgress =
  | Readonly<{ state: 'idle' }>
  | Readonly<{ state: 'working' }>
  | Readonly<{ state: 'done'; fileName: string }>
  | Readonly<{ state: 'failed'; reason: string }>;

/** Beyond so many articles their texts are not fetched for one file: sentences are then cut from the quotations' context. */
const MOST_TEXTS = 60;

/** Makes and saves a file; the code that makes it, and the texts that it quotes, load when they are first asked for. */
export function useExport() {
  const [progress, setProgress] = useState<ExportProgress>({ state: 'idle' });
  const run = async (request: Omit<ExportRequest, 'texts'>) => {
    setProgress({ state: 'working' });
    try {
      const [{ exportChart }, texts] = await Promise.all([
        import('../../export/exportChart.ts'),
        loadTexts(request.figures, request.dataVersion),
      ]);
      const file = await exportChart({ ...request, texts: (id) => texts.get(id) });
      saveFile(file);
      setProgress({ state: 'done', fileName: file.fileName });
    } catch (error) {
      setProgress({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return { progress, run };
}

async function loadTexts(figures: readonly CitedFigure[], fingerprint: string) {
  const ids = [...new Set(figures.map(({ article }) => article.id))];
  if (ids.length > MOST_TEXTS) return new Map<string, string>();
  const loaded = await Promise.all(ids.map((id) => loadArticleText(id, fingerprint)));
  return new Map(loaded.map(({ id, text }) => [id, text]));
}
