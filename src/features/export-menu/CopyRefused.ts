/** The browser does not let the page write to the clipboard. */
export class CopyRefused extends Error {
  override name = 'CopyRefused';
}
