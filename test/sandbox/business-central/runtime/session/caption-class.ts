/**
 * Captions of the property CaptionClass: the application makes them, in a subscriber of the platform's codeunit UI Helper
 * Triggers.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-captionclass-property
 */
import type { AlSession } from './al-session.ts';

const UI_HELPER_TRIGGERS = 2000000004;

/** Area 3 is text for the caption. */
const TEXT_AREA = '3,';

/** `CaptionClassTranslate(Text)`. Without an application that answers only text is a caption. */
export function translateCaptionClass(session: AlSession, captionClass: string): string {
  const point = session.platformEvent(UI_HELPER_TRIGGERS, 'captionclasstranslate');
  if (captionClass === '') return '';
  if (!session.hasSubscribers(point))
    return captionClass.startsWith(TEXT_AREA) ? captionClass.slice(TEXT_AREA.length) : captionClass;
  const translation = { v: '' };
  session.raise(point, undefined, [session.language, captionClass, translation]);
  return translation.v;
}
