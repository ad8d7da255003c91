/**
 * The regions of the UN Statistics Division's "Standard country or area codes for statistical use" (M49, online edition
 * as of 2024) with the region that holds each, in the order of the standard; a wider region stands before its parts.
 * 003 overlaps 019: M49 gives North America as a continent beside its own tree.
 */
export const M49_PARENTS = {
  '001': null,
  '002': '001',
  '015': '002',
  '202': '002',
  '014': '202',
  '017': '202',
  '018': '202',
  '011': '202',
  '019': '001',
  '003': '019',
  '419': '019',
  '029': '419',
  '013': '419',
  '005': '419',
  '021': '019',
  '142': '001',
  '143': '142',
  '030': '142',
  '035': '142',
  '034': '142',
  '145': '142',
  '150': '001',
  '151': '150',
  '154': '150',
  '039': '150',
  '155': '150',
  '009': '001',
  '053': '009',
  '054': '009',
  '057': '009',
  '061': '009',
} as const satisfies Readonly<Record<string, string | null>>;

/** UN M49 code of a region, three digits. */
export type M49 = keyof typeof M49_PARENTS;

/** The regions around a region, from narrow to wide, itself first. */
export function chainOf(m49: M49): readonly M49[] {
  const parent: M49 | null = M49_PARENTS[m49];
  return parent === null ? [m49] : [m49, ...chainOf(parent)];
}
