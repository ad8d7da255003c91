import type { CoverageCell } from '../../analysis/toCoverage.ts';

type Spot = Pick<CoverageCell, 'row' | 'column'>;

/**
 * The cell with figures that an arrow key leads to, "row column": the next one in the same row, or the nearest one in the
 * next rows. Undefined where there is none and for any other key.
 */
export function cellBeside(cells: readonly Spot[], from: string, key: string): string | undefined {
  const [row = 0, column = 0] = from.split(' ').map(Number);
  const aside = (cell: Spot) => Math.abs(cell.column - column);
  const nearest = (candidates: readonly Spot[], distance: (cell: Spot) => number) =>
    [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  const find = (): Spot | undefined => {
    switch (key) {
      case 'ArrowRight':
        return nearest(
          cells.filter((cell) => cell.row === row && cell.column > column),
          aside,
        );
      case 'ArrowLeft':
        return nearest(
          cells.filter((cell) => cell.row === row && cell.column < column),
          aside,
        );
      case 'ArrowDown':
        return nearest(
          cells.filter((cell) => cell.row > row),
          (cell) => (cell.row - row) * 1000 + aside(cell),
        );
      case 'ArrowUp':
        return nearest(
          cells.filter((cell) => cell.row < row),
          (cell) => (row - cell.row) * 1000 + aside(cell),
        );
      default:
        return undefined;
    }
  };
  const found = find();
  return found && `${found.row} ${found.column}`;
}
