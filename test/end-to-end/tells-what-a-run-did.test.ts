import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

let world: World;
afterEach(() => world.stop());

test('flows that run at once count their own calls', async () => {
  world = await startWorld({ store: { orders: [exampleA(), exampleB()] } });
  const agent = world.agent();
  const running = new AbortController().signal;
  await Promise.all([agent.run('ReferenceData', running), agent.run('Orders', running)]);
  const counts = world.log.lines.filter(({ event }) => event === 'run.end').map(({ fields }) => fields.storefrontCalls);
  expect(counts).toHaveLength(2);
  expect(Number(counts[0]) + Number(counts[1])).toBe(world.bigCommerce.calls.length);
});

test('what an order holds stays out of the log, also where it is refused', async () => {
  const order = exampleA({ total_inc_tax: 'ada@example.com', id: 1001 });
  world = await startWorld({ store: { orders: [order] } });
  await world.runAgent();
  expect(world.books().exceptions).toMatchObject([{ message: expect.stringContaining('ada@example.com') }]);
  expect(world.log.lines).toContainEqual(
    expect.objectContaining({ event: 'orders.refused', fields: { orderId: '1001', reason: 'Unreadable' } }),
  );
  expect(JSON.stringify(world.log.lines)).not.toContain('ada@example.com');
});
