import type { Resource } from '../../sandbox/bigcommerce/state.ts';
import { exampleA } from '../../support/storefront-bodies.ts';

/** 2 mugs for 108.10 to Bern, paid by card: 100.00 and 8.10 of VAT at 8.1 %, in a tax zone that finance has not mapped. */
export function swissOrder(id = 1003): Resource {
  const buyer = {
    first_name: 'Urs',
    last_name: 'Keller',
    street_1: 'Aarstrasse 1',
    city: 'Bern',
    zip: '3005',
    country: 'Switzerland',
    country_iso2: 'CH',
    email: 'urs.keller@example.com',
  };
  const item = {
    id: id * 10 + 1,
    name: 'Stoneware mug',
    sku: 'HP-MUG',
    quantity: 2,
    total_ex_tax: '100.0000',
    total_inc_tax: '108.1000',
    total_tax: '8.1000',
  };
  return exampleA({
    id,
    total_ex_tax: '100.0000',
    total_inc_tax: '108.1000',
    total_tax: '8.1000',
    coupon_discount: '0.0000',
    gift_certificate_amount: '0.0000',
    shipping_cost_ex_tax: '0.0000',
    shipping_cost_inc_tax: '0.0000',
    shipping_cost_tax: '0.0000',
    billing_address: buyer,
    consignments: { shipping: [{ id: id * 10, ...buyer, line_items: [item] }] },
    taxes: [
      {
        tax_rate_id: 6,
        tax_class_id: 0,
        name: 'CH MWST',
        rate: '8.1000',
        line_amount: '8.1000',
        order_product_id: item.id,
      },
    ],
    transactions: [{ id, amount: 108.1, gateway: 'stripe', gateway_transaction_id: `ch_${id}` }],
  });
}
