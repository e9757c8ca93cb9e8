import { list } from '../sandbox/bigcommerce/complete-order.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';
import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import { demoStoreCode } from '../support/agent-configuration.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB, exampleF, withLines } from '../support/storefront-bodies.ts';

/**
 * Each case is one bad order between two good ones. The bad one is held or refused with a message that names the order,
 * the field and the remedy; its neighbours are booked.
 */

const BAD = 1500;
const goodBefore = exampleA({ id: 1499 });
const goodAfter = exampleB({ id: 1501 });

let world: World;
afterEach(() => world.stop());

const bad = (changes: Resource = {}): Resource => exampleA({ id: BAD, ...changes });

const badLine = (change: Resource): Resource => withLines(bad(), change);

function badTaxes(change: Resource): Resource {
  const order = bad();
  return { ...order, taxes: list(order.taxes).map((row) => ({ ...row, ...change })) };
}

/** Example A whose shipping is of class 2 on the order, of class 77 on its tax row. */
function otherClassOfShipping(): Resource {
  const order = bad();
  const [item, shipping] = list(order.taxes);
  return { ...order, taxes: [item, { ...shipping, tax_class_id: 77 }] };
}

/** Books of 60.00 without tax and shipping of 4.80, less 62.80 that only the header states: 2.00. */
function discountAboveTheProducts(): Resource {
  const order = badLine({
    sku: 'HP-BOOK',
    total_ex_tax: '60.0000',
    total_tax: '0.0000',
    discounted_total_inc_tax: '60.0000',
    applied_discounts: [],
  });
  const [item, shipping] = list(order.taxes);
  return {
    ...order,
    coupon_discount: '62.8000',
    gift_certificate_amount: '0.0000',
    total_inc_tax: '2.0000',
    total_ex_tax: '1.2000',
    total_tax: '0.8000',
    taxes: [{ ...item, tax_class_id: 4, rate: '0.0000', line_amount: '0.0000' }, shipping],
    transactions: [],
  };
}

const swiss = (order: Resource): Resource => ({
  ...order,
  taxes: list(order.taxes).map((row) => ({ ...row, tax_rate_id: 6, rate: '8.1000' })),
});

interface Case {
  readonly what: string;
  readonly order: Resource;
  /** All of these stand in one of the messages about the order. */
  readonly says: readonly RegExp[];
  readonly owner: string;
}

const cases: readonly Case[] = [
  { what: 'an unmapped zone', order: swiss(bad()), says: [/1500/, /taxZoneId/, /Tax Zones/], owner: 'Finance' },
  {
    what: 'a VAT % that differs from the storefront’s',
    order: badTaxes({ rate: '21.0000' }),
    says: [/1500/, /21/, /20/, /VAT posting setup/i],
    owner: 'Finance',
  },
  {
    what: 'a tax class nobody knows',
    order: badTaxes({ tax_class_id: 77 }),
    says: [/1500/, /class 77/i, /Tax Classes/],
    owner: 'Finance',
  },
  {
    what: 'a SKU nobody knows',
    order: badLine({ sku: 'HP-GONE', product_id: 999 }),
    says: [/1500/, /HP-GONE/, /sku/i, /BigCommerce Products/],
    owner: 'Ecommerce',
  },
  {
    what: 'a currency nobody mapped',
    order: bad({ default_currency_code: 'SEK' }),
    says: [/1500/, /SEK/, /currencyCode/, /BigCommerce Currencies/],
    owner: 'Finance',
  },
  {
    what: 'an amount of more digits than Business Central has',
    order: bad({ total_inc_tax: '240000000000000000.0000' }),
    says: [/1500/, /total_inc_tax has more digits than an amount can have/],
    owner: 'Ecommerce',
  },
  {
    what: 'totals that do not add up beyond the limit',
    order: bad({ total_inc_tax: '58.8600' }),
    says: [/1500/, /totalIncTax/, /0\.05/],
    owner: 'Finance',
  },
  {
    what: 'a total without tax that contradicts total and tax',
    order: bad({ total_ex_tax: '10.0000' }),
    says: [/1500/, /totalExTax/, /10\.00/, /Correct the order/],
    owner: 'Finance',
  },
  {
    what: 'a charge taxed in another class than its own',
    order: otherClassOfShipping(),
    says: [/1500/, /taxClassId/, /two tax classes, 2 and 77/],
    owner: 'Finance',
  },
  {
    what: 'a discount above the products',
    order: discountAboveTheProducts(),
    says: [/1500/, /couponDiscount/, /take off 62\.80/, /come to 60\.00/, /Correct the discounts/],
    owner: 'Finance',
  },
  {
    what: 'a tax total that contradicts its rows',
    order: bad({ total_tax: '11.0000' }),
    says: [/1500/, /totalTax/],
    owner: 'Finance',
  },
  {
    what: 'an amount that is not a number',
    order: badLine({ total_inc_tax: 'sixty' }),
    says: [/1500/, /total_inc_tax/, /sixty/],
    owner: 'Ecommerce',
  },
  {
    what: 'a missing total',
    order: bad({ total_inc_tax: undefined }),
    says: [/1500/, /total_inc_tax/, /missing/],
    owner: 'Ecommerce',
  },
  {
    what: 'a missing billing address',
    order: bad({ billing_address: undefined }),
    says: [/1500/, /billing_address/],
    owner: 'Ecommerce',
  },
  {
    what: 'no lines',
    order: bad({ consignments: {}, taxes: [], items_total: 0 }),
    says: [/1500/, /no lines/, /orderLines/],
    owner: 'Ecommerce',
  },
];

