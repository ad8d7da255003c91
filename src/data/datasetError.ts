/** Why a data file could not be used, in a form that every language of the interface can word. */
export type DatasetFault =
  | Readonly<{ kind: 'network'; file: string; detail: string }>
  | Readonly<{ kind: 'http'; file: string; status: number }>
  | Readonly<{ kind: 'syntax'; file: string; detail: string }>
  | Readonly<{ kind: 'schema'; file: string; path: string; detail: string }>
  | Readonly<{ kind: 'version'; file: string; version: string }>;

/** A data file that could not be loaded or does not fit the contract. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly fault: DatasetFault;

  constructor(fault: DatasetFault) {
    super(`${fault.file}: ${fault.kind}${'path' in fault ? ` at ${fault.path}` : ''}`);
    this.fault = fault;
  }
}
