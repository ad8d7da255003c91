import type { Span } from '../model/article.ts';
import type { Article, Dataset } from '../model/dataset.ts';

const within = ({ start, end }: Span, outer: Span) => outer.start <= start && start <= end && end <= outer.end;

function articleFaults({ id, text, body, titleSpan, figures }: Article): string[] {
  const whole = { start: 0, end: text.length };
  const ids = new Set(figures.map((figure) => figure.id));
  const faults = [body, titleSpan].every((span) => within(span, whole))
    ? []
    : [`${id}: body or title outside the text`];
  if (ids.size < figures.length) faults.push(`${id}: an id twice`);
  for (const { id: own, quote, sentence, value, part, trace } of figures) {
    const { start, end, exact, prefix, suffix } = quote;
    if (text.slice(start, end) !== exact || exact === '') faults.push(`${own}: not what stands there`);
    if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end)) faults.push(`${own}: surroundings`);
    if (!within(quote, sentence) || !within(sentence, whole)) faults.push(`${own}: quotation outside its sentence`);
    if (!trace.every((step) => within(step, whole))) faults.push(`${own}: a step outside the text`);
    const ends = [value.low, value.high].filter((one) => one !== null);
    if (ends.length === 0 || !ends.every((one) => Number.isFinite(one) && one >= 0)) faults.push(`${own}: no value`);
    if (value.low !== null && value.high !== null && value.low > value.high) faults.push(`${own}: ends crossed`);
    if (part && !ids.has(part.of)) faults.push(`${own}: part of nothing`);
  }
  return faults;
}

/** What a dataset promises of any text at all, and does not keep; nothing where it keeps all. */
export function datasetFaults(dataset: Dataset): string[] {
  const again = JSON.stringify(JSON.parse(JSON.stringify(dataset)));
  const round = again === JSON.stringify(dataset) ? [] : ['not the same after JSON'];
  return [...round, ...dataset.articles.flatMap(articleFaults)];
}
