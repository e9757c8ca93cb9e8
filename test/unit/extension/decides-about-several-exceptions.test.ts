import { loadApps } from '../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../sandbox/business-central/company-server.ts';
import type { ClientCommand } from '../../sandbox/business-central/page-engine/page-model.ts';
import type { Answer, Script } from '../sandbox/page-engine/scripted-client.ts';
import { runScript } from '../sandbox/page-engine/scripted-client.ts';

const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const OPEN = 0;
const RETRYING = 1;
const IGNORED = 3;
const company = 'Harbour & Pine Ltd';
const clock = (): number => Date.UTC(2026, 2, 1, 12);

const server = loadApps(demoApps).openDatabase();
afterAll(() => server.close());
beforeAll(() => void server.createCompany(company, { clock }));

function openExceptions(externalIds: readonly string[]): void {
  const session = server.newSession({ company, clock });
  session.execute(() => {
    const exception = session.newRecord(EXCEPTION_TABLE);
    for (const externalId of externalIds) {
      exception.f = exception.def.zeros.slice();
      exception.f[exception.def.byName.get('store code')!.slot] = 'HARBOUR';
      exception.f[exception.def.byName.get('external id')!.slot] = externalId;
      exception.Insert$();
    }
  });
}

function statusOf(externalId: string): unknown {
  const session = server.newSession({ company, clock });
  const exception = session.newRecord(EXCEPTION_TABLE);
  exception.SetRange(exception.def.byName.get('external id')!.number, externalId);
  session.execute(() => exception.FindFirst$());
  return exception.f[exception.def.byName.get('status')!.slot];
}

/** Opens the list as an operator and selects some of its rows. */
function* listWith(selected: readonly string[]): Generator<ClientCommand, string, Answer> {
  const answer = yield { command: 'openPage', pageId: EXCEPTIONS };
  const { form } = answer.opened;
  const rows = answer.state(form).rows?.rows ?? [];
  const bookmarks = rows
    .filter(({ cells }) => selected.includes(cells['External Id']?.text ?? ''))
    .map(({ bookmark }) => bookmark);
  yield { form, command: 'selection', bookmarks };
  return form;
}

function asOperator(script: () => Script): void {
  const permissionSets = ['BigC Operator'];
  runScript(server.newSession({ company, clock, guiAllowed: true, clientType: 3, permissionSets }), script);
}

test('Retry tries the selected exceptions again, and no other', () => {
  openExceptions(['R1', 'R2', 'R3']);

  asOperator(function* (): Script {
    const form = yield* listWith(['R1', 'R3']);
    const retried = yield { form, command: 'action', action: 'Retry' };
    expect(retried.error).toBeUndefined();
    expect(retried.texts).toEqual([
      '2 exceptions are tried again. Those whose cause is fixed disappear from the list.',
    ]);
  });

  expect(['R1', 'R2', 'R3'].map(statusOf)).toEqual([RETRYING, OPEN, RETRYING]);
});

test('Ignore asks for one reason and gives it to all that are selected', () => {
  openExceptions(['I1', 'I2', 'I3']);

  asOperator(function* (): Script {
    const form = yield* listWith(['I2', 'I3']);
    const asked = yield { form, command: 'action', action: 'Ignore' };
    const dialog = asked.opened.form;
    yield { form: dialog, command: 'setValue', field: 'Reason', text: 'Test orders of the shop.' };
    const closed = yield { form: dialog, command: 'close', button: 'ok' };
    expect(closed.error).toBeUndefined();
  });

  expect(['I1', 'I2', 'I3'].map(statusOf)).toEqual([OPEN, IGNORED, IGNORED]);
});
