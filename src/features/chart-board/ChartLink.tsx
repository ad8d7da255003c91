import { useState } from 'react';
import { useDetails } from '../../i18n/useLanguage.ts';

type Props = Readonly<{ link: () => string; children: string }>;

/**
 * Copies the address of a chart. What became of it is a live region without the role of a status, which in a chart belongs
 * to its export; where the browser forbids copying, the address stands there to be copied by hand.
 */
export function ChartLink({ link, children }: Props) {
  const { controls } = useDetails();
  const [outcome, setOutcome] = useState<'done' | Readonly<{ address: string }> | null>(null);
  const copy = async () => {
    const address = link();
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('done');
    } catch {
      setOutcome({ address });
    }
  };
  return (
    <span>
      <button
        type="button"
        className="button plain"
        onClick={() => void copy()}
        onBlur={() => outcome === 'done' && setOutcome(null)}
      >
        {children}
      </button>{' '}
      <span aria-live="polite">
        {outcome === 'done' && controls.linkCopied}
        {outcome !== null && outcome !== 'done' && (
          <label>
            {controls.copyFailed}{' '}
            <input readOnly value={outcome.address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </span>
    </span>
  );
}
