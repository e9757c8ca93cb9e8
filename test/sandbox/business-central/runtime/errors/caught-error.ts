import { AlError } from './al-error.ts';
import { platformError } from './messages.ts';

/**
 * What AL catches: its own errors, and calls that nest too deeply, which the host reports in its own way. Any other
 * fault of the host goes on.
 */
export function caughtError(error: unknown): AlError {
  if (error instanceof AlError) return error;
  if (!isStackOverflow(error)) throw error;
  const translated = platformError('callsTooDeep', []);
  // The call stack is that of the calls, not of this translation.
  translated.stack = error.stack ?? '';
  return translated;
}

/** V8 has no class of its own for it; AL runs in a realm of its own, so the class would not tell either. */
export function isStackOverflow(error: unknown): error is Error {
  const { name, message } = error as Error;
  return name === 'RangeError' && message === 'Maximum call stack size exceeded';
}
