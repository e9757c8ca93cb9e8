import type { ClientCommand } from '../../sandbox/business-central/page-engine/page-model.ts';
import type { FieldValue } from '../../sandbox/business-central/runtime/records/definitions.ts';
import { Decimal } from '../../sandbox/business-central/runtime/values/decimal.ts';
import type { Answer, Script } from '../sandbox/page-engine/scripted-client.ts';
import { asUser, insert, newSession } from './demo-company.ts';

const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const HISTORY_TABLE = 71416;
const OPEN = 0;
const RETRYING = 1;
const RESOLVED = 2;
const IGNORED = 3;
const ITEM_UNKNOWN = 60;
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

function stake(amount: string, currency: string, local: string): Record<string, FieldValue> {
  return {
    'amount at stake': Decimal.parse(amount),
    'currency code': currency,
    'amount at stake (lcy)': Decimal.parse(local),
  };
}

/** Somebody else's session settles it. */
function resolveElsewhere(externalId: string): void {
  const session = newSession();
  const exception = session.newRecord(EXCEPTION_TABLE);
  exception.SetRange(exception.def.byName.get('external id')!.number, externalId);
  session.execute(() => {
    exception.FindFirst$();
    exception.f[exception.def.byName.get('status')!.slot] = RESOLVED;
    exception.Modify$();
  });
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

test('Ignore says what it is about and what waits, as the rows may be out of sight', () => {
  const order = { 'object type': ORDER, cause: TOTAL_DIFFERS };
  openExceptions(['M1'], { ...order, ...stake('90', 'GBP', '90') });
  openExceptions(['M2'], { ...order, ...stake('100', 'EUR', '85') });
  openExceptions(['M3'], { ...order, ...stake('13.05', 'SEK', '0') });
  // An order with a second cause waits once.
  openExceptions(['M1'], { 'object type': ORDER, cause: ITEM_UNKNOWN, ...stake('90', 'GBP', '90') });

  asOperator(function* (): Script {
    const form = yield* listWith(['M1', 'M2', 'M3']);
    const asked = yield { form, command: 'action', action: 'Ignore' };
    const dialog = asked.opened.form;
    expect(asked.state(dialog).fields.Selected?.text).toBe(
      '4 exceptions: 175.00 GBP at stake. Another 13.05 SEK has no exchange rate.',
    );
    yield { form: dialog, command: 'close', button: 'cancel' };
  });
  asOperator(function* (): Script {
    const form = yield* listWith(['M2']);
    const asked = yield { form, command: 'action', action: 'Assign' };
    const dialog = asked.opened.form;
    expect(asked.state(dialog).fields.Selected?.text).toBe('Order M2, Total differs: 100.00 EUR at stake.');
    yield { form: dialog, command: 'close', button: 'cancel' };
  });
});

test('what somebody else has settled meanwhile stays as it is, and the others are ignored all the same', () => {
  openExceptions(['S1', 'S2', 'S3']);

  asOperator(function* (): Script {
    const form = yield* listWith(['S1', 'S2', 'S3']);
    const asked = yield { form, command: 'action', action: 'Ignore' };
    const dialog = asked.opened.form;
    resolveElsewhere('S2');
    yield { form: dialog, command: 'setValue', field: 'Reason', text: 'Test orders of the shop.' };
    const closed = yield { form: dialog, command: 'close', button: 'ok' };
    expect(closed.error).toBeUndefined();
    expect(closed.texts).toEqual(['Exceptions that were settled already and stay as they are: 1.']);
  });

  expect(['S1', 'S2', 'S3'].map(statusOf)).toEqual([IGNORED, RESOLVED, IGNORED]);
  expect(historyOf('S2')).toBe('');
});

test('where somebody else has settled all of them meanwhile, there is nothing left to decide', () => {
  openExceptions(['T1', 'T2']);

  asOperator(function* (): Script {
    const form = yield* listWith(['T1', 'T2']);
    const asked = yield { form, command: 'action', action: 'Ignore' };
    const dialog = asked.opened.form;
    for (const externalId of ['T1', 'T2']) resolveElsewhere(externalId);
    yield { form: dialog, command: 'setValue', field: 'Reason', text: 'Test orders of the shop.' };
    const closed = yield { form: dialog, command: 'close', button: 'ok' };
    expect(closed.error?.text).toMatch(/^None of the selected exceptions is open/);
  });

  expect(['T1', 'T2'].map(statusOf)).toEqual([RESOLVED, RESOLVED]);
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
