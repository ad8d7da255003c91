import type { Page } from '@playwright/test';
import { parseDatasetIndex } from '../src/data/parseDataset.ts';
import { toIndex } from '../src/loader/toIndex.ts';

/** A figure of a small corpus: its words in the text, and what is read of them. A count of victims, unless told otherwise. */
export type SmallFigure = Readonly<{ exact: string; value: unknown; countries?: string[]; regions?: string[] }> &
  Readonly<Record<string, unknown>>;
export type SmallArticle = Readonly<{
  id: string;
  title: string;
  text: string;
  published?: string;
  figures: readonly SmallFigure[];
}>;

export const exactly = (n: number) => ({ qualifier: 'exact', low: n, high: n });
export const moreThan = (n: number) => ({ qualifier: 'atLeast', low: n, high: null, strict: true });
export const stated = (start: string | null, end: string | null) => ({
  start,
  end,
  edtf: start === end ? start : `${start ?? '..'}/${end ?? '..'}`,
  basis: 'stated',
});
const NO_PERIOD = { start: null, end: null, edtf: '', basis: 'none' };

/** The id of a figure in the address of the page. */
export const idOf = (article: SmallArticle, exact: string) => `${article.id}:${exact.replace(/\s+/gu, '-')}`;

function indexed({ id, title, text, published, figures }: SmallArticle) {
  return {
    id,
    file: `${id}.txt`,
    language: 'en',
    title,
    titleSpan: { start: 0, end: 0 },
    published: published ?? null,
    url: null,
    urlLanguage: null,
    catalogued: [],
    evidence: null,
    note: null,
    body: { start: 0, end: text.length },
    figures: figures.map(({ exact, countries = [], regions = [], ...rest }) => {
      const start = text.indexOf(exact);
      const end = start + exact.length;
      return {
        id: `${id}:${exact.replace(/\s+/gu, '-')}`,
        quote: {
          exact,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
          start,
          end,
        },
        sentence: { start: 0, end: text.length },
        unit: 'count',
        measure: 'victims',
        subject: 'victims',
        places: countries.map((iso3) => ({ iso3, role: 'about', basis: 'stated' })),
        regions: regions.map((m49) => ({ m49, basis: 'stated' })),
        period: NO_PERIOD,
        ...rest,
      };
    }),
  };
}

/** Serves these articles instead of those of the seeds. */
export async function serveCorpus(page: Page, articles: readonly SmallArticle[]): Promise<void> {
  await page.route('**/data/index.json', async (route) => {
    const index = parseDatasetIndex(await (await route.fetch()).json(), 'index.json');
    const served = articles.map(indexed) as unknown as (typeof index)['articles'];
    await route.fulfill({ json: toIndex({ ...index, articles: served }) });
  });
  await page.route('**/data/articles/**', async (route) => {
    const id = decodeURIComponent(/([^/]+)\.json$/u.exec(new URL(route.request().url()).pathname)?.[1] ?? '');
    await route.fulfill({ json: { id, text: articles.find((article) => article.id === id)?.text ?? '', traces: {} } });
  });
}
