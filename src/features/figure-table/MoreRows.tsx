import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { RowBlock } from './RowBlock.tsx';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The number of the first of these rows among all, the head being the first. */
  first: number;
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
}>;

const BLOCK = 100;
/** So many rows are printed; a line says how many are not. */
const PRINTED = 400;

/** The rows behind the first ones, in blocks that are drawn when they come near. */
export function MoreRows({ figures, first, selectedId, onSelect }: Props) {
  const { rows: words } = useDetails();
  const near = usePrinting() ? PRINTED : 0;
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(figures.length / BLOCK) }, (_, index) =>
        figures.slice(index * BLOCK, (index + 1) * BLOCK),
      ),
    [figures],
  );
  return (
    <>
      {blocks.map((rows, index) => (
        <RowBlock
          key={rows[0]?.figure.id}
          figures={rows}
          first={first + index * BLOCK}
          isNear={index * BLOCK < near}
          selectedId={rows.some(({ figure }) => figure.id === selectedId) ? selectedId : null}
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
