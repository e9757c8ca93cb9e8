import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

const EXCEPTIONS = 71415;
const ORDER_ID = 1001;

let world: World;

beforeEach(async () => {
  // 58.80 are its lines and charges: 6.00 more than they come to.
  world = await startWorld({ store: { orders: [exampleA({ id: ORDER_ID, total_inc_tax: '64.8000' })] } });
  await world.runAgent();
});

afterEach(() => world.stop());

function override(...permissionSets: string[]): void {
  const user = world.businessCentral.session(permissionSets);
  user.execute(() => {
    const exception: RecordVar = user.newRecord(EXCEPTIONS);
    exception.FindFirst$();
    user.callProcedure('BigC Exceptions', 'Override', [exception, 'A tip, agreed with the shop.']);
  });
}

test('operations may retry and ignore, but not accept a difference', () => {
  expect(world.books().exceptions).toMatchObject([{ externalId: '1001', status: 'open', owner: 'Finance' }]);
  expect(() => override('BigC Operator', 'Demo Bookkeeping')).toThrow(/permission set BigC Accountant/);
});

test('finance accepts it, and the agent books the order with the difference on the rounding account', async () => {
  override('BigC Accountant', 'Demo Bookkeeping');
  await world.runAgent();
  const books = world.books();
  expect(books.exceptions).toMatchObject([{ externalId: '1001', status: 'resolved' }]);
  expect(books.orders).toMatchObject([{ id: ORDER_ID, outcome: 'ordered', totalIncVat: '64.80', vat: '9.80' }]);
});
