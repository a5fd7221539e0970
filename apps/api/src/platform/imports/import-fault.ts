import type { ImportFaultCode } from '@doorstep/domain/import-faults';

/** What is wrong with a file as a whole, as it is stored with its import. */
export interface FileProblem {
  readonly code: ImportFaultCode;
  readonly params?: Readonly<Record<string, string>>;
}

/** The file cannot be imported. */
export class ImportFault extends Error {
  readonly problem: FileProblem;

  constructor(code: ImportFaultCode, params?: Readonly<Record<string, string>>) {
    super(code);
    this.problem = { code, ...(params ? { params } : {}) };
  }
}
