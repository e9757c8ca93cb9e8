import type { Diagnostic } from '../syntax/diagnostic.ts';

/** Prints diagnostics, as one JSON array or a line each, and returns the exit code: 1 when there is an error. */
export function report(diagnostics: readonly Diagnostic[], options: { json?: boolean; summary: string }): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (options.json) {
    console.log(JSON.stringify(diagnostics, null, 2));
  } else {
    for (const { file, line, column, severity, code, message } of diagnostics) {
      console.log(`${file}:${line}:${column}: ${severity} ${code}: ${message}`);
    }
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    console.log(`${options.summary}: ${errors} errors, ${warnings} warnings`);
  }
  return errors > 0 ? 1 : 0;
}
