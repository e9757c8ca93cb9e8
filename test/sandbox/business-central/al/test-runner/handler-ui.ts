/** The user interface of a test: its handler procedures answer, and what no handler expects is an error. */
import { Action } from '../../page-engine/constants.ts';
import type { TestDriver } from '../../page-engine/test-pages/test-driver.ts';
import { platformError } from '../../runtime/errors/messages.ts';
import type { ReportInstance } from '../../runtime/reports/report-instance.ts';
import type { RequestPage } from '../../runtime/reports/request-page.ts';
import type { PageInstance } from '../../runtime/session/page-instance.ts';
import type { UiHandlers } from '../../runtime/session/ui-handlers.ts';
import type { FilterPageBuilder } from '../../runtime/values/filter-page-builder.ts';
import type { IncomingResponse, OutgoingRequest } from '../../runtime/values/http/http-client.ts';
import { TestHttpRequestMessage, TestHttpResponseMessage } from '../../runtime/values/http/test-http-messages.ts';
import type { SessionSettings } from '../../runtime/values/session-settings.ts';
import type { HandlerKind, HandlerProcedure } from './find-tests.ts';

type Method = (...args: unknown[]) => unknown;

export class HandlerUi implements UiHandlers {
  private readonly instance: Record<string, Method>;
  private readonly handlers: readonly HandlerProcedure[];
  private readonly called = new Set<HandlerProcedure>();
  private readonly driver: TestDriver;

  constructor(instance: object, handlers: readonly HandlerProcedure[], driver: TestDriver) {
    this.instance = instance as Record<string, Method>;
    this.handlers = handlers;
    this.driver = driver;
  }

  /** Names of handlers that the test announced and nothing called. */
  get unused(): string[] {
    return this.handlers.filter((handler) => !this.called.has(handler)).map((handler) => handler.name);
  }

  private call(kind: HandlerKind, what: string, text: string, ...args: unknown[]): unknown {
    const handler = this.handlers.find((candidate) => candidate.kind === kind);
    if (handler === undefined) throw platformError('unhandledUi', [what, text]);
    this.called.add(handler);
    return this.instance[handler.method]!(...args);
  }

  message(text: string): void {
    this.call('MessageHandler', 'Message', text, text);
  }

  confirm(question: string): boolean {
    const reply = { v: false };
    this.call('ConfirmHandler', 'Confirm', question, question, reply);
    return reply.v;
  }

  strMenu(options: string, defaultNumber: number, instruction: string): number {
    const choice = { v: defaultNumber };
    this.call('StrMenuHandler', 'StrMenu', options, options, choice, instruction);
    return choice.v;
  }

  dialogOpen(): void {
    // Progress windows need no handler.
  }

  dialogUpdate(): void {
    // Progress windows need no handler.
  }

  dialogClose(): void {
    // Progress windows need no handler.
  }

  sendNotification(notification: unknown): void {
    const handler = this.handlers.find((candidate) => candidate.kind === 'SendNotificationHandler');
    if (handler !== undefined) this.call('SendNotificationHandler', 'Notification', '', { v: notification });
  }

  recallNotification(notification: unknown): void {
    const handler = this.handlers.find((candidate) => candidate.kind === 'RecallNotificationHandler');
    if (handler !== undefined) this.call('RecallNotificationHandler', 'Notification', '', { v: notification });
  }

  hyperlink(url: string): void {
    this.call('HyperlinkHandler', 'Hyperlink', url, url);
  }

  /** A page goes to the test page that waits for it, or to the handler that names it; without either it does not open. */
  runPage(page: PageInstance, modal: boolean): number {
    const trapped = modal ? undefined : this.driver.takeTrap(page.info.id);
    if (trapped !== undefined) return this.driver.openTrapped(page, trapped);
    const handler = this.handlerOf(modal ? 'ModalPageHandler' : 'PageHandler', page.info.id);
    if (handler === undefined) throw platformError('unhandledUi', ['Page', String(page.info.id)]);
    if (handler.isOfObject) {
      const response = { v: Action.lookupCancel };
      this.give(page, handler, response);
      return response.v;
    }
    return this.driver.openHandled(page, modal, (testPage) => this.give(testPage, handler));
  }

  /** A request page that its handler leaves open is closed without running the report. */
  runRequestPage(page: RequestPage): boolean {
    const handler = this.handlerOf('RequestPageHandler', page.info.id);
    if (handler === undefined) throw platformError('unhandledUi', ['RequestPage', String(page.info.id)]);
    return this.driver.openHandled(page, true, (testPage) => this.give(testPage, handler)) === Action.ok;
  }

  /** The handler gets the records of the page, and sets filters on them. */
  runFilterPage(page: FilterPageBuilder): boolean {
    const records = page.records.map((record) => ({ v: record }));
    return this.call('FilterPageHandler', 'FilterPage', page.PageCaption(), ...records) === true;
  }

  /** A handler takes the place of all of a report, its request page included. */
  handleReport(report: ReportInstance): boolean {
    const handler = this.handlerOf('ReportHandler', report.info.id);
    if (handler === undefined) return false;
    this.give(report, handler);
    return true;
  }

  /** The handler of a page or report, which counts as called. */
  private handlerOf(kind: HandlerKind, objectId: number): HandlerProcedure | undefined {
    const handler = this.handlers.find((candidate) => candidate.kind === kind && candidate.objectId === objectId);
    if (handler !== undefined) this.called.add(handler);
    return handler;
  }

  /** Calls a handler with its page or report, by reference if it takes it so. */
  private give(object: unknown, { method, isByReference }: HandlerProcedure, ...more: unknown[]): void {
    this.instance[method]!(isByReference ? { v: object } : object, ...more);
  }

  /** The client would start again; what the test sees of it is what its handler looks at. */
  updateSession(settings: SessionSettings): void {
    this.call('SessionSettingsHandler', 'SessionSettings', '', { v: settings });
  }

  /** Requests of a test that has no handler go where all requests go. */
  answerRequest(request: OutgoingRequest): IncomingResponse | undefined {
    if (!this.handlers.some(({ kind }) => kind === 'HttpClientHandler')) return undefined;
    const response = new TestHttpResponseMessage();
    const message = new TestHttpRequestMessage(request);
    const isToGoOut = this.call('HttpClientHandler', 'HttpClient', request.url, message, { v: response });
    return isToGoOut === true ? undefined : response.answer();
  }
}
