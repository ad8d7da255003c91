export type Framed = Readonly<{
  /** What the frame is called. */
  name: string;
  /** In pixels. */
  height: number;
}>;

/** The first tag of a page that may become a snippet. */
export const HEAD = '<head>';

/**
 * Within a snippet a link to a part of the page would lead to the page around it, unless it has this base. It comes before the
 * policy of the page, which allows none.
 */
const BASE = '<base href="about:srcdoc">';

/** Links may open a page of their own; nothing else is allowed. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** A frame that holds a whole page within itself: its data stay as they are, whatever happens to any file. */
export function frozenSnippet(html: string, framed: Framed): string {
  return frame(`srcdoc="${escaped(html.replace(HEAD, HEAD + BASE))}"`, framed);
}

/** A frame for a page that is saved beside the one that shows it. */
export function fileSnippet(fileName: string, framed: Framed): string {
  return frame(`src="${escaped(fileName)}"`, framed);
}

function frame(source: string, { name, height }: Framed): string {
  return `<iframe title="${escaped(name)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border:0" ${source}></iframe>`;
}

/** An attribute in double quotes on one line: some editors break lines into paragraphs, or look for tags in quotes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '&#10;');
}
