import { platformFunctions } from '../../../sandbox/business-central/runtime/platform/functions.ts';
import type { Session } from '../../../sandbox/business-central/runtime/session/session.ts';
import type { Decimal } from '../../../sandbox/business-central/runtime/values/decimal.ts';

export interface Shown {
  readonly messages: string[];
  readonly questions: string[];
}

/** A session with just what the platform functions need, whose clock stands at 2026-03-01T10:20:30Z. */
export function platformSession(answers: { confirm?: boolean; strMenu?: number; defaultPrecision?: Decimal } = {}) {
  const shown: Shown = { messages: [], questions: [] };
  const session = {
    id: 7,
    user: { name: 'AGENT', securityId: '11111111-2222-3333-4444-555555555555' },
    company: 'Harbour & Pine Ltd',
    guiAllowed: true,
    clientType: 4,
    language: 1033,
    workDate: undefined,
    clock: () => Date.UTC(2026, 2, 1, 10, 20, 30),
    state: new Map(),
    serverState: new Map(),
    database: { undoWithTransaction: () => undefined },
    callerApp: () => undefined,
    callStackApps: () => [],
    apps: () => [],
    // The only event of the application that platform functions ask here is that of the default precision.
    platformEvent: (_codeunitId: number, event: string) => event,
    hasSubscribers: () => answers.defaultPrecision !== undefined,
    raise: (_event: string, _sender: unknown, [precision]: [{ v: Decimal | undefined }]) => {
      precision.v = answers.defaultPrecision;
    },
    objects: () => [80, 81, 82].map((id) => ({ type: 'Codeunit', id })),
    ui: {
      message: (text: string) => shown.messages.push(text),
      confirm: (question: string) => {
        shown.questions.push(question);
        return answers.confirm ?? false;
      },
      strMenu: () => answers.strMenu ?? 0,
    },
  };
  return { session: session as unknown as Session, shown };
}

/** Calls a platform function on a session as generated code does. */
export function call(session: Session, name: string, ...args: unknown[]): unknown {
  const implementation = platformFunctions[name];
  if (typeof implementation !== 'function') throw new Error(`There is no platform function ${name}`);
  return implementation.apply(session, args);
}
