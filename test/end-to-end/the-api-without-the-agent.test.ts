import { type ApiClient, apiClient } from '../support/api-client.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';
import { wireBodyOf, wireOrder } from '../support/wire-order.ts';

/** Whoever posts orders to the API meets the checks the agent meets: they are in AL. */

type Body = Record<string, unknown>;

let world: World;
let client: ApiClient;

beforeEach(async () => {
  world = await startWorld({ store: { orders: [] }, now: new Date('2026-03-02T12:00:00Z') });
  await world.runAgent();
  client = await apiClient(world.businessCentral.connection);
});
afterEach(() => world.stop());

const good = (): Body => wireBodyOf(wireOrder(exampleA()));
const post = (body: Body) => client.sync('POST', 'orders', body);

/** Has Business Central process what is staged, then the warehouse. */
async function process() {
  const [store] = (await client.sync('GET', 'stores')).body.value as { id: string }[];
  const answer = await client.sync('POST', `stores(${store!.id})/Microsoft.NAV.processStaged`, {
    timeBudgetSeconds: 60,
  });
  expect(answer.status).toBeLessThan(300);
  expect(world.warehouse().failed).toEqual([]);
  return world.books();
}

const rows = (body: Body, name: string): Body[] => body[name] as Body[];
const changed = (name: string, change: Body): Body => ({
  ...good(),
  [name]: rows(good(), name).map((row) => ({ ...row, ...change })),
});

test('the order of example A is booked figure for figure', async () => {
  expect((await post(good())).status).toBe(201);
  const books = await process();
  expect(books.trialBalance).toMatchObject({
    1200: '0.00',
    1250: '38.80',
    2100: '-9.80',
    2200: '20.00',
    4000: '-50.00',
    4090: '5.00',
    4100: '-4.00',
  });
});

test('the same body ten times is one order', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(good())));
  expect(answers.map(({ status }) => status).every((status) => status === 200 || status === 201)).toBe(true);
  const books = await process();
  expect(books.orders).toHaveLength(1);
  expect(books.trialBalance).toMatchObject({ 1250: '38.80', 4000: '-50.00' });
});

describe('what can be staged but not booked is accepted and held', () => {
  test.each<[string, () => Body, RegExp]>([
    ['an unmapped zone', () => changed('orderTaxes', { taxZoneId: 6 }), /zone/i],
    ['a rate that is not the VAT %', () => changed('orderTaxes', { rate: 21 }), /21/],
    ['a tax class nobody knows', () => changed('orderLines', { taxClassId: 77 }), /77/],
    ['a SKU nobody knows', () => changed('orderLines', { sku: 'HP-GONE', productId: 999 }), /HP-GONE/],
    ['a currency nobody mapped', () => ({ ...good(), currencyCode: 'SEK' }), /SEK/],
    ['a total that does not add up', () => ({ ...good(), totalIncTax: 60 }), /totalIncTax/],
    ['a tax total that contradicts its rows', () => ({ ...good(), totalTax: 11 }), /totalTax/],
    ['no lines', () => ({ ...good(), orderLines: [], orderTaxes: [] }), /orderLines/],
    ['a quantity of nothing', () => changed('orderLines', { quantity: 0 }), /quantity/i],
  ])('%s', async (_what, body, says) => {
    expect((await post(body())).status).toBe(201);
    const books = await process();
    expect(books.orders).toMatchObject([{ id: 1001, outcome: 'held', document: '' }]);
    expect(books.trialBalance).toEqual({});
    expect(books.exceptions.some(({ message }) => says.test(message) && message.includes('1001'))).toBe(true);
  });
});

type Refusal = [what: string, body: () => Body, says: RegExp];

/** A part of the order that comes twice: order, part, field and remedy are named. */
function twice(name: string, key: string): Refusal[] {
  const body = () => ({ ...good(), [name]: [...rows(good(), name), ...rows(good(), name)] });
  return [
    [`${name} sent twice`, body, new RegExp(`^BigC-DuplicatePart: Order 1001 .*${name}.*${key}.*Send the order`)],
  ];
}

/** A code that no field holds: order, field, value and remedy are named. */
function tooLong(field: string, body: (value: string) => Body): Refusal[] {
  const value = 'X'.repeat(60);
  const says = new RegExp(`^BigC-FieldInvalid: In order 1001 .*${field} is '${value}'.*send the order again`);
  return [[`a ${field} that is too long`, () => body(value), says]];
}

