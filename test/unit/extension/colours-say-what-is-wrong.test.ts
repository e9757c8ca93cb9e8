import type { FieldStyle, FormState } from '../../sandbox/business-central/page-engine/page-model.ts';
import { Decimal } from '../../sandbox/business-central/runtime/values/decimal.ts';
import type { Script } from '../sandbox/page-engine/scripted-client.ts';
import { asUser, insert } from './demo-company.ts';

const EXCEPTION = 71415;
const ORDER = 71500;
const ORDER_LINE = 71501;
const ORDER_TAX = 71502;
const TAX_ZONE = 71405;
const TAX_CLASS = 71406;
const TAX_RATE = 71407;
const ORDER_PAGE = 71511;
const TAX_ZONES_PAGE = 71405;
const FINANCE_PAGE = 71810;

/** Opens a page, and looks at it and its parts. */
function lookAt(pageId: number, look: (states: readonly FormState[]) => void): void {
  asUser(undefined, function* (): Script {
    const answer = yield { command: 'openPage', pageId };
    const state = answer.state(answer.opened.form);
    look([state, ...state.parts]);
  });
}

/** The colours of a field, or of a column from its first row on. */
function stylesOf(states: readonly FormState[], name: string): readonly FieldStyle[] {
  const fields = states.flatMap(({ fields }) => fields[name]?.style ?? []);
  const cells = states.flatMap(({ rows }) => rows?.rows.flatMap(({ cells }) => cells[name]?.style ?? []) ?? []);
  return cells.length > 0 ? cells : fields;
}

test('money without an exchange rate is alarming, although none is at stake in local currency', () => {
  lookAt(FINANCE_PAGE, (states) => expect(stylesOf(states, 'MoneyAtStake')).toEqual(['Favorable']));

  insert(EXCEPTION, { 'store code': 'A', 'amount at stake': Decimal.fromInteger(5), 'exchange rate missing': true });

  lookAt(FINANCE_PAGE, (states) => expect(stylesOf(states, 'MoneyAtStake')).toEqual(['Unfavorable']));
});

test('a pair whose two sides agree is green, one that differs is red, one without a group is yellow', () => {
  insert(TAX_ZONE, { 'store code': 'A', 'zone id': 1, 'vat bus. posting group': 'DOMESTIC' });
  const groups = ['STANDARD', 'STANDARD', ''];
  groups.forEach((group, classId) => {
    insert(TAX_CLASS, { 'store code': 'A', 'class id': classId, 'vat prod. posting group': group });
    const rate = { 'rate %': Decimal.fromInteger(classId === 1 ? 19 : 20), enabled: true };
    insert(TAX_RATE, { 'store code': 'A', 'rate id': 1, 'class id': classId, 'zone id': 1, ...rate });
  });

  lookAt(TAX_ZONES_PAGE, (states) =>
    expect(stylesOf(states, 'State')).toEqual(['Favorable', 'Unfavorable', 'Ambiguous']),
  );
});

test('an order without a document shows no difference in red', () => {
  const orderId = insert(ORDER, { 'store code': 'A', 'order id': 1, revision: 1 });
  insert(ORDER_LINE, { 'order systemid': orderId, revision: 1, 'line key': 'ITEM:1' });
  const tax = { rate: Decimal.fromInteger(20), 'line amount': Decimal.fromInteger(5) };
  insert(ORDER_TAX, { 'order systemid': orderId, revision: 1, 'line key': 'ITEM:1', ...tax });

  lookAt(ORDER_PAGE, (states) => expect(stylesOf(states, 'Document VAT')).toEqual(['Subordinate']));
});
