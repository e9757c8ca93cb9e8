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

/** Someone of finance, with the rights the connector gives an accountant and no others. */
function accountant(): AlSession {
  const { server, connection, session } = world.businessCentral;
  const now = session().clock();
  return server.newSession({ company: connection.company, clock: () => now, permissionSets: ['BigC Accountant'] });
}

/** Chooses a VAT business posting group, as on the page of the tax zones. */
function mapZone(session: AlSession, vatBusPostingGroup: string): void {
  session.execute(() => {
    const zone = session.newRecord(taxZones);
    zone.Get$('HARBOUR', unitedKingdom);
    zone.Validate(group, vatBusPostingGroup);
    zone.Modify$(true);
  });
}

test('an order held for a mapping is booked when finance makes it, and the agent does not send it again', async () => {
  const { businessCentral } = world;
  mapZone(businessCentral.session(), '');

  const held = await world.day();
  expect(held.orders).toMatchObject([{ id: 1001, outcome: 'held', document: '' }]);
  expect(held.exceptions).toMatchObject([{ object: 'order', externalId: '1001', owner: 'Finance', status: 'open' }]);
  expect(held.trialBalance).toEqual({});

  mapZone(accountant(), 'DOMESTIC');
  // The task that the mapping has scheduled runs after the warehouse's first look, which finds nothing yet.
  world.warehouse();
  world.warehouse();

  const booked = world.books();
  expect(booked.orders).toMatchObject([{ id: 1001, outcome: 'invoiced', totalIncVat: '58.80', remaining: '0.00' }]);
  expect(booked.exceptions).toMatchObject([{ externalId: '1001', status: 'resolved' }]);
  expect(booked.differences).toEqual([]);
  expect(booked.trialBalance).toMatchObject({ 1250: '38.80', 2100: '-9.80', 2200: '20.00', 4000: '-50.00' });
});
