import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../charts/charts.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { readView } from '../analysis/filterUrl.ts';
import { dataset } from '../data/dataset.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';
import { loadWords } from '../i18n/spokenWords.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { App } from './App.tsx';
import { Crashed } from './Crashed.tsx';
import { languageOf } from './languageOf.ts';
import { fetchCharts } from './laterParts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

// The words of one language and the figures load side by side.
dataset.value().catch(() => undefined);
loadWords(languageOf(readView(window.location.search, INTERFACE_LANGUAGES).view)).then(
  () => {
    start(root);
    fetchCharts();
  },
  // Without words there is nothing to say but the line of index.html.
  () => document.getElementById('wordless')?.removeAttribute('hidden'),
);

function start(element: HTMLElement) {
  createRoot(element).render(
    <StrictMode>
      <ErrorBoundary fallback={(error) => <Crashed error={error} />}>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
