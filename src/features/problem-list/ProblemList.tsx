import type { Problem } from '../../model/dataset.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { problemInWords, problemKinds } from './problemInWords.ts';

const AT_ONCE = 3;

/** Names every file or fact that could not be read, with the reason; nothing when all was read. */
export function ProblemList({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const { problems: words } = useDetails();
  if (problems.length === 0) return null;
  const rest = problems.slice(AT_ONCE);
  return (
    <Notice key={JSON.stringify(problems)}>
      <p>{words.summary(problemKinds(problems))}</p>
      <List problems={problems.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <List problems={rest} />
        </details>
      )}
    </Notice>
  );
}

function List({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const words = useDetails();
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={index}>
          <strong>{problem.file}</strong>
          {words.problems.colon} {problemInWords(problem, words)}
        </li>
      ))}
    </ul>
  );
}
