import * as v from 'valibot';
import type { ArticleText, DatasetIndex } from '../model/dataset.ts';
import { DATASET_VERSION } from '../model/dataset.ts';
import type { Quote } from '../model/quote.ts';
import { DatasetError } from './datasetError.ts';
import { articleTextSchema, indexSchema } from './schema.ts';

/** Reads the index of figures. Throws a DatasetError that names the first place where `input` leaves the contract. */
export function parseDatasetIndex(input: unknown, file: string): DatasetIndex {
  const version = v.safeParse(v.object({ version: v.string() }), input);
  if (version.success && version.output.version !== DATASET_VERSION) {
    throw new DatasetError({ kind: 'version', file, version: version.output.version });
  }
  const index = parse(indexSchema, input, file);
  return { ...index, articles: index.articles.map((article) => ({ ...article, figures: article.figures.map(cut) })) };
}

/** Reads the text of one article with its traces. Throws a DatasetError like `parseDatasetIndex`. */
export function parseArticleText(input: unknown, file: string): ArticleText {
  return parse(articleTextSchema, input, file);
}

// A quotation is cut at build time; the schema has just checked that this one still has its parts.
function cut<F extends { quote: object }>(figure: F): Omit<F, 'quote'> & { quote: Quote } {
  return figure as unknown as Omit<F, 'quote'> & { quote: Quote };
}

function parse<S extends v.GenericSchema>(schema: S, input: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError({ kind: 'schema', file, path: v.getDotPath(issue) ?? '', detail: issue.message });
}
