/**
 * Asks for the files of what comes after the first text, which a built page names in a template: called when that text has
 * all that it needs, so that it need not share the line, while the browser still draws it.
 */
export function askForParts(): void {
  const named = document.getElementById('parts-ahead');
  if (named instanceof HTMLTemplateElement) document.head.append(named.content);
}
