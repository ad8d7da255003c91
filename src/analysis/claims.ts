import { yearStart } from './decimalYear.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';
import { claimKey, quotationKey } from './sameClaim.ts';

/** One claim that several articles make, by date; the first is the one to cite. Articles without a date come last. */
export type Claim = Readonly<{ figures: readonly CitedFigure[]; articles: number }>;

/**
 * The claims that are made in several articles: figures of one value, thing and place for one period, or in the same words.
 * Those of most articles come first. Near linear: figures meet by key, never each with each.
 */
export const claimsOf = remembered((figures: readonly CitedFigure[]): readonly Claim[] => {
  const groups = new Groups(figures.length);
  for (const alike of byKey(figures, ({ figure }) => claimKey(figure))) joinByPeriod(alike, figures, groups);
  for (const alike of byKey(figures, ({ figure }) => quotationKey(figure))) groups.join(alike);
  return groups
    .all()
    .map((members) => members.map((index) => figures[index]!).sort(byDate))
    .map((members) => ({ figures: members, articles: new Set(members.map(({ article }) => article.id)).size }))
    .filter(({ articles }) => articles > 1)
    .sort((a, b) => b.articles - a.articles);
});

/** The claim that each figure is part of, by its id. */
export const claimByFigure = remembered((figures: readonly CitedFigure[]): ReadonlyMap<string, Claim> => {
  return new Map(claimsOf(figures).flatMap((claim) => claim.figures.map(({ figure }) => [figure.id, claim] as const)));
});

/** A period that is not stated says nothing against one that is; between several stated ones it stands for itself. */
function joinByPeriod(alike: readonly number[], figures: readonly CitedFigure[], groups: Groups) {
  const byPeriod = new Map<string | null, number[]>();
  for (const index of alike) {
    const { period } = figures[index]!.figure;
    const stated = period.basis === 'stated' ? period.edtf : null;
    const members = byPeriod.get(stated);
    if (members) members.push(index);
    else byPeriod.set(stated, [index]);
  }
  const isOnePeriod = [...byPeriod.keys()].filter((period) => period !== null).length <= 1;
  for (const members of isOnePeriod ? [alike] : byPeriod.values()) groups.join(members);
}

function byKey(figures: readonly CitedFigure[], keyOf: (cited: CitedFigure) => string | null): number[][] {
  const found = new Map<string, number[]>();
  figures.forEach((cited, index) => {
    const key = keyOf(cited);
    if (key === null) return;
    const alike = found.get(key);
    if (alike) alike.push(index);
    else found.set(key, [index]);
  });
  return [...found.values()].filter(({ length }) => length > 1);
}

function byDate(a: CitedFigure, b: CitedFigure): number {
  const at = ({ article }: CitedFigure) => yearStart(article.published) ?? Infinity;
  const [ofA, ofB] = [at(a), at(b)];
  if (ofA !== ofB) return ofA - ofB;
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;
}

/** Sets of indexes that grow together (union–find). */
class Groups {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  join([first, ...others]: readonly number[]) {
    if (first === undefined) return;
    for (const other of others) this.parents[this.rootOf(other)] = this.rootOf(first);
  }

  /** The sets of more than one index. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    for (let index = 0; index < this.parents.length; index += 1) {
      const root = this.rootOf(index);
      const members = found.get(root);
      if (members) members.push(index);
      else found.set(root, [index]);
    }
    return [...found.values()].filter(({ length }) => length > 1);
  }

  private rootOf(index: number): number {
    let root = index;
    while (this.parents[root] !== root) {
      const above = this.parents[this.parents[root]!]!;
      this.parents[root] = above;
      root = above;
    }
    return root;
  }
}
