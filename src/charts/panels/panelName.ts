import type { Panel } from '../../analysis/toPanels.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Language } from '../../model/article.ts';
import { rowName } from '../rowName.ts';

/** "South America (12)": the place of a panel with its number of figures. */
export function panelName({ place, plane }: Panel, kind: RowKind, language: Language): string {
  return `${rowName(place, kind, language)} (${formatNumber(plane.marks.length, language)})`;
}
