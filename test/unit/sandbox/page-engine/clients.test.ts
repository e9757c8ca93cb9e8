import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ClientCommand } from '../../../sandbox/business-central/page-engine/page-model.ts';
import type { FieldValue } from '../../../sandbox/business-central/runtime/records/definitions.ts';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';
import { makeDate } from '../../../sandbox/business-central/runtime/values/date.ts';
import { Decimal } from '../../../sandbox/business-central/runtime/values/decimal.ts';
import { type Answer, runScript, type Script } from './scripted-client.ts';
import * as workshop from './workshop.ts';

const { application, clock, company } = workshop;

const CUSTOMERS = 50950;
const JOBS = 50952;
const JOB = 50953;
const ROLE_CENTER = 50959;
const CUSTOMER_TABLE = 50950;
const JOB_TABLE = 50952;
const LINE_TABLE = 50953;
const LINES = 50955;
const CLOSED_JOBS = 50984;
const DESK = 50982;

let server = application.openDatabase();
afterAll(() => server.close());

function newSession(permissionSets?: readonly string[]): AlSession {
  return server.newSession({ company, clock, guiAllowed: true, clientType: 3, permissionSets });
}

function insert(table: number, values: Readonly<Record<number, FieldValue>>): void {
  workshop.insert(newSession(), table, values);
}

function jobField(number: string, field: number): unknown {
  return workshop.jobField(newSession(), number, field);
}

beforeEach(() => {
  server.close();
  server = application.openDatabase();
  server.createCompany(company, { clock });
  insert(CUSTOMER_TABLE, { 1: 'C1', 2: 'Ada' });
  insert(CUSTOMER_TABLE, { 1: 'C3', 2: 'Grace' });
  insert(JOB_TABLE, { 1: 'J001', 2: 'C1', 3: 'Ada' });
  insert(JOB_TABLE, { 1: 'J002', 2: 'C1', 3: 'Ada', 4: 1 });
});

test('a list opens with its definition, its first rows and the state of its actions', () => {
  runScript(newSession(), function* (): Script {
    const answer = yield { command: 'openPage', pageId: JOBS };
    expect(answer.error).toBeUndefined();
    const definition = answer.opened;
    expect(definition).toMatchObject({ name: 'Workshop Jobs', pageType: 'List', isList: true, cardPageId: JOB });
    expect(definition.about).toEqual({ title: 'About jobs', text: 'What the workshop has to do.' });
    expect(definition.views.map(({ caption }) => caption)).toEqual(['All', 'In work']);
    expect(definition.actions.map(({ name }) => name)).toEqual(['Processing', 'Navigation', 'Promoted']);
    const state = answer.state(definition.form);
    expect(state.mode).toBe('view');
    expect(state.rows?.rows.map(({ cells }) => cells['No.']?.text)).toEqual(['J002', 'J001']);
    expect(state.rows).toMatchObject({ atStart: true, atEnd: true });
    // Visible = false leaves a column out.
    expect(state.rows?.rows[0]?.cells.Remark).toBeUndefined();
    expect(state.actions.Finish).toEqual({ caption: 'Finish', isVisible: true, isEnabled: true });
    expect(state.parts[0]?.rows?.rows).toEqual([]);
  });
});

test('the customizations of a profile change pages for its users alone', () => {
  const columns = (profile: string): (readonly string[])[] => {
    const found: (readonly string[])[] = [];
    const options = { company, clock, guiAllowed: true, clientType: 3, profile };
    runScript(server.newSession(options), function* (): Script {
      const answer = yield { command: 'openPage', pageId: JOBS };
      const { rows, actions } = answer.state(answer.opened.form);
      found.push(Object.keys(rows?.rows[0]?.cells ?? {}), [`Finish ${actions.FinishPromoted?.isVisible}`]);
    });
    return found;
  };
  expect(columns('')).toEqual([['No.', 'Customer Name', 'Status', 'Due Date', 'Amount'], ['Finish true']]);
  expect(columns('WORKSHOP FOREMAN')).toEqual([['Status', 'No.', 'Due Date', 'Amount'], ['Finish false']]);
});

