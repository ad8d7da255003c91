/** The words of citations, and of the part of the page that gives them. */
export const citationEn = {
  kind: 'press release',
  kindTitle: 'Press release',
  noDate: 'n.d.',
  /** Between quotations, and between facts in parentheses. */
  joint: '; ',
  circa: (date: string) => `ca. ${date}`,
  retrievedFrom: (date: string, url: string) => `Retrieved ${date}, from ${url}`,
  retrieved: (date: string) => `Retrieved ${date}`,
  accessed: (date: string) => `accessed ${date}`,
  availableAt: (url: string) => `Available at ${url}`,
  accessedOn: (date: string) => `accessed on ${date}`,
  quotation: (quoted: string) => `Quotation: ${quoted}.`,
  quotations: (quoted: string) => `Quotations: ${quoted}.`,
  notes: {
    undated: 'No date of publication is known.',
    catalogued: 'The date comes from the catalog, not from the text.',
    uncertain: (date: string) => `The date is uncertain: ${date}.`,
    pageIn: (language: string) => `The address leads to the page in ${language}.`,
    file: (name: string) => `File: ${name}`,
  },

  heading: 'Cite this figure',
  headingAll: 'Cite the sources of this chart',
  textAll: (articles: string) => `The citations of ${articles}`,
  copyAll: 'Copy the citations',
  copiedAll: 'Citations copied',
  saved: (fileName: string) => `Saved as ${fileName}`,
  close: 'Close',
  style: 'Style',
  styles: {
    chicago: 'Chicago note',
    un: 'United Nations',
  },
  text: 'The citation',
  copy: 'Copy the citation',
  copied: 'Citation copied',
  copyFailed: 'The browser does not allow copying. Select the text and copy it.',
  download: (extension: string) => `Download as .${extension}`,
  bracketed: 'A date in [ ] is not stated by the article: it comes from the catalog.',
};

export type CitationTexts = typeof citationEn;
