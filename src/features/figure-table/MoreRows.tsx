import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { parted, RowStretch } from './RowStretch.tsx';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The number of the first of these rows among all, the head being the first. */
  first: number;
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
}>;

const STRETCH = 2000;
/** So many rows are printed; a line says how many are not. */
const PRINTED = 400;

/** The rows behind the first ones, in stretches of blocks that are drawn when they come near. */
export function MoreRows({ figures, first, selectedId, onSelect }: Props) {
  const { rows: words } = useDetails();
  const near = usePrinting() ? PRINTED : 0;
  const stretches = useMemo(() => parted(figures, STRETCH), [figures]);
  return (
    <>
      {stretches.map((rows, index) => (
        <RowStretch
          key={rows[0]?.figure.id}
          figures={rows}
          first={first + index * STRETCH}
          near={near - index * STRETCH}
          selectedId={selectedId}
          onSelect={onSelect}
        />
      ))}
      {figures.length > PRINTED && (
        <tfoot className="print-only">
          <tr>
            <td colSpan={7}>{words.notPrinted(figures.length - PRINTED)}</td>
          </tr>
        </tfoot>
      )}
    </>
  );
}
