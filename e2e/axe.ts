import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZE = 'target-size';

/** What axe finds against WCAG 2.2 AA and its own best practice, a line for each fault. */
export async function axeFaults(page: Page): Promise<string[]> {
  return faultsOf(new AxeBuilder({ page }).withTags(TAGS));
}

/**
 * The same with a bar over the page: what scrolls behind the bar may be partly covered for a moment, so that only the
 * targets of the bar itself are measured.
 */
export async function axeFaultsBelow(page: Page, bar: string): Promise<string[]> {
  return [
    ...(await faultsOf(new AxeBuilder({ page }).withTags(TAGS).disableRules(SIZE))),
    ...(await faultsOf(new AxeBuilder({ page }).include(bar).withRules(SIZE))),
  ];
}

async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
