import { usePicks } from '../../charts/PickContext.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** Picks a figure for the selection, or leaves it again. */
export function PickButton({ id }: Readonly<{ id: string }>) {
  const { picked, onPick } = usePicks();
  const words = selectionTexts(useLanguage());
  const isPicked = picked.has(id);
  return (
    <button type="button" className="button no-print" aria-pressed={isPicked} onClick={() => onPick(id)}>
      <span aria-hidden="true">{isPicked ? '✓' : '+'}</span> {isPicked ? words.isPicked : words.pick}
    </button>
  );
}
