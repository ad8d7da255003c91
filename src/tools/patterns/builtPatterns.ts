import type { Pattern } from './pattern.ts';

/** The innermost file of `src` in a stack. */
function callerIn(stack: string): string {
  const frames = stack.split('\n').slice(1);
  const frame = frames.find((line) => line.includes('/src/') && !line.includes('builtPatterns'));
  return /\/(src\/[^:?)]+)/.exec(frame ?? '')?.[1] ?? '';
}

/** Runs something and gives every regular expression that is built (not written) meanwhile, with the file that does it. */
export async function builtPatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const native = globalThis.RegExp;
  const note = (pattern: RegExp) => {
    const file = callerIn(new Error().stack ?? '');
    built.set(`${file} ${pattern.flags} ${pattern.source}`, { source: pattern.source, flags: pattern.flags, file });
    return pattern;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return [...built.values()].filter(({ file }) => file !== '');
}
