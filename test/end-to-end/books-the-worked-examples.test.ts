import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB, exampleC, exampleF } from '../support/storefront-bodies.ts';

/** Every figure below is from the worked examples of the accounting rules, which are computed by hand. */

const vatEntry = { table: 254, country: 19, vatBusPostingGroup: 39 };

let world: World;
afterEach(() => world.stop());

async function booksOf(order: Record<string, unknown>, giftCertificates: Record<string, unknown>[] = []) {
  world = await startWorld({ store: { orders: [order], giftCertificates } });
  return world.day();
}

test('A: a coupon, part paid with a certificate, rest by card', async () => {
  const books = await booksOf(exampleA());
  expect(books.differences).toEqual([]);
  expect(books.exceptions).toEqual([]);
  expect(books.trialBalance).toEqual({
    1200: '0.00',
    1250: '38.80',
    1400: '-24.00',
    2100: '-9.80',
    2200: '20.00',
    4000: '-50.00',
    4090: '5.00',
    4100: '-4.00',
    5000: '24.00',
  });
  expect(books.vat).toEqual([{ bus: 'DOMESTIC', prod: 'STANDARD', rate: '20', base: '-49.00', amount: '-9.80' }]);
  expect(books.bankBalances).toEqual({ 'STRIPE-GBP': '38.80' });
  expect(books.itemQuantities).toEqual({ 'HP-MUG': -2 });
  expect(books.orders).toMatchObject([
    { id: 1001, outcome: 'invoiced', currency: 'GBP', totalIncVat: '58.80', vat: '9.80', remaining: '0.00' },
  ]);
});

test('B: tax rounded by unit becomes a VAT difference, not a rounding line', async () => {
  const books = await booksOf(exampleB());
  expect(books.differences).toEqual([]);
  expect(books.exceptions).toEqual([]);
  expect(books.trialBalance).toMatchObject({ 1200: '12.00', 2100: '-2.01', 4000: '-9.99' });
  expect(books.trialBalance).not.toHaveProperty('6200');
  expect(books.orders).toMatchObject([{ outcome: 'invoiced', totalIncVat: '12.00', vat: '2.01', remaining: '12.00' }]);
});

test('C: a certificate sold is a liability outside VAT', async () => {
  const books = await booksOf(exampleC(), [
    { id: 5, code: 'NEW-1', order_id: 1003, amount: '50.0000', balance: '50.0000' },
  ]);
  expect(books.differences).toEqual([]);
  expect(books.exceptions).toEqual([]);
  expect(books.trialBalance).toEqual({ 1200: '0.00', 1250: '50.00', 2200: '-50.00' });
  expect(books.vat).toEqual([]);
  expect(books.orders).toMatchObject([{ outcome: 'invoiced', totalIncVat: '50.00', vat: '0.00', remaining: '0.00' }]);
});

test('F after A of one shopper: VAT is of the country that each order goes to', async () => {
  world = await startWorld({ store: { orders: [exampleA(), exampleF()] } });
  const books = await world.day();
  expect(books.exceptions).toEqual([]);
  const entries = (group: string, country: string) =>
    world.businessCentral.work((session) => {
      const entry = session.newRecord(vatEntry.table);
      entry.SetRange(vatEntry.vatBusPostingGroup, group);
      if (country !== '') entry.SetRange(vatEntry.country, country);
      return entry.Count();
    });
  expect(entries('DOMESTIC', 'GB')).toBeGreaterThan(0);
  expect(entries('DOMESTIC', 'GB')).toBe(entries('DOMESTIC', ''));
  expect(entries('OSS-FR', 'FR')).toBe(1);
  expect(entries('OSS-FR', '')).toBe(1);
});

test('F: a foreign currency is booked at Business Central’s rate and settled in both currencies', async () => {
  const books = await booksOf(exampleF());
  expect(books.differences).toEqual([]);
  expect(books.exceptions).toEqual([]);
  // 120.00 EUR at 0.85 = 102.00 GBP: net 100.00 EUR = 85.00, VAT 20.00 EUR = 17.00.
  expect(books.trialBalance).toMatchObject({ 1200: '0.00', 1260: '102.00', 2110: '-17.00', 4000: '-85.00' });
  expect(books.trialBalance).not.toHaveProperty('6300');
  expect(books.bankBalances).toEqual({ 'STRIPE-EUR': '120.00' });
  expect(books.orders).toMatchObject([
    { outcome: 'invoiced', currency: 'EUR', totalIncVat: '120.00', vat: '20.00', remaining: '0.00' },
  ]);
});
