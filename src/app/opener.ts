/** What opened the source: an element, and the figure that it stands for. */
type Opener = Readonly<{ element: Element; id: string }>;

let opener: Opener | null = null;

/** Keeps what opened the source, so that the focus can go back to it. */
export function rememberOpener(id: string, element: Element): void {
  opener = { id, element };
}

export const lastOpener = (): Opener | null => opener;
