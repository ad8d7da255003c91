import { readCorpus } from '../corpus/readCorpus.ts';
import { extractFigures } from '../extract/extractFigures.ts';
import type { SourceText } from '../model/article.ts';
import { CliError } from './cliError.ts';
import { explanationOf } from './explanationOf.ts';
import type { Streams } from './streams.ts';

/** Prints how a figure was read; with the id of an article, all of its figures and all that was turned down. */
export function explain(id: string, paths: readonly string[], { print, complain }: Streams): void {
  const { articles, problems } = readCorpus(paths);
  for (const { file, reason } of problems) complain(`${file}: ${reason}\n`);
  const article = articles.find((candidate) => isIn(candidate, id));
  if (!article) throw new CliError(`no article for ${id} in ${paths.join(' ')}`);
  const extraction = extractFigures(article);
  const asked = extraction.figures.filter((figure) => id === article.id || figure.id === id);
  if (asked.length === 0 && id !== article.id) {
    const known = extraction.figures.map((figure) => `  ${figure.id}\n`).join('');
    throw new CliError(`no figure ${id}; the figures of ${article.file} are\n${known}`);
  }
  print(explanationOf(article, asked, extraction.rejections));
}

/** A figure's id begins with its article's. */
function isIn(article: SourceText, id: string): boolean {
  return id === article.id || id.startsWith(`${article.id}:`);
}
