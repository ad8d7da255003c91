import type { ComponentProps } from 'react';

/** How a figure leads to its source: an address of its own, and the way to open it on this page. */
export type FigureLink = Readonly<{
  href: (figureId: string) => string;
  onOpen: (figureId: string, from: Element) => void;
}>;

type Props = Readonly<{ id: string; link: FigureLink }> & Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'id'>;

/** A link to the source of the figure with this id: it opens on this page, with a modifier key as the browser does. */
export function SourceLink({ id, link, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={link.href(id)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        link.onOpen(id, event.currentTarget);
      }}
    />
  );
}
