import { useEffect, useState } from 'react';
import type { ExportChoice } from './exportChoice.ts';
import type { ExportSource } from './exportSource.ts';
import { previewOf } from './previewOf.ts';
import type { FilePreview } from './previewOf.ts';

/** `shown` stays from before while the next is drawn. */
export type Preview =
  | Readonly<{ state: 'drawing'; shown: FilePreview | null }>
  | Readonly<{ state: 'drawn'; shown: FilePreview }>
  | Readonly<{ state: 'failed'; reason: string; shown: null }>;

/** Typing changes a size faster than it can be drawn. */
const PAUSE = 150;

/** The preview of a choice; an older one stays while the next is made. */
export function usePreview(source: ExportSource, choice: ExportChoice): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'drawing', shown: null });
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      setPreview(({ shown }) => ({ state: 'drawing', shown }));
      previewOf(source, choice).then(
        (shown) => (isWanted ? setPreview({ state: 'drawn', shown }) : release(shown)),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          if (isWanted) setPreview({ state: 'failed', reason, shown: null });
        },
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // The figures behind an open dialog do not change; the choice does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [choice]);
  const { shown } = preview;
  useEffect(() => {
    return () => release(shown);
  }, [shown]);
  return preview;
}

function release(preview: FilePreview | null): void {
  if (preview?.kind === 'picture') URL.revokeObjectURL(preview.url);
}
