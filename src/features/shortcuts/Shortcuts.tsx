import { useEffect, useEffectEvent, useState } from 'react';
import { shortcutTexts } from '../../i18n/topics/shortcutTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { goTo } from './goTo.ts';
import { actionOf } from './keys.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { useSingleKeys } from './useSingleKeys.ts';
import styles from './Shortcuts.module.css';

/** Single keys that lead through the page, and the button that lists them. */
export function Shortcuts() {
  const words = shortcutTexts(useLanguage());
  const [areOn, setOn] = useSingleKeys();
  const [isOpen, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!areOn || event.defaultPrevented || belongsElsewhere(event.target)) return;
    const action = actionOf(event);
    if (action === null) return;
    if (action.kind === 'list') setOpen(true);
    else if (!goTo(action)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <div className={`${styles.shortcuts} no-print`}>
      <button type="button" className="button plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open} {areOn && <kbd>?</kbd>}
      </button>
      {isOpen && <ShortcutList areOn={areOn} onSwitch={setOn} onClose={() => setOpen(false)} />}
    </div>
  );
}

const TAKES_LETTERS =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], [role=menu], [role=listbox]';

/** Text fields, lists and menus take letters themselves; and a dialog over the page leaves nothing of it to go to. */
function belongsElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest(TAKES_LETTERS)) return true;
  return document.querySelector('[aria-modal=true], dialog[open]') !== null;
}
