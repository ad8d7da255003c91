/** Keys that lead to a control of the filters, by the name that the control bears in `data-shortcut`. */
export const FILTER_KEYS = {
  '/': 'search',
  c: 'country',
  r: 'region',
  y: 'years',
  m: 'measure',
} as const;

/** What a key does on its own: null where it does nothing, or belongs to what has the focus. */
export type KeyAction =
  | Readonly<{ kind: 'filter'; control: (typeof FILTER_KEYS)[keyof typeof FILTER_KEYS] }>
  /** The first chart is 1. */
  | Readonly<{ kind: 'chart'; number: number }>
  | Readonly<{ kind: 'table' | 'export' }>
  | Readonly<{ kind: 'list' }>;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'>;

/** Shift is no modifier here: on many keyboards "/", "?" and digits need it. */
export function actionOf({ key, ctrlKey, altKey, metaKey, repeat, isComposing }: Pressed): KeyAction | null {
  if (ctrlKey || altKey || metaKey || repeat || isComposing) return null;
  if (isFilterKey(key)) return { kind: 'filter', control: FILTER_KEYS[key] };
  if (/^[1-6]$/u.test(key)) return { kind: 'chart', number: Number(key) };
  switch (key) {
    case 't':
      return { kind: 'table' };
    case 'e':
      return { kind: 'export' };
    case '?':
      return { kind: 'list' };
    default:
      return null;
  }
}

function isFilterKey(key: string): key is keyof typeof FILTER_KEYS {
  return Object.hasOwn(FILTER_KEYS, key);
}
