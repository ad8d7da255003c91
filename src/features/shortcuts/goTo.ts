import { chartsOnPage } from './chartsOnPage.ts';
import type { KeyAction } from './keys.ts';

/** Does what a key asks for. True when it could be done. */
export function goTo(action: Exclude<KeyAction, { kind: 'list' }>): boolean {
  switch (action.kind) {
    case 'filter':
      return toControl(action.control);
    case 'chart':
      return focusHeading(chartsOnPage()[action.number - 1]?.heading);
    case 'table':
      return focusHeading(document.getElementById('table-heading'));
    case 'export':
      return exportChart();
  }
}

/** The controls may be folded away: then they open first. */
function toControl(control: string): boolean {
  const found = () => document.querySelector<HTMLElement>(`[data-shortcut="${control}"]`);
  const first = found();
  if (first?.checkVisibility() === false) {
    document.querySelector<HTMLElement>('[aria-controls="filter-controls"][aria-expanded="false"]')?.click();
    requestAnimationFrame(() => found()?.focus());
    return true;
  }
  first?.focus();
  return first !== null;
}

function focusHeading(heading: HTMLElement | null | undefined): boolean {
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
  return true;
}

/** Opens the Export menu of the chart that has the focus, else of the first that is in sight. */
function exportChart(): boolean {
  const charts = chartsOnPage().map(({ figure }) => figure);
  const focused = charts.find((figure) => figure.contains(document.activeElement));
  const inSight = charts.find((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  const button = (focused ?? inSight)?.querySelector<HTMLElement>('button[aria-haspopup="menu"]');
  button?.focus();
  button?.click();
  return button !== undefined && button !== null;
}
