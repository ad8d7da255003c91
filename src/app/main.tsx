import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../charts/charts.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { readView } from '../analysis/filterUrl.ts';
import { dataset } from '../data/dataset.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { formatDate } from '../i18n/formatPeriod.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';
import { loadWords } from '../i18n/spokenWords.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { firstFonts } from '../ui/firstFonts.ts';
import { App } from './App.tsx';
import { Crashed } from './Crashed.tsx';
import { languageOf } from './languageOf.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks #root');

// The words of one language and the figures load side by side.
dataset.value().catch(() => undefined);
const language = languageOf(readView(window.location.search, INTERFACE_LANGUAGES).view);
const ready = Promise.all([loadWords(language), firstFonts()]);
// A browser is slow to make its first formats: it does so while it waits.
formatNumber(0, language);
formatDate('2005-01', language);
ready.then(
  () => start(root),
  // Without words there is nothing to say but the line of index.html.
  () => document.getElementById('wordless')?.removeAttribute('hidden'),
);

function start(element: HTMLElement) {
  const page = (
    <StrictMode>
      <ErrorBoundary fallback={(error) => <Crashed error={error} />}>
        <App />
      </ErrorBoundary>
    </StrictMode>
  );
  // What React got over, by drawing once more, is no error of the page: a part that does not load says so in its place.
  // In small steps, between which the browser can answer.
  startTransition(() => createRoot(element, { onRecoverableError: console.warn }).render(page));
}
