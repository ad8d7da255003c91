import { loadTopic } from '../i18n/spokenWords.ts';
import { selectionTexts, selectionTopic } from '../i18n/topics/selectionTexts.ts';
import type { Language } from '../model/article.ts';

/** "2 figures picked", once its words have been loaded. */
export async function pickedInWords(count: number, language: Language): Promise<string> {
  await loadTopic(selectionTopic);
  const words = selectionTexts(language);
  return count === 0 ? words.none : words.picked(count);
}