test.each(cases)('$what is held or refused, its neighbours are booked', async ({ order, says, owner }) => {
  world = await startWorld({ store: { orders: [goodBefore, order, goodAfter] } });
  const books = await world.day();
  expect(books.differences).toEqual([]);
  // Worked examples A and B together: 38.80 by card, 12.00 owed.
  expect(books.trialBalance).toMatchObject({ 1200: '12.00', 1250: '38.80', 2100: '-11.81', 4000: '-59.99' });
  expect(books.orders.filter(({ outcome }) => outcome === 'invoiced').map(({ id }) => id)).toEqual([1499, 1501]);
  const about = books.exceptions.filter(
    ({ externalId, status }) => externalId === String(BAD) && status !== 'resolved',
  );
  expect(about.some(({ message, nextAction }) => says.every((part) => part.test(`${message} ${nextAction}`)))).toBe(
    true,
  );
  expect(about.map((exception) => exception.owner)).toContain(owner);
});

test('an order number that is too large is told by its number', async () => {
  world = await startWorld({ store: { orders: [goodBefore, bad({ id: 3_000_000_000 }), goodAfter] } });
  const books = await world.day();
  expect(books.exceptions).toEqual([
    expect.objectContaining({
      externalId: '3000000000',
      message: expect.stringMatching(/^Order 3000000000 cannot be read: id is larger than a number can be/),
    }),
  ]);
  expect(books.orders.map(({ outcome }) => outcome)).toEqual(['invoiced', 'invoiced']);
});

describe('VAT posting setup', () => {
  const VAT_POSTING_SETUP = 325;
  const BLOCKED = 21;

  const withSetup = async (change: (setup: RecordVar) => void) => {
    world = await startWorld({ store: { orders: [goodBefore, exampleF({ id: BAD }), goodAfter] } });
    world.edit(VAT_POSTING_SETUP, ['OSS-FR', 'STANDARD'], change);
    return world.day();
  };
  const block = (setup: RecordVar) => {
    setup.Validate(BLOCKED, true);
    setup.Modify$(true);
  };
  const remove = (setup: RecordVar) => {
    setup.Delete$(true);
  };

  test.each([
    ['blocked', block],
    ['missing', remove],
  ] as const)('that is %s holds the order that needs it', async (_what, change) => {
    const books = await withSetup(change);
    expect(books.orders.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1499, 'invoiced'],
      [BAD, 'held'],
      [1501, 'invoiced'],
    ]);
    expect(books.exceptions).toMatchObject([
      { externalId: String(BAD), owner: 'Finance', message: expect.stringMatching(/1500.*OSS-FR.*STANDARD/) },
    ]);
  });
});

