import type { UrlNotice } from '../analysis/filterUrl.ts';
import type { View } from '../analysis/view.ts';
import type { WriteView } from './viewStore.ts';

/** The state of the page and the ways to change it. */
export type PageState = Readonly<{
  view: View;
  notices: readonly UrlNotice[];
  write: WriteView;
  dismissNotices: () => void;
}>;
