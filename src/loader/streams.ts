/** The streams of a process, as far as the command line uses them; tests pass their own. */
export type Streams = Readonly<{
  input: AsyncIterable<string | Uint8Array>;
  print: (text: string) => void;
  complain: (text: string) => void;
}>;
