import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/readCorpus.ts';
import type { SourceText } from '../model/article.ts';
import { type Article, type Dataset, DATASET_VERSION, type Problem, type Rejection } from '../model/dataset.ts';
import type { TracedFigure } from '../model/figure.ts';
import { isNear } from './isNear.ts';

/** What is read in one article: its figures, and what looked like one and was turned down. */
export type Extraction = Readonly<{ figures: readonly TracedFigure[]; rejections: readonly Rejection[] }>;
export type Extract = (article: SourceText) => Extraction;

/**
 * Joins a corpus with the figures of its articles. The same corpus gives the same dataset, fingerprint included. An
 * article on which the extractor fails stays, without figures and with a problem.
 */
export function buildDataset(corpus: Corpus, extract: Extract): Dataset {
  const problems: Problem[] = [...corpus.problems];
  const articles = corpus.articles.map((article): Article => {
    try {
      const { figures, rejections } = extract(article);
      return { ...article, figures, rejections: rejections.filter((rejection) => isNear(rejection, figures)) };
    } catch (error) {
      const reason = `figures could not be read: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ file: article.file, code: 'reading-failed', reason });
      return { ...article, figures: [] };
    }
  });
  return { version: DATASET_VERSION, fingerprint: fingerprintOf(articles, problems), articles, problems };
}

/** Twelve hexadecimal digits of a SHA-256, fed article by article so that no second copy of the corpus is made. */
function fingerprintOf(articles: readonly Article[], problems: readonly Problem[]): string {
  const hash = createHash('sha256').update(DATASET_VERSION);
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.update(JSON.stringify(problems)).digest('hex').slice(0, 12);
}
