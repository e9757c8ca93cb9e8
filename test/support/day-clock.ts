import { type Clock, systemClock } from '../../agent/clock.ts';

/** The machine's clock set to another time, so that an agent lives in the same time as its sandboxes. */
export function clockFrom(instant: number, clock: Clock = systemClock): Clock {
  const ahead = instant - clock.now();
  return { now: () => clock.now() + ahead, sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal) };
}
