import { useState } from 'react';

/** A choice that the page may keep (in its address); kept here while nobody asks for it. */
export function useChoice<T>(value: T | null | undefined, onChange: ((value: T) => void) | undefined) {
  const [own, setOwn] = useState<T | null>(null);
  return onChange ? ([value ?? null, onChange] as const) : ([own ?? value ?? null, setOwn] as const);
}
