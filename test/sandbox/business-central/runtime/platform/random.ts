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

/** The session's own sequence of pseudo-random numbers; tests that set the seed get the numbers of the platform. */
export function randomNumbers(session: Session): RandomNumbers {
  const known = session.state.get(GENERATOR);
  if (known !== undefined) return known as RandomNumbers;
  const numbers = new SubtractiveGenerator(1);
  session.state.set(GENERATOR, numbers);
  return numbers;
}

const LARGEST = 2147483647;
const LENGTH = 55;

/**
 * Knuth's subtractive generator with the constants of .NET's System.Random with a seed.
 * @see https://learn.microsoft.com/dotnet/api/system.random#remarks
 */
class SubtractiveGenerator implements RandomNumbers {
  private readonly table: number[] = [];
  private at = 0;

  constructor(seed: number) {
    this.seed(seed);
  }

  /** The table counts from 1, as Knuth's. */
  seed(seed: number): void {
    const { table } = this;
    let current = 161803398 - (Math.abs(seed) % LARGEST);
    let next = 1;
    table[LENGTH] = current;
    for (let step = 1; step < LENGTH; step++) {
      const place = (21 * step) % LENGTH;
      table[place] = next;
      next = positive(current - next);
      current = table[place]!;
    }
    for (let round = 0; round < 4; round++) {
      for (let place = 1; place <= LENGTH; place++)
        table[place] = positive((table[place]! - table[1 + ((place + 30) % LENGTH)]!) | 0);
    }
    this.at = 0;
  }

  next(): number {
    this.at = (this.at % LENGTH) + 1;
    const other = ((this.at + 20) % LENGTH) + 1;
    let number = this.table[this.at]! - this.table[other]!;
    if (number === LARGEST) number--;
    number = positive(number);
    this.table[this.at] = number;
    return number / LARGEST;
  }
}

function positive(number: number): number {
  return number < 0 ? number + LARGEST : number;
}

/** Where the server's Guids come from; a host that wants the same Guids on every run sets its own source of bytes. */
export function setGuidSource(serverState: Map<string, unknown>, source: (length: number) => Uint8Array): void {
  serverState.set(GUID_SOURCE, source);
}

export function createGuid(session: Pick<Session, 'serverState'>): string {
  const source = session.serverState.get(GUID_SOURCE) as ((length: number) => Uint8Array) | undefined;
  return guidFromBytes(source === undefined ? randomBytes(16) : source(16));
}
