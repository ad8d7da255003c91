/** Puts a text on the clipboard, with its formatted form where the browser takes one. Rejects where it forbids copying. */
export async function copyRich(text: string, html: string | null): Promise<void> {
  if (html === null || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const part = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') }),
  ]);
}
