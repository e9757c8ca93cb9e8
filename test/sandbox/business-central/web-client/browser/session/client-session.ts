/** The browser's side of a session: sends commands, keeps what the server says about the open pages. */
import type {
  AskMessage,
  Bookmark,
  ClientCommand,
  DoneMessage,
  FormDefinition,
  FormId,
  FormState,
  Update,
} from '../../../page-engine/page-model.ts';
import type { FromBrowser, ToBrowser } from '../../protocol.ts';
import { CommandQueue } from './command-queue.ts';
import { anew, LONGEST_REREAD, type LoadedRows, PAGE_OF_ROWS, withAnswer, withCurrentRow, withReread } from './rows.ts';
import { beforeConnecting, type Prompt, type Snapshot } from './snapshot.ts';

type ListChange = Extract<ClientCommand, { command: 'sort' | 'filter' | 'clearFilters' | 'search' | 'view' }>;

const USER_KEY = 'signed-in-user';

export class ClientSession {
  #snapshot: Snapshot = beforeConnecting;
  readonly #listeners = new Set<() => void>();
  readonly #socket: WebSocket;
  readonly #queue: CommandQueue;
  /** Lists whose rows came or went: they are read anew once the command is done. */
  readonly #stale = new Set<FormId>();
  /** Errors that were told: who clicked twice has one answer. */
  readonly #told = new WeakSet<DoneMessage>();
  #lastPrompt = 0;
  #lastNewRow = 0;
  /** Rows the user has gone on to and the server has not reached yet. */
  readonly #goingTo = new Map<FormId, Bookmark>();

