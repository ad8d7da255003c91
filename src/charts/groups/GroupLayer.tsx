import { memo } from 'react';
import { groupInWords } from '../../i18n/groupInWords.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import type { FigureGroup } from './figureGroup.ts';

export type GroupLayerProps = Readonly<{ groups: readonly FigureGroup[]; language: Language }>;

/** Half the side of the smallest target for a pointer. */
const REACH = 12;

/** The groups as discs with their numbers. They are plain shapes: their stage hears keys and pointers for all of them. */
export const GroupLayer = memo(function GroupLayer({ groups, language }: GroupLayerProps) {
  return (
    <g fontSize={11} textAnchor="middle">
      {groups.map((group, index) => {
        const only = group.figures.length === 1 ? group.figures[0] : undefined;
        return (
          <g
            key={group.key}
            className="chart-group"
            role="button"
            tabIndex={index === 0 ? 0 : -1}
            data-group={group.key}
            data-figure={only?.figure.id}
            aria-haspopup={only ? undefined : 'dialog'}
            aria-label={only ? figureInWords(only.figure, language) : groupInWords(group, language)}
            transform={`translate(${group.x} ${group.y})`}
          >
            <circle
              r={group.radius}
              fill={group.measure === null ? SCREEN_PALETTE.muted : SCREEN_PALETTE.measures[group.measure]}
              strokeWidth={Math.max(0, REACH - group.radius) * 2}
            />
            {!only && (
              <text y={-group.radius - 3} fill={SCREEN_PALETTE.ink}>
                {formatNumber(group.figures.length, language)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});
