/**
 * Puts a PNG on the clipboard; false where the browser does not allow it. The picture is handed over as a promise, because
 * a browser allows copying only in the very moment of a click.
 */
export async function copyPicture(make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const picture = make().then((png) => new Blob([png], { type: 'image/png' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // Without a picture this throws the reason; with one, the clipboard was refused.
    await picture;
    return false;
  }
}
