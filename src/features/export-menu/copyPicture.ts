import { inBrowser } from '../../export/browserEffects.ts';
import type { ExportRequest } from '../../export/exportRequest.ts';
import { pictureCaption } from '../../export/pictureCaption.ts';
import { toPng } from '../../export/toPng.ts';
import { CopyRefused } from './CopyRefused.ts';

/**
 * Copies a picture with its caption as one item: an image, the same within HTML, and plain text, so that each program takes
 * what it can. The item is handed over at once and filled later, since a browser allows it only on a click. Throws a
 * CopyRefused where it does not.
 */
export async function copyPicture(asked: Promise<ExportRequest>): Promise<void> {
  const made = asked.then(async (request) => {
    const picture = await toPng(request, inBrowser);
    return { png: new Blob([picture.png], { type: 'image/png' }), caption: pictureCaption(picture, request) };
  });
  const part = (type: string, text: (caption: ReturnType<typeof pictureCaption>) => string) =>
    made.then(({ caption }) => new Blob([text(caption)], { type }));
  try {
    const item = new ClipboardItem({
      'image/png': made.then(({ png }) => png),
      'text/html': part('text/html', ({ html }) => html),
      'text/plain': part('text/plain', ({ text }) => text),
    });
    await navigator.clipboard.write([item]);
  } catch {
    await made;
    throw new CopyRefused('the clipboard is closed to this page');
  }
}
