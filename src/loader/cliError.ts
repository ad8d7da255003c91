/** Thrown anywhere in the command line, printed once at its door: what is wrong, with the offending value. */
export class CliError extends Error {
  override name = 'CliError';
}
