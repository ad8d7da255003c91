import { startTransition, use, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { askForParts } from './askForParts.ts';
import { leaveGap, SaysItselfWhatFails } from './gap.ts';
import { loadMoreWords, loadTopic } from '../i18n/spokenWords.ts';

/** The words that a part says, themselves loaded with it. */
type LaterTopic = () => Promise<Parameters<typeof loadTopic>[0]>;

type Load<Props> = () => Promise<ComponentType<Props>>;

type Arrived<Props> = Readonly<{ Part: ComponentType<Props> }> | Readonly<{ error: unknown }>;

/** A part that may not be there yet. With a `fallback` that stands in its place; without one it suspends. */
export type LaterPart<Props> = ComponentType<Props & Readonly<{ fallback?: ReactNode }>> &
  Readonly<{ /** Asks for the part before it is drawn. */ bring: () => Promise<void> }>;

let begin: () => void;
/** Nothing that comes later takes the processor from what is drawn first. */
const painted = new Promise<void>((resolve) => (begin = resolve));

let goOn: () => void;
/** Nor does anything from what comes next. */
const nextDrawn = new Promise<void>((resolve) => (goOn = resolve));
/** The parts that come next and are asked for, but not yet drawn. */
const awaited = new Set<unknown>();
/** All else waits for them no longer than this. */
const AT_MOST_MS = 500;

/** Lets the parts that come next load once the page has been painted, and the others once those are drawn. */
export function loadLaterParts(): void {
  const start = () => {
    askForParts();
    begin();
    if (awaited.size === 0) goOn();
    else setTimeout(goOn, AT_MOST_MS);
  };
  requestAnimationFrame(() => setTimeout(start));
}

/**
 * A part of the page that loads when it is first drawn, with the words that it says: those that nearly all parts share, and
 * its own topics. What stands before it does not wait. What a reader waits for takes a `fallback` of its own: React holds
 * back what was suspended until 300 ms after the last fallback.
 */
export function later<Props extends object>(load: Load<Props>, ...topics: LaterTopic[]): LaterPart<Props> {
  return partOf(load, topics, nextDrawn);
}

/** A part that comes before all others, as soon as the first text has been painted: what a reader waits for most. */
export function soon<Props extends object>(load: Load<Props>): LaterPart<Props> {
  return partOf(load, [], painted);
}

function partOf<Props extends object>(load: Load<Props>, topics: LaterTopic[], turn: Promise<void>): LaterPart<Props> {
  let arrived: Arrived<Props> | null = null;
  let coming: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const arrive = (what: Arrived<Props>) => {
    arrived = what;
    for (const listener of listeners) listener();
  };
  const bring = () => {
    if (coming === null && turn === painted) awaited.add(load);
    return (coming ??= turn
      .then(() => Promise.all([load(), loadMoreWords(), ...topics.map(async (topic) => loadTopic(await topic()))]))
      .then(
        ([Part]) => arrive({ Part }),
        (error: unknown) => arrive({ error }),
      ));
  };
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
    const isGap = there !== null && 'error' in there;
    useEffect(() => {
      if (there !== null && awaited.delete(load) && awaited.size === 0) goOn();
      if (isGap) leaveGap();
    }, [there, isGap]);
    const mayThrow = use(SaysItselfWhatFails);
    if (there === null) return fallback;
    if ('error' in there) {
      if (mayThrow) throw there.error;
      return null;
    }
    return <there.Part {...(props as unknown as Props)} />;
  }
  return Object.assign(Later, { bring });
}
