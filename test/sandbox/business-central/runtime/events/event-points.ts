/** Events with their subscribers, ready to be called. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { RecordVar } from '../records/record-var.ts';

/** Where an argument of a subscriber comes from. */
export interface SubscriberArgument {
  /** Position in the publisher's list, -1 for the sender. */
  readonly position: number;
  /** The property that holds the publisher's global variable, for what is neither. */
  readonly variable: string | undefined;
  /** The publisher passes a reference, the subscriber takes the value. */
  readonly dereference: boolean;
  /** The subscriber takes a reference, but what is there is the sender or the global variable itself. */
  readonly box: boolean;
  /** The subscriber takes a record by value. */
  readonly copy: boolean;
}

export interface Subscriber {
  readonly codeunitId: number;
  readonly method: string;
  readonly manual: boolean;
  readonly arguments: readonly SubscriberArgument[];
}

export class EventPoint {
  readonly name: string;
  /** Errors of subscribers do not reach the publisher. */
  readonly isolated: boolean;
  readonly automatic: Subscriber[] = [];
  readonly manual: Subscriber[] = [];

  constructor(name: string, isolated: boolean) {
    this.name = name;
    this.isolated = isolated;
  }

  add(subscriber: Subscriber): void {
    (subscriber.manual ? this.manual : this.automatic).push(subscriber);
  }

  reverse(): void {
    this.manual.reverse();
    this.automatic.reverse();
  }
}

/** The arguments of one subscriber, out of those of the publisher. */
export function subscriberArguments(subscriber: Subscriber, sender: unknown, args: readonly unknown[]): unknown[] {
  return subscriber.arguments.map(({ position, variable, dereference, box, copy }) => {
    if (variable !== undefined && !(variable in (sender as Globals)))
      throw new UnsupportedAlError('GlobalVarAccess', 'of an event in a table extension');
    if (variable !== undefined && box) return new GlobalReference(sender as Globals, variable);
    const argument = variable !== undefined ? (sender as Globals)[variable] : position < 0 ? sender : args[position];
    const value = dereference ? (argument as { v: unknown }).v : argument;
    if (box) return { v: value };
    return copy && value instanceof RecordVar ? value.copyForValue() : value;
  });
}

type Globals = Record<string, unknown>;

/** What a subscriber assigns to the publisher's variable is there at once. */
class GlobalReference {
  readonly #owner: Globals;
  readonly #name: string;

  constructor(owner: Globals, name: string) {
    this.#owner = owner;
    this.#name = name;
  }

  get v(): unknown {
    return this.#owner[this.#name];
  }

  set v(value: unknown) {
    this.#owner[this.#name] = value;
  }
}
