import type { UrlNotice } from '../../analysis/filterUrl.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';

type Props = Readonly<{ notices: readonly UrlNotice[]; onDismiss: () => void }>;

/** Says which parts of the address were left aside, and why. */
export function UrlNotices({ notices, onDismiss }: Props) {
  const { notices: words } = useDetails();
  if (notices.length === 0) return null;
  return (
    <Notice key={JSON.stringify(notices)} onDismiss={onDismiss}>
      <p>{words.heading(notices.length)}</p>
      <ul>
        {notices.map(({ key, value, reason }) => (
          <li key={`${key}=${value}`}>{words[reason](key, value)}</li>
        ))}
      </ul>
    </Notice>
  );
}
