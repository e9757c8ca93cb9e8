/**
 * One session of a client: its open forms, the commands it sends, and AL that waits for it. The session's thread belongs
 * to it: `receive` blocks, so AL that asks something simply receives the next command where it stands.
 */

import { randomUUID } from 'node:crypto';
import { AlError } from '../runtime/errors/al-error.ts';
import type { RequestPage } from '../runtime/reports/request-page.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { PageInstance } from '../runtime/session/page-instance.ts';
import type { UiHandlers } from '../runtime/session/ui-handlers.ts';
import { NULL_GUID } from '../runtime/values/guid.ts';
import { Notification } from '../runtime/values/notification.ts';
import { describeError, noError } from './command-error.ts';
import { Action } from './constants.ts';
import { callHandler, ErrorActions } from './error-actions.ts';
import { Form } from './form.ts';
import { performOnForm } from './form-commands.ts';
import type {
  ClientCommand,
  ClientRequest,
  CommandError,
  CommandResult,
  FormId,
  PageMode,
  Question,
  RowAnchor,
  RowWindow,
  ServerMessage,
  Update,
} from './page-model.ts';
import { PendingUpdate } from './pending-update.ts';
import { readPlace, standOn, takePlace } from './place.ts';
import { readRows } from './rows.ts';
import { findPages } from './tell-me.ts';

export type { ClientRequest } from './page-model.ts';

export interface ClientSessionOptions {
  readonly session: AlSession;
  /** Page of the user's profile that `openRoleCenter` opens. */
  readonly roleCenter: number;
  /** Blocks until the client's next command; undefined when it has gone. */
  readonly receive: () => ClientRequest | undefined;
  readonly send: (message: ServerMessage) => void;
}

/** The client has gone: everything that waits for it ends. */
class ClientGone extends Error {}

/** Rows of a list before the client has asked for any. */
const FIRST_ROWS = 50;

/** Progress is told no more often than people can read, in milliseconds. */
const PROGRESS_INTERVAL = 100;

/** Serves the client until it is gone. */
export function runClientSession(options: ClientSessionOptions): void {
  const client = new ClientSession(options);
  try {
    client.run();
  } catch (error) {
    if (!(error instanceof ClientGone)) throw error;
    options.session.rollback();
  }
}

class ClientSession implements UiHandlers {
  private readonly options: ClientSessionOptions;
  private readonly session: AlSession;
  /** Open pages, the one on top last. */
  private readonly open: Form[] = [];
  private readonly windows = new Map<FormId, { from: RowAnchor; count: number }>();
  private readonly notifications = new Map<string, Notification>();
  private readonly errorActions: ErrorActions;
  private formCount = 0;
  private questionCount = 0;
  /** Number of the command that is being performed. */
  private commandId = 0;
  private pending = new PendingUpdate();
  private readonly progressWindows: { readonly text: string; readonly values: Map<number, string> }[] = [];

  private progressShownAt = 0;

  constructor(options: ClientSessionOptions) {
    this.options = options;
    this.session = options.session;
    this.errorActions = new ErrorActions(options.session);
    this.session.ui = this;
  }

  run(): void {
    for (;;) this.handle(this.next());
  }

  private next(): ClientRequest {
    const request = this.options.receive();
    if (request === undefined) throw new ClientGone();
    return request;
  }

  // --------------------------------------------------------------------------------------------------------- commands

  private handle({ id, command }: ClientRequest): void {
    const outer = this.commandId;
    this.commandId = id;
    const { database } = this.session;
    const wasWriting = database.inWriteTransaction;
    database.noticeOthers();
    let result: CommandResult | undefined;
    let error: CommandError | undefined;
    try {
      result = this.perform(command);
      this.settle();
      // A modal page in between has taken along what was touched before it.
      if ('form' in command) this.touch(command.form);
      if (!wasWriting) this.session.endRequest();
    } catch (thrown) {
      if (thrown instanceof ClientGone) throw thrown;
      this.session.rollback();
      error = this.describeError(thrown as Error, command);
      this.forgetClosed();
      if ('form' in command) this.touch(command.form);
    }
    const update = this.takeUpdate((failed) => {
      error ??= this.describeError(failed, command);
    });
    this.options.send({ type: 'done', id, update, result, error });
    this.commandId = outer;
  }

