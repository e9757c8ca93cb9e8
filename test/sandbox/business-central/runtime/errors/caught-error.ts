import { AlError } from './al-error.ts';
import { platformError } from './messages.ts';

/** What AL catches: errors of AL. Any other fault of the host goes on. */
export function caughtError(error: unknown): AlError {
  const known = errorOfAl(error);
  if (!(known instanceof AlError)) throw known;
  return known;
}

/** What the host reports in its own way, calls that nest too deeply and texts that grow too long, as AL knows it. */
export function errorOfAl<T>(error: T): T | AlError {
  const message = outOfMemory(error);
  if (message === undefined) return error;
  const translated = platformError(message, []);
  // The call stack is that of the calls, not of this translation.
  translated.stack = (error as Error).stack ?? '';
  return translated;
}

/** V8 has no classes of its own for them; AL runs in a realm of its own, so classes would not tell either. */
function outOfMemory(error: unknown): 'callsTooDeep' | 'textTooLarge' | undefined {
  const { name, message } = error as Error;
  if (name !== 'RangeError') return undefined;
  if (message === 'Maximum call stack size exceeded') return 'callsTooDeep';
  return message === 'Invalid string length' ? 'textTooLarge' : undefined;
}
