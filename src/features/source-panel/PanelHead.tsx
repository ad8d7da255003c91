import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './SourcePanel.module.css';

type Props = Readonly<{ cited: CitedFigure; link: FigureLink; onClose: () => void }>;

/** The head of the source: its name, the way to the figures before and after in the same article, the way out. */
export function PanelHead({ cited: { figure, article }, link, onClose }: Props) {
  const { source: words } = useDetails();
  const inOrder = [...article.figures].sort((a, b) => a.quote.start - b.quote.start);
  const at = inOrder.findIndex(({ id }) => id === figure.id);
  const step = (label: string, arrow: string, target: string | undefined) => (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      aria-disabled={target === undefined}
      onClick={(event) => target !== undefined && link.onOpen(target, event.currentTarget)}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
  return (
    <div className={styles.head}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      <p className={styles.position}>{words.position(at + 1, inOrder.length)}</p>
      {step(words.previous, '‹', inOrder[at - 1]?.id)}
      {step(words.next, '›', inOrder[at + 1]?.id)}
      <button type="button" className="button" aria-label={words.close} title={words.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
