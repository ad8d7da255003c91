/**
 * Every match of a global pattern, as `matchAll` gives them; but that copies the pattern for each text, which costs more
 * than the search where many patterns meet short sentences.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