test('a window of a long list is read from where the client stands', () => {
  for (let number = 0; number < 300; number++) insert(CUSTOMER_TABLE, { 1: `X${1000 + number}`, 2: `Name ${number}` });
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: CUSTOMERS };
    const { form } = opened.opened;
    const first = opened.state(form).rows!;
    expect(first.rows).toHaveLength(50);
    expect(first.atEnd).toBe(false);
    const after = { at: 'after', bookmark: first.rows.at(-1)!.bookmark } as const;
    const second = (yield { form, command: 'rows', from: after, count: 20 }).state(form).rows!;
    expect(second.rows.map(({ cells }) => cells['No.']?.text).slice(0, 2)).toEqual(['X1048', 'X1049']);
    expect(second).toMatchObject({ atStart: false, atEnd: false });
    const last = (yield { form, command: 'rows', from: { at: 'last' }, count: 3 }).state(form).rows!;
    expect(last.rows.map(({ cells }) => cells['No.']?.text)).toEqual(['X1297', 'X1298', 'X1299']);
    expect(last).toMatchObject({ atStart: false, atEnd: true });
    const around = { at: 'around', bookmark: second.rows[0]!.bookmark } as const;
    const middle = (yield { form, command: 'rows', from: around, count: 5 }).state(form).rows!;
    expect(middle.rows.map(({ cells }) => cells['No.']?.text)).toEqual(['X1046', 'X1047', 'X1048', 'X1049', 'X1050']);
    expect((yield { form, command: 'count' }).done.result).toEqual({ kind: 'count', count: 302 });
    const found = yield { form, command: 'search', text: 'name 29' };
    expect(
      found
        .state(form)
        .rows?.rows.map(({ cells }) => cells.Name?.text)
        .slice(0, 2),
    ).toEqual(['Name 29', 'Name 290']);
    const sorted = yield { form, command: 'sort', fieldNo: 2, isAscending: false };
    expect(sorted.state(form).rows?.rows[0]?.cells.Name?.text).toBe('Name 299');
  });
});

test('a search finds what a column shows: captions of options, amounts and dates too', () => {
  insert(JOB_TABLE, { 1: 'J003', 2: 'C1', 3: 'Ada', 5: makeDate(2026, 6, 5)! });
  insert(LINE_TABLE, { 1: 'J001', 2: 10000, 5: Decimal.parse('1161.3') });
  insert(LINE_TABLE, { 1: 'J002', 2: 10000, 5: Decimal.parse('2') });
  runScript(newSession(), function* (): Script {
    const search = function* (pageId: number, text: string): Generator<ClientCommand, unknown, Answer> {
      const { form } = (yield { command: 'openPage', pageId }).opened;
      const { rows } = (yield { form, command: 'search', text }).state(form).rows!;
      yield { form, command: 'close', button: 'close' };
      return rows.map(({ cells }) => (cells['No.'] ?? cells['Job No.'])?.text);
    };
    expect(yield* search(JOBS, 'in WORK')).toEqual(['J002']);
    expect(yield* search(JOBS, '6/5/2026')).toEqual(['J003']);
    // Not the fifth of the month.
    expect(yield* search(JOBS, '5')).toEqual([]);
    expect(yield* search(JOBS, '')).toHaveLength(3);
    expect(yield* search(LINES, '1,161.30')).toEqual(['J001']);
    expect(yield* search(LINES, '2')).toEqual(['J002']);
  });
});

