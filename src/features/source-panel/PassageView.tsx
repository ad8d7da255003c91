import { useDetails } from '../../i18n/useLanguage.ts';
import type { Passage, Piece } from './passages.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './ArticleView.module.css';

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
    <SourceLink
      id={figure.id}
      link={link}
      className={[styles.other, ...classes].join(' ')}
      data-spot={spot}
      title={words.otherFigure}
    >
      {text}
    </SourceLink>
  );
}
