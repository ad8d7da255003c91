import { useDetails } from '../../i18n/useLanguage.ts';
import type { Passage, Piece } from './passages.ts';
import styles from './ArticleView.module.css';

/** Where a figure's own view lies, and what happens when a reader goes there. */
export type FigureLink = Readonly<{ href: (id: string) => string; onOpen: (id: string) => void }>;

type Props = Readonly<{ passage: Passage; currentId: string; link: FigureLink; className?: string | undefined }>;

/** One paragraph: the current quotation in a mark, other quotations as links to their own sources. */
export function PassageView({ passage, currentId, link, className }: Props) {
  return (
    <p className={className}>
      {passage.map((piece, index) => (
        <PieceView key={index} piece={piece} currentId={currentId} link={link} />
      ))}
    </p>
  );
}

function PieceView({ piece, currentId, link }: Omit<Props, 'passage' | 'className'> & Readonly<{ piece: Piece }>) {
  const { source: words } = useDetails();
  const { text, figure, inSentence, inSpot } = piece;
  const classes = [inSentence ? styles.sentence : '', inSpot ? styles.spot : ''].filter((name) => name !== '');
  const spot = inSpot || undefined;
  if (figure === null) {
    if (classes.length === 0) return text;
    return (
      <span className={classes.join(' ')} data-spot={spot}>
        {text}
      </span>
    );
  }
  if (figure.id === currentId) return <mark className={styles.current}>{text}</mark>;
  return (
    <a
      className={[styles.other, ...classes].join(' ')}
      data-spot={spot}
      href={link.href(figure.id)}
      title={words.otherFigure}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        link.onOpen(figure.id);
      }}
    >
      {text}
    </a>
  );
}
