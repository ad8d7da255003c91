/** The words of saved reports and country briefs, and of their citations. */
export const reportEn = {
  marks: 'Sources of the marks:',
  notesLeft: (number: string) => `${number} more sources are not listed here; the HTML report holds all of them.`,
  gaps: {
    heading: 'What cannot be cited yet',
    within: (place: string, first: number, last: number) =>
      `Years for which no article states a figure of ${place}, by what is counted, between ${first} and ${last}, the years that the articles cover. No figure does not mean zero.`,
    none: (place: string, first: number, last: number) =>
      `Every measure has a figure of ${place} for every year between ${first} and ${last}.`,
    line: (measure: string, years: string) => `${measure}: ${years}`,
    never: (measures: string) => `No figure for any year: ${measures}`,
    undated: (number: string, isOne: boolean) => `and ${number} ${isOne ? 'figure' : 'figures'} without a stated year`,
  },
  citations: {
    hint: 'One citation for each article, with all that the report quotes from it.',
    text: 'The citations',
    copy: 'Copy the citations',
    copied: 'Citations copied',
  },
};

export type ReportTexts = typeof reportEn;
