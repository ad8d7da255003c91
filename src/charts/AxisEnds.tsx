/** Data for an axis that has no data of its own, so that it has a scale: its ends, where `Nothing` is drawn. */
export function axisEnds([low, high]: readonly [number, number], across: Readonly<Record<string, number>>) {
  return [
    { ...across, value: low },
    { ...across, value: high },
  ];
}

export function Nothing() {
  return <g />;
}
