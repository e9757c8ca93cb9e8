import { beforeAll, describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../sandbox/business-central/runtime/values/decimal.ts';
import { asUser, insert } from '../../extension/demo-company.ts';
import type { Script } from './scripted-client.ts';

const TAX_ZONES = 71405;
const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const SWISS_ZONE = '["HARBOUR","6"]';

beforeAll(() => {
  insert(EXCEPTION_TABLE, {
    'store code': 'HARBOUR',
    'external id': '1004',
    message: 'The tax zone is not mapped',
    'amount at stake': Decimal.parse('30'),
  });
});

function as(permissionSet: string, script: () => Script): void {
  asUser([permissionSet], script);
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
