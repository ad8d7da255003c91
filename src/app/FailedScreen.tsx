import { DatasetError } from '../data/datasetError.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { Screen } from '../ui/Screen.tsx';
import { faultInWords } from './faultInWords.ts';

/** Says which file could not be used and why, and offers another try. */
export function FailedScreen({ error, onRetry }: Readonly<{ error: Error; onRetry: () => void }>) {
  const messages = useMessages();
  const { failed } = messages;
  const detail = error instanceof DatasetError && 'detail' in error.fault ? error.fault.detail : null;
  return (
    <Screen role="alert" heading={failed.heading}>
      <p>{faultInWords(error, messages)}</p>
      {detail !== null && <p>{failed.detail(detail)}</p>}
      <button type="button" className="button primary" onClick={onRetry}>
        {failed.retry}
      </button>
    </Screen>
  );
}
