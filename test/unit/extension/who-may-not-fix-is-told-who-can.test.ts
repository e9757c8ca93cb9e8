import type { ClientCommand } from '../../sandbox/business-central/page-engine/page-model.ts';
import type { FieldValue } from '../../sandbox/business-central/runtime/records/definitions.ts';
import type { Answer, Script } from '../sandbox/page-engine/scripted-client.ts';
import { asUser, insert } from './demo-company.ts';

const EXCEPTIONS = 71415;
const EXCEPTION_TABLE = 71415;
const READINESS = 71802;
const TAX_ZONES = 71405;
const STORE_PRODUCTS = 71410;
const STORE_CARD = 71401;
const ITEM_CARD = 30;
const VAT_POSTING_SETUP = 472;
const ZONE_UNMAPPED = 11;
const VAT_RATE_DIFFERS = 18;
const ITEM_UNKNOWN = 60;
const ITEM_BLOCKED = 61;
const STORE_ACCOUNT_MISSING = 80;
const FINANCE = 0;
const ECOMMERCE = 2;

/** One exception for each kind of page that puts something right. */
const faults = {
  zone: { 'cause key': '6', cause: ZONE_UNMAPPED, owner: FINANCE, 'fixing page id': TAX_ZONES },
  rate: { 'cause key': 'X', cause: VAT_RATE_DIFFERS, owner: FINANCE, 'fixing page id': VAT_POSTING_SETUP },
  product: { 'cause key': 'NO-SKU', cause: ITEM_UNKNOWN, owner: ECOMMERCE, 'fixing page id': STORE_PRODUCTS },
  item: { 'cause key': 'HP-MUG', cause: ITEM_BLOCKED, owner: ECOMMERCE, 'fixing page id': ITEM_CARD },
  store: { 'cause key': 'X', cause: STORE_ACCOUNT_MISSING, owner: FINANCE, 'fixing page id': STORE_CARD },
} satisfies Record<string, Record<string, FieldValue>>;

beforeAll(() => {
  for (const [externalId, fields] of Object.entries(faults))
    insert(EXCEPTION_TABLE, { 'store code': 'HARBOUR', 'external id': externalId.toUpperCase(), ...fields });
});

/** What comes when a user presses Fix on an exception: a question, or nothing but the page. */
function* fix(externalId: string): Generator<ClientCommand, Answer, Answer> {
  const answer = yield { command: 'openPage', pageId: EXCEPTIONS };
  const { form } = answer.opened;
  const rows = answer.state(form).rows?.rows ?? [];
  const { bookmark } = rows.find(({ cells }) => cells['External Id']?.text === externalId.toUpperCase())!;
  yield { form, command: 'selectRow', bookmark };
  return yield { form, command: 'action', action: 'Fix' };
}

/** The question a user is asked instead of being led to the page; undefined where the page opens at once. */
function questionOf(permissionSets: readonly string[], externalId: string): string | undefined {
  let text: string | undefined;
  asUser(permissionSets, function* (): Script {
    const { ask } = yield* fix(externalId);
    if (ask.kind === 'confirm') text = ask.text;
  });
  return text;
}

const lookOnly = (needed: string, toDo: string): string =>
  `You can look at the page where this is put right, but not change it there: that needs ${needed}. ${toDo} Do you want to look at it?`;

test.each([
  ['zone', 'the permission set BigC Accountant', 'Finance'],
  ['rate', 'the permission set BigC Accountant', 'Finance'],
  ['store', 'the permission set BigC Admin', 'Finance'],
  ['item', 'the right to change "Item"', 'Ecommerce'],
])(
  'an operator who presses Fix on %s is told who can, and that the exception can be assigned',
  (about, needed, owner) => {
    const toDo = `Its owner is ${owner}: assign the exception to somebody there with Assign.`;
    expect(questionOf(['BigC Operator'], about)).toBe(lookOnly(needed, toDo));
  },
);

test.each([
  ['zone', 'the permission set BigC Accountant', 'Finance'],
  ['product', 'the permission set BigC Operator', 'Ecommerce'],
])('a viewer, who may not assign either, is told whom to tell about %s', (about, needed, owner) => {
  const toDo = `Its owner is ${owner}: tell somebody there.`;
  expect(questionOf(['BigC Viewer'], about)).toBe(lookOnly(needed, toDo));
});

/** Microsoft's pages are opened with rights of Microsoft's sets. */
test.each([
  ['BigC Operator', 'product'],
  ['BigC Accountant', 'product'],
  ['BigC Accountant', 'zone'],
  ['BigC Accountant', 'rate'],
  ['BigC Accountant', 'item'],
  ['BigC Admin', 'store'],
])('%s is led to where the %s is put right without a question', (permissionSet, about) => {
  expect(questionOf([permissionSet, 'Demo Bookkeeping'], about)).toBeUndefined();
});

test('whoever says no stays where they are, and whoever says yes looks at the page', () => {
  asUser(['BigC Viewer'], function* (): Script {
    const { ask } = yield* fix('zone');
    if (ask.kind !== 'confirm') throw new Error('It is asked first');
    const stayed = yield { command: 'answer', question: ask.question, answer: false };
    expect(stayed.error).toBeUndefined();
    expect(() => stayed.opened).toThrow('No page has opened');
  });
  asUser(['BigC Viewer'], function* (): Script {
    const { ask } = yield* fix('zone');
    if (ask.kind !== 'confirm') throw new Error('It is asked first');
    const looks = yield { command: 'answer', question: ask.question, answer: true };
    expect(looks.opened.pageId).toBe(TAX_ZONES);
  });
});

test('the readiness check tells the same', () => {
  asUser(['BigC Operator'], function* (): Script {
    const answer = yield { command: 'openPage', pageId: READINESS };
    expect(answer.error).toBeUndefined();
    const { form } = answer.opened;
    const rows = answer.state(form).rows?.rows ?? [];
    const { bookmark } = rows.find(({ cells }) => cells.Subject?.text === 'Custom Sales Account No.')!;
    yield { form, command: 'selectRow', bookmark };
    const { ask } = yield { form, command: 'action', action: 'Fix' };
    if (ask.kind !== 'confirm') throw new Error('It is asked first');
    expect(ask.text).toBe(lookOnly('the permission set BigC Admin', 'Ask somebody who has it.'));
  });
});
