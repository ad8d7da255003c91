import { useState } from 'react';

/** A choice that this browser keeps. Storage may be forbidden: the choice then lasts as long as the part that asks. */
export function useRemembered<T extends string>(key: string, options: readonly T[], first: T) {
  const [choice, setChoice] = useState<T>(() => {
    try {
      const kept = localStorage.getItem(key);
      return options.find((option) => option === kept) ?? first;
    } catch {
      return first;
    }
  });
  const choose = (value: string) => {
    const known = options.find((option) => option === value);
    if (known === undefined) return;
    setChoice(known);
    try {
      localStorage.setItem(key, known);
    } catch {
      return;
    }
  };
  return [choice, choose] as const;
}
