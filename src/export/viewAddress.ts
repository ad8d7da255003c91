import { exportTexts } from '../i18n/topics/exportTexts.ts';
import type { ExportState } from './exportRequest.ts';

/** The address of the exported view; it always tells the language. */
export function viewAddress({ viewUrl, language }: Pick<ExportState, 'viewUrl' | 'language'>): string {
  const [address = '', ...fragment] = viewUrl.split('#');
  const query = address.split('?')[1] ?? '';
  if (/(^|&)lang=/.test(query)) return viewUrl;
  const joint = query !== '' ? '&' : address.endsWith('?') ? '' : '?';
  return [`${address}${joint}lang=${language}`, ...fragment].join('#');
}

const LOCAL = /^(\?|file:|https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)([:/?#]|$))/i;

/** The address of the exported view, or null where nobody else could follow it. */
export function publicAddress(state: Pick<ExportState, 'viewUrl' | 'language'>): string | null {
  const address = viewAddress(state);
  return LOCAL.test(address) ? null : address;
}

/**
 * The line that names the view: its link, or, where nobody else could follow it because the page runs on the reader's own
 * machine, its state alone.
 */
export function viewLine(state: Pick<ExportState, 'viewUrl' | 'language'>): string {
  const words = exportTexts(state.language);
  const address = publicAddress(state);
  return address === null ? words.viewState(`?${viewAddress(state).split('?')[1] ?? ''}`) : words.view(address);
}
