import type { FigureGroup } from '../../charts/groups/figureGroup.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Language } from '../../model/article.ts';
import { round } from './NumberedMark.tsx';

export type GroupDiscsProps = Readonly<{ groups: readonly FigureGroup[]; language: Language }>;

/** Very many figures as the screen draws them: discs with the number of their figures. */
export function GroupDiscs({ groups, language }: GroupDiscsProps) {
  return (
    <g fontSize={11} textAnchor="middle">
      {groups.map(({ key, figures, x, y, radius, measure }) => {
        const only = figures.length === 1 ? figures[0] : undefined;
        const color = measure === null ? PRINT_PALETTE.muted : PRINT_PALETTE.measures[measure];
        return (
          <g key={key} data-group={key} data-figure={only?.figure.id} transform={`translate(${round(x)} ${round(y)})`}>
            <circle r={round(radius)} fill={color} />
            {!only && (
              <text y={round(-radius - 3)} fill={PRINT_PALETTE.ink}>
                {formatNumber(figures.length, language)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
