import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import type { ClientCommand, FormState } from '../sandbox/business-central/page-engine/page-model.ts';
import { demoUsers, type HostUser } from '../sandbox/business-central/web-client/host/users.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { type Answer, runScript, type Script } from '../unit/sandbox/page-engine/scripted-client.ts';

const OWN = { from: 71400, to: 71999 };
const WITH_ACTIONS = ['List', 'Card', 'Document'];
/** What the platform says when a right is missing; whoever may not do something is to be told so by the extension. */
const MISSING_RIGHT = /permissions prevented|not have permission/;
/** Questions, reasons and pages that an action may open one inside the other. */
const DEEPEST = 6;
const ROWS = 6;
/** So that a page that suddenly offers nothing does not pass. */
const MANY = 40;
const STORE_SETUP = 71807;

let world: World;
let pages: readonly { readonly id: number; readonly name: string }[];

beforeAll(async () => {
  world = await startWorld({ store: businessDay({ orders: 40, seed: 1 }) });
  await world.day();
  const { application } = world.businessCentral.server;
  pages = [...application.project.table.all('page')].filter(
    (page) => page.id >= OWN.from && page.id <= OWN.to && WITH_ACTIONS.includes(page.pageType),
  );
});

afterAll(() => world.stop());

function as(user: HostUser, script: () => Script): void {
  const { server, connection, session } = world.businessCentral;
  const { permissionSets } = user;
  const options = {
    company: connection.company,
    clock: () => session().clock(),
    guiAllowed: true,
    clientType: 3,
    user: { name: user.name, securityId: user.securityId },
  };
  runScript(server.newSession(permissionSets.length === 0 ? options : { ...options, permissionSets }), script);
}

function errorsOf(answer: Answer): string[] {
  return answer.messages.flatMap((message) => (message.type === 'done' ? (message.error?.text ?? []) : []));
}

/** Says yes, gives reasons, and closes pages, until nothing waits any more. */
function* goOn(first: Answer): Generator<ClientCommand, string[], Answer> {
  const errors = errorsOf(first);
  let answer = first;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const last = answer.messages.at(-1);
    if (last?.type !== 'ask') break;
    if (last.ask.kind !== 'page') {
      answer = yield { command: 'answer', question: last.ask.question, answer: last.ask.kind === 'confirm' ? true : 1 };
    } else {
      const { form } = last.ask;
      if (answer.state(form).fields.Reason !== undefined)
        errors.push(...errorsOf(yield { form, command: 'setValue', field: 'Reason', text: 'It is tried.' }));
      answer = yield { form, command: 'close', button: 'ok' };
    }
    errors.push(...errorsOf(answer));
  }
  return errors;
}

function offered({ actions }: FormState): string[] {
  return Object.entries(actions)
    .filter(([name, { isEnabled, isVisible }]) => isEnabled && isVisible && !name.endsWith('Promoted'))
    .map(([name]) => name);
}

/** Actions that the page offers on its first rows, each with the row it is offered on. */
function offersOf(
  user: HostUser,
  pageId: number,
): { readonly bookmark: string | undefined; readonly action: string }[] {
  const offers: { bookmark: string | undefined; action: string }[] = [];
  as(user, function* (): Script {
    const answer = yield { command: 'openPage', pageId };
    expect(errorsOf(answer)).toEqual([]);
    const { form } = answer.opened;
    const state = answer.state(form);
    const rows = state.rows?.rows.slice(0, ROWS) ?? [];
    if (rows.length === 0) offers.push(...offered(state).map((action) => ({ bookmark: undefined, action })));
    for (const { bookmark } of rows) {
      const selected = yield { form, command: 'selectRow', bookmark };
      offers.push(...offered(selected.state(form)).map((action) => ({ bookmark, action })));
    }
  });
  return offers;
}

test.each(demoUsers.map((user) => [user.name, user] as const))('%s has the rights for each of them', (_name, user) => {
  const missing: string[] = [];
  let count = 0;
  for (const { id, name } of pages)
    for (const { bookmark, action } of offersOf(user, id))
      as(user, function* (): Script {
        count += 1;
        const { form } = (yield { command: 'openPage', pageId: id }).opened;
        if (bookmark !== undefined) yield { form, command: 'selectRow', bookmark };
        const errors = yield* goOn(yield { form, command: 'action', action });
        missing.push(...errors.filter((text) => MISSING_RIGHT.test(text)).map((text) => `${name}, ${action}: ${text}`));
      });
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(MANY);
});

/** Microsoft's sets, which everybody has beside, are another matter: these promise what the connector's own pages read. */
test.each(['BigC Viewer', 'BigC Operator', 'BigC Accountant', 'BigC Admin'])(
  '%s alone is enough to read each page, row by row',
  (permissionSet) => {
    const failed: string[] = [];
    for (const { id, name } of pages)
      as({ ...demoUsers[0]!, permissionSets: [permissionSet] }, function* (): Script {
        const answer = yield { command: 'openPage', pageId: id };
        failed.push(...errorsOf(answer).map((text) => `${name}: ${text}`));
        if (failed.length > 0) return;
        const { form } = answer.opened;
        for (const { bookmark } of answer.state(form).rows?.rows.slice(0, ROWS) ?? [])
          failed.push(...errorsOf(yield { form, command: 'selectRow', bookmark }).map((text) => `${name}: ${text}`));
      });
    expect(failed).toEqual([]);
  },
);

test.each(demoUsers.filter(({ name }) => name !== 'ADMIN').map((user) => [user.name, user] as const))(
  '%s is told who sets up stores',
  (_name, user) => {
    as(user, function* (): Script {
      const answer = yield { command: 'openPage', pageId: STORE_SETUP };
      expect(errorsOf(answer)).toEqual([expect.stringContaining('permission set BigC Admin')]);
    });
  },
);
