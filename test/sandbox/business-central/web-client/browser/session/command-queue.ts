import type { ClientCommand, DoneMessage } from '../../../page-engine/page-model.ts';

interface Waiting {
  readonly id: number;
  readonly command: ClientCommand;
  readonly done: (message: DoneMessage) => void;
  readonly answer: Promise<DoneMessage>;
}

/** What a user starts with a click: a second click before the first has an answer, as of a double click, means the same. */
const STARTED_ONCE: ReadonlySet<ClientCommand['command']> = new Set([
  'action',
  'assistEdit',
  'close',
  'deleteRow',
  'drillDown',
  'errorAction',
  'lookup',
  'newRow',
  'notificationAction',
  'openPage',
  'openRow',
]);

/** Commands of one depth: one runs, the others wait for it. */
interface Level {
  running: Waiting | undefined;
  readonly waiting: Waiting[];
}

/**
 * Sends one command at a time. While AL waits inside a command for the user, commands go to a level of their own:
 * they let it go on, and what was waiting goes on waiting.
 */
export class CommandQueue {
  readonly #post: (id: number, command: ClientCommand) => void;
  readonly #levels: Level[] = [{ running: undefined, waiting: [] }];
  #lastId = 0;

  constructor(post: (id: number, command: ClientCommand) => void) {
    this.#post = post;
  }

  get isBusy(): boolean {
    return this.#levels.at(-1)!.running !== undefined;
  }

  send(command: ClientCommand): Promise<DoneMessage> {
    const { running, waiting } = this.#levels.at(-1)!;
    const last = waiting.at(-1) ?? running;
    if (last !== undefined && STARTED_ONCE.has(command.command) && isSame(last.command, command)) return last.answer;
    const { promise: answer, resolve: done } = Promise.withResolvers<DoneMessage>();
    waiting.push({ id: ++this.#lastId, command, done, answer });
    this.#next();
    return answer;
  }

  /** Sends at once what waits, for a client that goes: it hears no answers any more. */
  flush(): void {
    for (const { id, command } of this.#levels.at(-1)!.waiting.splice(0)) this.#post(id, command);
  }

  commandOf(id: number): ClientCommand | undefined {
    return this.#levels.map(({ running }) => running).find((running) => running?.id === id)?.command;
  }

  /** AL waits inside the running command. */
  asked(): void {
    this.#levels.push({ running: undefined, waiting: [] });
  }

  done(message: DoneMessage): void {
    // What AL waited for may be answered after the command that waited is done.
    if (this.commandOf(message.id) === undefined) return;
    const over: Level[] = [];
    while (this.#levels.length > 1 && this.#levels.at(-1)!.running?.id !== message.id)
      over.unshift(this.#levels.pop()!);
    const level = this.#levels.at(-1)!;
    const finished = level.running;
    // A fast user has gone on since the last question was answered: the server comes to that now.
    level.running = over.at(-1)?.running;
    level.waiting.push(...over.flatMap(({ waiting }) => waiting));
    finished?.done(message);
    this.#next();
  }

  #next(): void {
    const level = this.#levels.at(-1)!;
    if (level.running !== undefined) return;
    level.running = level.waiting.shift();
    if (level.running !== undefined) this.#post(level.running.id, level.running.command);
  }
}

function isSame(left: ClientCommand, right: ClientCommand): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