describe('an entry that is wrong', () => {
  test('is shown at its field with the reason, and nothing is saved', () => {
    runScript(newSession(), function* (): Script {
      const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
      const { form } = opened;
      const answer = yield { form, command: 'setValue', field: 'Customer No.', text: 'NOBODY' };
      expect(answer.error).toMatchObject({ field: 'Customer No.', code: 'DB:FieldRelation' });
      const field = answer.state(form).fields['Customer No.']!;
      expect(field.text).toBe('NOBODY');
      expect(field.error).toContain('NOBODY');
      expect(jobField('J001', 2)).toBe('C1');
      const again = yield { form, command: 'discard' };
      expect(again.state(form).fields['Customer No.']).toMatchObject({ text: 'C1', error: undefined });
    });
  });
});

test('entries that come for a new row after it was inserted belong to it', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: CUSTOMERS };
    const { form } = opened;
    const begun = (yield { form, command: 'newRow' }).state(form).current!;
    yield { form, command: 'setValue', field: 'No.', text: 'C9', bookmark: begun };
    const inserted = yield { form, command: 'setValue', field: 'Name', text: 'Mary', bookmark: begun };
    expect(inserted.state(form)).toMatchObject({ current: '["C9"]', formerBookmark: begun });
    // The client has not heard of the key yet.
    const late = yield { form, command: 'setValue', field: 'Town', text: 'Leeds', bookmark: begun };
    expect(late.state(form).current).toBe('["C9"]');
    // Nor when the user has gone on to another row.
    expect((yield { form, command: 'selectRow', bookmark: '["C1"]' }).state(form).formerBookmark).toBeUndefined();
    yield { form, command: 'setValue', field: 'Name', text: 'Mary Ann', bookmark: begun };
    yield { form, command: 'newRow', row: '+next' };
    yield { form, command: 'setValue', field: 'No.', text: 'C10', bookmark: '+next' };
    const done = yield { form, command: 'save' };
    expect(
      done.state(form).rows?.rows.map(({ cells }) => `${cells['No.']?.text} ${cells.Name?.text} ${cells.Town?.text}`),
    ).toEqual(['C1 Ada ', 'C10  ', 'C3 Grace ', 'C9 Mary Ann Leeds']);
  });
});

test('an entry that comes for a row by the key it had is for the row that was renamed', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: CUSTOMERS };
    const { form } = opened;
    yield { form, command: 'setValue', field: 'No.', text: 'C8', bookmark: '["C3"]' };
    yield { form, command: 'save' };
    yield { form, command: 'setValue', field: 'Name', text: 'Grace H', bookmark: '["C3"]' };
    const done = yield { form, command: 'save' };
    expect(done.error).toBeUndefined();
    expect(done.state(form).rows?.rows.map(({ cells }) => `${cells['No.']?.text} ${cells.Name?.text}`)).toEqual([
      'C1 Ada',
      'C8 Grace H',
    ]);
  });
});

test('a value that is refused just as a new row begins leaves the row a new one, which is saved with the right value', () => {
  runScript(newSession(), function* (): Script {
    const card = yield { command: 'openPage', pageId: JOB, mode: 'create' };
    const job = card.opened.form;
    yield { form: job, command: 'setValue', field: 'No.', text: 'J078' };
    const refused = yield { form: job, command: 'setValue', field: 'Customer No.', text: 'NOBODY' };
    expect(refused.error?.code).toBe('DB:FieldRelation');
    expect(refused.state(job).fields['Customer No.']?.text).toBe('NOBODY');
    const right = yield { form: job, command: 'setValue', field: 'Customer No.', text: 'C3' };
    expect(right.error).toBeUndefined();
    expect(right.state(job)).toMatchObject({ current: '["J078"]' });
    expect(jobField('J078', 2)).toBe('C3');
  });
});

test('what a page type or a rich text has beyond a card and a text is named', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: 50992 };
    expect(opened.unsupported).toEqual([
      'what the page type ConfigurationDialog adds to a card',
      'the formatting of the field Story',
    ]);
  });
});

