import { list } from '../complete-order.ts';
import { money, text } from '../money.ts';
import type { Resource } from '../state.ts';

/** Something that is wrong with an order on purpose, so that the demo shows what becomes of it. */
export interface Mishap {
  readonly name: string;
  /** Where the order is from; the mishap may depend on it. */
  readonly country: string;
  /** Whether the order cannot be booked because of it. */
  readonly holdsTheOrder: boolean;
  befall(order: Resource): Resource;
}

type Consignments = Resource & { shipping: Resource[] };

function withLines(order: Resource, change: (line: Resource, index: number) => Resource): Resource {
  const consignments = order.consignments as Consignments;
  const shipping = consignments.shipping.map((consignment) => ({
    ...consignment,
    line_items: list(consignment.line_items).map(change),
  }));
  return { ...order, consignments: { ...consignments, shipping } };
}

export const mishaps: readonly Mishap[] = [
  { name: 'a zone nobody mapped', country: 'CH', holdsTheOrder: true, befall: (order) => order },
  {
    name: 'a SKU Business Central does not know',
    country: 'GB',
    holdsTheOrder: true,
    befall: (order) =>
      withLines(order, (line, index) =>
        index === 0 ? { ...line, sku: 'HP-GONE', product_id: 999, variant_id: 999 } : line,
      ),
  },
  {
    name: 'totals that do not add up',
    country: 'GB',
    holdsTheOrder: true,
    befall: (order) => ({ ...order, total_inc_tax: text(money(String(order.total_inc_tax)).plus('7.00')) }),
  },
  {
    name: 'a tax rate that differs from the VAT posting setup',
    country: 'DE',
    holdsTheOrder: true,
    befall: (order) => ({ ...order, taxes: list(order.taxes).map((row) => ({ ...row, rate: '21.0000' })) }),
  },
  {
    name: 'a gateway without a clearing account',
    country: 'GB',
    holdsTheOrder: false,
    befall: (order) => ({
      ...order,
      payment_method: 'Klarna',
      transactions: list(order.transactions).map((row) => ({ ...row, gateway: 'klarna', method: 'custom' })),
    }),
  },
  {
    name: 'a currency nobody mapped',
    country: 'GB',
    holdsTheOrder: true,
    befall: (order) => ({
      ...order,
      default_currency_code: 'SEK',
      transactions: list(order.transactions).map((row) => ({ ...row, currency: 'SEK' })),
    }),
  },
  {
    name: 'an amount that is not a number',
    country: 'GB',
    holdsTheOrder: true,
    befall: (order) => withLines(order, (line, index) => (index === 0 ? { ...line, total_inc_tax: 'thirty' } : line)),
  },
  {
    name: 'no lines',
    country: 'GB',
    holdsTheOrder: true,
    befall: (order) => ({
      ...order,
      items_total: 0,
      consignments: { pickups: [], shipping: [], downloads: [], email: { gift_certificates: [] } },
      taxes: [],
    }),
  },
  {
    name: 'a very long address with emoji, which is no fault',
    country: 'GB',
    holdsTheOrder: false,
    befall: (order) => ({
      ...order,
      billing_address: {
        ...(order.billing_address as Resource),
        street_1: `🎁 ${'The old lighthouse by the long harbour wall '.repeat(7)}🎄`,
      },
    }),
  },
  {
    name: 'an order paid by a test transaction',
    country: 'GB',
    holdsTheOrder: false,
    befall: (order) => ({ ...order, transactions: list(order.transactions).map((row) => ({ ...row, test: true })) }),
  },
];
