import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import type { AlSession } from '../sandbox/business-central/runtime/session/al-session.ts';
import type { SessionPermissions } from '../sandbox/business-central/runtime/session/session.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleC, exampleF, withLines } from '../support/storefront-bodies.ts';

const tables = {
  currency: 4,
  glAccount: 15,
  customer: 18,
  item: 27,
  salesHeader: 36,
  salesLine: 37,
  userSetup: 91,
  generalLedgerSetup: 98,
  vatPostingSetup: 325,
  itemVariant: 5401,
  itemUnitOfMeasure: 5404,
  itemReference: 5777,
  storeProduct: 71410,
  customerLink: 71412,
  order: 71500,
} as const;

const documentType = 1;
const sellToCustomer = 2;
const ship = 57;
const invoice = 58;
const qtyToShip = 18;
const unitPrice = 22;
const ORDER = 1;

/** When the storefront changes an order. */
const later = new Date('2026-03-03T10:00:00Z');

let world: World;

beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA(), exampleC()] }, now: later });
  await world.runAgent();
  insert(world.businessCentral.session(), tables.customer, { 1: 'C-OWN', 21: 'WEB', 88: 'ONLINE' });
});

afterEach(() => world.stop());

/** The numbers of the connector's objects. */
const isOfConnector = (id: number): boolean => id >= 71400 && id <= 71999;

/** Someone who may do everything with Microsoft's objects, and has no permission set of the connector. */
function stranger(): AlSession {
  const other = world.businessCentral.session([]);
  const none = other.permissions;
  const everythingElse: SessionPermissions = {
    unrestricted: false,
    demandTableData: (id, right, page) => {
      if (isOfConnector(id)) none.demandTableData(id, right, page);
    },
    mayTableData: (id, right, page) => !isOfConnector(id) || none.mayTableData(id, right, page),
    demandExecute: (kind, id) => {
      if (isOfConnector(id)) none.demandExecute(kind, id);
    },
    mayExecute: (kind, id) => !isOfConnector(id) || none.mayExecute(kind, id),
    rightsOn: (kind, id) => (isOfConnector(id) ? none.rightsOn(kind, id) : 'RIMDX'),
  };
  other.permissions = everythingElse;
  return other;
}

function withRecord(session: AlSession, table: number, work: (record: RecordVar) => void): void {
  session.execute(() => work(session.newRecord(table)));
}

const shipAndInvoice = (session: AlSession): unknown =>
  JSON.parse(String(session.callProcedure('Demo Warehouse', 'ShipAndInvoice', [])));

function openExceptions() {
  return world.books().exceptions.filter(({ status }) => status === 'open');
}

test('cannot see the connector', () => {
  expect(() => withRecord(stranger(), tables.order, (order) => order.FindFirst$())).toThrow(/permission/i);
});

test('release and post its sales orders, with the certificates and payments that go with them', () => {
  expect(shipAndInvoice(stranger())).toEqual({ posted: 2, waiting: [], failed: [] });

  const books = world.books();
  expect(books.differences).toEqual([]);
  expect(books.orders).toMatchObject([
    { id: 1001, outcome: 'invoiced', remaining: '0.00' },
    { id: 1003, outcome: 'invoiced', remaining: '0.00' },
  ]);
  // 50.00 issued by one order, 20.00 redeemed by the other.
  expect(books.trialBalance).toMatchObject({ 2200: '-30.00' });
});

function changeMugs(session: AlSession, fieldNo: number, value: number): void {
  withRecord(session, tables.salesLine, (line) => {
    line.SetRange(6, 'HP-MUG');
    line.FindFirst$();
    line.Validate(fieldNo, value);
    line.Modify$(true);
  });
}

test('are told that an order they have changed is not what was proven', () => {
  const session = stranger();
  changeMugs(session, unitPrice, 40);
  expect(shipAndInvoice(session)).toMatchObject({
    posted: 1,
    failed: [{ error: expect.stringMatching(/now comes to 76\.80 with VAT of 12\.80/) }],
  });
});

test('change an order of which a part is invoiced, and finance hears of the difference', () => {
  const session = stranger();
  changeMugs(session, qtyToShip, 1);
  withRecord(session, tables.salesHeader, (header) => {
    header.SetRange(100, '1001');
    header.FindFirst$();
    header.Validate(ship, true);
    header.Validate(invoice, true);
    session.runCodeunit$('Sales-Post', header);
  });
  changeMugs(session, unitPrice, 40);
  expect(shipAndInvoice(session)).toMatchObject({ posted: 2, failed: [] });
  expect(openExceptions()).toMatchObject([{ externalId: '1001', owner: 'Finance' }]);
});

test('are told why an order must not ship, not that they lack a permission', async () => {
  world.bigCommerce.state.editOrder(1001, { status_id: 13 }, later);
  await world.runAgent();
  expect(shipAndInvoice(stranger())).toMatchObject({
    posted: 1,
    failed: [{ error: expect.stringMatching(/because BigCommerce order 1001 has an open exception/) }],
  });
});