test('a request page offers filters on the records of its report', () => {
  runScript(newSession(), function* (): Script {
    const desk = (yield { command: 'openPage', pageId: DESK }).opened.form;
    const asked = yield { form: desk, command: 'action', action: 'BillJobs' };
    const { form, dataItems } = asked.opened;
    expect(dataItems).toMatchObject([{ name: 'Job', caption: 'Workshop Job', offered: [1, 4] }]);
    expect(asked.state(form).dataItemFilters).toEqual([]);
    const wrong = yield { form, command: 'filterItem', item: 'Job', fieldNo: 5, filter: 'someday' };
    expect(wrong.error?.text).toContain('someday');
    // The report must not run for all records instead.
    expect((yield { form, command: 'close', button: 'ok' }).error?.text).toContain('someday');
    yield { form, command: 'filterItem', item: 'Job', fieldNo: 5, filter: '' };
    const filtered = yield { form, command: 'filterItem', item: 'Job', fieldNo: 1, filter: 'J002' };
    expect(filtered.state(form).dataItemFilters).toEqual([{ item: 'Job', fieldNo: 1, filter: 'J002' }]);
    const done = yield { form, command: 'close', button: 'ok' };
    expect(done.texts).toEqual(['1 jobs, filter [No.: J002], OK']);
    expect(jobField('J001', 9)).toBe('Open');
    expect(jobField('J002', 9)).toBe('Billed');
  });
});

test('a row is not left with a value that was refused, until it is put right or given up', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOBS, mode: 'edit' };
    const { form } = opened;
    yield { form, command: 'selectRow', bookmark: '["J001"]' };
    yield { form, command: 'setValue', field: 'Due Date', text: 'someday' };
    for (const leave of [
      { command: 'selectRow', bookmark: '["J002"]' },
      { command: 'move', to: 'first' },
      { command: 'newRow' },
    ] as const) {
      const refused = yield { form, ...leave };
      expect(refused.error).toMatchObject({ code: 'RefusedEntry' });
      expect(refused.state(form)).toMatchObject({ current: '["J001"]', fields: { 'Due Date': { text: 'someday' } } });
    }
    const given = yield { form, command: 'discard', field: 'Due Date' };
    expect(given.state(form).fields['Due Date']).toMatchObject({ text: '', error: undefined });
    expect((yield { form, command: 'selectRow', bookmark: '["J002"]' }).state(form).current).toBe('["J002"]');
  });
});

test('a lookup waits in a modal page, and the chosen value is validated', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const { form } = opened;
    const asked = yield { form, command: 'lookup', field: 'Customer No.' };
    expect(asked.ask.kind).toBe('page');
    const list = asked.opened;
    expect(list).toMatchObject({ isModal: true, isLookup: true, closeButtons: ['ok', 'cancel'] });
    expect((yield { form, command: 'save' }).error?.code).toBe('ModalOpen');
    yield { form: list.form, command: 'selectRow', bookmark: '["C3"]' };
    const closed = yield { form: list.form, command: 'close', button: 'ok' };
    expect(closed.closed).toEqual([list.form]);
    // Both the closing and the lookup that waited for it are done.
    expect(closed.messages.filter(({ type }) => type === 'done')).toHaveLength(2);
    expect(closed.state(form).fields['Customer Name']?.text).toBe('Grace');
    expect(jobField('J001', 3)).toBe('Grace');
  });
});

test('a variable of a page without a source table is looked up by the relation of its control', () => {
  insert(CUSTOMER_TABLE, { 1: 'C2', 2: 'Blocked', 3: true });
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: DESK };
    const { form } = opened;
    const suggested = yield { form, command: 'suggest', field: 'CustomerNo', text: '', count: 5 };
    expect(suggested.done.result).toMatchObject({ rows: [{ value: 'C1' }, { value: 'C3' }] });
    const asked = yield { form, command: 'lookup', field: 'CustomerNo' };
    const list = asked.opened;
    expect(asked.state(list.form).rows?.rows.map(({ bookmark }) => bookmark)).toEqual(['["C1"]', '["C3"]']);
    yield { form: list.form, command: 'selectRow', bookmark: '["C3"]' };
    const closed = yield { form: list.form, command: 'close', button: 'ok' };
    expect(closed.state(form).fields.CustomerNo?.text).toBe('C3');
  });
});

