/**
 * The precision of `Round` where none is given: the application knows it, in a subscriber of the platform's codeunit UI
 * Helper Triggers.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/system/system-round-method
 */
import { Decimal } from '../values/decimal.ts';
import type { AlSession } from './al-session.ts';

const UI_HELPER_TRIGGERS = 2000000004;

const CENT = new Decimal(1n, 2);

/** Without an application that answers, the smallest unit is 0.01. */
export function defaultRoundingPrecision(session: AlSession): Decimal {
  const point = session.platformEvent(UI_HELPER_TRIGGERS, 'getdefaultroundingprecision');
  if (!session.hasSubscribers(point)) return CENT;
  const precision = { v: Decimal.zero };
  session.raise(point, undefined, [precision]);
  return precision.v.sign() > 0 ? precision.v : CENT;
}
