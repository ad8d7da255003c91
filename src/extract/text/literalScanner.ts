/** One bit for each set of literals, 32 in a row: 1 where a text holds one of them. */
export type LiteralHits = readonly number[];

/** Does a text hold a literal of a set? */
export const isHit = (hits: LiteralHits, set: number) => (hits[set >> 5]! & (1 << (set & 31))) !== 0;

type Node = Readonly<{ next: Map<number, number>; sets: Set<number> }>;

/** Text in code units is put into classes first: every unit that occurs in no literal is of class 0. */
function classesOf(literals: readonly string[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(0x10000);
  let count = 1;
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i);
      if (classes[code] === 0) classes[code] = count++;
    }
  }
  return { classes, count };
}

function trieOf(sets: readonly (readonly string[])[], classes: Uint8Array): Node[] {
  const nodes: Node[] = [{ next: new Map(), sets: new Set() }];
  for (const [set, literals] of sets.entries()) {
    for (const literal of literals) {
      let node = 0;
      for (let i = 0; i < literal.length; i++) {
        const step = classes[literal.charCodeAt(i)]!;
        let child = nodes[node]!.next.get(step);
        if (child === undefined) {
          child = nodes.push({ next: new Map(), sets: new Set() }) - 1;
          nodes[node]!.next.set(step, child);
        }
        node = child;
      }
      nodes[node]!.sets.add(set);
    }
  }
  return nodes;
}

/**
 * Tells in one pass over a text which of many sets of literals it holds: the automaton of Aho and Corasick (1975), with
 * its steps written out as a table. The cost is that of the text, however many the literals are. The states that most of
 * a text is read in, those of few letters, come first in the table, so that they stay in the processor's cache.
 */
export class LiteralScanner {
  private readonly classes: Uint8Array;
  private readonly width: number;
  /** By state and class twice the next state; odd where literals end there. */
  private readonly steps: Uint16Array | Uint32Array;
  /** By state the bits of the sets whose literals end there, as many numbers as `none` has. */
  private readonly ends: Int32Array;
  private readonly none: LiteralHits;

  constructor(sets: readonly (readonly string[])[]) {
    const { classes, count } = classesOf(sets.flat());
    const nodes = trieOf(sets, classes);
    // Nodes in the order of their depth, which is that of the states.
    const queue = [0];
    const fallbacks = [0];
    const width = count;
    const Steps = 2 * nodes.length < 0x10000 ? Uint16Array : Uint32Array;
    const next = new Steps(nodes.length * width);
    for (let state = 0; state < queue.length; state++) {
      const node = nodes[queue[state]!]!;
      const fallback = fallbacks[state]!;
      for (const set of nodes[queue[fallback]!]!.sets) node.sets.add(set);
      for (let step = 0; step < count; step++) {
        const child = node.next.get(step);
        const otherwise = state === 0 ? 0 : next[fallback * width + step]!;
        if (child === undefined) next[state * width + step] = otherwise;
        else {
          fallbacks.push(otherwise);
          next[state * width + step] = queue.push(child) - 1;
        }
      }
    }
    this.classes = classes;
    this.width = width;
    const ending = queue.map((at) => Number(nodes[at]!.sets.size > 0));
    this.steps = next.map((state) => state * 2 + ending[state]!);
    this.none = sets.flatMap((_, set) => (set % 32 === 0 ? [0] : []));
    this.ends = new Int32Array(nodes.length * this.none.length);
    for (const [state, at] of queue.entries()) {
      for (const set of nodes[at]!.sets) this.ends[state * this.none.length + (set >> 5)]! |= 1 << (set & 31);
    }
  }

  /** Which sets a stretch of a text holds a literal of. */
  scan(text: string, start: number, end: number): LiteralHits {
    const { classes, width, steps, ends } = this;
    const hits = this.none.slice();
    const words = hits.length;
    let state = 0;
    for (let i = start; i < end; i++) {
      const step = steps[state * width + classes[text.charCodeAt(i)]!]!;
      state = step >> 1;
      if ((step & 1) === 0) continue;
      const at = state * words;
      for (let k = 0; k < words; k++) hits[k]! |= ends[at + k]!;
    }
    return hits;
  }
}
