import { useDetails } from '../../i18n/useLanguage.ts';
import type { Passage, Piece } from './passages.ts';
import styles from './ArticleView.module.css';

/** Where a figure's own view lies, and what happens when a reader goes there. */
export type FigureLink = Readonly<{ href: (id: string) => string; onOpen: (id: string) => void }>;

type Props = Readonly<{ passage: Passage; currentId: string; link: FigureLink }>;

/** One paragraph: the current quotation in a mark, other quotations as links to their own sources. */
export function PassageView({ passage, currentId, link }: Props) {
  return (
    <p>
      {passage.map((piece, index) => (
        <PieceView key={index} piece={piece} currentId={currentId} link={link} />
      ))}
    </p>
  );
}

function PieceView({
  piece: { text, figure, inSentence },
  currentId,
  link,
}: Omit<Props, 'passage'> & Readonly<{ piece: Piece }>) {
  const { source: words } = useDetails();
  const sentence = inSentence ? styles.sentence : undefined;
  if (figure === null) return sentence === undefined ? text : <span className={sentence}>{text}</span>;
  if (figure.id === currentId) return <mark className={styles.current}>{text}</mark>;
  return (
    <a
      className={inSentence ? `${styles.other} ${styles.sentence}` : styles.other}
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
