import type { ReportInstance } from '../reports/report-instance.ts';
import type { RequestPage } from '../reports/request-page.ts';
import type { FilterPageBuilder } from '../values/filter-page-builder.ts';
import type { IncomingResponse, OutgoingRequest } from '../values/http/http-client.ts';
import type { SessionSettings } from '../values/session-settings.ts';
import type { PageInstance } from './page-instance.ts';

/**
 * What happens when AL wants to show something. Headless sessions answer by rule or refuse; test sessions call
 * the handler procedures of the test; a browser session asks its user.
 */
export interface UiHandlers {
  message(text: string): void;
  confirm(question: string, defaultAnswer: boolean): boolean;
  /** Returns the chosen option from 1, or 0 for cancel. */
  strMenu(options: string, defaultNumber: number, instruction: string): number;
  /** A progress window: opened, updated by field number, closed. */
  dialogOpen(text: string): void;
  dialogUpdate(field: number, value: string): void;
  dialogClose(): void;
  sendNotification(notification: unknown): void;
  recallNotification(notification: unknown): void;
  hyperlink(url: string): void;
  /** Runs a page; the answer is the ordinal of Action (`LookupOK` 4, `LookupCancel` 5 ...). */
  runPage(page: PageInstance, modal: boolean): number;
  /** Asks for what a report needs; false when it must not run. Without this there are no request pages. */
  runRequestPage?(page: RequestPage): boolean;
  /** Asks for filters; false when the page was cancelled. Without this there are no filter pages. */
  runFilterPage?(page: FilterPageBuilder): boolean;
  /** Takes a report over, so that it does not run; false leaves it alone. */
  handleReport?(report: ReportInstance): boolean;
  /** What the client does when AL asks it to start again with other settings. */
  updateSession?(settings: SessionSettings): void;
  /** Answers a request in place of its receiver; undefined lets it go out. */
  answerRequest?(request: OutgoingRequest): IncomingResponse | undefined;
}
