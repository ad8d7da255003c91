import { memo, useCallback } from 'react';
import type { RowKind, Strip } from '../../analysis/toStrip.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { AxisBelow } from '../plot/AxisBelow.tsx';
import { Plot } from '../plot/Plot.tsx';
import { rowName } from '../rowName.ts';
import { StripRows } from '../StripRows.tsx';
import { GroupLayer } from './GroupLayer.tsx';
import { GroupStage } from './GroupStage.tsx';
import { groupStrip } from './groupStrip.ts';
import type { GroupedStrip } from './groupStrip.ts';

export type StripGroupsProps = Readonly<{
  strip: Strip;
  rows: RowKind;
  language: Language;
  onSelect: (id: string, from: Element) => void;
}>;

const AXIS = 30;

/** The strip of very many figures. */
export function StripGroups({ strip, rows, language, onSelect }: StripGroupsProps) {
  const place = useCallback(
    (width: number) => groupStrip(strip, { width, language, rowName: (row) => rowName(row, rows, language) }),
    [strip, rows, language],
  );
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={(layout, width) => <GroupedRows layout={layout} width={width} language={language} />}
    />
  );
}

type GroupedRowsProps = Readonly<{ layout: GroupedStrip; width: number; language: Language }>;

const GroupedRows = memo(function GroupedRows({ layout, width, language }: GroupedRowsProps) {
  const ticks = layout.ticks.map(({ value, x }) => ({ text: shortValue(value, language), x }));
  return (
    <Plot width={width} height={layout.height + AXIS}>
      <StripRows layout={layout} width={width} palette={SCREEN_PALETTE} />
      <AxisBelow ticks={ticks} top={layout.height} width={width} line={layout.plot} />
      <GroupLayer groups={layout.groups} language={language} />
    </Plot>
  );
});
