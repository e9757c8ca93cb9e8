import { randomBytes } from 'node:crypto';
import type { Session } from '../session/session.ts';
import { guidFromBytes } from '../values/guid.ts';

const GENERATOR = 'platform.randomNumbers';
const GUID_SOURCE = 'platform.randomBytes';

interface RandomNumbers {
  /** From 0 up to but without 1. */
  next(): number;
  seed(seed: number): void;
}

/** The session's own sequence of pseudo-random numbers (mulberry32). */
export function randomNumbers(session: Session): RandomNumbers {
  const known = session.state.get(GENERATOR);
  if (known !== undefined) return known as RandomNumbers;
  let state = 1;
  const numbers: RandomNumbers = {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
    seed(seed) {
      state = seed | 0;
    },
  };
  session.state.set(GENERATOR, numbers);
  return numbers;
}

/** Where the server's Guids come from; a host that wants the same Guids on every run sets its own source of bytes. */
export function setGuidSource(serverState: Map<string, unknown>, source: (length: number) => Uint8Array): void {
  serverState.set(GUID_SOURCE, source);
}

export function createGuid(session: Pick<Session, 'serverState'>): string {
  const source = session.serverState.get(GUID_SOURCE) as ((length: number) => Uint8Array) | undefined;
  return guidFromBytes(source === undefined ? randomBytes(16) : source(16));
}
