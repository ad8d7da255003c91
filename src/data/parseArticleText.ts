import type { ArticleText } from '../model/dataset.ts';
import type { TraceStep } from '../model/figure.ts';
import { DatasetError } from './datasetError.ts';
import { expected, list, object, offset, optional, string, under } from './shape.ts';
import type { Shape } from './shape.ts';

const step = object<TraceStep>({ stage: string, rule: string, note: string, start: offset, end: offset });

/** `data/articles/<id>.json`. */
const shape = object<ArticleText>({
  id: string,
  text: string,
  traces: record(list(step)),
  rejections: optional(list(step)),
});

/** Reads the text of one article with its traces. Throws a DatasetError that names where `input` leaves the contract. */
export function parseArticleText(input: unknown, file: string): ArticleText {
  const misfit = shape(input);
  if (misfit) throw new DatasetError({ kind: 'schema', file, ...misfit });
  return input as ArticleText;
}

/** An object whose values all have one shape. */
function record(shape: Shape): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return expected('an object');
    for (const [key, part] of Object.entries(value)) {
      const misfit = shape(part);
      if (misfit) return under(key, misfit);
    }
    return null;
  };
}
