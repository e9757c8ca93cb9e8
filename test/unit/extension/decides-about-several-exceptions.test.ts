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
const STATUS_FIELD = 20;

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
  changeElsewhere(externalId, { status: RESOLVED });
}

/** Another session brings another content. */
function changeElsewhere(externalId: string, fields: Readonly<Record<string, FieldValue>>): void {
  const session = newSession();
  const exception = session.newRecord(EXCEPTION_TABLE);
  exception.SetRange(exception.def.byName.get('external id')!.number, externalId);
  session.execute(() => {
    exception.FindFirst$();
    for (const [field, value] of Object.entries(fields)) exception.f[exception.def.byName.get(field)!.slot] = value;
    exception.Modify$();
  });
}

/** Opens the list as an operator and selects some of its rows. */
function* listWith(selected: readonly string[], status = ''): Generator<ClientCommand, string, Answer> {
  let answer = yield { command: 'openPage', pageId: EXCEPTIONS };
  const { form } = answer.opened;
  if (status !== '') answer = yield { form, command: 'filter', fieldNo: STATUS_FIELD, filter: status };
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

test.each(['Ignore', 'Assign'])('%s leaves out what has changed since it was shown, and says so', (action) => {
  const changed = { Ignore: 'CI', Assign: 'CA' }[action]!;
  const same = { Ignore: 'SI', Assign: 'SA' }[action]!;
  openExceptions([changed, same], { message: 'The total is 36.00.', 'content hash': 'A' });

  asOperator(function* (): Script {
    const form = yield* listWith([changed, same]);
    const asked = yield { form, command: 'action', action };
    const dialog = asked.opened.form;
    changeElsewhere(changed, { 'content hash': 'B' });
    if (action === 'Ignore') yield { form: dialog, command: 'setValue', field: 'Reason', text: 'Test orders.' };
    const closed = yield { form: dialog, command: 'close', button: 'ok' };
    expect(closed.error).toBeUndefined();
    expect(closed.texts).toEqual([
      'Exceptions that have changed since they were shown and stay as they are; look at them again: 1.',
    ]);
  });

  expect(historyOf(changed)).toBe('');
  expect(historyOf(same)).not.toBe('');
});

test.each(['message', 'difference', 'content hash'])(
  'one whose %s has changed since it was shown is refused',
  (field) => {
    const externalId = `F-${field}`.toUpperCase();
    openExceptions([externalId], { message: 'The total is 36.00.' });
    const value = field === 'difference' ? Decimal.parse('60') : 'The total is 90.00.';

    asOperator(function* (): Script {
      const form = yield* listWith([externalId]);
      const asked = yield { form, command: 'action', action: 'Ignore' };
      const dialog = asked.opened.form;
      changeElsewhere(externalId, { [field]: value });
      yield { form: dialog, command: 'setValue', field: 'Reason', text: 'Thirty-six are fine.' };
      const closed = yield { form: dialog, command: 'close', button: 'ok' };
      expect(closed.error?.text).toContain('has changed since it was shown, so nothing was decided.');
    });

    expect(statusOf(externalId)).toBe(OPEN);
  },
);

test('Retry says how many it left out, because they were settled already', () => {
  openExceptions(['L1', 'L2', 'L3']);

  asOperator(function* (): Script {
    resolveElsewhere('L2');
    const form = yield* listWith(['L1', 'L2', 'L3'], '0..2');
    const retried = yield { form, command: 'action', action: 'Retry' };
    expect(retried.error).toBeUndefined();
    expect(retried.texts).toEqual([
      '2 exceptions are tried again. Those whose cause is fixed disappear from the list. Exceptions that were settled already and stay as they are: 1.',
    ]);
  });

  expect(['L1', 'L2', 'L3'].map(statusOf)).toEqual([RETRYING, RESOLVED, RETRYING]);
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
