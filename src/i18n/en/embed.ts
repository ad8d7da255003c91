/** The words of the dialog that embeds a chart in another page. */
export const embedEn = {
  title: 'Embed this chart',
  intro: 'One page that needs no other file and asks no server for anything. Its figures stay as they are now.',
  width: 'Width where it will stand',
  widths: { narrow: 'Phone (320 pixels)', column: 'Column (640 pixels)', wide: 'Wide (960 pixels)' },
  frozen: {
    heading: 'As a snippet',
    note: 'The whole page is inside the snippet: paste it where your site takes HTML.',
    label: 'Snippet that holds the page',
    copy: 'Copy the snippet',
    size: (kilobytes: string) => `${kilobytes} kB.`,
    large: 'Many editors refuse so long a snippet: save the page instead.',
  },
  file: {
    heading: 'As a file',
    note: 'Where your site takes no page within a snippet: save the page, upload it, and name its address in this frame.',
    save: 'Save the page (HTML)',
    label: 'Snippet for the saved page',
    copy: 'Copy the short snippet',
  },
  copied: 'Snippet copied',
  copyFailed: 'The browser does not allow copying. Select the text and copy it.',
  working: 'Preparing the page…',
  size: (width: string, height: string) => `The page, ${width} pixels wide and ${height} high.`,
  close: 'Close',
};

export type EmbedTexts = typeof embedEn;