test('delete its sales orders, and operations hears of it', () => {
  const session = stranger();
  withRecord(session, tables.salesHeader, (header) => {
    header.SetRange(100, '1001');
    header.FindFirst$();
    header.Delete$(true);
  });
  expect(openExceptions()).toMatchObject([
    { externalId: '1001', message: expect.stringMatching(/was deleted by hand/) },
  ]);
});

test('make, change and delete sales orders of their own', () => {
  withRecord(stranger(), tables.salesHeader, (header) => {
    header.Validate(documentType, ORDER);
    header.Insert$(true);
    header.Validate(sellToCustomer, 'C-OWN');
    header.Modify$(true);
    header.Delete$(true);
  });
});

/** Changes one row, as on its card. */
function modify(
  session: AlSession,
  table: number,
  key: readonly string[],
  fieldNo: number,
  value: string | boolean,
): void {
  withRecord(session, table, (record) => {
    record.Get$(...key);
    record.Validate(fieldNo, value);
    record.Modify$(true);
  });
}

function insert(session: AlSession, table: number, values: Readonly<Record<number, string | number>>): void {
  withRecord(session, table, (record) => {
    for (const [fieldNo, value] of Object.entries(values)) record.Validate(Number(fieldNo), value);
    record.Insert$(true);
  });
}

test('keep items, customers and set-up as ever', () => {
  const session = stranger();
  insert(session, tables.item, { 1: 'OWN-ITEM' });
  modify(session, tables.item, ['OWN-ITEM'], 3, 'Something of our own');
  insert(session, tables.itemVariant, { 1: 'BLUE', 2: 'OWN-ITEM' });
  modify(session, tables.itemVariant, ['OWN-ITEM', 'BLUE'], 3, 'Blue');
  insert(session, tables.itemReference, { 1: 'OWN-ITEM', 6: 'OWN-REFERENCE' });
  withRecord(session, tables.item, (item) => {
    item.Get$('OWN-ITEM');
    item.Delete$(true);
  });
  modify(session, tables.customer, ['C-OWN'], 2, 'Someone else');
  insert(session, tables.currency, { 1: 'SEK' });
  insert(session, tables.vatPostingSetup, { 1: '', 2: 'BOOKS' });
  modify(session, tables.vatPostingSetup, ['DOMESTIC', 'STANDARD'], 13, 'UK20');
  modify(session, tables.glAccount, ['4000'], 2, 'Sales of goods');
  modify(session, tables.generalLedgerSetup, [''], 71, 'GBP');
  insert(session, tables.userSetup, { 1: 'STRANGER' });
});

test('free the orders that waited for their correction, which the next run of the agent books', async () => {
  const admin = world.businessCentral.session();
  modify(admin, tables.vatPostingSetup, ['OSS-FR', 'STANDARD'], 21, true);
  const unpaid = exampleA({ id: 1010, transactions: [], gift_certificate_amount: '0.0000' });
  const ofNewProduct = withLines(unpaid, { sku: 'HP-NEW', product_id: 999 });
  for (const order of [ofNewProduct, exampleF({ id: 1011 })]) world.bigCommerce.state.placeOrder(order);
  await world.runAgent();
  expect(openExceptions()).toMatchObject([{ externalId: '1010' }, { externalId: '1011' }]);

  withRecord(stranger(), tables.item, (item) => {
    // A copy of another item, posting groups and unit included.
    item.Get$('HP-MUG');
    item.Validate(1, 'HP-NEW');
    item.Insert$(true);
  });
  withRecord(admin, tables.storeProduct, (product) => {
    product.SetRange(1, 'HARBOUR');
    product.SetRange(2, 999);
    product.SetRange(21, 'HP-NEW');
    expect(product.Count()).toBe(1);
  });
  insert(stranger(), tables.itemUnitOfMeasure, { 1: 'HP-NEW', 2: 'PCS', 3: 1 });
  modify(stranger(), tables.vatPostingSetup, ['OSS-FR', 'STANDARD'], 21, false);
  expect(world.books().exceptions.map(({ externalId, status }) => [externalId, status])).toEqual([
    ['1010', 'retrying'],
    ['1011', 'retrying'],
  ]);

  await world.runAgent();
  expect(openExceptions()).toEqual([]);
  expect(world.books().orders.slice(2)).toMatchObject([
    { id: 1010, outcome: 'ordered' },
    { id: 1011, outcome: 'ordered' },
  ]);
});

test('delete a customer that the storefront knows, with the link to it', () => {
  const admin = world.businessCentral.session();
  insert(admin, tables.customerLink, { 1: 'HARBOUR', 2: 77, 10: 'C-OWN' });
  withRecord(stranger(), tables.customer, (customer) => {
    customer.Get$('C-OWN');
    customer.Delete$(true);
  });
  withRecord(admin, tables.customerLink, (link) => {
    link.SetRange(10, 'C-OWN');
    expect(link.Count()).toBe(0);
  });
});

test('may run all code of the connector: what it does is bound to rights on data', () => {
  const { permissions } = stranger();
  const codeunits = world.businessCentral
    .session()
    .objects()
    .filter(({ type, id }) => type === 'Codeunit' && isOfConnector(id));
  expect(codeunits.length).toBeGreaterThan(100);
  expect(codeunits.filter(({ id }) => !permissions.mayExecute('codeunit', id)).map(({ name }) => name)).toEqual([]);
});
