import type { Measure } from '../model/figure.ts';

/**
 * Six hues by measure; two related measures share one, the second in a darker tint. Each has a contrast of 3:1 or more
 * against the paper; they differ in lightness too, so that colour-blind readers tell them apart.
 */
const HUES = {
  vermilion: '#a82800',
  purple: '#c060b8',
  deepPurple: '#6d1f6b',
  blue: '#0f4c9c',
  teal: '#009680',
  deepTeal: '#00493f',
  ochre: '#b58300',
  slate: '#59626c',
  deepSlate: '#14181c',
} as const;

/** The colours of a chart. On the screen they are custom properties of `charts.css`, in a file they are fixed. */
export type Palette = Readonly<{
  measures: Record<Measure, string>;
  paper: string;
  ink: string;
  muted: string;
  grid: string;
  band: string;
  /** Land with figures on a map. */
  land: string;
}>;

/** For files: always on white, whatever the theme of the page. */
export const PRINT_PALETTE: Palette = {
  measures: {
    victims: HUES.vermilion,
    people: HUES.purple,
    cases: HUES.deepPurple,
    participants: HUES.blue,
    organisations: HUES.teal,
    sites: HUES.deepTeal,
    countries: HUES.ochre,
    money: HUES.slate,
    other: HUES.deepSlate,
  },
  paper: '#ffffff',
  ink: '#1c2024',
  muted: '#5a626a',
  grid: '#dcdfe3',
  band: '#f3f4f6',
  land: '#c9cfd6',
};

const onScreen = (measure: Measure) => `var(--measure-${measure})`;

export const SCREEN_PALETTE: Palette = {
  measures: {
    victims: onScreen('victims'),
    participants: onScreen('participants'),
    people: onScreen('people'),
    countries: onScreen('countries'),
    organisations: onScreen('organisations'),
    sites: onScreen('sites'),
    cases: onScreen('cases'),
    money: onScreen('money'),
    other: onScreen('other'),
  },
  paper: 'var(--chart-paper)',
  ink: 'var(--chart-ink)',
  muted: 'var(--chart-muted)',
  grid: 'var(--chart-grid)',
  band: 'var(--chart-band)',
  land: 'var(--chart-land)',
};
