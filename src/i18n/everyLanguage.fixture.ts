import { LANGUAGES } from '../model/article.ts';
import { loadMoreWords, loadTopic, loadWords } from './spokenWords.ts';
import { everyTopic } from './everyTopic.fixture.ts';

// Tests speak every language and of everything; the page loads what it says.
await loadMoreWords();
await Promise.all(everyTopic.map(loadTopic));
await Promise.all(LANGUAGES.map(loadWords));
