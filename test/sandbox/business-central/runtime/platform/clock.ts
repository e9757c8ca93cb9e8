import type { Session } from '../session/session.ts';
import { dateOf, dateTimeFromUnix } from '../values/datetime.ts';

const SLEPT = 'platform.slept';

/** The session's time as an AL DateTime: the sandbox's clock, later by what the session has slept. */
export function now(session: Pick<Session, 'clock' | 'state'>): number {
  const slept = (session.state.get(SLEPT) as number | undefined) ?? 0;
  return dateTimeFromUnix(Math.floor(session.clock()) + slept);
}

/** Nobody waits in the sandbox: sleeping moves the session's clock. */
export function sleep(session: Session, ms: number): void {
  session.state.set(SLEPT, ((session.state.get(SLEPT) as number | undefined) ?? 0) + Math.max(ms, 0));
}

export function today(session: Session): number {
  return dateOf(now(session));
}

export function workDate(session: Session): number {
  return session.workDate ?? today(session);
}
