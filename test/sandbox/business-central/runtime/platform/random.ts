import { randomBytes } from 'node:crypto';
import { fromGuidKey } from '../database/guid-key.ts';
import type { Session } from '../session/session.ts';
import { guidFromBytes } from '../values/guid.ts';

const GENERATOR = 'platform.randomNumbers';
const GUID_SOURCE = 'platform.randomBytes';
const GUID_SEQUENCE = 'platform.guidSequence';

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

interface GuidSequence {
  /** What the Guids of this server end with. */
  readonly node: string;
  /** Hundreds of nanoseconds since 1582. */
  time: bigint;
}

/**
 * Guids that the database sorts in the order in which they were made: a time, with its bytes turned round, then a
 * number of the server. `f5b1a290-44e3-ea11-bb43-000d3a2feca1` is one.
 * @see https://learn.microsoft.com/sql/t-sql/functions/newsequentialid-transact-sql
 */
export function createSequentialGuid(session: Pick<Session, 'serverState' | 'clock'>): string {
  let sequence = session.serverState.get(GUID_SEQUENCE) as GuidSequence | undefined;
  if (sequence === undefined) {
    sequence = { node: createGuid(session).slice(19), time: BigInt(session.clock()) * 10_000n + UNIX_EPOCH };
    session.serverState.set(GUID_SEQUENCE, sequence);
  }
  const time = (sequence.time++).toString(16).padStart(15, '0');
  const [clock, node] = sequence.node.split('-');
  return fromGuidKey(`${node}-${clock}-1${time.slice(0, 3)}-${time.slice(3, 7)}-${time.slice(7)}`);
}

/** 1 January 1970 in hundreds of nanoseconds since 15 October 1582. */
const UNIX_EPOCH = 0x01b21dd213814000n;
