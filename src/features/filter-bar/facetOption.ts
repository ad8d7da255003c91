import type { ReactNode } from 'react';
import type { Filter } from '../../analysis/filter.ts';
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

/** What a filter calls the choices of each picker. */
export const CHOICES = {
  country: 'countries',
  region: 'regions',
  measure: 'measures',
  qualifier: 'qualifiers',
  article: 'articles',
} as const satisfies Record<Picker, keyof Filter>;

/** What all pickers offer. */
export type FacetLists = Readonly<Record<(typeof CHOICES)[Picker], readonly FacetOption[]>>;

export function pickerName(facet: Picker, { filters, table }: PageMessages): string {
  return facet === 'qualifier' ? table.columns.qualifier : filters[facet];
}
