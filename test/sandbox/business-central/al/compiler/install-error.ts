import { displayPath, projectCodes } from '../semantics/project-error.ts';
import type { CodeunitSymbol } from '../semantics/symbols.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { formatPlaces, type TestFailure } from '../test-runner/test-failure.ts';

/** A finding of code that ran. */
export interface RunDiagnostic extends Diagnostic {
  readonly failure: TestFailure;
}

/** An install codeunit that did not come to its end: the app is not installed. */
export class InstallError extends Error {
  /** `Codeunit 50000 "My Installer"`. */
  readonly codeunit: string;
  readonly diagnostic: RunDiagnostic;

  constructor(symbol: CodeunitSymbol, failure: TestFailure) {
    const codeunit = `Codeunit ${symbol.id} "${symbol.name}"`;
    super(`${codeunit} cannot install its app: ${failure.message}`);
    this.name = 'InstallError';
    this.codeunit = codeunit;
    // Whoever prints a stack prints that of the AL: where the host was says nothing of it.
    this.stack = [`${this.name}: ${this.message}`, ...formatPlaces(failure)].join('\n');
    const place = placeOf(symbol, failure);
    this.diagnostic = {
      ...place,
      code: projectCodes.installFailed,
      severity: 'error',
      message: this.message,
      failure,
    };
  }
}

/** Where it failed, or else where the codeunit begins. */
function placeOf({ declaration: { source, start } }: CodeunitSymbol, { frames: [innermost] }: TestFailure) {
  return innermost === undefined
    ? { file: displayPath(source.path), ...source.position(start) }
    : { file: displayPath(innermost.file), line: innermost.line, column: 1 };
}