test('a lookup offers suggestions while typing', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const answer = yield { form: opened.form, command: 'suggest', field: 'Customer No.', text: 'gra', count: 5 };
    expect(answer.done.result).toEqual({
      kind: 'suggestions',
      columns: ['No.', 'Name'],
      rows: [{ value: 'C3', cells: ['C3', 'Grace'] }],
      hasFullList: true,
    });
  });
});

test('the full list is not offered where the related table has no lookup page', () => {
  runScript(newSession(), function* (): Script {
    const { form } = (yield { command: 'openPage', pageId: DESK }).opened;
    const tools = yield { form, command: 'suggest', field: 'ToolNo', text: '', count: 5 };
    expect(tools.done.result).toMatchObject({ rows: [], hasFullList: false });
  });
});

describe('a question of AL', () => {
  test('waits for its answer', () => {
    runScript(newSession(), function* (): Script {
      const opened = yield { command: 'openPage', pageId: JOBS };
      const { form } = opened.opened;
      const bookmarks = opened.state(form).rows!.rows.map(({ bookmark }) => bookmark);
      yield { form, command: 'selection', bookmarks };
      const asked = yield { form, command: 'action', action: 'FinishPromoted' };
      expect(asked.ask).toMatchObject({ kind: 'confirm', text: 'Finish 2 jobs?', isYesDefault: false });
      const ask = asked.ask as { question: number };
      const other = yield { form, command: 'refresh' };
      expect(other.messages[0]).toMatchObject({ error: { code: 'QuestionOpen' } });
      const done = yield { command: 'answer', question: ask.question, answer: true };
      expect(done.state(form).rows?.rows).toEqual([]);
      expect(jobField('J001', 4)).toBe(2);
      expect(jobField('J002', 4)).toBe(2);
    });
  });

  test('ends with the client', () => {
    const session = newSession();
    runScript(session, function* (): Script {
      const { opened } = yield { command: 'openPage', pageId: JOBS };
      yield { form: opened.form, command: 'action', action: 'Finish' };
    });
    expect(session.database.inWriteTransaction).toBe(false);
    expect(jobField('J002', 4)).toBe(1);
  });
});

test('progress is told while AL works', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const answer = yield { form: opened.form, command: 'action', action: 'WorkLong' };
    expect(answer.messages.map((message) => (message.type === 'progress' ? message.progress : message.type))).toEqual([
      ['Working on '],
      ['Working on J001'],
      [],
      'done',
    ]);
  });
});

test('a notification stays with its actions until they are run', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const answer = yield { form: opened.form, command: 'action', action: 'Notify' };
    const [shown] = answer.done.update.notifications;
    expect(shown).toMatchObject({ text: 'Look at J001', actions: ['Remember'] });
    const done = yield { command: 'notificationAction', notification: shown!.id, action: 0 };
    expect(done.error).toBeUndefined();
    expect(jobField('J001', 9)).toBe('Remembered');
  });
});

test('a view brings its order, and the page takes its own back', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOBS };
    const { form } = opened;
    const viewed = yield { form, command: 'view', view: 'InWork' };
    expect(viewed.state(form)).toMatchObject({ view: 'InWork', sorting: { fieldNo: 3, isAscending: true } });
    expect(viewed.state(form).rows?.rows.map(({ bookmark }) => bookmark)).toEqual(['["J002"]']);
    const all = yield { form, command: 'view', view: '' };
    expect(all.state(form)).toMatchObject({ view: '', sorting: { fieldNo: 5, isAscending: false } });
    expect(all.state(form).rows?.rows).toHaveLength(2);
  });
});

