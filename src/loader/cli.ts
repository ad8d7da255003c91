import { CliError } from './cliError.ts';
import { runCli } from './runCli.ts';

const BAD_ARGUMENTS = 2;

/** A reader of our output that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\nnpm run -s figures -- --help tells how to call it\n`);
  process.exitCode = BAD_ARGUMENTS;
}
