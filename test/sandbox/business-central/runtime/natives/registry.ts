/** Codeunits of the platform, which have no AL: their procedures by the names of codeunit and procedure. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { AlSession } from '../session/al-session.ts';
import { base64Natives } from './base64.ts';

type Native = (this: AlSession, ...args: never[]) => unknown;

const natives: ReadonlyMap<string, Native> = new Map(
  Object.entries({ ...base64Natives }).map(([name, native]) => [name.toLowerCase(), native as Native]),
);

/** Runs the native behind a procedure that the platform declares without a body. */
export function callNative(rt: AlSession, codeunit: string, procedure: string, args: readonly unknown[]): unknown {
  const native = natives.get(`${codeunit}.${procedure}`.toLowerCase());
  if (native === undefined) throw new UnsupportedAlError(`Codeunit ${codeunit}.${procedure}`);
  return native.apply(rt, args as never[]);
}
