import { DatasetError } from '../data/datasetError.ts';
import type { PageMessages } from '../i18n/en/page.ts';

/** Says which data file could not be used and why; the message itself of an error that is none of a data file. */
export function faultInWords(error: Error, { failed: words }: PageMessages): string {
  if (!(error instanceof DatasetError)) return error.message;
  const { fault } = error;
  switch (fault.kind) {
    case 'network':
      return words.network(fault.file);
    case 'http':
      return words.http(fault.file, fault.status);
    case 'syntax':
      return words.syntax(fault.file);
    case 'schema':
      return words.schema(fault.file, fault.path);
    case 'version':
      return words.version(fault.file, fault.version);
  }
}
