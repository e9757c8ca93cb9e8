import { ErrorInfo } from './error-info.ts';

/** One level of the AL call stack, innermost first, as the platform prints it. */
export interface AlFrame {
  /** `Codeunit 71400 "BigC Order Import"`, `Table 36 "Sales Header"`. */
  readonly object: string;
  /** Procedure or trigger name. */
  readonly procedure: string;
  readonly file: string;
  readonly line: number;
  /** The whole of it as the platform prints it, without the app: `"Sales-Post"(CodeUnit 80).OnRun(Trigger) line 2`. */
  readonly text: string;
  /** `Base Application by Microsoft version 29.0.0.0`. */
  readonly app: string;
}

export interface AlErrorDetails {
  readonly errorInfo?: ErrorInfo;
  readonly collected?: readonly ErrorInfo[];
  readonly cause?: AlError;
}

/**
 * An error of the AL language: what `Error()`, `TestField` or the database raises.
 * AL code can catch it (`if Codeunit.Run`, TryFunction, `asserterror`). Faults of the host are ordinary
 * exceptions and are never caught as AL errors.
 */
export class AlError extends Error {
  /** What `GetLastErrorCode()` returns: `Dialog`, `TestField`, `DB:RecordNotFound`, ... */
  readonly code: string;
  readonly errorInfo: ErrorInfo;
  /** Collected errors when several were reported together (ErrorBehavior::Collect). */
  readonly collected: readonly ErrorInfo[];
  /** Filled lazily from the JavaScript stack by whoever reports the error. */
  frames: readonly AlFrame[] | undefined;
  /** The error that this one reports in other words. */
  declare readonly cause?: AlError;

  constructor(code: string, text: string, details: AlErrorDetails = {}) {
    super(text, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AlError';
    this.code = code;
    this.errorInfo = details.errorInfo ?? ErrorInfo.of(text);
    this.collected = details.collected ?? [];
  }

  /** The text as AL sees it in `GetLastErrorText()`. */
  get text(): string {
    return this.message;
  }
}

/**
 * A call stack as `GetLastErrorCallStack` and the details of an error dialog show it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-error-dialog
 */
export function callStackText(frames: readonly AlFrame[]): string {
  return frames.map(({ text, app }) => `${text} - ${app}`).join('\n');
}

/** Raised by the sandbox for AL it knows but does not run: a fault of the host, not of the AL program. */
export class UnsupportedAlError extends Error {
  constructor(api: string, detail = '') {
    super(`Not supported by the sandbox: ${api}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'UnsupportedAlError';
  }
}
