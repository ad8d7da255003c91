import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import type { Period, Quantity } from '../model/figure.ts';
import { about, atMost, between, citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import type { ArticleSpec, FigureSpec } from './citedFigure.fixture.ts';
import type { CitedFigure } from './citedFigure.ts';
import { sumGuard } from './sumGuard.ts';
import type { SumVerdict } from './sumGuard.ts';

const in2005 = periodOf('2005', '2005', 'stated');
const in2006 = periodOf('2006', '2006', 'stated');

type Change = Partial<Omit<FigureSpec, 'exact' | 'value'>> & { article?: Partial<ArticleSpec> };

let articles = 0;

/** A figure of an article of its own: victims of 2005, unless told otherwise. */
function figure(value: Quantity, countries: string[], { article, ...change }: Change = {}): CitedFigure {
  articles += 1;
  const spec = { id: `a${articles}`, text: `Report ${articles} told of these people again.`, ...article };
  const [cited] = citeArticle(spec, [
    { exact: 'these people', value, countries, period: in2005, subject: 'victims', ...change },
  ]);
  if (!cited) throw new Error('no figure');
  return cited;
}

const atLeast = (low: number): Quantity => ({ qualifier: 'atLeast', low, high: null, strict: false });

function totalOf(verdict: SumVerdict) {
  if (verdict.verdict !== 'sum') throw new Error(`no sum: ${JSON.stringify(reasonsOf(verdict))}`);
  return verdict.total;
}

function reasonsOf(verdict: SumVerdict): string[] {
  return verdict.verdict === 'refused' ? verdict.refusals.map(({ reason }) => reason) : [];
}

describe('sumGuard(figures): what may be added', () => {
  it('adds 1,645 victims and more than 80 to more than 1,725, and states no upper bound', () => {
    const verdict = sumGuard([figure(exactly(1645), ['IDN']), figure(moreThan(80), ['PRY'])]);
    expect(totalOf(verdict)).toEqual({
      value: { qualifier: 'atLeast', low: 1725, high: null, strict: true },
      isAbout: false,
    });
  });

  it.each([
    ['3 + 5', exactly(3), exactly(5), exactly(8), false],
    ['3 + at least 5', exactly(3), atLeast(5), atLeast(8), false],
    ['more than 3 + at least 5', moreThan(3), atLeast(5), moreThan(8), false],
    ['at most 40 + 2', atMost(40), exactly(2), atMost(42), false],
    ['between 3 and 6 + 10', between(3, 6), exactly(10), between(13, 16), false],
    ['between 3 and 6 + more than 10', between(3, 6), moreThan(10), moreThan(13), false],
    ['about 115 + 5', about(115), exactly(5), about(120), true],
    ['about 115 + more than 5', about(115), moreThan(5), moreThan(120), true],
    ['about 115 + between 1 and 2', about(115), between(1, 2), between(116, 117), true],
    ['0.1 + 0.2', exactly(0.1), exactly(0.2), exactly(0.3), false],
  ])('%s', (_, a, b, value, isAbout) => {
    expect(totalOf(sumGuard([figure(a, ['IDN']), figure(b, ['PRY'])]))).toEqual({ value, isAbout });
  });

  it('takes periods that lie apart, and months that follow each other', () => {
    const until = { period: periodOf('2005-04', '2006-10', 'stated') };
    const from = { period: periodOf('2006-11', '2007', 'stated') };
    expect(totalOf(sumGuard([figure(exactly(1), ['IDN'], until), figure(exactly(2), ['PRY'], from)]))).toBeTruthy();
  });

  it('keeps the terms, and names what is inferred, hedged, or printed with another noun', () => {
    const terms = [
      figure(exactly(1), ['IDN'], { hedged: true }),
      figure(exactly(2), ['PRY'], { period: periodOf('2005', '2005', 'inferred'), subject: 'women' }),
    ];
    const verdict = sumGuard(terms);
    expect(verdict).toMatchObject({ verdict: 'sum', terms });
    expect(verdict).toHaveProperty('cautions', ['inferredPeriod', 'hedged', 'subjects', 'articles']);
  });

  it('takes two parts of one whole that lie at places apart', () => {
    const [whole, a, b] = citeArticle({ id: 'parts', text: '150 victims: 100 in Chile and 50 in Peru' }, [
      { exact: '150 victims', value: exactly(150), regions: ['005'], period: in2005 },
      { exact: '100', value: exactly(100), countries: ['CHL'], period: in2005, part: { of: 'x', kind: 'part' } },
      { exact: '50 in', value: exactly(50), countries: ['PER'], period: in2005, part: { of: 'x', kind: 'part' } },
    ]);
    expect(totalOf(sumGuard([a!, b!])).value).toEqual(exactly(150));
    expect(reasonsOf(sumGuard([whole!, a!]))).toEqual(['place']);
  });
});

describe('sumGuard(figures): what may not', () => {
  const one = () => figure(exactly(5), ['PRY']);

  it.each<[string, CitedFigure]>([
    ['percent', figure(exactly(26), ['IDN'], { unit: 'percent' })],
    ['unit', figure(exactly(26), ['IDN'], { unit: 'money', currency: 'USD', measure: 'money' })],
    ['measure', figure(exactly(26), ['IDN'], { measure: 'participants' })],
    ['rate', figure(exactly(26), ['IDN'], { per: 'month' })],
    ['noPlace', figure(exactly(26), [])],
    ['noPeriod', figure(exactly(26), ['IDN'], { period: NO_PERIOD })],
    ['place', figure(exactly(26), ['PRY', 'IDN'])],
    ['place', figure(exactly(26), [], { regions: ['005'] })],
    ['place', figure(exactly(26), [], { regions: ['001'] })],
    ['repeat', figure(exactly(5), ['PRY'])],
    ['period', figure(exactly(26), ['IDN'], { period: periodOf('2005-04', '2006-10', 'stated') })],
    ['openPeriod', figure(exactly(26), ['IDN'], { period: periodOf('2003', null, 'stated') })],
    ['openPeriod', figure(exactly(26), ['IDN'], { period: periodOf(null, '2005-03', 'stated') })],
  ])('refuses for the reason "%s"', (reason, other) => {
    expect(reasonsOf(sumGuard([one(), other]))).toContain(reason);
  });

  it('takes "since 2003" of an article of 2004 to be over in 2005', () => {
    const since = { period: periodOf('2003', null, 'stated'), article: { published: '2004-06' } };
    expect(totalOf(sumGuard([one(), figure(exactly(26), ['IDN'], since)])).value).toEqual(exactly(31));
  });

  it('refuses two currencies, and two things that have no measure', () => {
    const money = (currency: string, place: string) =>
      figure(exactly(1), [place], { unit: 'money', currency, measure: 'money' });
    expect(reasonsOf(sumGuard([money('USD', 'IDN'), money('EUR', 'PRY')]))).toEqual(['currency']);
    const other = (subject: string, place: string) => figure(exactly(1), [place], { measure: 'other', subject });
    expect(reasonsOf(sumGuard([other('appels', 'IDN'), other('cours', 'PRY')]))).toEqual(['measure']);
    expect(totalOf(sumGuard([other('Appels', 'IDN'), other('appels', 'PRY')])).value).toEqual(exactly(2));
  });

  it('refuses "at least" with "at most": nothing could be said of their sum', () => {
    expect(reasonsOf(sumGuard([figure(moreThan(80), ['IDN']), figure(atMost(40), ['PRY'])]))).toEqual(['bounds']);
  });

  it('refuses a part of a part with its whole, either way round', () => {
    const text = '1650 victims, 400 of them children, 90 of them girls';
    const part = (of: string) => ({ of: `w:${of}`, kind: 'part' as const });
    const [whole, , girls] = citeArticle({ id: 'w', text }, [
      { exact: '1650 victims', value: exactly(1650), countries: ['IDN'], period: in2005 },
      { exact: '400', value: exactly(400), countries: ['IDN'], period: in2005, part: part('1650-victims') },
      { exact: '90', value: exactly(90), countries: ['PRY'], period: in2005, part: part('400') },
    ]);
    expect(reasonsOf(sumGuard([whole!, girls!]))).toEqual(['part']);
    expect(reasonsOf(sumGuard([girls!, whole!]))).toEqual(['part']);
  });

  it('refuses words that were copied from one article to the next, whatever was inferred round them', () => {
    const copied = { text: 'In all, 80 victims were helped by the mission.' };
    const of = (id: string, place: string, period: Period) =>
      citeArticle({ id, ...copied }, [{ exact: '80 victims', value: exactly(80), countries: [place], period }])[0]!;
    expect(reasonsOf(sumGuard([of('m', 'CHL', in2005), of('n', 'PER', in2006)]))).toEqual(['repeat']);
  });

  it('names the pair, and the places that share ground', () => {
    const [jamaica, caribbean, chad] = [
      figure(exactly(7), ['JAM']),
      figure(exactly(9), [], { regions: ['029'] }),
      figure(exactly(2), ['TCD']),
    ];
    expect(sumGuard([chad, jamaica, caribbean])).toMatchObject({
      verdict: 'refused',
      refusals: [{ kind: 'pair', reason: 'place', pair: [jamaica, caribbean], places: ['JAM', '029'] }],
      instead: { count: 3, extremes: { smallest: chad, largest: caribbean, span: { min: 2, max: 9 } } },
    });
  });

  it.each([
    ['more than 80', { qualifier: 'atLeast', low: 80, high: null, strict: true }],
    ['about 80', { qualifier: 'approx', low: 80, high: 80 }],
  ] as const)('offers no span where one value is %s', (_, value) => {
    const verdict = sumGuard([figure(exactly(75), ['CHL']), figure(value, ['CHL'])]);
    expect(verdict).toMatchObject({ verdict: 'refused', instead: { extremes: { span: null } } });
  });

  it('offers no extremes of figures that count different things', () => {
    const verdict = sumGuard([one(), figure(exactly(2), ['IDN'], { measure: 'cases' })]);
    expect(verdict).toMatchObject({ instead: { count: 2, extremes: null } });
  });

  it('adds nothing where fewer than two different figures are picked', () => {
    const cited = one();
    expect(sumGuard([])).toEqual({ verdict: 'tooFew' });
    expect(sumGuard([cited, cited])).toEqual({ verdict: 'tooFew' });
  });
});

const number = fc.integer({ min: 0, max: 10_000 });
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  number.map(exactly),
  number.map(about),
  number.map(moreThan),
  number.map(atLeast),
  number.map(atMost),
  fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b) + 1)),
);
const PLACES = ['IDN', 'PRY', 'JAM', 'TCD', 'FRA', 'KEN', 'CHL', 'VNM'];
const picked = fc
  .array(
    fc.record({ value: quantity, place: fc.constantFrom(...PLACES), isLater: fc.boolean(), isOther: fc.boolean() }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ value, place, isLater, isOther }) =>
      figure(value, [place], { period: isLater ? in2006 : in2005, measure: isOther ? 'cases' : 'victims' }),
    ),
  );
