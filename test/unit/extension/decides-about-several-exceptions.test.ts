import type { ClientCommand } from '../../sandbox/business-central/page-engine/page-model.ts';
import type { FieldValue } from '../../sandbox/business-central/runtime/records/definitions.ts';
import type { Answer, Script } from '../sandbox/page-engine/scripted-client.ts';
import { asUser, insert, newSession } from './demo-company.ts';

const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const HISTORY_TABLE = 71416;
const OPEN = 0;
const RETRYING = 1;
const IGNORED = 3;
const TOTAL_DIFFERS = 31;
const ORDER = 1;

function openExceptions(externalIds: readonly string[], fields: Readonly<Record<string, FieldValue>> = {}): void {
  for (const externalId of externalIds)
    insert(EXCEPTION_TABLE, { 'store code': 'HARBOUR', 'external id': externalId, ...fields });
}

function fieldOf(externalId: string, field: string): unknown {
  const session = newSession();
  const exception = session.newRecord(EXCEPTION_TABLE);
  exception.SetRange(exception.def.byName.get('external id')!.number, externalId);
  session.execute(() => exception.FindFirst$());
  return exception.f[exception.def.byName.get(field)!.slot];
}

const statusOf = (externalId: string): unknown => fieldOf(externalId, 'status');

/** What was last done about it. */
function historyOf(externalId: string): unknown {
  const session = newSession();
  const history = session.newRecord(HISTORY_TABLE);
  history.SetRange(history.def.byName.get('exception entry no.')!.number, fieldOf(externalId, 'entry no.'));
  return session.execute(() => history.FindLast()) ? history.f[history.def.byName.get('detail')!.slot] : '';
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
  asUser(['BigC Operator'], script);
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

test('Assign gives all that are selected to one user', () => {
  openExceptions(['A1', 'A2', 'A3']);

  asOperator(function* (): Script {
    const form = yield* listWith(['A1', 'A2']);
    const asked = yield { form, command: 'action', action: 'Assign' };
    const dialog = asked.opened.form;
    yield { form: dialog, command: 'setValue', field: 'AssignedTo', text: '' };
    yield { form: dialog, command: 'setValue', field: 'Note', text: 'Whoever is in.' };
    const closed = yield { form: dialog, command: 'close', button: 'ok' };
    expect(closed.error).toBeUndefined();
  });

  expect(['A1', 'A2', 'A3'].map(historyOf)).toEqual(['To nobody. Whoever is in.', 'To nobody. Whoever is in.', '']);
});

test('Override looks at one difference at a time', () => {
  openExceptions(['O1', 'O2'], { cause: TOTAL_DIFFERS, 'object type': ORDER, 'content hash': 'abc' });

  asUser(['BigC Accountant'], function* (): Script {
    const form = yield* listWith(['O1', 'O2']);
    const refused = yield { form, command: 'action', action: 'Override' };
    expect(refused.error?.text).toMatch(/^Override one exception at a time/);
  });

  expect(['O1', 'O2'].map(statusOf)).toEqual([OPEN, OPEN]);
});
