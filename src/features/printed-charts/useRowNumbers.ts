import { useLayoutEffect } from 'react';

/** Sets the numbers of the endnotes, by figure id, behind the values of the table's rows, as the marks carry them. */
export function useRowNumbers(numbers: ReadonlyMap<string, number> | null): void {
  useLayoutEffect(() => {
    if (numbers === null) return undefined;
    const rules = [...numbers].map(
      ([id, number]) => `[data-figure-row=${CSS.escape(id)}]::after{content:' [${number}]'}`,
    );
    // The page allows no style in its markup.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[data-figure-row]::after{font-weight:400}${rules.join('')}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [numbers]);
}
