import { controlsOf, PLAIN_VIEW } from '../analysis/view.ts';
import { about, atMost, between, citeArticle, exactly, moreThan } from '../analysis/citedFigure.fixture.ts';
import { periodOf } from '../model/edtf.ts';
import type { ExportRequest } from './exportRequest.ts';

export const reportText =
  'D’avril 2005 à octobre 2006, trois hôpitaux ont soigné 1650 victimes, dont 26 pour cent d’enfants.\nDepuis 2003, plus de\n1\u202f200 participants <formés> & environ 115 juges. De 1,4 à 2,1 millions de femmes. Au plus 40 cas.';

const report = citeArticle(
  {
    id: 'report',
    text: reportText,
    language: 'fr',
    title: 'Le rapport «\u00a0annuel\u00a0» & l’OIM <2007>',
    published: '2007',
    catalogued: ['published'],
    url: `https://example.org/news/${'a-very-long-address-'.repeat(8)}end`,
  },
  [
    {
      exact: 'trois hôpitaux',
      value: exactly(3),
      measure: 'sites',
      countries: ['IDN'],
      period: periodOf('2005-04', '2006-10', 'stated'),
    },
    {
      exact: '1650 victimes',
      value: exactly(1650),
      countries: ['IDN'],
      subject: 'victimes',
      period: periodOf('2005-04', '2006-10', 'stated'),
    },
    {
      exact: '26 pour cent d’enfants',
      value: exactly(26),
      unit: 'percent',
      subject: 'enfants',
      countries: ['IDN'],
      part: { of: 'report:1650-victimes', kind: 'share' },
    },
    {
      exact: 'plus de\n1\u202f200 participants',
      value: moreThan(1200),
      measure: 'participants',
      regions: ['029'],
      period: periodOf('2003', null, 'stated'),
    },
    { exact: 'environ 115 juges', value: about(115), measure: 'participants', countries: ['MEX'] },
    {
      exact: '1,4 à 2,1 millions de femmes',
      value: between(1_400_000, 2_100_000),
      measure: 'people',
      countries: ['IDN'],
    },
    { exact: 'Au plus 40 cas', value: atMost(40), measure: 'cases' },
  ],
);

const noteText = '=2+3 is no formula: 12 cases in Nepal\u0007.';
const note = citeArticle({ id: 'note', text: noteText, title: '=SUM(A1)' }, [
  { exact: '12 cases', value: exactly(12), measure: 'cases', subject: '-cases', countries: ['NPL'] },
]);

export const exportFigures = [...report, ...note];
const texts: Record<string, string> = { report: reportText, note: noteText };

/** A request for tests: two articles, eight figures of every kind. */
export function exportRequest(change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    chart: 'by-region',
    figures: exportFigures,
    format: 'svg',
    state: {
      filterSentence: '8 of 8 figures, from 2 of 2 articles',
      viewUrl: 'https://example.org/?country=IDN&lang=en',
      language: 'en',
      controls: controlsOf(PLAIN_VIEW),
    },
    texts: (id) => texts[id],
    dataVersion: '0123456789ab',
    date: '2026-11-21',
    ...change,
  };
}
