import type { chartsEn } from './en/charts.ts';
import type { DetailTexts } from './en/details.ts';
import type { figuresEn } from './en/figures.ts';
import type { PageMessages } from './en/page.ts';
import type { quantityEn } from './en/quantity.ts';

export type ChartTexts = typeof chartsEn;
export type FigureTexts = typeof figuresEn;
export type QuantityTexts = typeof quantityEn;

/** What the page says at first, in one language. English is the model: a language that lacks a message does not compile. */
export type Words = Readonly<{
  page: PageMessages;
  figures: FigureTexts;
  quantity: QuantityTexts;
  /** Names of countries by ISO 3166-1 alpha-3 and of regions by UN M49. */
  places: Readonly<Record<string, string>>;
}>;

/** What it says later: in charts, and to those who read a source or meet a problem. */
export type MoreWords = Readonly<{ charts: ChartTexts; details: DetailTexts }>;
