import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

/**
 * An agent that polled a quiet store asked for the taxes and transactions of the last orders again with every poll,
 * because each run reads the minutes before its position once more.
 */

let world: World;
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA(), exampleB()] } });
});
afterEach(() => world.stop());

const detailCalls = () =>
  world.bigCommerce.calls.filter((call) => /orders\/\d+\/(taxes|transactions)/.test(call)).length;

test('an agent asks for the details of an unchanged order once, however often it polls', async () => {
  const agent = world.agent();
  await world.runAgent(agent);
  const first = detailCalls();
  expect(first).toBeGreaterThan(0);
  await world.runAgent(agent);
  await world.runAgent(agent);
  expect(detailCalls()).toBe(first);
});

test('a void that does not move the time of the last change is read all the same', async () => {
  const agent = world.agent();
  await world.runAgent(agent);
  world.warehouse();
  const voided = { id: 9, event: 'void', amount: 38.8, gateway: 'stripe', reference_transaction_id: 1 };
  const changes = { transactions: [...(exampleA().transactions as object[]), voided], payment_status: 'void' };
  const lastChange = new Date(String(world.bigCommerce.state.order(1001)?.date_modified));
  world.bigCommerce.state.editOrder(1001, changes, lastChange);
  await world.runAgent(agent);
  expect(world.books().orders[0]).toMatchObject({ remaining: '38.80' });
});

test('an order that was refused is read again with every poll', async () => {
  await world.stop();
  world = await startWorld({ store: { orders: [exampleA({ total_inc_tax: 'many' })] } });
  const agent = world.agent();
  await world.runAgent(agent);
  const lastChange = new Date(String(world.bigCommerce.state.order(1001)?.date_modified));
  world.bigCommerce.state.editOrder(1001, { total_inc_tax: '58.8000' }, lastChange);
  await world.runAgent(agent);
  expect(world.books().orders[0]?.outcome).toBe('ordered');
});
