/** Why a test did not pass. */
import { AlError, type AlFrame, UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { errorOfAl } from '../../runtime/errors/caught-error.ts';
import type { AlSession } from '../../runtime/session/al-session.ts';
import { TimeoutError } from './watchdog.ts';

/**
 * `error`: an AL error that nothing caught; `handlers`: announced handlers that nothing called; `timeout`: stopped;
 * `unsupported`: AL that the sandbox does not run; `defect`: the runtime itself failed, so the test says nothing of AL.
 */
export type FailureKind = 'error' | 'handlers' | 'timeout' | 'unsupported' | 'defect';

export interface TestFailure {
  readonly kind: FailureKind;
  /** What `GetLastErrorCode` says of an AL error; empty for the other kinds. */
  readonly code: string;
  readonly message: string;
  /** The AL call stack, innermost first. */
  readonly frames: readonly AlFrame[];
  /** Errors that were collected, or that this one reports in other words, each with its own call stack. */
  readonly causes: readonly FailureCause[];
  /** Of a defect, where in the host it came up; else empty. */
  readonly hostStack: readonly string[];
}

export interface FailureCause {
  readonly message: string;
  readonly frames: readonly AlFrame[];
}

const HOST_FRAMES = 8;

export function failureOf(thrown: Error, session: AlSession): TestFailure {
  const error = errorOfAl(thrown);
  const failure = { code: '', message: error.message, frames: session.framesOf(error), causes: [], hostStack: [] };
  if (error instanceof AlError)
    return { ...failure, kind: 'error', code: error.code, message: textOf(error), causes: causesOf(error, session) };
  if (error instanceof TimeoutError) return { ...failure, kind: 'timeout' };
  if (error instanceof UnsupportedAlError) return { ...failure, kind: 'unsupported' };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    ...failure,
    kind: 'defect',
    message: `Defect of the AL runtime, not of the test: ${error.name}: ${error.message}`,
    hostStack: stack.slice(0, HOST_FRAMES).map((line) => line.trim()),
  };
}

/** One error that was collected is raised as itself. */
function causesOf({ collected, cause }: AlError, session: AlSession): FailureCause[] {
  if (cause !== undefined)
    return [{ message: textOf(cause), frames: session.framesOf(cause) }, ...causesOf(cause, session)];
  return collected.length < 2 ? [] : collected.map((info) => ({ message: info.Message(), frames: info.frames }));
}

function textOf(error: AlError): string {
  const details = error.errorInfo.DetailedMessage();
  return details === '' ? error.text : `${error.text}\n${details}`;
}

export function unusedHandlers(names: readonly string[]): TestFailure {
  const message = `The following UI handlers were not executed: ${names.join(', ')}`;
  return { kind: 'handlers', code: 'TestHandlersNotExecuted', message, frames: [], causes: [], hostStack: [] };
}

/** A failure as lines of text: what it is, and where. */
export function formatFailure(failure: TestFailure): string {
  return [`  ${failure.message}`, ...formatPlaces(failure)].join('\n');
}

/** The AL call stack with the places in the sources, the causes with theirs, the host's stack. */
export function formatPlaces({ frames, causes, hostStack }: TestFailure): string[] {
  return [
    ...formatFrames(frames),
    ...causes.flatMap((cause) => [`  Cause: ${cause.message}`, ...formatFrames(cause.frames)]),
    ...hostStack.map((line) => `    host: ${line}`),
  ];
}

function formatFrames(frames: readonly AlFrame[]): readonly string[] {
  return shortened(frames.map(({ text, file, line }) => `    at ${text} (${file}:${line})`));
}

const INNERMOST = 12;
const OUTERMOST = 4;

/** Recursion makes long call stacks: the ends of one are what is read. */
function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - INNERMOST - OUTERMOST;
  if (left <= 1) return lines;
  return [...lines.slice(0, INNERMOST), `    ... ${left} more`, ...lines.slice(-OUTERMOST)];
}
