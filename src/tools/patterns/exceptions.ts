/** Patterns that the checker does not pass, with what keeps their time in proportion to the text. `holds` is a part of the pattern. */
export const EXCEPTIONS: readonly Readonly<{ file: string; holds: string; why: string }>[] = [
  { file: 'src/extract/lexicons/nounForms.ts', holds: '^(.*)\\(', why: 'reads the rows of a lexicon, no text' },
  { file: 'src/extract/stages/1-clean.ts', holds: '\\p{Ll}+$', why: 'reads the 24 characters before a hyphen' },
  { file: 'src/corpus/listFiles.ts', holds: 'readme', why: 'reads the name of a file' },
  {
    file: 'src/corpus/parseCatalog.ts',
    holds: 'is not valid JSON',
    why: 'reads a message that quotes some characters',
  },
  {
    file: 'src/corpus/markdownPage.ts',
    holds: '{0,100}?---',
    why: 'reads from the start of a file only, and each of its first lines once',
  },
];
