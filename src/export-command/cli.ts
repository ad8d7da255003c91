import { writeFileSync } from 'node:fs';
import { CliError } from '../loader/cliError.ts';
import { runExport } from './runExport.ts';

const BAD_ARGUMENTS = 2;

try {
  process.exitCode = await runExport(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    write: (path, content) => writeFileSync(path, content),
    today: () => new Date().toISOString().slice(0, 10),
  });
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\nnpm run -s export -- --help tells how to call it\n`);
  process.exitCode = BAD_ARGUMENTS;
}
