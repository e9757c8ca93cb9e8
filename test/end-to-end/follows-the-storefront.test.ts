import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** What the storefront does with an order after it was booked, brought over by an agent with nothing but its own rights. */

/** When the storefront does it. */
const later = new Date('2026-03-03T10:00:00Z');

let world: World;
beforeEach(() => begin());
afterEach(() => world.stop());

async function begin(order: Record<string, unknown> = {}) {
  world = await startWorld({ store: { orders: [exampleA(order)] }, now: later });
  await world.runAgent();
}

/** The storefront edits the order; the agent brings it. */
async function edit(changes: Record<string, unknown>) {
  world.bigCommerce.state.editOrder(1001, changes, later);
  await world.runAgent();
}

/** What a person decides about: an exception whose status is open, a posted payment that is not reversed. */
const exception = { table: 71415, field: 20, value: 0, codeunit: 'BigC Exceptions' };
const payment = { table: 71511, field: 15, value: false, codeunit: 'BigC Payments' };

/** Decides about the last of them. */
function decide(procedure: string, about: typeof exception | typeof payment, ...reason: string[]) {
  world.businessCentral.work((session) => {
    const record: RecordVar = session.newRecord(about.table);
    record.SetRange(about.field, about.value);
    record.FindLast$();
    session.callProcedure(about.codeunit, procedure, [record, ...reason]);
  });
}

const unpaid = { gift_certificate_amount: '0.0000', transactions: [] };

const messages = () => world.books().exceptions.map(({ message }) => message);

test.each([5, 6])('status %i deletes the sales order and reports what was paid', async (status) => {
  expect(world.books().orders[0]).toMatchObject({ document: expect.stringMatching(/./) });
  await edit({ status_id: status });
  const books = world.books();
  expect(books.orders[0]).toMatchObject({ document: '', invoice: '' });
  expect(books.orders[0]?.outcome).toBe('cancelled');
  expect(messages()).toEqual([expect.stringMatching(/1001 was cancelled, but 58\.80 GBP paid for it/)]);
  expect(world.warehouse()).toMatchObject({ posted: 0, failed: [] });
});

test('a disputed order is not shipped until the dispute is over', async () => {
  await edit({ status_id: 13 });
  expect(messages()).toEqual([expect.stringMatching(/1001 .* must not ship: The order has status 13/)]);
  const { posted, failed } = world.warehouse();
  expect(posted).toBe(0);
  expect(failed).toEqual([expect.objectContaining({ error: expect.stringMatching(/cannot be released or posted/) })]);
  await edit({ status_id: 11 });
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
});

test.each(['refunded', 'partially refunded'])(
  'a payment status "%s" after the invoice is told',
  async (payment_status) => {
    expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
    await edit({ payment_status });
    expect(messages()).toEqual([expect.stringMatching(/1001 is refunded .*no transaction says what was given back/)]);
  },
);

test('an order whose payments are given back does not ship, whatever its status', async () => {
  const transactions = exampleA().transactions as Record<string, unknown>[];
  const refunds = transactions.map((paid, index) => ({ ...paid, id: 20 + index, event: 'refund' }));
  await edit({ transactions: [...transactions, ...refunds] });
  expect(world.warehouse()).toMatchObject({
    posted: 0,
    failed: [{ error: expect.stringMatching(/must not ship: All that was paid for it was given back/) }],
  });
});

test('an edit that cannot be proven keeps the old content from shipping', async () => {
  await edit({ total_inc_tax: '99.0000' });
  expect(world.warehouse().failed).toEqual([
    expect.objectContaining({ error: expect.stringMatching(/the total is 99\.00/) }),
  ]);
  await edit({ total_inc_tax: '58.8000' });
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
});

test('a capture of a later day closes the invoice', async () => {
  const [card, gift] = exampleA().transactions as Record<string, unknown>[];
  await world.stop();
  const order = exampleA({ transactions: [{ ...card, date_created: '2026-03-04T09:00:00+00:00' }, gift] });
  world = await startWorld({ store: { orders: [order] }, now: new Date('2026-03-04T10:00:00Z') });
  const books = await world.day();
  expect(books.orders[0]).toMatchObject({ remaining: '0.00' });
  expect(books.exceptions).toEqual([]);
});

test('a void after the invoice makes the customer owe it again', async () => {
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
  const transactions = exampleA().transactions as Record<string, unknown>[];
  const voided = { id: 9, event: 'void', amount: 38.8, gateway: 'stripe', reference_transaction_id: 1 };
  await edit({ transactions: [...transactions, voided], payment_status: 'void' });
  const books = world.books();
  expect(books.orders[0]).toMatchObject({ remaining: '38.80' });
  expect(books.exceptions).toEqual([]);
});

