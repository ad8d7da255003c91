/** A pure function of an object that works each answer out once: with many figures the same is asked at every filter. */
export function remembered<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, Answer>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const answer = work(of);
    answers.set(of, answer);
    return answer;
  };
}

/** The same for a function that also takes options, told apart by a key. What is asked of all figures stays known while a filter is on. */
export function rememberedBy<Of extends object, Options, Answer>(
  keyOf: (options: Options) => string,
  work: (of: Of, options: Options) => Answer,
): (of: Of, options: Options) => Answer {
  const answersOf = remembered((of: Of) => (void of, new Map<string, Answer>()));
  return (of, options) => {
    const answers = answersOf(of);
    const key = keyOf(options);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(of, options);
    answers.set(key, answer);
    return answer;
  };
}
