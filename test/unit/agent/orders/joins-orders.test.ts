import { joinOrder } from '../../../../agent/orders/join-order.ts';
import type { StorefrontOrders } from '../../../../agent/orders/ports.ts';
import { readOrder } from '../../../../agent/orders/read-order.ts';
import type { Resource } from '../../../sandbox/bigcommerce/state.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';

/** A storefront that answers every question with nothing and notes what was asked. */
function asking() {
  const asked: string[] = [];
  const note = (name: string) => async () => {
    asked.push(name);
    return [];
  };
  const storefront = {
    lineItems: note('products'),
    taxes: note('taxes'),
    transactions: note('transactions'),
    coupons: note('coupons'),
    giftCertificates: note('gift certificates'),
  } as unknown as StorefrontOrders;
  return { asked, storefront };
}

const join = (raw: unknown, storefront: StorefrontOrders) => {
  const payload = JSON.stringify(raw);
  return joinOrder(readOrder({ id: 1001, modified: undefined, payload }), payload, storefront);
};

async function questionsFor(order: Resource): Promise<string[]> {
  const { asked, storefront } = asking();
  await join(served(order), storefront);
  return asked.sort();
}

describe('what is asked of the storefront for an order', () => {
  test('is taxes and transactions for a taxed, paid order with its coupon on the lines', async () => {
    expect(await questionsFor(exampleA())).toEqual(['taxes', 'transactions']);
  });

  const untaxed = Object.fromEntries(
    ['total_tax', 'subtotal_tax', 'shipping_cost_tax', 'handling_cost_tax', 'wrapping_cost_tax'].map((name) => [
      name,
      '0.0000',
    ]),
  );
  const withoutPaymentStatus = { ...untaxed, transactions: [], gift_certificate_amount: '0.0000' };

  test.each([
    ['without tax and without anything to pay', { total_inc_tax: '0.0000' }],
    ['without tax that was never placed', { status_id: 0 }],
  ])('is nothing for an order %s', async (_what, changes) => {
    expect(await questionsFor(exampleA({ ...withoutPaymentStatus, ...changes }))).toEqual([]);
  });

  test('is the transactions of an order with money also where its payment status is empty: what was taken was lost', async () => {
    expect(await questionsFor(exampleA(withoutPaymentStatus))).toEqual(['transactions']);
  });

  test('is the coupons where no line names the code', async () => {
    const order = served(exampleA());
    const shipping = (order.consignments as { shipping: { line_items: Resource[] }[] }).shipping;
    shipping[0]!.line_items[0]!.applied_discounts = [];
    expect(await questionsFor(order)).toEqual(['coupons', 'taxes', 'transactions']);
  });

  test.each([
    ['is cut at fifty lines', { __warning__: { message: 'Only 50 line items are included.' } }],
    ['has a link instead of lines', { line_items: { url: 'https://x', resource: '/orders/1001/products' } }],
    ['has no lines although the order counts items', { line_items: [] }],
  ])('is the products where a consignment %s', async (_what, change) => {
    const order = served(exampleA());
    const { shipping } = order.consignments as { shipping: Resource[] };
    const { storefront, asked } = asking();
    const raw = { ...order, consignments: { shipping: [{ ...shipping[0], ...change }] } };
    await join(raw, storefront);
    expect(asked).toContain('products');
  });
});

test('the products are read where a pickup is cut at fifty lines', async () => {
  const order = served(exampleA());
  const { shipping } = order.consignments as { shipping: { line_items: Resource[] }[] };
  const lines = shipping[0]!.line_items;
  const pickups = [{ id: 9, line_items: lines, __warning__: { message: 'Only 50 line items are included.' } }];
  const { storefront, asked } = asking();
  await join({ ...order, consignments: { pickups } }, storefront);
  expect(asked).toContain('products');
});

test('the products are read where the lines hold fewer units than the order counts', async () => {
  expect(await questionsFor({ ...served(exampleA()), items_total: 3 })).toContain('products');
});

describe('an order that cannot be read', () => {
  const withLine = (change: Resource) => {
    const order = served(exampleA());
    const { shipping } = order.consignments as { shipping: { line_items: Resource[] }[] };
    Object.assign(shipping[0]!.line_items[0]!, change);
    return order;
  };

  test.each([
    [
      'consignments.shipping[0].line_items[0].total_inc_tax is not an amount: "thirty"',
      withLine({ total_inc_tax: 'thirty' }),
    ],
    [
      'total_inc_tax is not an amount: it is missing',
      (({ total_inc_tax: _total, ...rest }) => rest)(served(exampleA())),
    ],
    [
      'shipping_cost_ex_tax has more digits than an amount can have: "1e30"',
      served(exampleA({ shipping_cost_ex_tax: '1e30' })),
    ],
    ['customer_id is larger than a number can be: 2147483648', served(exampleA({ customer_id: 2147483648 }))],
    ['payment_method is not text: {}', served(exampleA({ payment_method: {} }))],
    [
      'is_tax_inclusive_pricing is not true or false: "perhaps"',
      served(exampleA({ is_tax_inclusive_pricing: 'perhaps' })),
    ],
    ['billing_address is not an object: null', { ...served(exampleA()), billing_address: null }],
    ['consignments.shipping is not a list: 7', { ...served(exampleA()), consignments: { shipping: 7 } }],
    [
      'is_tax_inclusive_pricing is not true or false: it is missing',
      (({ is_tax_inclusive_pricing: _mode, ...rest }) => rest)(served(exampleA())),
    ],
    ['default_currency_code names no currency', served(exampleA({ default_currency_code: '' }))],
  ])('names the field: %s', (problem, raw) => {
    const reading = () => readOrder({ id: 1001, modified: undefined, payload: JSON.stringify(raw) });
    expect(reading).toThrow(
      expect.objectContaining({
        code: 'OBJECT_UNREADABLE',
        disposition: 'hold',
        message: expect.stringContaining(problem),
      }),
    );
    expect(reading).toThrow(/^Order 1001 cannot be read/);
  });
});