describe('what cannot be staged is refused with the field named, and leaves nothing behind', () => {
  test.each<[string, () => Body, RegExp]>([
    ['an amount that is not a number', () => ({ ...good(), totalIncTax: 'sixty' }), /totalIncTax/],
    ['an amount that is not a number, in a line', () => changed('orderLines', { quantity: 'two' }), /quantity/],
    ['a line type that does not exist', () => changed('orderLines', { lineType: 'Rebate' }), /lineType/],
    ['a member that does not exist', () => ({ ...good(), discountTotal: 1 }), /discountTotal/],
    ['a missing currency', () => ({ ...good(), currencyCode: undefined }), /currencyCode/],
    ['a missing order number', () => ({ ...good(), orderId: undefined }), /orderId/],
    ['a missing content hash', () => ({ ...good(), contentHash: undefined }), /contentHash/],
    ['a store nobody knows', () => ({ ...good(), storeCode: 'NOWHERE' }), /NOWHERE/],
    ['a date that is none', () => ({ ...good(), createdDateTime: 'yesterday' }), /createdDateTime/],
    ['an order of the last century', () => ({ ...good(), createdDateTime: '1999-12-31T12:00:00Z' }), /createdDateTime/],
    ['an order of next week', () => ({ ...good(), createdDateTime: '2026-03-09T12:00:00Z' }), /createdDateTime/],
    ['no time of the last change', () => ({ ...good(), modifiedDateTime: undefined }), /modifiedDateTime/],
    ['a time of the last change that is null', () => ({ ...good(), modifiedDateTime: null }), /modifiedDateTime/],
    ['a total that is null', () => ({ ...good(), totalTax: null }), /BigC-FieldMissing.*totalTax/],
    ['a content hash that is null', () => ({ ...good(), contentHash: null }), /BigC-FieldMissing.*contentHash/],
    ['a line without its total', () => changed('orderLines', { totalIncTax: undefined }), /FieldMissing.*totalIncTax/],
    ['a line total that is null', () => changed('orderLines', { totalExTax: null }), /FieldMissing.*totalExTax/],
    ['a price that is null', () => changed('orderLines', { unitPriceIncTax: null }), /FieldMissing.*unitPriceIncTax/],
    ['a tax amount that is null', () => changed('orderTaxes', { lineAmount: null }), /FieldMissing.*lineAmount/],
    ['a payment whose amount is null', () => changed('orderPayments', { amount: null }), /FieldMissing.*amount/],
    ['a payment without a number', () => changed('orderPayments', { transactionId: '' }), /transactionId/],
    [
      'two lines of the same key',
      () => ({ ...good(), orderLines: [rows(good(), 'orderLines')[0], rows(good(), 'orderLines')[0]] }),
      /lineKey|ITEM:11/,
    ],
    ...twice('orderConsignments', 'consignmentId'),
    ...twice('orderDiscounts', 'discountKey'),
    ...twice('orderTaxes', 'externalTaxId'),
    ...tooLong('currencyCode', (value) => ({ ...good(), currencyCode: value })),
    ...tooLong('lineKey', (value) => changed('orderLines', { lineKey: value })),
    ...tooLong('lineKey', (value) => changed('orderTaxes', { lineKey: value })),
    ...tooLong('discountKey', (value) => changed('orderDiscounts', { discountKey: value })),
    ...tooLong('transactionId', (value) => changed('orderPayments', { transactionId: value })),
    ['a currency that is null', () => ({ ...good(), currencyCode: null }), /BigC-FieldMissing.*currencyCode/],
    [
      'a payment whose currency is null',
      () => changed('orderPayments', { currencyCode: null }),
      /Missing.*currencyCode/,
    ],
  ])('%s', async (_what, body, says) => {
    const answer = await post(body());
    expect(answer.status).toBe(400);
    expect((answer.body.error as { message: string }).message).toMatch(says);
    expect((await process()).orders).toEqual([]);
  });

  test.each(['', '{', '[]', 'null', '"order"', '{"id":'])('a body that is %j', async (text) => {
    const answer = await client.sync('POST', 'orders', text);
    expect(answer.status).toBe(400);
    expect(answer.body).toHaveProperty('error.message');
  });
});

test('a currency of a payment that is none holds the payment, not the order', async () => {
  expect((await post(changed('orderPayments', { currencyCode: 'POUNDSSTERLING' }))).status).toBe(201);
  const books = await process();
  // Nothing is paid, and nobody takes it for another currency that begins alike.
  expect(books.orders).toMatchObject([{ outcome: 'invoiced', remaining: '58.80' }]);
  expect(books.exceptions).toContainEqual(
    expect.objectContaining({ object: 'payment', message: expect.stringMatching(/1001.*POUNDSSTE….*currencyCode/) }),
  );
});

test('a country that is none is left out', async () => {
  const body = {
    ...changed('orderConsignments', { countryCode: 'UNITED KINGDOM' }),
    billingCountryCode: 'UNITED KINGDOM',
  };
  expect((await post(body)).status).toBe(201);
  const books = await process();
  expect(books.exceptions).toEqual([]);
  expect(books.orders).toMatchObject([{ outcome: 'invoiced', totalIncVat: '58.80', remaining: '0.00' }]);
});

test('what Business Central decides cannot be sent', async () => {
  const answer = await post({ ...good(), status: 'Invoiced', salesDocumentNo: 'SO1' });
  expect(answer.status).toBe(400);
  expect((answer.body.error as { message: string }).message).toMatch(/status|salesDocumentNo/);
});

test('the agent’s application can reach nothing but its API', async () => {
  const answer = await client.call('GET', `/v2.0/companies(${client.companyId})/generalLedgerEntries`);
  expect(answer.status).toBe(403);
});
