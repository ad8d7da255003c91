import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../model/article.ts';
import { CliError } from './cliError.ts';
import type { Streams } from './streams.ts';

const HELP = `npm run -s figures -- PATH…        files or folders: the dataset as JSON, problems on stderr
npm run -s figures -- --numbers    lines on stdin: {"input","numbers":[{"text","value","kind"}]} for each
npm run -s figures -- --explain ID [PATH…]
                                   how a figure (or every figure of an article) was read; PATH… is seeds if left out

  --lang fr|en|es   the language of --numbers (fr)
  --strict          any problem gives exit code 1
  --help            this text

exit code  0: all read   1: an article could not be read, or with --strict any problem   2: bad arguments
`;

/** Runs the command line with its arguments and gives the exit code. Each command is only loaded when it is asked for. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals: paths } = parsed(args);
  if (values.help === true) {
    streams.print(HELP);
    return 0;
  }
  if (values.numbers === true) {
    if (paths.length > 0) throw new CliError(`--numbers reads lines from stdin, not files: ${paths.join(' ')}`);
    const { printNumbers } = await import('./printNumbers.ts');
    await printNumbers(languageFrom(values.lang ?? 'fr'), streams);
    return 0;
  }
  if (values.lang !== undefined) throw new CliError('--lang goes with --numbers only');
  if (values.explain !== undefined) {
    const { explain } = await import('./explain.ts');
    explain(values.explain, paths.length > 0 ? paths : ['seeds'], streams);
    return 0;
  }
  if (paths.length === 0) throw new CliError('no PATH given: name files or folders');
  const { printDataset } = await import('./printDataset.ts');
  return printDataset(paths, { strict: values.strict === true }, streams);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        numbers: { type: 'boolean' },
        lang: { type: 'string' },
        explain: { type: 'string' },
        strict: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

function languageFrom(code: string): Language {
  const language = LANGUAGES.find((known) => known === code);
  if (language === undefined) throw new CliError(`unknown language: ${code} (${LANGUAGES.join(', ')})`);
  return language;
}
