import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

type Fixtures = {
  /** Errors that a test provokes on purpose; all others fail it. */
  expectedErrors: RegExp[];
  watched: void;
};

/** A test that fails on a request to another host, on an error in the console and on an uncaught exception. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  expectedErrors: async ({}, provide) => provide([]),
  watched: [
    async ({ page, baseURL, expectedErrors }, provide) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || /^(?:data|blob):/u.test(request.url());
        if (!isOwn) faults.push(`request to ${request.url()}`);
      });
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        const isExpected = expectedErrors.some((pattern) => pattern.test(message.text()));
        if (message.type() === 'error' && !isExpected) faults.push(`console: ${message.text()}`);
      });
      await provide();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The region or dialog with the source. */
export function sourceOf(page: Page): Locator {
  return page.locator('[role=complementary], [role=dialog]').filter({ has: page.getByRole('heading', { level: 2 }) });
}

export function chart(page: Page, name: string): Locator {
  return page.getByRole('figure', { name });
}

/** The rows of the table, its head aside. */
export function rows(page: Page): Locator {
  return page.getByRole('table').locator('tbody tr');
}