test('of two who edit the same record the second is told, and sees both values', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    runScript(newSession(), function* (): Script {
      const other = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
      yield { form: other.opened.form, command: 'setValue', field: 'Hourly Rate', text: '55' };
    });
    const answer = yield { form: opened.form, command: 'setValue', field: 'Hourly Rate', text: '60' };
    expect(answer.error).toMatchObject({ code: 'DB:RecordChanged', lost: { 'Hourly Rate': '60.00' } });
    expect(answer.state(opened.form).fields['Hourly Rate']?.text).toBe('55.00');
    const again = yield { form: opened.form, command: 'setValue', field: 'Hourly Rate', text: '60' };
    expect(again.error).toBeUndefined();
    expect(String(jobField('J001', 6))).toBe('60');
  });
});

test('who may only read can not edit, add or delete', () => {
  runScript(newSession(['Workshop View']), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const { form } = opened;
    const answer = yield { form, command: 'mode', mode: 'edit' };
    expect(answer.state(form)).toMatchObject({
      canInsert: false,
      canModify: false,
      canDelete: false,
      isEditable: false,
    });
    const refused = yield { form, command: 'setValue', field: 'Hourly Rate', text: '1' };
    expect(refused.error?.code).toBe('NotEditable');
    const acted = yield { form, command: 'action', action: 'Start' };
    expect(acted.error?.code).toBe('DB:PermissionDenied');
    expect(jobField('J001', 4)).toBe(0);
    const list = yield { command: 'openPage', pageId: JOBS };
    // Its page is in none of the user's permission sets.
    expect(list.state(list.opened.form).actions.Lines?.isVisible).toBe(false);
    expect((yield { command: 'openPage', pageId: CUSTOMERS }).error?.code).toBe('DB:PermissionDenied');
    expect((yield { command: 'tellMe', text: 'workshop' }).done.result).toMatchObject({ pages: [{ pageId: JOBS }] });
  });
});

test('rows are added, deleted after a question, and the list follows the card', () => {
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: JOBS, mode: 'edit' };
    const list = opened.opened.form;
    const card = yield { form: list, command: 'openRow', bookmark: '["J001"]' };
    const { form } = card.opened;
    expect(card.state(form)).toMatchObject({ dataCaption: 'J001 · Ada', mode: 'edit' });
    yield { form, command: 'setValue', field: 'Customer No.', text: 'C3' };
    const back = yield { form, command: 'close', button: 'close' };
    const names = back.state(list).rows!.rows.map(({ cells }) => cells['Customer Name']?.text);
    expect(names.toSorted()).toEqual(['Ada', 'Grace']);
    const asked = yield { form: list, command: 'deleteRow', bookmarks: ['["J001"]'] };
    expect(asked.ask).toMatchObject({ text: 'Go ahead and delete?' });
    const deleted = yield { command: 'answer', question: (asked.ask as { question: number }).question, answer: true };
    expect(deleted.state(list).rows?.rows.map(({ bookmark }) => bookmark)).toEqual(['["J002"]']);
  });
});

test('a row of a list without a card is opened by going over to editing, where that is allowed', () => {
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: CUSTOMERS, mode: 'view' };
    const list = opened.opened.form;
    expect(opened.state(list)).toMatchObject({ mode: 'view', canGoToEdit: true, canModify: false });
    const row = yield { form: list, command: 'openRow', bookmark: '["C3"]' };
    expect(row.error).toBeUndefined();
    expect(row.state(list)).toMatchObject({ mode: 'edit', current: '["C3"]', canGoToEdit: false, canModify: true });
  });
  insert(LINE_TABLE, { 1: 'J001', 2: 10000 });
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: LINES, mode: 'view' };
    const list = opened.opened.form;
    const row = yield { form: list, command: 'openRow', bookmark: opened.state(list).current! };
    expect(row.error).toBeUndefined();
    expect(row.state(list)).toMatchObject({ mode: 'view', canGoToEdit: false });
  });
});

