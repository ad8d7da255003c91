/** The numbers of some marks: "[1]", "[1][2]", "[2]–[6]"; empty for none. */
export function markerOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isRun = numbers.length > 2 && last - first === numbers.length - 1;
  return isRun ? `[${first}]–[${last}]` : numbers.map((number) => `[${number}]`).join('');
}
