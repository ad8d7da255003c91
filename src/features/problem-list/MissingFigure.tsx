import { useDetails } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';

/** The address names a figure that these articles do not hold. */
export function MissingFigure({ id, onDismiss }: Readonly<{ id: string; onDismiss: () => void }>) {
  const { notices } = useDetails();
  return (
    <Notice key={id} onDismiss={onDismiss}>
      {notices.missing(id)}
    </Notice>
  );
}
