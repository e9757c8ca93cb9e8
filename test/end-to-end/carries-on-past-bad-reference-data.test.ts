import { runOnce } from '../../agent/scheduling/run-once.ts';
import { demoReferenceData } from '../sandbox/bigcommerce/demo-store.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/**
 * One product with a long SKU, or without a tax class, stopped the reference data for good: its checkpoint never moved,
 * products behind it never came, and `run --once` never read an order.
 */

let world: World;
afterEach(() => world.stop());

const demo = demoReferenceData();
const [mug] = demo.products;
/** Its field number. */
const PRODUCT_ID = 2;
const changed = '2026-03-02T09:00:00Z';

function product(id: number, more: Resource = {}): Resource {
  return {
    ...mug,
    id,
    sku: `SKU-${id}`,
    date_modified: changed,
    variants: [{ id: id + 1000, product_id: id, sku: `SKU-${id}` }],
    ...more,
  };
}

const exceptions = () => world.books().exceptions.filter(({ object }) => object !== 'order');

/** The SKU that Business Central has of a product; undefined if it has no such product. */
function skuOf(productId: number): unknown {
  return world.businessCentral.work((session) => {
    const product = session.newRecord(world.tableId('BigC Store Product'));
    product.SetRange(PRODUCT_ID, productId);
    return product.FindFirst() ? product.f[product.def.byName.get('sku')!.slot] : undefined;
  });
}

test('a bad object is an exception of its own: its neighbours come, the checkpoint moves, orders are booked', async () => {
  const products = [...demo.products, product(900, { tax_class_id: null }), product(901), product(2 ** 31)];
  world = await startWorld({
    store: {
      products,
      taxZones: [...demo.taxZones, { id: 7, name: { en: 'Nowhere' }, enabled: true }],
      taxClasses: [...demo.taxClasses, { id: 'seven', name: 'Seven' }],
      taxRates: [...demo.taxRates, { id: 70, name: 'Half', tax_zone_id: 2, class_rates: [{ rate: 'a half' }] }],
      currencies: [...demo.currencies, { ...demo.currencies[0], id: 9, currency_code: 'DOUBLOONS-OF-OLD' }],
      paymentMethods: [
        { code: 'x'.repeat(120), name: 'Long', test_mode: false },
        { code: 'adyen.card', name: 'Adyen' },
      ],
      orders: [exampleA()],
    },
  });

  const [reference, orders] = await world.runAgent();

  expect(reference).toMatchObject({ status: 'SucceededWithExceptions', refused: 7, position: expect.any(String) });
  expect(orders).toMatchObject({ status: 'Succeeded', sent: 1 });
  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }]);
  const about = new Map(exceptions().map((exception) => [exception.externalId, exception]));
  expect([...about.keys()].sort()).toEqual([
    '2147483648',
    '7',
    '70',
    '900',
    'DOUBLOONS-OF-OLD',
    'SEVEN',
    expect.stringMatching(/^X{87}-[0-9A-F]{12}$/),
  ]);
  for (const exception of about.values()) expect(exception).toMatchObject({ owner: 'Ecommerce', status: 'open' });
  expect(about.get('900')!.message).toBe('Product 900 cannot be read: tax_class_id is not a whole number: null');
  expect(about.get('70')!.message).toMatch(/^Tax rate 70 cannot be read: class_rates\[0\]\.rate is not an amount/);
  expect(about.get('DOUBLOONS-OF-OLD')!.message).toMatch(/^Currency DOUBLOONS-OF-OLD: .*10/);
  expect(skuOf(901)).toBe('SKU-901');
});

test('it is closed when the storefront corrects it, and what is still bad is told once', async () => {
  const bad = product(900, { tax_class_id: null });
  const currency: Resource = { ...demo.currencies[0], id: 9, currency_code: 'SEK', decimal_places: 'two' };
  world = await startWorld({
    store: { products: [...demo.products, bad, product(901, { tax_class_id: 'none' })], currencies: [currency] },
  });
  await world.runAgent();
  Object.assign(bad, { tax_class_id: 0, date_modified: new Date().toISOString() });
  currency.decimal_places = 2;
  await world.runAgent();
  const ended = exceptions().map(({ externalId, status }) => [externalId, status]);
  expect(ended.sort()).toEqual([
    ['900', 'resolved'],
    ['901', 'open'],
    ['SEK', 'resolved'],
  ]);
});

test('when someone presses Retry, the agent reads a product again that the storefront did not touch', async () => {
  const bad = product(900, { tax_class_id: null, date_modified: '2020-01-01T00:00:00Z' });
  world = await startWorld({ store: { products: [...demo.products, bad] } });
  await world.runAgent();
  bad.tax_class_id = 0;
  await world.runAgent();
  expect(exceptions()).toMatchObject([{ externalId: '900', status: 'open' }]);

  world.businessCentral.work((session) => {
    const exception = session.newRecord(world.tableId('BigC Exception'));
    exception.FindFirst$();
    session.callProcedure('BigC Exceptions', 'Retry', [exception]);
  });
  await world.runAgent();
  expect(exceptions()).toMatchObject([{ externalId: '900', status: 'resolved' }]);
});

test('a SKU of 255 characters is a row that finance can map', async () => {
  const sku = `HP-${'a'.repeat(252)}`;
  world = await startWorld({
    store: { products: [product(900, { sku, variants: [{ id: 1900, product_id: 900, sku }] })] },
  });
  const [reference] = await world.runAgent();
  expect(reference).toMatchObject({ status: 'Succeeded', refused: 0 });
  expect(skuOf(900)).toBe(sku.toUpperCase());
});

test('reference data that cannot be read at all keeps no order from being read once, and the outcome tells', async () => {
  world = await startWorld({ store: { orders: [exampleA()] } });
  world.bigCommerce.faults.inject({ name: 'server-error', path: /tax\/zones/ });
  const running = new AbortController().signal;
  expect(await runOnce(world.agent(), ['ReferenceData', 'Orders'], running, world.log)).toBe('runFailed');
  expect(exceptions()).toMatchObject([{ object: 'sync run', externalId: 'REFERENCE DATA', status: 'open' }]);
  expect(world.books().orders).toHaveLength(1);
});
