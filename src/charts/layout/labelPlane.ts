import { boxesMeet, sharedArea } from './boxes.ts';
import type { Box } from './boxes.ts';
import { labelWidth } from './labels.ts';
import type { PlacedLabel } from './labels.ts';
import type { PlacedPlaneMark, PlaneLayoutOptions, UnlabelledMark } from './planeLayout.ts';

const LABEL_HEIGHT = 15;
/** Between labels that stand side by side. */
const LABEL_GAP = 5;

type Labelling = PlaneLayoutOptions & Readonly<{ lane: number }>;

/** Labels groups of marks that coincide, at the first mark of each; a label without room is left out whole. */
export function labelPlane(groups: readonly (readonly UnlabelledMark[])[], options: Labelling): PlacedPlaneMark[] {
  const taken = options.labels === null ? [] : groups.flat().map(({ box }) => box);
  return groups.flatMap((group) => {
    const [first] = group;
    const spot = first && labelOf(group, first, { ...options, taken });
    if (spot) taken.push({ ...spot.box, left: spot.box.left - LABEL_GAP, right: spot.box.right + LABEL_GAP });
    return group.map((mark) => ({ ...mark, label: (mark === first && spot?.label) || null }));
  });
}

/** The ids of the marks whose labels stand on another label, or on a mark that has one of its own. */
export function labelsMeeting(marks: readonly PlacedPlaneMark[]): string[] {
  const labelled = marks.flatMap(({ mark, box, label }) => (label ? [{ id: mark.id, box, text: boxOf(label) }] : []));
  return labelled
    .filter((one) =>
      labelled.some((other) => other !== one && (boxesMeet(one.text, other.text) || boxesMeet(one.text, other.box))),
    )
    .map(({ id }) => id);
}

type Spot = Readonly<{ label: PlacedLabel; box: Box }>;

function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const width = labelWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LABEL_HEIGHT / 2, bottom: y + LABEL_HEIGHT / 2 };
}

function labelOf(
  group: readonly UnlabelledMark[],
  first: UnlabelledMark,
  { labels, width, axis, height, lane, everyLabel = false, taken }: Labelling & { taken: readonly Box[] },
): Spot | undefined {
  if (labels === null) return undefined;
  const spots = labels(group.map(({ mark }) => mark)).flatMap((text) => labelSpots(text, first));
  const isUndated = first.mark.time.kind === 'undated';
  const zone = isUndated ? { left: lane, right: width } : { left: axis, right: lane };
  const inside = spots.filter(
    ({ box }) => box.left >= zone.left && box.right <= zone.right && box.top >= 0 && box.bottom <= height,
  );
  const own = new Set(group.map(({ box }) => box));
  const others = taken.filter((box) => !own.has(box));
  const clear = inside.find(({ box }) => !others.some((other) => boxesMeet(box, other)));
  if (clear || !everyLabel) return clear;
  const hidden = (box: Box) => sharedArea(box, others) + sharedArea(box, [...own]) / 4;
  return [...inside].sort((a, b) => hidden(a.box) - hidden(b.box))[0];
}

/** Where a label may stand: beside a point; above and below a stroke first. Never beyond a ray, far from its value. */
function labelSpots(text: string, { mark, x, y, box, stroke }: UnlabelledMark): Spot[] {
  const half = LABEL_HEIGHT / 2;
  const spot = (anchor: PlacedLabel['anchor'], at: number, middle: number) => {
    const label = { text, x: at, y: middle, anchor };
    return { label, box: boxOf(label) };
  };
  const { qualifier } = mark.cited.figure.value;
  const beyond = (side: 'start' | 'end') =>
    stroke ? (mark.time.kind === 'period' && mark.time.opensAt === side ? 14 : 10) : 4;
  const middle = stroke ? (box.left + box.right) / 2 : x;
  const over = qualifier === 'atLeast' ? [] : [box.top - half];
  const under = qualifier === 'atMost' ? [] : [box.bottom + half];
  const above = over.map((at) => spot('middle', middle, at));
  const below = under.map((at) => spot('middle', middle, at));
  const right = spot('start', box.right + beyond('end'), y);
  const left = spot('end', box.left - beyond('start'), y);
  // Above and below it may also end or begin with its mark, where an edge or a neighbour is near.
  const aside = [...over, ...under].flatMap((at) => [spot('end', box.right, at), spot('start', box.left, at)]);
  return stroke ? [...above, right, ...below, left, ...aside] : [right, left, ...above, ...below, ...aside];
}
