import type { Line } from './linesOf.ts';

type Node = { count: number; next: Map<string, Node> };

/** What the articles of a folder share at their heads and at their ends. */
export type Boilerplate = Readonly<{
  /** How many articles were compared. */
  articles: number;
  /** How many of them begin with these very lines: one number per line, as long as two or more do. */
  support: (lines: readonly Line[]) => number[];
  /** Lines that stand in at least 60 % of three or more articles. */
  frequent: ReadonlySet<string>;
}>;

const HEAD_LINES = 80;
const TAIL_LINES = 12;
const SAMPLE = 1000;
const FREQUENT_SHARE = 0.6;

/** For one file alone: nothing is shared. */
export const NO_BOILERPLATE: Boilerplate = { articles: 1, support: () => [], frequent: new Set() };

/**
 * Compares the articles of a folder line by line. Copies of one article count once, and of a very large folder an even
 * sample is compared, so that the work does not grow with it.
 */
export function boilerplateOf(articles: readonly (() => readonly Line[])[]): Boilerplate {
  const root: Node = { count: 0, next: new Map() };
  const lineCounts = new Map<string, number>();
  const seen = new Set<string>();
  for (const readLines of evenly(articles)) {
    const lines = readLines().map((line) => line.text);
    const content = lines.join('\n');
    if (seen.has(content)) continue;
    seen.add(content);
    root.count += 1;
    countPrefix(root, lines.slice(0, HEAD_LINES));
    const ends = new Set([...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)]);
    for (const line of ends) lineCounts.set(line, (lineCounts.get(line) ?? 0) + 1);
  }
  const enough = Math.max(3, Math.ceil(FREQUENT_SHARE * root.count));
  const frequent = new Set([...lineCounts].filter(([, count]) => count >= enough).map(([line]) => line));
  return { articles: root.count, support: (lines) => supportIn(root, lines), frequent };
}

function evenly<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, items.length / SAMPLE);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function countPrefix(root: Node, lines: readonly string[]): void {
  let node = root;
  for (const line of lines) {
    let next = node.next.get(line);
    if (!next) node.next.set(line, (next = { count: 0, next: new Map() }));
    next.count += 1;
    node = next;
  }
}

function supportIn(root: Node, lines: readonly Line[]): number[] {
  const support: number[] = [];
  let node: Node | undefined = root;
  for (const line of lines) {
    node = node.next.get(line.text);
    if (!node || node.count < 2) break;
    support.push(node.count);
  }
  return support;
}
