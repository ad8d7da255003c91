import { markLabels } from '../../charts/markLabels.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Figure } from '../../model/figure.ts';
import type { DrawOptions } from './drawing.ts';

/** The labels of the screen with the number of the endnote behind them; where there is no room, the number alone. */
export function numberedLabels(
  drawn: readonly CitedFigure[],
  { numbers, language }: DrawOptions,
): (figure: Figure) => string[] {
  const labels = markLabels(
    drawn.map(({ figure }) => figure),
    language,
  );
  return (figure) => {
    const number = `[${numbers.get(figure.id) ?? '?'}]`;
    return [...(labels?.(figure) ?? []).map((text) => `${text}\u00a0${number}`), number];
  };
}
