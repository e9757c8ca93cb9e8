/** A client whose commands are written down beforehand: each step sees all that came since the one before. */
import { runClientSession } from '../../../sandbox/business-central/page-engine/client-session.ts';
import type {
  ClientCommand,
  DoneMessage,
  FormDefinition,
  FormState,
  ServerMessage,
  Update,
} from '../../../sandbox/business-central/page-engine/page-model.ts';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';

/** What came back for a command: its own messages, and those of commands that it let go on. */
export class Answer {
  readonly messages: readonly ServerMessage[];

  constructor(messages: readonly ServerMessage[]) {
    this.messages = messages;
  }

  private get updates(): Update[] {
    return this.messages.filter((message) => message.type !== 'progress').map(({ update }) => update);
  }

  get done(): DoneMessage {
    const done = this.messages.findLast((message) => message.type === 'done');
    if (done === undefined) throw new Error('The command is not done');
    return done;
  }

  get ask() {
    const last = this.messages.at(-1);
    if (last?.type !== 'ask') throw new Error('Nothing is asked');
    return last.ask;
  }

  get error() {
    return this.done.error;
  }

  get opened(): FormDefinition {
    const opened = this.updates.flatMap((update) => update.opened).at(-1);
    if (opened === undefined) throw new Error('No page has opened');
    return opened;
  }

  get closed(): readonly string[] {
    return this.updates.flatMap((update) => update.closed);
  }

  get texts(): readonly string[] {
    return this.updates.flatMap((update) => update.messages);
  }

  state(form: string): FormState {
    const find = (states: readonly FormState[]): FormState | undefined =>
      states.find((state) => state.form === form) ??
      states.map(({ parts }) => find(parts)).find((found) => found !== undefined);
    const state = this.updates
      .toReversed()
      .map(({ states }) => find(states))
      .find((found) => found !== undefined);
    if (state === undefined) throw new Error(`The form ${form} has not come`);
    return state;
  }
}

export type Script = Generator<ClientCommand, void, Answer>;

/**
 * Runs the script to its end; the client is gone then. What a step expects in vain fails the test, also while AL waits
 * for an answer.
 */
export function runScript(session: AlSession, script: () => Script, roleCenter = 0): void {
  let received: ServerMessage[] = [];
  let commands = 0;
  let steps: Script | undefined;
  const failures: unknown[] = [];
  const next = (answer: Answer): ClientCommand | undefined => {
    const first = steps === undefined;
    steps ??= script();
    return (first ? steps.next() : steps.next(answer)).value ?? undefined;
  };
  runClientSession({
    session,
    roleCenter,
    receive: () => {
      const answer = new Answer(received);
      received = [];
      try {
        const command = next(answer);
        return command === undefined ? undefined : { id: ++commands, command };
      } catch (error) {
        // AL that waits would take it for an error of its own.
        failures.push(error);
        return undefined;
      }
    },
    send: (message) => void received.push(message),
  });
  if (failures.length > 0) throw failures[0];
}
