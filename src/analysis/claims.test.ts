import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import type { Period } from '../model/figure.ts';
import { citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import type { FigureSpec } from './citedFigure.fixture.ts';
import { claimByFigure, claimsOf } from './claims.ts';

const in2005 = periodOf('2005', '2005', 'stated');
const in2006 = periodOf('2006', '2006', 'stated');

/** An article that says "N victims" in words of its own, about a place and a period. */
function article(
  id: string,
  published: string | null,
  figures: readonly [number, string, Period, Partial<FigureSpec>?][],
) {
  const text = figures
    .map(([n], index) => `Sentence ${index} of ${id} says that ${n} victims of ${id} were met.`)
    .join(' ');
  return citeArticle(
    { id, text, published },
    figures.map(([n, place, period, rest]) => ({
      exact: `${n} victims of ${id}`,
      value: exactly(n),
      countries: place === '' ? [] : [place],
      period,
      ...rest,
    })),
  );
}

const idsOf = (claims: ReturnType<typeof claimsOf>) =>
  claims.map(({ figures }) => figures.map(({ article: { id } }) => id));

describe('claimsOf(figures)', () => {
  it('makes one claim of what three articles state, the earliest first and the undated last', () => {
    const figures = [
      ...article('later', '2008-03', [[115, 'IDN', in2005]]),
      ...article('undated', null, [[115, 'IDN', in2005]]),
      ...article('first', '2006', [
        [115, 'IDN', in2005],
        [12, 'IDN', in2005],
      ]),
    ];
    expect(idsOf(claimsOf(figures))).toEqual([['first', 'later', 'undated']]);
    expect(claimsOf(figures)[0]?.articles).toBe(3);
  });

  it.each<[string, Partial<FigureSpec>]>([
    ['another bound', { value: moreThan(115) }],
    ['another place', { countries: ['PRY'] }],
    ['another measure', { measure: 'cases' }],
    ['another stated period', { period: in2006 }],
    ['no place', { countries: [] }],
  ])('is no claim with %s', (_, change) => {
    const figures = [
      ...article('a', '2006', [[115, 'IDN', in2005]]),
      ...article('b', '2007', [[115, 'IDN', in2005, change]]),
    ];
    expect(claimsOf(figures)).toEqual([]);
  });

  it('is no claim within one article', () => {
    expect(claimsOf(article('a', '2006', [[115, 'IDN', in2005]]).concat())).toEqual([]);
  });

  it('takes a period that is not stated for the one that another article states, if there is only one', () => {
    const [stated, silent, other] = [
      article('a', '2006', [[115, 'IDN', in2005]]),
      article('b', '2007', [[115, 'IDN', NO_PERIOD]]),
      article('c', '2008', [[115, 'IDN', in2006]]),
    ];
    expect(idsOf(claimsOf([...stated, ...silent]))).toEqual([['a', 'b']]);
    expect(claimsOf([...stated, ...silent, ...other])).toEqual([]);
  });

  it('finds a copied sentence, whatever place was inferred for it', () => {
    const text = 'The mission helped 80 victims to go home.';
    const of = (id: string, place: string) =>
      citeArticle({ id, text }, [{ exact: '80 victims', value: exactly(80), countries: [place] }]);
    const figures = [...of('x', 'CHL'), ...of('y', 'PER')];
    expect(idsOf(claimsOf(figures))).toEqual([['x', 'y']]);
    expect(claimByFigure(figures).get('y:80-victims')?.figures[0]?.article.id).toBe('x');
  });
});
