import { prove } from '../demo/prove.ts';
import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import { dateFromIso } from '../sandbox/business-central/runtime/values/date.ts';
import { Decimal } from '../sandbox/business-central/runtime/values/decimal.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB, exampleC, exampleF } from '../support/storefront-bodies.ts';

/**
 * Posted entries are changed, one at a time, as no user could; the proof of the demo must say which order it is, how much, and
 * where. Each change is taken back before the next one.
 */

let world: World;
beforeAll(async () => {
  const bob = { first_name: 'Bob', last_name: 'Byrne', country_iso2: 'GB', email: 'bob@example.com' };
  world = await startWorld({
    store: { orders: [exampleA(), exampleB({ billing_address: bob }), exampleC(), exampleF()] },
  });
  await world.day();
});
afterAll(() => world.stop());

const differences = (): string[] => prove(world.bigCommerce.state, world.books(), world.trace());

interface Ledger {
  readonly table: number;
  /** The field with the number of the order. */
  readonly order: number;
}

const generalLedger: Ledger = { table: 17, order: 56 };
const customerLedger: Ledger = { table: 21, order: 63 };
const itemLedger: Ledger = { table: 32, order: 61 };
const vatLedger: Ledger = { table: 254, order: 26 };
const bankLedger: Ledger = { table: 271, order: 63 };
const certificateLedger: Ledger = { table: 71513, order: 8 };
const customers: Ledger = { table: 18, order: 1 };

type Values = Readonly<Record<number, unknown>>;

interface Change {
  readonly ledger: Ledger;
  readonly order: string | number;
  /** A field, and the value it has in the entry meant; the first entry of the order when left out. */
  readonly where?: readonly [field: number, value: unknown];
  /** New values by field; without them the entry is deleted. */
  readonly values?: Values;
}

interface Case extends Change {
  readonly name: string;
  /** The first is about this; the others are about what follows from it. */
  readonly found: readonly string[];
}

const amount = (text: string) => Decimal.parse(text);
const nextDay = dateFromIso('2026-03-03');

