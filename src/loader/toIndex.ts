import type { Article, ArticleText, DatasetIndex } from '../model/dataset.ts';
import { INDEX_VERSION } from '../model/indexFile.ts';
import type { ArticleColumns, Coded, FigureColumns, IndexFile } from '../model/indexFile.ts';

/** A dataset in columns, without texts and traces: all that the charts need. */
export function toIndex({ fingerprint, articles, problems }: DatasetIndex): IndexFile {
  return {
    version: INDEX_VERSION,
    fingerprint,
    articles: articleColumns(articles),
    figures: figureColumns(articles.flatMap(({ figures }) => figures)),
    problems,
  };
}

/** What the index leaves out of an article; loaded when somebody drills down. */
export function toArticleText({ id, text, figures, rejections = [] }: Article): ArticleText {
  return { id, text, traces: Object.fromEntries(figures.map((figure) => [figure.id, figure.trace])), rejections };
}

function articleColumns(articles: DatasetIndex['articles']): ArticleColumns {
  return {
    id: articles.map(({ id }) => id),
    file: articles.map(({ file }) => file),
    language: coded(articles.map(({ language }) => language)),
    title: articles.map(({ title }) => title),
    titleStart: articles.map(({ titleSpan }) => titleSpan.start),
    titleEnd: articles.map(({ titleSpan }) => titleSpan.end),
    published: coded(articles.map(({ published }) => published)),
    url: articles.map(({ url }) => url),
    urlLanguage: coded(articles.map(({ urlLanguage }) => urlLanguage)),
    catalogued: coded(articles.map(({ catalogued }) => catalogued)),
    evidence: coded(articles.map(({ evidence }) => evidence)),
    note: coded(articles.map(({ note }) => note)),
    bodyStart: articles.map(({ body }) => body.start),
    bodyEnd: articles.map(({ body }) => body.end),
    figures: articles.map(({ figures }) => figures.length),
  };
}

function figureColumns(figures: DatasetIndex['articles'][number]['figures']): FigureColumns {
  return {
    id: figures.map(({ id }) => id),
    exact: figures.map(({ quote }) => quote.exact),
    prefix: figures.map(({ quote }) => quote.prefix),
    suffix: figures.map(({ quote }) => quote.suffix),
    start: figures.map(({ quote }) => quote.start),
    sentenceStart: figures.map(({ sentence }) => sentence.start),
    sentenceEnd: figures.map(({ sentence }) => sentence.end),
    low: figures.map(({ value }) => value.low),
    high: figures.map(({ value }) => value.high),
    bound: coded(
      figures.map(({ value: { qualifier, strict } }) => ({ qualifier, ...(strict !== undefined && { strict }) })),
    ),
    kind: coded(
      figures.map(({ unit, currency, measure, per, hedged }) => ({
        unit,
        measure,
        ...(currency !== undefined && { currency }),
        ...(per !== undefined && { per }),
        ...(hedged !== undefined && { hedged }),
      })),
    ),
    subject: coded(figures.map(({ subject }) => subject)),
    part: coded(figures.map(({ part }) => part ?? null)),
    places: coded(figures.map(({ places }) => places)),
    regions: coded(figures.map(({ regions }) => regions)),
    period: coded(figures.map(({ period }) => period)),
    saidBy: coded(figures.map(({ saidBy }) => saidBy ?? null)),
  };
}

function coded<T>(column: readonly T[]): Coded<T> {
  const codes = new Map<string, number>();
  const values: T[] = [];
  const at = column.map((value) => {
    const key = JSON.stringify(value);
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}
