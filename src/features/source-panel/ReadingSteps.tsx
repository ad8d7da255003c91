import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { readableText } from '../../markup/displayTokens.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import type { TraceStep } from '../../model/figure.ts';
import { stepInWords } from './stepInWords.ts';
import styles from './SourcePanel.module.css';

type Props = Readonly<{ steps: readonly TraceStep[]; text: string; article: IndexedArticle }>;

/** How a figure was read: the steps of its trace in words, each with the words of the article that it read. */
export function ReadingSteps({ steps, text, article }: Props) {
  const { source: words } = useDetails();
  const worded = useWorded(steps, text, article.file);
  return (
    <details className={styles.steps}>
      <summary>{words.howRead}</summary>
      {worded.length === 0 ? (
        <p>{words.noTrace}</p>
      ) : (
        <ol>
          {worded.map(({ key, stage, quotation, reading }) => (
            <li key={key}>
              <strong>{stage}</strong>
              {quotation !== '' && (
                <>
                  {' '}
                  <q lang={article.language}>{quotation}</q>
                </>
              )}
              {reading !== '' && ` → ${reading}`}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** The steps in the language of the page, those that would read alike only once. */
function useWorded(steps: readonly TraceStep[], text: string, file: string) {
  const language = useLanguage();
  const [page, details] = [useMessages(), useDetails()];
  const byKey = steps.map((step) => {
    const { stage, reading, how, quoted } = stepInWords(step, { ...page, ...details }, language);
    const quotation = quoted ? readableText(text.slice(step.start, step.end), file) : '';
    const said = [reading, how].filter((part) => part !== '').join(', ');
    const key = `${stage}|${quotation}|${said}`;
    return [key, { key, stage, quotation, reading: said }] as const;
  });
  return [...new Map(byKey).values()];
}
