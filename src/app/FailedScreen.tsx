import { DatasetError } from '../data/datasetError.ts';
import type { PageMessages } from '../i18n/en/page.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { Screen } from '../ui/Screen.tsx';

/** Says which file could not be used and why, and offers another try. */
export function FailedScreen({ error, onRetry }: Readonly<{ error: Error; onRetry: () => void }>) {
  const { failed } = useMessages();
  const detail = error instanceof DatasetError ? ('detail' in error.fault ? error.fault.detail : null) : error.message;
  return (
    <Screen role="alert" heading={failed.heading}>
      {error instanceof DatasetError && <p>{reasonInWords(error, failed)}</p>}
      {detail !== null && <p>{failed.detail(detail)}</p>}
      <button type="button" className="button primary" onClick={onRetry}>
        {failed.retry}
      </button>
    </Screen>
  );
}

function reasonInWords({ fault }: DatasetError, words: PageMessages['failed']): string {
  switch (fault.kind) {
    case 'network':
      return words.network(fault.file);
    case 'http':
      return words.http(fault.file, fault.status);
    case 'syntax':
      return words.syntax(fault.file);
    case 'schema':
      return words.schema(fault.file, fault.path);
    case 'version':
      return words.version(fault.file, fault.version);
  }
}
