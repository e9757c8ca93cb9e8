import { afterAll, expect, test } from '@jest/globals';
import { runScript, type Script } from './scripted-client.ts';
import { application, clock, company, insert } from './workshop.ts';

const CUSTOMER_TABLE = 50950;
const MOVES_LIST = 50998;

const server = application.openDatabase();
server.createCompany(company, { clock });
afterAll(() => server.close());

test('the rows of a list come along when code takes it elsewhere', () => {
  const session = server.newSession({ company, clock, guiAllowed: true, clientType: 3 });
  for (let number = 0; number < 60; number++) insert(session, CUSTOMER_TABLE, { 1: `X${1000 + number}` });
  runScript(session, function* (): Script {
    const opened = yield { command: 'openPage', pageId: MOVES_LIST };
    const { form } = opened.opened;
    expect(opened.state(form).rows).toMatchObject({ atStart: true, atEnd: false });
    const { current, rows } = (yield { form, command: 'action', action: 'Last' }).state(form);
    expect(rows?.atEnd).toBe(true);
    expect(rows?.rows.at(-1)).toMatchObject({ bookmark: current, cells: { 'No.': { text: 'X1059' } } });
  });
});
