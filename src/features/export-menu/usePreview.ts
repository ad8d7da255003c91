import { useEffect, useState } from 'react';
import type { ExportChoice } from './exportChoice.ts';
import { requestFor } from './exportSource.ts';
import type { ExportSource } from './exportSource.ts';

type Drawn = Readonly<{
  url: string;
  description: string;
  /** The size of the smallest type, in points on paper. */
  points: number;
  /** What part of its intended size the type has. */
  shrunk: number;
}>;
export type Preview =
  | Readonly<{ state: 'drawing'; url: string | null; description: string }>
  | (Drawn & Readonly<{ state: 'drawn' }>)
  | Readonly<{ state: 'failed'; reason: string }>;

/** Typing changes a size faster than it can be drawn. */
const PAUSE = 150;
const SMALLEST_PX = 11;

/** Draws the picture of a choice as an address for an image; an older picture stays while the next is drawn. */
export function usePreview(source: ExportSource, choice: ExportChoice): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'drawing', url: null, description: '' });
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      setPreview((last) =>
        last.state === 'failed'
          ? { state: 'drawing', url: null, description: '' }
          : { state: 'drawing', url: last.url, description: last.description },
      );
      drawn(source, choice).then(
        (next) => (isWanted ? setPreview({ state: 'drawn', ...next }) : URL.revokeObjectURL(next.url)),
        (error: unknown) => {
          if (isWanted) setPreview({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
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
  const url = 'url' in preview ? preview.url : null;
  useEffect(() => {
    return () => {
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [url]);
  return preview;
}

async function drawn(source: ExportSource, choice: ExportChoice): Promise<Drawn> {
  const [{ toSvg }, { inBrowser }, request] = await Promise.all([
    import('../../export/toSvg.ts'),
    import('../../export/browserEffects.ts'),
    requestFor(source, choice),
  ]);
  const { svg, description, scene } = await toSvg(request, inBrowser.fontFaces);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const points = Math.round(SMALLEST_PX * scene.zoom * 0.75 * 10) / 10;
  return { url, description, points, shrunk: scene.zoom / choice.size.zoom };
}
