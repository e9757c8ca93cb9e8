import { AlError } from './al-error.ts';
import { platformError } from './messages.ts';

/** What AL catches: errors of AL. Any other fault of the host goes on. */
export function caughtError(error: unknown): AlError {
  const known = errorOfAl(error);
  if (!(known instanceof AlError)) throw known;
  return known;
}

/** Calls that nest too deeply, which the host reports in its own way, as AL knows them; anything else as it is. */
export function errorOfAl<T>(error: T): T | AlError {
  if (!isStackOverflow(error)) return error;
  const translated = platformError('callsTooDeep', []);
  // The call stack is that of the calls, not of this translation.
  translated.stack = error.stack ?? '';
  return translated;
}

/** V8 has no class of its own for it; AL runs in a realm of its own, so the class would not tell either. */
function isStackOverflow(error: unknown): error is Error {
  const { name, message } = error as Error;
  return name === 'RangeError' && message === 'Maximum call stack size exceeded';
}
