import type { Language } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { addressOrFile } from '../articleAddress.ts';
import { dateOf, quotedPieces } from '../scene/sceneSources.ts';
import type { SentencePiece } from '../sentencePiece.ts';

/** An article by title and date. */
export function sourceOf(article: IndexedArticle, language: Language): string {
  return [article.title, dateOf(article, language)].join(', ');
}

/** A note: the sentence in quotation marks, its quotation strong, then title, date and address of its article. */
export function notePieces(
  sentence: readonly SentencePiece[],
  article: IndexedArticle,
  language: Language,
): SentencePiece[] {
  const origin = ` — ${sourceOf(article, language)}. ${addressOrFile(article, language)}`;
  return [...quotedPieces(sentence, language), { text: origin, strong: false }];
}