  private perform(command: ClientCommand): CommandResult | undefined {
    switch (command.command) {
      case 'openRoleCenter':
        this.openForm(this.session.openPage(this.options.roleCenter), 'edit', false);
        return undefined;
      case 'openPage':
        this.openPage(command);
        return undefined;
      case 'tellMe':
        return { kind: 'found', pages: findPages(this.session, command.text) };
      case 'answer':
        throw new AlError('NoQuestion', 'There is no question to answer.');
      case 'notificationAction':
        this.runNotificationAction(command.notification, command.action);
        return undefined;
      case 'errorAction':
        this.errorActions.run(command.action);
        return undefined;
      default: {
        const form = this.form(command.form);
        const root = form.root;
        this.pending.touched.add(root);
        if (command.command === 'rows') {
          this.windows.set(form.id, { from: command.from, count: command.count });
          return undefined;
        }
        if (this.open.at(-1) !== root && this.open.at(-1)?.isModal === true)
          throw new AlError('ModalOpen', `Close the page ${this.open.at(-1)!.page.Caption()} first.`);
        const before = form.bookmark;
        const { movesOfCode } = form;
        const answer = performOnForm(form, command, this);
        const isMovedByCode = form.movesOfCode !== movesOfCode;
        if (form.isList && (isMovedByCode || movesWindow(command.command, before !== form.bookmark))) {
          this.windows.set(form.id, {
            from: { at: form.hasRow ? 'around' : 'first', bookmark: form.bookmark ?? '' } as RowAnchor,
            count: FIRST_ROWS,
          });
        }
        return answer;
      }
    }
  }

