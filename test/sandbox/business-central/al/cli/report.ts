import type { Diagnostic } from '../syntax/diagnostic.ts';
import { formatPlaces, type TestFailure } from '../test-runner/test-failure.ts';

/** A diagnostic, of code that ran with what came of it. */
type Finding = Diagnostic & { readonly failure?: TestFailure };

/** Prints diagnostics, as one JSON array or a line each, and returns the exit code: 1 when there is an error. */
export function report(
  diagnostics: readonly Finding[],
  options: { readonly json?: boolean | undefined; readonly summary: string },
): number {
  if (options.json) console.log(JSON.stringify(diagnostics, null, 2));
  else {
    for (const { file, line, column, severity, code, message, failure } of diagnostics) {
      console.log(`${file}:${line}:${column}: ${severity} ${code}: ${message}`);
      for (const place of failure === undefined ? [] : formatPlaces(failure)) console.log(place);
    }
    console.log(sumOf(diagnostics, options.summary));
  }
  return hasErrors(diagnostics) ? 1 : 0;
}

/** Prints how often each code was found, the most frequent first. */
export function reportKinds(diagnostics: readonly Diagnostic[], options: { readonly summary: string }): number {
  const kinds = Map.groupBy(diagnostics, ({ severity, code }) => `${severity} ${code}`);
  for (const [kind, found] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(found.length).padStart(6)} ${kind}`);
  }
  console.log(sumOf(diagnostics, options.summary));
  return hasErrors(diagnostics) ? 1 : 0;
}

function sumOf(diagnostics: readonly Diagnostic[], counted: string): string {
  const count = (wanted: Diagnostic['severity']) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return `${counted}: ${count('error')} errors, ${count('warning')} warnings`;
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
