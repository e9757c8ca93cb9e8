import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** What the storefront does with an order after it was booked, brought over by an agent with nothing but its own rights. */

/** When the storefront does it. */
const later = new Date('2026-03-03T10:00:00Z');

let world: World;
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] }, now: later });
  await world.runAgent();
});
afterEach(() => world.stop());

/** The storefront edits the order; the agent brings it. */
async function edit(changes: Record<string, unknown>) {
  world.bigCommerce.state.editOrder(1001, changes, later);
  await world.runAgent();
}

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
  world = await startWorld({ store: { orders: [order] } });
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
