/**
 * Seconds of processor time that this process has used, all its threads together. Unlike the clock it does not grow while
 * others have the processor.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
