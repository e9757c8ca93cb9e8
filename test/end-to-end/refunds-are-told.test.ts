import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/**
 * A refund that changed neither the order nor its status, or that left no transaction, was not seen: nothing was posted, and nobody
 * was told.
 */

let world: World;
const now = new Date('2026-03-02T12:00:00Z');
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] }, now });
});
afterEach(() => world.stop());

/** 27.00 of example A go back, as in worked example D. */
const refund = (payment: object = {}) => ({
  id: 5,
  order_id: 1001,
  created: '2026-03-02T11:00:00+00:00',
  reason: '',
  total_amount: 27,
  total_tax: 4.5,
  uses_merchant_override_values: false,
  items: [{ item_type: 'PRODUCT', item_id: 11, quantity: 1, requested_amount: null }],
  payments: [{ id: 1, provider_id: 'storecredit', amount: 27, offline: false, is_declined: false, ...payment }],
});

const told = () =>
  world
    .books()
    .exceptions.filter(({ status }) => status === 'open')
    .map(({ owner, message }) => `${owner}: ${message}`);
const isTold = expect.stringMatching(/^Finance: Order 1001: 27\.00 GBP were given back in the storefront/);

test('a refund that changes nothing of its order is told, by the run after it and by those behind it once', async () => {
  const agent = world.agent();
  await world.runAgent(agent);
  expect(told()).toEqual([]);
  world.bigCommerce.state.refunds.push(refund());
  await world.runAgent(agent);
  expect(told()).toEqual([isTold]);

  const calls = world.bigCommerce.calls.length;
  const [, end] = await world.runAgent(agent);
  expect(end).toMatchObject({ status: 'Succeeded' });
  expect(world.bigCommerce.calls.slice(calls).filter((call) => call.includes('orders/1001'))).toEqual([]);
  expect(told()).toEqual([isTold]);
});

test('a refund is told by an agent that was started anew as well, and stays told while the order is edited', async () => {
  await world.runAgent();
  world.bigCommerce.state.refunds.push(refund());
  await world.runAgent();
  world.bigCommerce.state.editOrder(1001, { customer_message: 'Thank you' }, now);
  await world.runAgent();
  expect(told()).toEqual([isTold]);
});

test('a refund that has its transaction is told once, with that', async () => {
  await world.runAgent();
  const [card, certificate] = exampleA().transactions as Record<string, unknown>[];
  const back = { id: 77, event: 'refund', amount: 27, gateway: 'stripe', gateway_transaction_id: 're_1' };
  world.bigCommerce.state.placeOrder(exampleA({ transactions: [card, certificate, back] }));
  world.bigCommerce.state.refunds.push(refund({ transaction_id: '77', provider_id: 'stripe' }));
  await world.runAgent();
  expect(told()).toEqual([expect.stringMatching(/27\.00 GBP were given back .*transaction 77/)]);
});

test('a refund to the card that failed hides nothing of the store credit that was given instead', async () => {
  const [card, certificate] = exampleA().transactions as Record<string, unknown>[];
  const failed = { id: 77, event: 'refund', status: 'error', amount: 27, gateway: 'stripe' };
  world.bigCommerce.state.placeOrder(exampleA({ transactions: [card, certificate, failed] }));
  world.bigCommerce.state.refunds.push(refund());
  await world.runAgent();
  expect(told()).toEqual([isTold]);
});

test('a refund that was declined gave nothing back', async () => {
  await world.runAgent();
  world.bigCommerce.state.refunds.push(refund({ is_declined: true }));
  await world.runAgent();
  expect(told()).toEqual([]);
});

test('a refund that cannot be read is the exception of its order', async () => {
  await world.runAgent();
  world.bigCommerce.state.refunds.push({ ...refund(), total_amount: 'much' });
  await world.runAgent();
  expect(told()).toEqual([
    expect.stringContaining('A refund of order 1001 cannot be read: total_amount is not an amount: "much"'),
  ]);
});
