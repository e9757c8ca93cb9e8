import type { AlSession } from '../sandbox/business-central/runtime/session/al-session.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** Example A is an order of the tax zone United Kingdom, number 2. */
const unitedKingdom = 2;
const taxZones = 71405;
const group = 10;

let world: World;

beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] } });
});

afterEach(() => world.stop());

/** Chooses a VAT business posting group, as on the page of the tax zones. */
function mapZone(session: AlSession, vatBusPostingGroup: string): void {
  session.execute(() => {
    const zone = session.newRecord(taxZones);
    zone.Get$('HARBOUR', unitedKingdom);
    zone.Validate(group, vatBusPostingGroup);
    zone.Modify$(true);
  });
}

async function holdTheOrder(): Promise<void> {
  mapZone(world.businessCentral.session(), '');
  const held = await world.day();
  expect(held.orders).toMatchObject([{ id: 1001, outcome: 'held', document: '' }]);
  expect(held.exceptions).toMatchObject([{ object: 'order', externalId: '1001', owner: 'Finance', status: 'open' }]);
  expect(held.trialBalance).toEqual({});
}

function expectBooked(): void {
  const booked = world.books();
  expect(booked.orders).toMatchObject([{ id: 1001, outcome: 'invoiced', totalIncVat: '58.80', remaining: '0.00' }]);
  expect(booked.exceptions).toMatchObject([{ externalId: '1001', status: 'resolved' }]);
  expect(booked.differences).toEqual([]);
  expect(booked.trialBalance).toMatchObject({ 1250: '38.80', 2100: '-9.80', 2200: '20.00', 4000: '-50.00' });
}

test('an order held for a mapping is booked in the background when an accountant who may book makes it', async () => {
  await holdTheOrder();
  mapZone(world.businessCentral.session(['BigC Accountant', 'Demo Bookkeeping']), 'DOMESTIC');
  // The task that the mapping has scheduled runs after the warehouse's first look, which finds nothing yet.
  world.warehouse();
  world.warehouse();
  expectBooked();
});

test('made by someone who may not book, it is booked with the next run of the agent, which does not read it again', async () => {
  const agent = world.agent();
  mapZone(world.businessCentral.session(), '');
  await world.runAgent(agent);
  world.warehouse();
  mapZone(world.businessCentral.session(['BigC Accountant']), 'DOMESTIC');
  world.warehouse();
  world.warehouse();
  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'held' }]);
  const detailCalls = () => world.bigCommerce.calls.filter((call) => call.includes('orders/1001')).length;
  const before = detailCalls();
  await world.runAgent(agent);
  world.warehouse();
  expect(detailCalls()).toBe(before);
  expectBooked();
});