const apart = fc
  .array(quantity, { minLength: 2, maxLength: PLACES.length - 1 })
  .map((values) => values.map((value, index) => figure(value, [PLACES[index]!])));

const pairsOf = (verdict: SumVerdict) =>
  verdict.verdict !== 'refused'
    ? verdict.verdict
    : verdict.refusals
        .map((refusal) =>
          [
            refusal.reason,
            ...(refusal.kind === 'pair'
              ? refusal.pair.map((cited) => cited.figure.id).sort()
              : [refusal.figure.figure.id]),
          ].join(' '),
        )
        .sort();

describe('sumGuard(figures): always', () => {
  it('answers the same in any order: the same total, or the same pairs for the same reasons', () => {
    fc.assert(
      fc.property(picked, (figures) => {
        const [there, back] = [sumGuard(figures), sumGuard([...figures].reverse())];
        expect(pairsOf(back)).toEqual(pairsOf(there));
        if (there.verdict === 'sum') expect(totalOf(back)).toEqual(there.total);
      }),
    );
  });

  it('adds lows to the low and highs to the high, and opens a side that any term leaves open', () => {
    fc.assert(
      fc.property(apart, (figures) => {
        const verdict = sumGuard(figures);
        const values = figures.map((cited) => cited.figure.value);
        const lows = values.map(({ low }) => low);
        const highs = values.map(({ high }) => high);
        const both = lows.includes(null) && highs.includes(null);
        expect(verdict.verdict).toBe(both ? 'refused' : 'sum');
        if (verdict.verdict !== 'sum') return;
        const add = (bounds: (number | null)[]) =>
          bounds.includes(null) ? null : bounds.reduce<number>((sum, bound) => sum + (bound ?? 0), 0);
        expect([verdict.total.value.low, verdict.total.value.high]).toEqual([add(lows), add(highs)]);
        expect(verdict.total.isAbout).toBe(values.some(({ qualifier }) => qualifier === 'approx'));
      }),
    );
  });

  it('never gets narrower by one more term, nor allows what it refused without it', () => {
    fc.assert(
      fc.property(apart, quantity, (figures, value) => {
        const [before, after] = [sumGuard(figures), sumGuard([...figures, figure(value, ['VNM'])])];
        if (before.verdict === 'refused') expect(after.verdict).toBe('refused');
        if (before.verdict !== 'sum' || after.verdict !== 'sum') return;
        const width = ({ low, high }: Quantity) => (low === null || high === null ? Infinity : high - low);
        expect(width(after.total.value)).toBeGreaterThanOrEqual(width(before.total.value));
      }),
    );
  });

  it('lets no percentage into a sum', () => {
    fc.assert(
      fc.property(apart, number, (figures, share) => {
        const percent = figure(exactly(share % 101), ['VNM'], { unit: 'percent' });
        expect(sumGuard([...figures, percent]).verdict).toBe('refused');
      }),
    );
  });
});
