type Props = Readonly<{ href: string; children?: string }>;

/** A link out of the frame; an address of another kind than the web's stays text. */
export function OuterLink({ href, children = href }: Props) {
  if (!/^https?:\/\//iu.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
