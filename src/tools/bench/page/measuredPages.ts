import type { Page } from '@playwright/test';

/** A page that shows the figures: how its first mark is found, and how a country is chosen and cleared. */
export type MeasuredPage = Readonly<{
  name: string;
  path: string;
  firstMark: string;
  /** What must be there before a country can be chosen. */
  ready: string;
  /** What must be open for the one action that is timed. */
  before: (page: Page, step: Step) => Promise<void>;
  /** Run in the page. */
  act: (step: Step, country: string) => string;
}>;
export type Step = 'choose' | 'clear';

const OPEN_MS = 300;

export const PAGES: readonly MeasuredPage[] = [
  {
    name: 'dashboard',
    path: '/?lang=en',
    firstMark: 'figure svg [role=button]',
    ready: 'input[role=combobox]',
    before: async (page, step) => {
      if (step === 'choose') await page.getByRole('combobox', { name: 'Country' }).click();
      else await page.keyboard.press('Escape');
      await page.waitForTimeout(OPEN_MS);
    },
    act: (step, country) =>
      step === 'choose'
        ? `[...document.querySelectorAll('[role=option]')].find((one) => one.textContent.includes(' ${country}')).click()`
        : `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Clear all').click()`,
  },
  {
    name: 'bare page',
    path: '/bare.html',
    firstMark: '#marks circle',
    ready: '#country option + option',
    before: async () => {},
    act: (step, country) => `{
      const select = document.querySelector('#country');
      select.value = '${step === 'choose' ? country : ''}';
      select.dispatchEvent(new Event('input'));
    }`,
  },
];
