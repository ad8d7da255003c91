import type { DetailTexts } from '../../i18n/en/details.ts';
import type { PageMessages } from '../../i18n/en/page.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { qualifierInWords } from '../../i18n/formatQuantity.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import type { Language } from '../../model/article.ts';
import { periodOf } from '../../model/edtf.ts';
import { MEASURES, PLACE_ROLES, QUALIFIERS } from '../../model/figure.ts';
import type { TraceStep } from '../../model/figure.ts';

/** A step of a reading in the words of the page. `quoted` tells whether the step read the very words that it points at. */
export type WordedStep = Readonly<{ stage: string; reading: string; how: string; quoted: boolean }>;

/** Words one step of a trace: its stage, what was read, and how where that is more than reading the words themselves. */
export function stepInWords({ stage, rule, note }: TraceStep, messages: ReadingTexts, language: Language): WordedStep {
  const { stages, hows } = messages.reading;
  const [read = '', from] = note.split(' from ');
  const how = find(hows, from ?? rule) ?? '';
  const reading =
    (READINGS.get(stage) ?? numberInWords)(read, messages, language) ?? find(messages.reading.notes, note) ?? '';
  return { stage: find(stages, stage) ?? stages.other, reading, how, quoted: from === undefined && how === '' };
}

/** The words that steps need: those of readings, and the names of measures, qualifiers and roles. */
export type ReadingTexts = PageMessages & Pick<DetailTexts, 'reading'>;

type Reading = (note: string, messages: ReadingTexts, language: Language) => string | null;

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['find numbers', numberInWords],
  ['qualify', boundInWords],
  ['measure', (note, { measures }) => mapped(MEASURES, note, (measure) => measures[measure])],
  ['place', placesInWords],
  ['period', periodInWords],
]);

function numberInWords(note: string, _messages: PageMessages, language: Language): string | null {
  return /^\d+(?:\.\d+)?$/u.test(note) ? formatNumber(Number(note), language) : null;
}

// "atLeast, strict" · "1400000 to 2100000"
function boundInWords(note: string, { qualifiers, reading }: ReadingTexts, language: Language): string | null {
  const ends = /^(?<low>[\d.]+) to (?<high>[\d.]+)$/u.exec(note)?.groups;
  if (ends) return reading.range(formatNumber(Number(ends.low), language), formatNumber(Number(ends.high), language));
  const [name = '', strict] = note.split(', ');
  return mapped(QUALIFIERS, name, (qualifier) =>
    strict === 'strict' ? qualifierInWords({ qualifier, strict: true }, language) : qualifiers[qualifier],
  );
}

// "PRY, origin" · "029, about" · "ARG, PRY"
function placesInWords(note: string, { roles }: PageMessages, language: Language): string | null {
  const parts = note.split(', ').map((part) => {
    if (/^[A-Z]{3}$/u.test(part)) return countryName(part, language);
    if (/^\d{3}$/u.test(part)) return regionName(part, language);
    return part === 'about' ? '' : mapped(PLACE_ROLES, part, (role) => roles[role]);
  });
  return parts.includes(null) ? null : parts.filter((part) => part !== '').join(', ');
}

// EDTF, ISO 8601-2: "2005-04/2006-10" · "2003/.." · "2007"
function periodInWords(note: string, _messages: PageMessages, language: Language): string | null {
  const ends = /^(?<start>\d{4}(?:-\d{2}){0,2}|\.\.)(?:\/(?<end>\d{4}(?:-\d{2}){0,2}|\.\.))?$/u.exec(note)?.groups;
  if (!ends) return null;
  const [start, end] = [ends.start ?? null, ends.end ?? ends.start ?? null].map((edge) =>
    edge === '..' ? null : edge,
  );
  return formatPeriod(periodOf(start ?? null, end ?? null, 'stated'), language);
}

function mapped<T extends string>(known: readonly T[], value: string, word: (value: T) => string): string | null {
  const found = known.find((candidate) => candidate === value);
  return found === undefined ? null : word(found);
}

function find(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
