import { startTransition, use, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { loadMoreWords, loadTopic } from '../i18n/spokenWords.ts';

/** The words that a part says, themselves loaded with it. */
type LaterTopic = () => Promise<Parameters<typeof loadTopic>[0]>;

type Arrived<Props> = Readonly<{ Part: ComponentType<Props> }> | Readonly<{ error: unknown }>;

/** A part that may not be there yet. With a `fallback` that stands in its place; without one it suspends. */
export type LaterPart<Props> = ComponentType<Props & Readonly<{ fallback?: ReactNode }>> &
  Readonly<{ /** Asks for the part before it is drawn. */ bring: () => Promise<void> }>;

let begin: () => void;
/** Nothing that comes later takes the line or the processor from what is drawn first. */
const painted = new Promise<void>((resolve) => (begin = resolve));

/** Lets the parts that come later load, once the page has been painted. */
export function loadLaterParts(): void {
  requestAnimationFrame(() => setTimeout(begin));
}

/**
 * A part of the page that loads when it is first drawn, with the words that it says: those that nearly all parts share, and
 * its own topics. What stands before it does not wait. What a reader waits for takes a `fallback` of its own: React holds
 * back what was suspended until 300 ms after the last fallback.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...topics: LaterTopic[]
): LaterPart<Props> {
  let arrived: Arrived<Props> | null = null;
  let coming: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const arrive = (what: Arrived<Props>) => {
    arrived = what;
    for (const listener of listeners) listener();
  };
  const bring = () =>
    (coming ??= painted
      .then(() => Promise.all([load(), loadMoreWords(), ...topics.map(async (topic) => loadTopic(await topic()))]))
      .then(
        ([Part]) => arrive({ Part }),
        (error: unknown) => arrive({ error }),
      ));
  function Later({ fallback, ...props }: Props & Readonly<{ fallback?: ReactNode }>) {
    const [known, setKnown] = useState(arrived);
    useEffect(() => {
      if (known !== null) return undefined;
      // In small steps between which the page answers: a part may be large.
      const tell = () => startTransition(() => setKnown(arrived));
      listeners.add(tell);
      if (arrived !== null) tell();
      return () => {
        listeners.delete(tell);
      };
    }, [known]);
    const whole = bring();
    // Whoever has once waited asks each time, as React wants it; what is there answers at once.
    if (fallback === undefined) use(whole);
    const there = fallback === undefined ? arrived : known;
    if (there === null) return fallback;
    if ('error' in there) throw there.error;
    return <there.Part {...(props as unknown as Props)} />;
  }
  return Object.assign(Later, { bring });
}
