import type { TimeRow } from './timeRules.ts';

/** Years that stand before their number with a colon between, alike in every language. */
export const YEARS_BEFORE_NUMBERS: readonly TimeRow[] = [
  {
    id: 'year-of-a-row',
    kind: 'in',
    match: '(?:^|(?<=^[-–•*] ?)){y1}(?= ?: \\d)',
    examples: ['2015 : 1 847', '- 2016: 3 205'],
    not: ['2015: quiet', 'in 2015: 12'],
  },
  {
    id: 'year-before-its-number',
    kind: 'in',
    match: '(?<=\\(){y1}(?= ?: \\d)',
    examples: ['153 (2019 : 131)', '153 (2019: 131)'],
    not: ['(2019: quiet)', '153, 2019: 131'],
  },
];
