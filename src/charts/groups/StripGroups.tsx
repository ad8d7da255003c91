import { memo, useCallback } from 'react';
import type { RowKind, RowPlace, Strip } from '../../analysis/toStrip.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { largestThatFits } from '../largestThatFits.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { AxisBelow } from '../plot/AxisBelow.tsx';
import { Plot } from '../plot/Plot.tsx';
import { rowName } from '../rowName.ts';
import { useScreenRoom } from '../screenRoom.ts';
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
  const room = useScreenRoom();
  const place = useCallback(
    (width: number) => {
      const options = { language, rowName: (row: RowPlace) => rowName(row, rows, language) };
      const { layout, zoom } = largestThatFits((wide) => groupStrip(strip, { ...options, width: wide }), {
        width,
        axis: AXIS,
        room,
      });
      return { ...layout, zoom };
    },
    [strip, rows, language, room],
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

type GroupedRowsProps = Readonly<{ layout: GroupedStrip & { zoom: number }; width: number; language: Language }>;

const GroupedRows = memo(function GroupedRows({ layout, width, language }: GroupedRowsProps) {
  const ticks = layout.ticks.map(({ value, x }) => ({ text: shortValue(value, language), x }));
  const wide = width / layout.zoom;
  return (
    <Plot width={wide} height={layout.height + AXIS} zoom={layout.zoom}>
      <StripRows layout={layout} width={wide} palette={SCREEN_PALETTE} />
      <AxisBelow ticks={ticks} top={layout.height} width={wide} line={layout.plot} />
      <GroupLayer groups={layout.groups} language={language} />
    </Plot>
  );
});