test('all causes of an order are told at once', async () => {
  const order = swiss(badLine({ sku: 'HP-GONE', product_id: 999 }));
  world = await startWorld({ store: { orders: [{ ...order, default_currency_code: 'SEK' }] } });
  const books = await world.day();
  expect(books.trialBalance).toEqual({});
  const messages = books.exceptions.map(({ message }) => message).join('\n');
  for (const cause of [/taxZoneId|zone 6/, /HP-GONE/, /SEK/]) expect(messages).toMatch(cause);
});

test('fixing the mapping books the order without the agent sending it again', async () => {
  world = await startWorld({ store: { orders: [swissOrder()] } });
  await world.runAgent();
  expect(world.books().orders).toMatchObject([{ outcome: 'held' }]);
  const callsBefore = world.bigCommerce.calls.length;
  world.edit(world.tableId('BigC Tax Zone'), [demoStoreCode, 6], (zone) => {
    zone.Validate(10, 'SWISS');
    zone.Modify$(true);
  });
  expect(world.books().orders).toMatchObject([{ outcome: 'ordered' }]);
  expect(world.books().exceptions.filter(({ status }) => status !== 'resolved')).toEqual([]);
  expect(world.bigCommerce.calls).toHaveLength(callsBefore);
});

/** 108.10 with 8.1 % included: 100.00 and 8.10 of VAT. */
function swissOrder(): Resource {
  const swissAddress = { ...(exampleA().billing_address as Resource), city: 'Zürich', zip: '8001', country_iso2: 'CH' };
  return exampleF({
    id: BAD,
    default_currency_code: 'GBP',
    total_ex_tax: '100.0000',
    total_inc_tax: '108.1000',
    total_tax: '8.1000',
    billing_address: swissAddress,
    consignments: {
      shipping: [
        {
          ...swissAddress,
          id: 15000,
          line_items: [
            {
              id: 15001,
              name: 'Harbour lamp',
              sku: 'HP-LAMP',
              quantity: 1,
              total_ex_tax: '100.0000',
              total_inc_tax: '108.1000',
              total_tax: '8.1000',
            },
          ],
        },
      ],
    },
    taxes: [
      {
        tax_rate_id: 6,
        tax_class_id: 0,
        name: 'CH MWST',
        rate: '8.1000',
        line_amount: '8.1000',
        order_product_id: 15001,
      },
    ],
    transactions: [{ id: 4, amount: 108.1, gateway: 'stripe', gateway_transaction_id: 'ch_4' }],
  });
}

describe('a payment that cannot be posted is held, not its order', () => {
  test.each<[string, { gateway?: string; currency?: string }, RegExp]>([
    ['an unknown gateway', { gateway: 'klarna' }, /klarna/],
    ['a gateway without an account in the currency', { gateway: 'paypal', currency: 'EUR' }, /paypal/],
    ['a payment in another currency than the order', { currency: 'USD' }, /USD/],
    ['a payment in a currency that is none', { currency: 'POUNDSSTERLING' }, /POUNDSSTE…/],
  ])('%s', async (_what, change, says) => {
    const order = change.currency === 'EUR' ? exampleF({ id: BAD }) : bad({ gift_certificate_amount: '0.0000' });
    const [transaction] = list(order.transactions);
    const amount = change.currency === 'EUR' ? 120 : 58.8;
    world = await startWorld({
      store: { orders: [{ ...order, transactions: [{ ...transaction, amount, ...change }] }] },
    });
    const books = await world.day();
    expect(books.orders).toMatchObject([{ outcome: 'invoiced' }]);
    expect(books.orders[0]!.remaining).toBe(books.orders[0]!.totalIncVat);
    expect(books.bankBalances).toEqual({});
    const [exception] = books.exceptions;
    expect(exception).toMatchObject({ object: 'payment', owner: 'Finance', message: expect.stringMatching(says) });
  });
});

test('long and unusual text is cut to fit and booked', async () => {
  const street = `🎁 ${'lighthouse '.repeat(30)}`;
  world = await startWorld({
    store: {
      orders: [
        bad({
          billing_address: {
            ...(exampleA().billing_address as Resource),
            street_1: street,
            first_name: '李'.repeat(120),
          },
        }),
      ],
    },
  });
  const books = await world.day();
  expect(books.exceptions).toEqual([]);
  expect(books.orders).toMatchObject([{ outcome: 'invoiced', totalIncVat: '58.80' }]);
});
