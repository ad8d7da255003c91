import { useMessages } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/article.ts';
import type { TraceStep } from '../../model/figure.ts';
import styles from './SourcePanel.module.css';

type Props = Readonly<{ steps: readonly TraceStep[]; text: string; language: Language }>;

/** How a figure was read: the steps of its trace, each with the words that it read. */
export function ReadingSteps({ steps, text, language }: Props) {
  const { source: words, stages } = useMessages();
  return (
    <details className={styles.steps}>
      <summary>{words.howRead}</summary>
      {steps.length === 0 ? (
        <p>{words.noTrace}</p>
      ) : (
        <ol>
          {steps.map(({ stage, rule, start, end, note }, index) => (
            <li key={index}>
              <strong>{stages[stage] ?? stage}</strong> <q lang={language}>{text.slice(start, end)}</q>{' '}
              <small lang="en" title={rule}>
                {note}
              </small>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
