import { otherLanguageOf } from '../analysis/textFragment.ts';
import { detailTexts, nameOfLanguage } from '../i18n/messages.ts';
import type { Language } from '../model/article.ts';
import type { IndexedArticle } from '../model/dataset.ts';

/** " (page in English)", to stand behind the address of an article that leads to another version of it; else nothing. */
export function pageRemark(
  article: Pick<IndexedArticle, 'language' | 'url' | 'urlLanguage'>,
  language: Language,
): string {
  const other = article.url === null ? null : otherLanguageOf(article);
  return other === null ? '' : ` (${detailTexts(language).source.pageIn(nameOfLanguage(other, language))})`;
}

/** Where an article stands: its address, with the language of a page that is another version of it; without one its file. */
export function addressOrFile(article: IndexedArticle, language: Language): string {
  return article.url === null ? article.file : `${article.url}${pageRemark(article, language)}`;
}