  private form(id: FormId): Form {
    const find = (form: Form): Form | undefined => {
      if (form.id === id) return form;
      for (const part of form.parts.values()) {
        const found = find(part);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    for (const form of this.open) {
      const found = find(form);
      if (found !== undefined) return found;
    }
    throw new AlError('NoSuchForm', 'This page is not open any more.');
  }

  private openPage({ pageId, mode, bookmark, place }: Extract<ClientCommand, { command: 'openPage' }>): void {
    const page = this.session.openPage(pageId);
    const known = place === undefined ? undefined : readPlace(place);
    if (known !== undefined && known.pageId === pageId) takePlace(page, known);
    if (bookmark !== undefined) standOn(page, bookmark);
    const form = this.openForm(page, mode ?? known?.mode ?? defaultMode(page), false);
    if (!standsOn(form, bookmark ?? known?.bookmark ?? '')) {
      form.isOpen = false;
      throw new AlError(
        'DB:RecordNotFound',
        `The record that the page ${page.Caption()} was to show is not there any more, or the page does not show it.`,
      );
    }
    if (known === undefined) return;
    form.viewName = known.view;
    form.searchText = known.search;
  }

  /** Opens a page for a user; used by AL and by the client's commands. */
  openForm(page: PageInstance, mode: PageMode, isModal: boolean): Form {
    const nextId = (): FormId => `f${++this.formCount}`;
    const form = new Form(page, { id: nextId(), mode, isModal, nextId });
    form.open();
    if (!form.isOpen) return form;
    this.open.push(form);
    this.pending.open(form);
    return form;
  }

  /** Takes up what AL asked for, and what has closed. */
  private settle(): void {
    for (const form of [...this.open]) form.settle();
    const count = this.open.length;
    this.forgetClosed();
    const top = this.open.at(-1);
    if (this.open.length === count || top === undefined || this.pending.opened.includes(top)) return;
    // Who comes back to a page sees what has changed meanwhile.
    top.refresh();
    top.settle();
    this.pending.touched.add(top);
  }

  private forgetClosed(): void {
    for (const form of this.open.filter((candidate) => !candidate.isOpen)) {
      this.open.splice(this.open.indexOf(form), 1);
      this.pending.close(form);
    }
  }

  private takeUpdate(onError: (error: Error) => void = ignore): Update {
    const update = this.pending.toUpdate((list) => this.rowsOf(list), this.progress, onError);
    this.pending = new PendingUpdate();
    return update;
  }

  private rowsOf(form: Form): RowWindow {
    const known = this.windows.get(form.id);
    if (known !== undefined) return readRows(form, known.from, known.count);
    const from: RowAnchor =
      form.page.isPositioned && form.bookmark !== undefined
        ? { at: 'around', bookmark: form.bookmark }
        : { at: 'first' };
    return readRows(form, from, FIRST_ROWS);
  }

  private describeError(error: Error, command: ClientCommand): CommandError | undefined {
    const form = 'form' in command ? this.findForm(command.form) : undefined;
    return describeError(this.session, error, command, form, this.errorActions);
  }

  private touch(id: FormId): void {
    const form = this.findForm(id);
    if (form !== undefined) this.pending.touched.add(form.root);
  }

  private findForm(id: FormId): Form | undefined {
    try {
      return this.form(id);
    } catch {
      return undefined;
    }
  }

  // ------------------------------------------------------------------------------------------- what AL asks the user

  runPage(page: PageInstance, modal: boolean): number {
    const form = this.openForm(page, page.openMode ?? defaultMode(page), modal);
    if (!modal) return Action.none;
    const id = this.commandId;
    if (form.isOpen)
      this.options.send({ type: 'ask', id, update: this.takeUpdate(), ask: { kind: 'page', form: form.id } });
    while (form.isOpen) this.handle(this.next());
    return form.closeAction;
  }

  runRequestPage(page: RequestPage): boolean {
    return this.runPage(page, true) === Action.ok;
  }

  message(text: string): void {
    this.pending.messages.push(text);
  }

  confirm(text: string, isYesDefault: boolean): boolean {
    const question = ++this.questionCount;
    return this.ask({ kind: 'confirm', question, text, isYesDefault }) === true;
  }

  strMenu(options: string, selected: number, instruction: string): number {
    const question = ++this.questionCount;
    return Number(this.ask({ kind: 'menu', question, instruction, options: options.split(','), selected }));
  }

  private ask(ask: Question): boolean | number {
    this.options.send({ type: 'ask', id: this.commandId, update: this.takeUpdate(), ask });
    for (;;) {
      const { id, command } = this.next();
      const isAnswer = command.command === 'answer' && command.question === ask.question;
      const error: CommandError | undefined = isAnswer
        ? undefined
        : { ...noError, text: 'Answer the question first.', code: 'QuestionOpen' };
      this.options.send({ type: 'done', id, update: this.takeUpdate(), result: undefined, error });
      if (isAnswer) return command.answer;
    }
  }

  dialogOpen(text: string): void {
    this.progressWindows.push({ text, values: new Map() });
    this.showProgress();
  }

  dialogUpdate(field: number, value: string): void {
    const values = this.progressWindows.at(-1)?.values;
    const isFirst = values?.has(field) === false;
    values?.set(field, value);
    if (isFirst || performance.now() - this.progressShownAt >= PROGRESS_INTERVAL) this.showProgress();
  }

  dialogClose(): void {
    this.progressWindows.pop();
    this.showProgress();
  }

  private get progress(): string[] {
    return this.progressWindows.map(({ text, values }) => fillProgress(text, values));
  }

  private showProgress(): void {
    this.progressShownAt = performance.now();
    this.options.send({ type: 'progress', id: this.commandId, progress: this.progress });
  }

  sendNotification(notification: unknown): void {
    if (!(notification instanceof Notification)) return;
    if (notification.Id() === NULL_GUID) notification.Id(randomUUID());
    this.notifications.set(notification.Id(), notification);
    const actions = notification.actions.map(({ caption }) => caption);
    this.pending.notifications.push({ id: notification.Id(), text: notification.Message(), actions });
  }

  recallNotification(notification: unknown): void {
    if (!(notification instanceof Notification)) return;
    this.notifications.delete(notification.Id());
    this.pending.recalled.push(notification.Id());
  }

  private runNotificationAction(id: string, index: number): void {
    const notification = this.notifications.get(id);
    const action = notification?.actions[index];
    if (notification === undefined || action === undefined)
      throw new AlError('NoNotification', 'The notification is gone.');
    callHandler(this.session, action, notification);
  }

  hyperlink(url: string): void {
    this.pending.hyperlinks.push(url);
  }
}

function ignore(): void {}

/** A page of one record must not show another one in its place: what the user does next would be done to a stranger. */
function standsOn(form: Form, bookmark: string): boolean {
  if (bookmark === '' || !form.isOpen || form.isList || !form.hasSource || form.record.IsTemporary()) return true;
  return form.bookmark === bookmark;
}

/** Lookups and lists with a card are for looking; all else opens to be worked on. */
function defaultMode(page: PageInstance): PageMode {
  if (page.LookupMode()) return 'view';
  return page.design.cardPageId !== 0 ? 'view' : 'edit';
}

/** Commands after which the rows around the current one are wanted. */
function movesWindow(command: ClientCommand['command'], hasMoved: boolean): boolean {
  switch (command) {
    case 'sort':
    case 'filter':
    case 'clearFilters':
    case 'search':
    case 'view':
      return true;
    case 'newRow':
    case 'deleteRow':
    case 'move':
      return hasMoved;
    default:
      return false;
  }
}

function fillProgress(text: string, values: ReadonlyMap<number, string>): string {
  return text.replace(/[#@](\d+)[#@]*/g, (_whole, digits: string) => values.get(Number(digits)) ?? '');
}