  constructor(address: string) {
    this.#queue = new CommandQueue((id, command) => {
      this.#post({ type: 'command', id, command });
      this.#change({ isBusy: true });
    });
    this.#socket = new WebSocket(address);
    this.#socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as ToBrowser));
    this.#socket.addEventListener('close', () => {
      if (this.#snapshot.phase !== 'ended') this.#change({ phase: 'ended', fault: '' });
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  signIn(user: string): void {
    sessionStorage.setItem(USER_KEY, user);
    this.#post({ type: 'signIn', user });
  }

  /** Forgets the user and begins again. */
  signOut(): void {
    sessionStorage.removeItem(USER_KEY);
    location.assign(`/?token=${new URLSearchParams(location.search).get('token') ?? ''}`);
  }

  nameNewRow(): Bookmark {
    return `+mine ${++this.#lastNewRow}`;
  }

  goOn(form: FormId, row: Bookmark): void {
    this.#goingTo.set(form, row);
  }

  /** The user may have gone on to yet another row meanwhile. */
  arrived(form: FormId, row: Bookmark): void {
    if (this.#goingTo.get(form) === row) this.#goingTo.delete(form);
  }

  /** The row or the record the user looks at. */
  rowInSight(form: FormId): Bookmark | undefined {
    return this.#goingTo.get(form) ?? this.#snapshot.states.get(form)?.current;
  }

  /** Errors that belong to a field are shown there; all others wait to be read. */
  async send(asked: ClientCommand): Promise<DoneMessage> {
    const command = this.#aimed(asked);
    const message = await this.#queue.send(command);
    if (message.error !== undefined && !this.#told.has(message) && !this.#isShownAtField(message)) {
      this.#told.add(message);
      this.#addPrompts([{ kind: 'error', key: ++this.#lastPrompt, error: message.error }]);
    }
    return message;
  }

  /** The tab is reloaded or closed: what was entered goes to the server, as when its field and its row are left. */
  leave(): void {
    (document.activeElement as HTMLElement | null)?.blur();
    const { forms, states, prompts } = this.#snapshot;
    const top = forms.at(-1);
    if (prompts.length === 0 && top !== undefined) {
      for (const { form } of withParts(top).toReversed())
        if (states.get(form)?.isEditable === true) void this.send({ form, command: 'save' });
    }
    this.#queue.flush();
  }

  answer(prompt: Prompt, answer: boolean | number): void {
    this.#change({ prompts: this.#snapshot.prompts.filter(({ key }) => key !== prompt.key) });
    if (prompt.kind === 'question') void this.send({ command: 'answer', question: prompt.question.question, answer });
  }

  dismissNotification(id: string): void {
    this.#change({ notifications: this.#snapshot.notifications.filter((notification) => notification.id !== id) });
  }

  /** Sorts, filters or searches a list, which then begins with its first row. True when that was refused. */
  async changeList(command: ListChange): Promise<boolean> {
    const { form } = command;
    const { error } = await this.send(command);
    if (error !== undefined) return true;
    if (this.#snapshot.rows.get(form)?.atStart === false)
      await this.send({ form, command: 'rows', from: { at: 'first' }, count: PAGE_OF_ROWS });
    const first = this.#snapshot.rows.get(form)?.rows[0];
    if (first !== undefined && first.bookmark !== this.#snapshot.states.get(form)?.current)
      await this.send({ form, command: 'selectRow', bookmark: first.bookmark });
    return false;
  }

  /** More rows at the end or the start of a list. */
  async moreRows(form: FormId, direction: 'after' | 'before'): Promise<void> {
    const loaded = this.#snapshot.rows.get(form);
    const edge = direction === 'after' ? loaded?.rows.at(-1) : loaded?.rows[0];
    if (edge === undefined) return;
    await this.send({
      form,
      command: 'rows',
      from: { at: direction, bookmark: edge.bookmark },
      count: PAGE_OF_ROWS * 2,
    });
  }

  /** What is done to a row is meant for the one the user looks at, whichever the server stands on by then. */
  #aimed(command: ClientCommand): ClientCommand {
    if (!isForRow(command) || command.bookmark !== undefined) return command;
    const bookmark = this.rowInSight(command.form);
    return bookmark === undefined ? command : { ...command, bookmark };
  }

  #post(message: FromBrowser): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #receive(message: ToBrowser): void {
    switch (message.type) {
      case 'hello': {
        const remembered = sessionStorage.getItem(USER_KEY);
        this.#change({ phase: 'signIn', company: message.company, users: message.users });
        if (message.users.some(({ name }) => name === remembered)) this.signIn(remembered!);
        return;
      }
      case 'signedIn':
        this.#change({ phase: 'open', user: message.user });
        return;
      case 'failed':
        this.#change({ phase: 'ended', fault: message.text });
        return;
      case 'ask':
        this.#asked(message);
        return;
      case 'progress':
        this.#change({ progress: message.progress });
        return;
      case 'done':
        this.#done(message);
    }
  }

  #asked(message: AskMessage): void {
    this.#apply(message.update, this.#queue.commandOf(message.id));
    this.#queue.asked();
    if (message.ask.kind !== 'page')
      this.#addPrompts([{ kind: 'question', key: ++this.#lastPrompt, question: message.ask }]);
    this.#change({ isBusy: this.#queue.isBusy });
    this.#rereadStale();
  }

  #done(message: DoneMessage): void {
    this.#apply(message.update, this.#queue.commandOf(message.id));
    this.#queue.done(message);
    this.#change({ isBusy: this.#queue.isBusy });
    this.#rereadStale();
  }

  #apply(update: Update, command: ClientCommand | undefined): void {
    const closed = new Set(update.closed);
    const before = this.#snapshot;
    const forms = [...before.forms, ...update.opened].filter(({ form }) => !closed.has(form));
    const states = new Map(before.states);
    const rows = new Map(before.rows);
    for (const definition of before.forms) {
      if (closed.has(definition.form)) {
        for (const { form } of withParts(definition)) {
          states.delete(form);
          rows.delete(form);
        }
      }
    }
    for (const state of update.states) this.#takeState(state, command, states, rows);
    const notifications = [
      ...before.notifications.filter(
        ({ id }) => !update.recalledNotifications.includes(id) && !update.notifications.some((one) => one.id === id),
      ),
      ...update.notifications,
    ];
    this.#change({ forms, states, rows, notifications, progress: update.progress });
    this.#addPrompts(update.messages.map((text) => ({ kind: 'message', key: ++this.#lastPrompt, text })));
    for (const address of update.hyperlinks) window.open(address, '_blank', 'noopener');
  }

  #takeState(
    state: FormState,
    command: ClientCommand | undefined,
    states: Map<FormId, FormState>,
    rows: Map<FormId, LoadedRows>,
  ): void {
    states.set(state.form, state);
    const loaded = rows.get(state.form);
    if (state.rows !== undefined) {
      const isOwn = command !== undefined && 'form' in command && command.form === state.form;
      if (isOwn && command.command === 'rows') {
        rows.set(state.form, withAnswer(loaded, command.from, state.rows));
      } else if (loaded === undefined || (isOwn && isNewList(command.command))) {
        rows.set(state.form, anew(loaded, state.rows));
      } else {
        const again = withReread(loaded, state.rows);
        if (again === undefined) {
          rows.set(state.form, anew(loaded, state.rows));
          if (loaded.rows.length > state.rows.rows.length) this.#stale.add(state.form);
        } else {
          rows.set(state.form, withCurrentRow(again, state));
          if (again.rows.length > state.rows.rows.length && command !== undefined && changesOtherRows(command))
            this.#stale.add(state.form);
        }
      }
    }
    for (const part of state.parts) this.#takeState(part, command, states, rows);
  }

  #rereadStale(): void {
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const form of stale) {
      const loaded = this.#snapshot.rows.get(form);
      if (loaded === undefined) continue;
      const count = Math.min(Math.max(loaded.rows.length, PAGE_OF_ROWS), LONGEST_REREAD);
      // A list whose start is out of sight stays where the user works.
      const at = loaded.atStart && loaded.rows.length <= count ? 'first' : 'current';
      void this.send({ form, command: 'rows', from: { at }, count });
    }
  }

  #isShownAtField({ error }: DoneMessage): boolean {
    if (error?.form === undefined || error.field === undefined || error.lost !== undefined) return false;
    return this.#snapshot.states.get(error.form)?.fields[error.field]?.error !== undefined;
  }

  #addPrompts(prompts: readonly Prompt[]): void {
    if (prompts.length > 0) this.#change({ prompts: [...this.#snapshot.prompts, ...prompts] });
  }

  #change(change: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Commands after which the list begins anew. */
function isNewList(command: string): boolean {
  return ['sort', 'filter', 'clearFilters', 'search', 'view'].includes(command);
}

const FOR_ROW = ['action', 'assistEdit', 'deleteRow', 'drillDown', 'lookup', 'setValue'] as const;

type ForRow = Extract<ClientCommand, { command: (typeof FOR_ROW)[number] }>;

function isForRow(command: ClientCommand): command is ForRow {
  return FOR_ROW.some((name) => name === command.command);
}

function changesOtherRows({ command }: ClientCommand): boolean {
  return ['action', 'answer', 'close', 'deleteRow', 'refresh'].includes(command);
}

export function withParts(definition: FormDefinition): FormDefinition[] {
  return [definition, ...definition.parts.flatMap(withParts)];
}
