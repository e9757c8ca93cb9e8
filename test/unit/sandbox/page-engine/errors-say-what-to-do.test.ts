import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { runScript, type Script } from './scripted-client.ts';
import { application, clock, company, insert } from './workshop.ts';

const CUSTOMER_TABLE = 50950;
const ERRORS = 50951;
const Field = { name: 2, town: 4 } as const;

let server = application.openDatabase();
afterAll(() => server.close());

beforeEach(() => {
  server.close();
  server = application.openDatabase();
  server.createCompany(company, { clock });
  for (const no of ['C1', 'C2']) insert(newSession(), CUSTOMER_TABLE, { 1: no, 2: 'Ada' });
});

function newSession() {
  return server.newSession({ company, clock, guiAllowed: true, clientType: 3 });
}

function customer(no: string, field: number): unknown {
  const record = newSession().newRecord(CUSTOMER_TABLE);
  record.Get$(no);
  return record.f[record.field(field).slot];
}

test("Error('') of an action undoes what was written, and nothing is shown", () => {
  runScript(newSession(), function* (): Script {
    const opened = yield { command: 'openPage', pageId: ERRORS, bookmark: '["C1"]' };
    const { form } = opened.opened;
    const ended = yield { form, command: 'action', action: 'EndSilently' };
    expect(ended.error).toBeUndefined();
    expect(ended.state(form).fields.Name).toMatchObject({ text: 'Ada' });
  });
  expect(customer('C1', Field.name)).toBe('Ada');
});

test("Error('') of a validation gives the value up and says nothing", () => {
  runScript(newSession(), function* (): Script {
    const { form } = (yield { command: 'openPage', pageId: ERRORS, bookmark: '["C1"]' }).opened;
    const refused = yield { form, command: 'setValue', field: 'Name', text: 'NOBODY' };
    expect(refused.error).toBeUndefined();
    expect(refused.state(form).fields.Name).toMatchObject({ text: 'Ada', error: undefined });
    expect((yield { form, command: 'move', to: 'next' }).error).toBeUndefined();
  });
  expect(customer('C1', Field.name)).toBe('Ada');
});

test('an ErrorInfo is told with its title and its details, and its actions repair and show', () => {
  runScript(newSession(), function* (): Script {
    const { form } = (yield { command: 'openPage', pageId: ERRORS, bookmark: '["C2"]' }).opened;
    const { error } = yield { form, command: 'action', action: 'Explain' };
    expect(error).toMatchObject({ title: 'The saw is blunt', text: 'Sharpen it before you go on.' });
    expect(error?.details).toMatch(/^Teeth are 2 mm, 3 mm are wanted\.\n/);
    expect(error?.actions.map(({ caption, description }) => [caption, description])).toEqual([
      ['Sharpen', 'Sharpens the saw'],
      ['Show customer', ''],
    ]);
    const [sharpen, show] = error!.actions;
    expect((yield { command: 'errorAction', action: sharpen!.id }).error).toBeUndefined();
    const shown = yield { command: 'errorAction', action: show!.id };
    expect(shown.opened.name).toBe('Workshop Errors');
    expect(shown.state(shown.opened.form).current).toBe('["C2"]');
  });
  expect(customer('C1', Field.town)).toBe('');
  expect(customer('C2', Field.town)).toBe('Sharp');
});
