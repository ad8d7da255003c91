import { LANGUAGES } from '../model/article.ts';
import { loadMoreWords, loadWords } from './spokenWords.ts';

// Tests speak every language; the page loads one.
await loadMoreWords();
await Promise.all(LANGUAGES.map(loadWords));
