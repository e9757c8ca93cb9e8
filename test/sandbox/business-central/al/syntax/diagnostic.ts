import type { SourceFile } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A finding in AL source. Lines and columns count from 1; the code is Microsoft's AL number where one is known. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Makes a diagnostic for an offset in a file. */
export function diagnosticAt(
  source: SourceFile,
  offset: number,
  code: string,
  message: string,
  severity: Severity = 'error',
): Diagnostic {
  return { file: source.path, ...source.position(offset), code, severity, message };
}

/** What is wrong with a file or folder as a whole. */
export function fileError(file: string, code: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, code, severity: 'error', message };
}
