/**
 * What only the application knows: the platform's codeunit UI Helper Triggers asks its subscribers.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-captionclass-property
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/system/system-round-method
 */
import { Decimal } from '../values/decimal.ts';
import type { AlSession } from './al-session.ts';

const UI_HELPER_TRIGGERS = 2000000004;

/** Area 3 is text for the caption. */
const TEXT_AREA = '3,';

const CENT = new Decimal(1n, 2);

/** `CaptionClassTranslate(Text)`. Without an application that answers only text is a caption. */
export function translateCaptionClass(session: AlSession, captionClass: string): string {
  if (captionClass === '') return '';
  const caption = answerOf(session, 'captionclasstranslate', [session.language, captionClass], '');
  if (caption !== undefined) return caption;
  return captionClass.startsWith(TEXT_AREA) ? captionClass.slice(TEXT_AREA.length) : captionClass;
}

/** The precision of `Round` where none is given. Without an application that answers, the smallest unit is 0.01. */
export function defaultRoundingPrecision(session: AlSession): Decimal {
  const precision = answerOf(session, 'getdefaultroundingprecision', [], Decimal.zero);
  return precision !== undefined && precision.sign() > 0 ? precision : CENT;
}

/** The last parameter of such an event takes the answer; undefined when there is no subscriber. */
function answerOf<T>(session: AlSession, event: string, args: readonly unknown[], blank: T): T | undefined {
  const point = session.platformEvent(UI_HELPER_TRIGGERS, event);
  if (!session.hasSubscribers(point)) return undefined;
  const answer = { v: blank };
  session.raise(point, undefined, [...args, answer]);
  return answer.v;
}
