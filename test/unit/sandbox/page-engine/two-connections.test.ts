import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';
import { runScript, type Script } from './scripted-client.ts';
import { application, clock, company, insert } from './workshop.ts';

/** Each client has a thread and a connection of its own: what they keep of rows must not hide each other's changes. */

const JOB = 50953;
const JOB_TABLE = 50952;
const HOURLY_RATE = 'Hourly Rate';

let folder: string;
let servers: ReturnType<typeof application.openDatabase>[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  servers = [];
});

afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

function connect(): AlSession {
  const server = application.openDatabase(join(folder, 'company.db'));
  servers.push(server);
  server.createCompany(company, { clock });
  return server.newSession({ company, clock, guiAllowed: true, clientType: 3 });
}

test('the second of two who edit a record is told and may enter it again', () => {
  const first = connect();
  insert(first, JOB_TABLE, { 1: 'J001' });
  runScript(first, function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
    const { form } = opened;
    runScript(connect(), function* (): Script {
      const other = yield { command: 'openPage', pageId: JOB, bookmark: '["J001"]' };
      const saved = yield { form: other.opened.form, command: 'setValue', field: HOURLY_RATE, text: '55' };
      expect(saved.error).toBeUndefined();
    });
    const told = yield { form, command: 'setValue', field: HOURLY_RATE, text: '60' };
    expect(told.error).toMatchObject({ code: 'DB:RecordChanged', lost: { [HOURLY_RATE]: '60.00' } });
    expect(told.state(form).fields[HOURLY_RATE]?.text).toBe('55.00');
    const again = yield { form, command: 'setValue', field: HOURLY_RATE, text: '60' };
    expect(again.error).toBeUndefined();
    expect(again.state(form).fields[HOURLY_RATE]?.text).toBe('60.00');
  });
});