test('a page opens again where the user was', () => {
  let place = '';
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOBS };
    const { form } = opened;
    yield { form, command: 'view', view: 'InWork' };
    yield { form, command: 'sort', fieldNo: 3, isAscending: true };
    const answer = yield { form, command: 'filter', fieldNo: 3, filter: 'Ad*' };
    place = answer.state(form).place;
  });
  runScript(newSession(), function* (): Script {
    const answer = yield { command: 'openPage', pageId: JOBS, place };
    const state = answer.state(answer.opened.form);
    expect(state.view).toBe('InWork');
    expect(state.filters).toEqual([{ fieldNo: 3, caption: 'Customer Name', filter: 'Ad*' }]);
    expect(state.sorting).toEqual({ fieldNo: 3, isAscending: true });
    expect(state.rows?.rows.map(({ bookmark }) => bookmark)).toEqual(['["J002"]']);
  });
});

test('a card whose record is gone does not show another one', () => {
  let place = '';
  runScript(newSession(), function* (): Script {
    const { opened, done } = yield { command: 'openPage', pageId: JOB, bookmark: '["J002"]' };
    expect(done.error).toBeUndefined();
    place = (yield { form: opened.form, command: 'refresh' }).state(opened.form).place;
  });
  const session = newSession();
  session.execute(() => {
    const record = session.newRecord(JOB_TABLE);
    record.Get$('J002');
    record.Delete$(true);
  });
  runScript(newSession(), function* (): Script {
    for (const where of [{ place }, { bookmark: '["J002"]' }, { bookmark: 'no bookmark' }]) {
      const { done } = yield { command: 'openPage', pageId: JOB, ...where };
      expect(done.error).toMatchObject({ code: 'DB:RecordNotFound' });
      expect(done.error?.text).toContain('Workshop Job');
      expect(done.update.opened).toEqual([]);
    }
    // A list stays of use without it.
    const list = yield { command: 'openPage', pageId: JOBS, bookmark: '["J002"]' };
    expect(list.state(list.opened.form).current).toBe('["J001"]');
  });
});

test('FactBoxes tell of the record as it was saved', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const { form } = opened;
    const answer = yield { form, command: 'setValue', field: 'Hourly Rate', text: '55' };
    const factBox = answer.state(form).parts.find(({ fields }) => fields.RateState !== undefined);
    expect(factBox?.fields.RateState?.text).toBe('55 an hour');
  });
});

test('the card of a list decides whether its records are added, changed and deleted', () => {
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: JOBS };
    const list = opened.opened.form;
    expect(opened.state(list)).toMatchObject({ mode: 'view', canInsert: true, canEditCard: true, canDelete: true });
    const card = yield { form: list, command: 'newRow' };
    expect(card.opened.pageId).toBe(JOB);
    expect(card.state(card.opened.form)).toMatchObject({ mode: 'create', current: '+1' });
    yield { form: card.opened.form, command: 'close', button: 'close' };
    const asked = yield { form: list, command: 'deleteRow', bookmarks: ['["J001"]'] };
    const { question } = asked.ask as { question: number };
    const deleted = yield { command: 'answer', question, answer: true };
    expect(deleted.error).toBeUndefined();
    expect(deleted.state(list).rows?.rows.map(({ bookmark }) => bookmark)).toEqual(['["J002"]']);
  });
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: CLOSED_JOBS };
    const list = opened.opened.form;
    expect(opened.state(list)).toMatchObject({ canInsert: false, canEditCard: true, canDelete: false });
    expect((yield { form: list, command: 'newRow' }).error?.code).toBe('NotAllowed');
  });
  // Who may only read is offered nothing, whatever the card allows.
  runScript(newSession(['Workshop View']), function* (): Script {
    const opened = yield { command: 'openPage', pageId: JOBS };
    expect(opened.state(opened.opened.form)).toMatchObject({ canInsert: false, canEditCard: false, canDelete: false });
  });
});