test('an ignored fault of an edit does not deliver the old content, an answer with a reason does', async () => {
  await edit({ total_inc_tax: '99.0000' });
  decide('Ignore', exception, 'A typing error.');
  expect(world.warehouse().failed).toEqual([
    expect.objectContaining({ error: expect.stringMatching(/1001.*still holds the earlier content.*58\.8 -> 99/) }),
  ]);
  decide('Ignore', exception, 'The shopper gets what was ordered first.');
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
  expect(world.books().exceptions.map(({ status }) => status)).toEqual(['ignored', 'ignored']);
});

test('an order whose currency changed after it was paid is booked once its payments are reversed', async () => {
  const transactions = (exampleA().transactions as Record<string, unknown>[]).map((transaction) => ({
    ...transaction,
    currency: 'EUR',
  }));
  await edit({ default_currency_code: 'EUR', transactions });
  expect(messages()).toEqual([expect.stringMatching(/1001 is now in EUR .* Reverse Payment .* then retry/)]);
  expect(world.warehouse()).toMatchObject({ posted: 0 });
  decide('Reverse', payment, 'Taken in EUR at the gateway.');
  decide('Reverse', payment, 'Taken in EUR at the gateway.');
  decide('Retry', exception);
  await world.runAgent();
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
  const books = world.books();
  expect(books.orders[0]).toMatchObject({ currency: 'EUR', totalIncVat: '58.80', remaining: '0.00' });
  expect(books.exceptions.filter(({ status }) => status === 'open')).toEqual([]);
});

test('money in a currency nobody mapped is not taken for pounds, whatever account the gateway has', async () => {
  await world.stop();
  await begin(unpaid);
  world.edit(71510, ['HARBOUR', 'STRIPE', ''], (gateway) => {
    gateway.Validate(10, 'STRIPE-GBP');
    gateway.Modify$(true);
  });
  const paid = { id: 901, amount: 58.8, currency: 'SEK', gateway: 'stripe', gateway_transaction_id: 'ch_9' };
  await edit({ default_currency_code: 'SEK', payment_status: 'captured', transactions: [paid] });
  expect(world.books().trialBalance).toEqual({});
  expect(messages()).toEqual([
    expect.stringMatching(/1001 is in the currency SEK .* which has no currency in Business Central/),
    expect.stringMatching(/payment 901 is in SEK .* but the order is booked in GBP/),
  ]);
  await edit({ default_currency_code: 'GBP', payment_status: '', transactions: [] });
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
  expect(world.books().orders[0]).toMatchObject({ currency: 'GBP', totalIncVat: '58.80', remaining: '58.80' });
});

test('an invoice in pounds is not paid with euros', async () => {
  await world.stop();
  await begin(unpaid);
  expect(world.warehouse()).toMatchObject({ posted: 1, failed: [] });
  const [card, gift] = exampleA().transactions as Record<string, unknown>[];
  const transactions = [
    { ...card, currency: 'EUR' },
    { ...gift, currency: 'EUR' },
  ];
  await edit({ default_currency_code: 'EUR', gift_certificate_amount: '20.0000', transactions });
  // Example A without its payments: 58.80 are owed, and no certificate is redeemed.
  expect(world.books().trialBalance).toMatchObject({ 1200: '58.80' });
  expect(world.books().trialBalance).not.toHaveProperty('1250');
  expect(world.books().trialBalance).not.toHaveProperty('2200');
  expect(messages().filter((message) => /is in EUR .* but the order is booked in GBP/.test(message))).toHaveLength(2);
});

test('an edit that cannot be read keeps the old content from shipping', async () => {
  await edit({ status_id: 5, total_inc_tax: 'x' });
  expect(world.warehouse().failed).toEqual([
    expect.objectContaining({ error: expect.stringMatching(/Order 1001 cannot be read: total_inc_tax/) }),
  ]);
});

test('an order that is archived before it ships is asked about', async () => {
  await edit({ is_deleted: true });
  expect(messages()).toEqual([expect.stringMatching(/1001 .* was archived in the storefront before it shipped/)]);
  expect(world.warehouse()).toMatchObject({ posted: 0 });
});

test('money that was taken for an order without a payment status is posted: it was neither posted nor told', async () => {
  await world.stop();
  const [card] = exampleA().transactions as Record<string, unknown>[];
  const transactions = [{ ...card, amount: 58.8 }];
  await begin({ payment_status: '', gift_certificate_amount: '0.0000', transactions });
  expect(world.books().trialBalance).toMatchObject({ 1250: '58.80', 1200: '-58.80' });
});
