import type { Problem } from '../../model/dataset.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Names every article or fact that could not be read, with the reason; nothing when all was read. */
export function ProblemList({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const { problems: words } = useMessages();
  if (problems.length === 0) return null;
  return (
    <Notice>
      <details>
        <summary>{words.summary(problems.length)}</summary>
        <ul>
          {problems.map(({ file, code, reason, span }, index) => (
            <li key={index}>
              <strong>{file}</strong>: {words.reasons[code]} {span && words.at(span.start)}{' '}
              <small lang="en">({reason})</small>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
