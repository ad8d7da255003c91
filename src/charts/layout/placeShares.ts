import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Shares, ShareGroup } from '../../analysis/toShares.ts';
import { wrapText } from '../text/wrapText.ts';
import { labelWidth, LINE_HEIGHT, LABEL_STYLE, SMALL_STYLE, STRONG_STYLE } from './labels.ts';

export type PlacedShare = Readonly<{
  cited: CitedFigure;
  /** The value, in front of the first line of its text. */
  label: string;
  lines: readonly string[];
  indent: number;
  textTop: number;
  /** The middle of the track. */
  y: number;
}>;
export type PlacedGroup = Readonly<{
  key: string;
  heading: readonly string[];
  source: readonly string[];
  top: number;
  language: string;
}>;

/** The lollipops in pixels from the top of the plot; the tracks run from 0 to 100 between the ends of `track`. */
export type SharesLayout = Readonly<{
  groups: readonly PlacedGroup[];
  shares: readonly PlacedShare[];
  height: number;
  track: Readonly<{ left: number; right: number }>;
}>;

export type SharesLayoutOptions = Readonly<{
  width: number;
  heading: (group: ShareGroup) => string;
  source: (group: ShareGroup) => string;
  /** The value of a share, and what its row says beside it. */
  label: (cited: CitedFigure) => string;
  text: (cited: CitedFigure, group: ShareGroup) => string;
}>;

const GROUP_GAP = 18;
/** Between the wholes of one article, whose title stands above the first. */
const GAP_IN_ARTICLE = 6;
const TRACK = 26;
const INSET = 14;

/** Stacks the groups: the whole in words, then one track for each of its shares. An article in a row is named once. */
export function placeShares({ groups }: Shares, options: SharesLayoutOptions): SharesLayout {
  const { width } = options;
  const placedGroups: PlacedGroup[] = [];
  const shares: PlacedShare[] = [];
  let top = 0;
  let above: string | null = null;
  for (const group of groups) {
    const heading = wrapText(options.heading(group), width, STRONG_STYLE);
    const isSameArticle = group.article.id === above;
    above = group.article.id;
    const source = isSameArticle ? [] : wrapText(options.source(group), width, SMALL_STYLE);
    if (isSameArticle) top -= GROUP_GAP - GAP_IN_ARTICLE;
    placedGroups.push({ key: group.key, heading, source, top, language: group.article.language });
    top += (heading.length + source.length) * LINE_HEIGHT + 4;
    for (const cited of group.shares) {
      const label = options.label(cited);
      const indent = Math.max(labelWidth(label) * 1.08 + 8, 44);
      const lines = wrapText(options.text(cited, group), width - indent, LABEL_STYLE);
      const y = top + Math.max(lines.length, 1) * LINE_HEIGHT + TRACK / 2;
      shares.push({ cited, label, lines, indent, textTop: top, y });
      top = y + TRACK / 2 + 4;
    }
    top += GROUP_GAP;
  }
  return {
    groups: placedGroups,
    shares,
    height: Math.max(top - GROUP_GAP, 0),
    track: { left: INSET, right: width - INSET },
  };
}