test('a role centre has its cues, and names what can not be drawn', () => {
  runScript(
    newSession(),
    function* (): Script {
      const { opened, done } = yield { command: 'openRoleCenter' };
      expect(opened.unsupported).toEqual(['the system part MyNotes']);
      expect(done.update.states[0]?.parts[0]?.fields.OpenJobs).toMatchObject({ text: '1', style: 'Ambiguous' });
      const part = opened.parts[0]!;
      const jobs = yield { form: part.form, command: 'drillDown', field: 'OpenJobs' };
      expect(jobs.opened.name).toBe('Workshop Jobs');
      const job = yield { form: part.form, command: 'action', action: 'NewJob' };
      expect(job.state(job.opened.form)).toMatchObject({ mode: 'create', current: '+1' });
    },
    ROLE_CENTER,
  );
});

describe('what comes late for another record than the page shows', () => {
  test('is not entered into the record that a card has gone on to', () => {
    runScript(newSession(), function* (): Script {
      const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J002"]' };
      const { form } = opened;
      yield { form, command: 'move', to: 'previous' };
      const before = jobField('J001', 6);
      const late = yield { form, command: 'setValue', field: 'Hourly Rate', text: '77', bookmark: '["J002"]' };
      expect(late.error).toMatchObject({ code: 'OtherRecord' });
      expect(late.error?.text).toContain("'77' was not saved");
      expect(late.state(form)).toMatchObject({ current: '["J001"]', isDirty: false });
      expect(jobField('J001', 6)).toEqual(before);
    });
  });

  test('starts no action on it, and deletes nothing', () => {
    runScript(newSession(), function* (): Script {
      const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J002"]' };
      const { form } = opened;
      yield { form, command: 'move', to: 'previous' };
      const action = yield { form, command: 'action', action: 'DeleteIt', bookmark: '["J002"]' };
      expect(action.error).toMatchObject({ code: 'OtherRecord' });
      const deleted = yield { form, command: 'deleteRow', bookmark: '["J002"]' };
      expect(deleted.error).toMatchObject({ code: 'OtherRecord' });
    });
  });

  test('starts no action on the neighbour of a row of a list that is gone', () => {
    runScript(newSession(), function* (): Script {
      const { opened } = yield { command: 'openPage', pageId: JOBS };
      const { form } = opened;
      const gone = yield { form, command: 'action', action: 'Finish', bookmark: '["J404"]' };
      expect(gone.error).toMatchObject({ code: 'DB:RecordNotFound' });
      const right = yield { form, command: 'action', action: 'Lines', bookmark: '["J001"]' };
      expect(right.state(form).current).toBe('["J001"]');
    });
  });
});

test('a new row below one far down in a list is read with the rows around it', () => {
  runScript(newSession(), function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: CUSTOMERS };
    const { form } = opened;
    yield { form, command: 'selectRow', bookmark: '["C3"]' };
    const begun = yield { form, command: 'newRow', row: '+next' };
    const rows = begun.state(form).rows!.rows.map(({ bookmark }) => bookmark);
    expect(rows.indexOf('+next')).toBe(rows.indexOf('["C3"]') + 1);
  });
});

test('a card for a new record comes back as one, not on the first record there is', () => {
  runScript(newSession(), function* (): Script {
    const card = yield { command: 'openPage', pageId: JOB, mode: 'create' };
    const { place } = card.state(card.opened.form);
    const again = yield { command: 'openPage', pageId: JOB, place };
    expect(again.state(again.opened.form)).toMatchObject({ mode: 'create', fields: { 'No.': { text: '' } } });
  });
});

test('an action that opens the entries of a row opens none in a list without rows, and says by what it filters', () => {
  runScript(newSession(), function* (): Script {
    const { form } = (yield { command: 'openPage', pageId: JOBS }).opened;
    yield { form, command: 'filter', fieldNo: 1, filter: 'NONE' };
    insert(LINE_TABLE, { 1: 'J001', 2: 10000 });
    const lines = yield { form, command: 'action', action: 'Lines' };
    expect(lines.state(lines.opened.form)).toMatchObject({
      rows: { rows: [] },
      filters: [{ caption: 'Job No.', filter: "''" }],
    });
  });
});
