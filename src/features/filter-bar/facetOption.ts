import type { ReactNode } from 'react';
import type { PageMessages } from '../../i18n/en/page.ts';

/** One thing that a picker offers. */
export type FacetOption = Readonly<{
  value: string;
  name: string;
  /** A code that readers may know it by, such as an ISO code; also searched. */
  code?: string;
  count: number;
  /** Offered only to those who search for it. */
  rare?: boolean;
  /** Said in the place of the count. */
  note?: string;
  /** Named for those who look for it, but nothing stands behind it. */
  isDeadEnd?: boolean;
  /** Drawn before the name. */
  swatch?: ReactNode;
}>;

export const PICKERS = ['country', 'region', 'measure', 'qualifier', 'article'] as const;
export type Picker = (typeof PICKERS)[number];

/** What a picker of several options takes. */
export type FacetPickerProps = Readonly<{
  facet: Picker;
  /** Asked for when the list is open; the same list as long as nothing changes. */
  options: () => readonly FacetOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}>;

export function pickerName(facet: Picker, { filters, table }: PageMessages): string {
  return facet === 'qualifier' ? table.columns.qualifier : filters[facet];
}
