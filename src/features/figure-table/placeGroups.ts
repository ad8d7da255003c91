import type { PageMessages } from '../../i18n/en/page.ts';
import type { PlaceEntry } from '../../i18n/placeEntries.ts';

/** Places that share one remark: "Argentina, Paraguay" and "inferred"; the remark is empty for what the text states. */
export type PlaceGroup = Readonly<{ names: string; remark: string }>;

/** Places as a row of the table shows them: what is stated stands alone, all else says its role and that it is inferred. */
export function placeGroups(entries: readonly PlaceEntry[], { roles, bases }: PageMessages): PlaceGroup[] {
  const byRemark = new Map<string, string[]>();
  for (const { name, role, basis } of entries) {
    const remark = [...(role === 'about' ? [] : [roles[role]]), ...(basis === 'stated' ? [] : [bases[basis]])].join(
      ', ',
    );
    byRemark.set(remark, [...(byRemark.get(remark) ?? []), name]);
  }
  return [...byRemark].map(([remark, names]) => ({ names: [...new Set(names)].join(', '), remark }));
}
