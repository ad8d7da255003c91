/**
 * Asks side by side for the files of what comes after the first text, which a built page names in a template: otherwise
 * each would only be asked for by the one before.
 */
export function askForParts(): void {
  const named = document.getElementById('parts-ahead');
  if (named instanceof HTMLTemplateElement) document.head.append(named.content);
}
