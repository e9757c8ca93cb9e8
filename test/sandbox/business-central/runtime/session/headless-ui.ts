import { platformError } from '../errors/messages.ts';
import type { UiHandlers } from './ui-handlers.ts';

/**
 * Sessions that no one watches: messages and progress go nowhere, notifications are dropped, and what needs an answer
 * is refused as the platform refuses callbacks of web services.
 */
export function headlessUi(codeunit = 'the session'): UiHandlers {
  const refuse = (what: string, text: string) => platformError('dialogNotAllowed', [what, text, codeunit]);
  return {
    message: () => undefined,
    confirm(question) {
      throw refuse('a confirmation', question);
    },
    strMenu(options) {
      throw refuse('a menu', options);
    },
    dialogOpen: () => undefined,
    dialogUpdate: () => undefined,
    dialogClose: () => undefined,
    sendNotification: () => undefined,
    recallNotification: () => undefined,
    hyperlink: () => undefined,
    runPage(page) {
      throw refuse('a page', String(page.info.id));
    },
  };
}
