import { useCallback } from 'react';
import type { Lanes } from '../../analysis/toLanes.ts';
import type { Language } from '../../model/article.ts';
import { GroupLayer } from '../groups/GroupLayer.tsx';
import { GroupStage } from '../groups/GroupStage.tsx';
import { SCREEN_PALETTE } from '../palette.ts';
import { LanesBackground } from './LanesBackground.tsx';
import { groupLanes } from './groupLanes.ts';

export type LanesGroupsProps = Readonly<{
  lanes: Lanes;
  language: Language;
  onSelect: (id: string, from: Element) => void;
}>;

const AXIS = 30;

/** The lanes of very many figures: a disc for all figures of a region that begin at the same time. */
export function LanesGroups({ lanes, language, onSelect }: LanesGroupsProps) {
  const place = useCallback((width: number) => groupLanes(lanes, { width, language }), [lanes, language]);
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={(layout, width) => (
        <svg width={width} height={layout.height + AXIS}>
          <LanesBackground {...{ layout, width, language }} palette={SCREEN_PALETTE} />
          <GroupLayer groups={layout.groups} language={language} />
        </svg>
      )}
    />
  );
}
