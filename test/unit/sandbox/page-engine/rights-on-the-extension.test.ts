import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../../sandbox/business-central/company-server.ts';
import { Decimal } from '../../../sandbox/business-central/runtime/values/decimal.ts';
import { runScript, type Script } from './scripted-client.ts';

const TAX_ZONES = 71405;
const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const company = 'Harbour & Pine Ltd';
const clock = (): number => Date.UTC(2026, 2, 1, 12);
const SWISS_ZONE = '["HARBOUR","6"]';

const server = loadApps(demoApps).openDatabase();
afterAll(() => server.close());

beforeAll(() => {
  server.createCompany(company, { clock });
  const session = server.newSession({ company, clock });
  session.execute(() => {
    const exception = session.newRecord(EXCEPTION_TABLE);
    const set = (name: string, value: string | Decimal): void => {
      exception.f[exception.def.byName.get(name)!.slot] = value;
    };
    set('store code', 'HARBOUR');
    set('external id', '1004');
    set('message', 'The tax zone is not mapped');
    set('amount at stake', Decimal.parse('30'));
    exception.Insert$();
  });
});

function as(permissionSet: string, script: () => Script): void {
  const session = server.newSession({
    company,
    clock,
    guiAllowed: true,
    clientType: 3,
    permissionSets: [permissionSet],
  });
  runScript(session, script);
}

describe('a viewer', () => {
  test('sees a mapping and can not change it', () => {
    as('BigC Viewer', function* (): Script {
      const answer = yield { command: 'openPage', pageId: TAX_ZONES, mode: 'edit' };
      const { form } = answer.opened;
      expect(answer.state(form).rows?.rows).toHaveLength(6);
      expect(answer.state(form)).toMatchObject({ canModify: false, canInsert: false, isEditable: false });
      const refused = yield {
        form,
        command: 'setValue',
        field: 'VAT Bus. Posting Group',
        bookmark: SWISS_ZONE,
        text: 'SWISS',
      };
      expect(refused.error?.code).toBe('NotEditable');
    });
  });

  test('reads the exceptions and can neither retry nor ignore', () => {
    as('BigC Viewer', function* (): Script {
      const answer = yield { command: 'openPage', pageId: EXCEPTIONS };
      const { form } = answer.opened;
      const state = answer.state(form);
      expect(state.rows?.rows.map(({ cells }) => cells['External Id']?.text)).toEqual(['1004']);
      for (const action of ['Retry', 'RetryAllWithThisCause', 'Ignore', 'Assign'] as const) {
        expect([action, state.actions[action]?.isEnabled]).toEqual([action, false]);
        expect((yield { form, command: 'action', action }).error?.code).toBe('NotEnabled');
      }
    });
  });
});

test('an accountant maps the zone', () => {
  as('BigC Accountant', function* (): Script {
    const { opened } = yield { command: 'openPage', pageId: TAX_ZONES, mode: 'edit' };
    const { form } = opened;
    const entered = yield {
      form,
      command: 'setValue',
      field: 'VAT Bus. Posting Group',
      bookmark: SWISS_ZONE,
      text: 'SWISS',
    };
    expect(entered.error).toBeUndefined();
    const saved = yield { form, command: 'save' };
    expect(saved.error).toBeUndefined();
    expect(saved.state(form).rows?.rows.at(-1)?.cells['VAT Bus. Posting Group']?.text).toBe('SWISS');
  });
});
