/** Events with their subscribers, ready to be called. */
import { RecordVar } from '../records/record-var.ts';

/** Where an argument of a subscriber comes from. */
export interface SubscriberArgument {
  /** Position in the publisher's list, -1 for the sender. */
  readonly position: number;
  /** The publisher passes a reference, the subscriber takes the value. */
  readonly dereference: boolean;
  /** The subscriber takes the sender by reference, but the publisher passes the object itself. */
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
  return subscriber.arguments.map(({ position, dereference, box, copy }) => {
    const argument = position < 0 ? sender : args[position];
    const value = dereference ? (argument as { v: unknown }).v : argument;
    if (box) return { v: value };
    return copy && value instanceof RecordVar ? value.copyForValue() : value;
  });
}