const changes: readonly Case[] = [
  {
    name: 'a VAT entry that is missing',
    ledger: vatLedger,
    order: '1002',
    found: [
      'VAT DOMESTIC STANDARD 20 %: expected -11.81, posted -9.80, difference 2.01. From order 1002 (expected -2.01, posted 0.00).',
      'VAT adds up to',
    ],
  },
  {
    name: 'VAT of another rate',
    ledger: vatLedger,
    order: '1002',
    values: { 40: 'BOOKS' },
    found: ['VAT DOMESTIC BOOKS 0 %: expected 0.00, posted -2.01, difference -2.01. From order 1002'],
  },
  {
    name: 'VAT of another period',
    ledger: vatLedger,
    order: '1004',
    values: { 4: nextDay },
    found: [
      'Order 1004: a VAT entry of OSS-FR STANDARD is posted on 2026-03-03, in the storefront it is of 2026-03-02.',
    ],
  },
  {
    name: 'income on another account',
    ledger: generalLedger,
    order: '1001',
    where: [3, '4100'],
    values: { 3: '4110' },
    found: [
      'Account 4100 Shipping income: expected -4.00, posted 0.00, difference 4.00. From order 1001',
      'Account 4110 Handling and gift wrapping income: expected 0.00, posted -4.00, difference -4.00. From order 1001',
    ],
  },
  {
    name: 'a cent less',
    ledger: generalLedger,
    order: '1003',
    where: [3, '2200'],
    values: { 17: amount('-49.99') },
    found: [
      'Account 2200 Gift certificate liability: expected -30.00, posted -29.99, difference 0.01. From order 1003 (expected -50.00, posted -49.99).',
      'The trial balance adds up to 0.01.',
      'The general ledger does not balance',
    ],
  },
  {
    name: 'an entry of another day',
    ledger: generalLedger,
    order: '1001',
    where: [3, '1250'],
    values: { 4: nextDay },
    found: ['Order 1001: an entry of account 1250 is posted on 2026-03-03, in the storefront it is of 2026-03-02.'],
  },
  {
    name: 'an entry of another order',
    ledger: generalLedger,
    order: '1002',
    where: [3, '4000'],
    values: { 56: '1001' },
    found: [
      'Account 4000 Sales: expected -144.99, posted -144.99, difference 0.00. From order 1001 (expected -50.00, posted -59.99), order 1002 (expected -9.99, posted 0.00).',
    ],
  },
  {
    name: 'an entry of no order',
    ledger: generalLedger,
    order: '1004',
    where: [3, '1260'],
    values: { 56: '' },
    found: ['Account 1260 Stripe EUR clearing: expected 102.00, posted 102.00, difference 0.00. From order 1004'],
  },
  {
    name: 'money in another bank account',
    ledger: bankLedger,
    order: '1001',
    values: { 3: 'PAYPAL-GBP' },
    found: [
      'Bank account PAYPAL-GBP, in its currency: expected 0.00, posted 38.80, difference 38.80. From order 1001',
      'Bank account STRIPE-GBP, in its currency: expected 88.80, posted 50.00, difference -38.80. From order 1001',
    ],
  },
  {
    name: 'money in the bank of another day',
    ledger: bankLedger,
    order: '1004',
    values: { 4: nextDay },
    found: ['Order 1004: an entry of bank account STRIPE-EUR is posted on 2026-03-03'],
  },
  {
    name: 'a unit more',
    ledger: itemLedger,
    order: '1001',
    values: { 12: amount('-3') },
    found: ['Quantity of HP-MUG: expected -5.00, posted -6.00, difference -1.00. From order 1001'],
  },
  {
    name: 'another item',
    ledger: itemLedger,
    order: '1004',
    values: { 2: 'HP-BULB' },
    found: [
      'Quantity of HP-BULB: expected 0.00, posted -1.00, difference -1.00. From order 1004',
      'Quantity of HP-LAMP: expected -1.00, posted 0.00, difference 1.00. From order 1004',
    ],
  },
  {
    name: 'an invoice of another day',
    ledger: customerLedger,
    order: '1002',
    values: { 4: nextDay },
    found: ['Order 1002: invoice'],
  },
  {
    name: 'an invoice in another currency',
    ledger: customerLedger,
    order: '1002',
    values: { 11: 'EUR' },
    found: ['is in EUR, in the storefront it is in GBP.'],
  },
  {
    name: 'a redemption that is not in the certificate ledger',
    ledger: certificateLedger,
    order: 1001,
    found: [
      'Gift certificate ledger: expected 30.00, posted 50.00, difference 20.00. From order 1001 (expected -20.00, posted 0.00).',
      'The gift certificate ledger adds up to',
    ],
  },
];

function write(record: RecordVar, values: Values): void {
  for (const [field, value] of Object.entries(values)) {
    record.f[record.field(Number(field)).slot] = value as RecordVar['f'][number];
  }
  record.Modify$();
}

/** Changes the entry and returns what takes the change back. */
function change({ ledger, order, where, values }: Change): () => void {
  return world.businessCentral.work((session) => {
    const record = session.newRecord(ledger.table);
    record.SetRange(ledger.order, order);
    if (where !== undefined) record.SetRange(...where);
    record.FindFirst$();
    if (values === undefined) {
      record.Delete$();
      return () => world.businessCentral.work(() => record.Insert$());
    }
    const before = Object.fromEntries(
      Object.keys(values).map((field) => [field, record.f[record.field(Number(field)).slot]]),
    );
    write(record, values);
    return () => world.businessCentral.work(() => write(record, before));
  });
}

test.each(changes)('finds $name', (made) => {
  expect(differences()).toEqual([]);
  const takeBack = change(made);
  const said = differences();
  takeBack();
  for (const sentence of made.found) expect(said).toContainEqual(expect.stringContaining(sentence));
  expect(differences()).toEqual([]);
});

/** A customer that had no card once showed the e-mail address of the customer before. */
test('an order on a customer without a card is on nobody, not on the customer before', () => {
  const bob = world.trace().documents.find(({ order }) => order === '1002')!.customer;
  const takeBack = change({ ledger: customers, order: bob });
  const { documents } = world.trace();
  const said = differences();
  takeBack();
  expect(documents.filter(({ order }) => order === '1002').map(({ email }) => email)).toEqual([undefined]);
  expect(said).toEqual([`Guest bob@example.com is booked on customer ${bob}, of whom there is no card: order 1002.`]);
});
