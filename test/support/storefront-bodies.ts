import { completeOrder, list } from '../sandbox/bigcommerce/complete-order.ts';
import { demoReferenceData } from '../sandbox/bigcommerce/demo-store.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';

const buyer = {
  first_name: 'Ada',
  last_name: 'Ashdown',
  street_1: '1 Harbour Road',
  city: 'Bristol',
  zip: 'BS1 4ST',
  country: 'United Kingdom',
  country_iso2: 'GB',
  email: 'ada@example.com',
};

/**
 * Worked example A of the accounting rules as the storefront would have it: 2 x 30.00 with a coupon of 6.00, shipping
 * 4.80, 20 % included; 20.00 paid with a certificate, 38.80 by card. Changes are laid over the top level.
 */
export function exampleA(changes: Resource = {}): Resource {
  return {
    id: 1001,
    customer_id: 0,
    status_id: 11,
    date_created: 'Mon, 02 Mar 2026 09:00:00 +0000',
    date_modified: 'Mon, 02 Mar 2026 09:00:00 +0000',
    default_currency_code: 'GBP',
    is_tax_inclusive_pricing: true,
    payment_method: 'Card',
    total_ex_tax: '49.0000',
    total_inc_tax: '58.8000',
    total_tax: '9.8000',
    coupon_discount: '6.0000',
    gift_certificate_amount: '20.0000',
    shipping_cost_ex_tax: '4.0000',
    shipping_cost_inc_tax: '4.8000',
    shipping_cost_tax: '0.8000',
    billing_address: buyer,
    consignments: {
      shipping: [
        {
          id: 7,
          ...buyer,
          shipping_method: 'Standard delivery',
          cost_ex_tax: 4,
          cost_inc_tax: 4.8,
          cost_tax: 0.8,
          line_items: [
            {
              id: 11,
              name: 'Stoneware mug',
              sku: 'HP-MUG',
              quantity: 2,
              total_ex_tax: '50.0000',
              total_inc_tax: '60.0000',
              total_tax: '10.0000',
              discounted_total_inc_tax: '54.0000',
              applied_discounts: [
                { id: 'total-coupon', amount: '6.0000', name: 'Coupon', code: 'SIX', target: 'order' },
              ],
            },
          ],
        },
      ],
    },
    taxes: [
      {
        tax_rate_id: 2,
        tax_class_id: 0,
        name: 'UK VAT',
        class: 'Default Tax Class',
        rate: '20.0000',
        line_amount: '9.0000',
        order_product_id: 11,
        line_item_type: 'item',
      },
      {
        tax_rate_id: 2,
        tax_class_id: 2,
        name: 'UK VAT',
        class: 'Shipping',
        rate: '20.0000',
        line_amount: '0.8000',
        line_item_type: 'shipping',
      },
    ],
    transactions: [
      { id: 1, amount: 38.8, gateway: 'stripe', gateway_transaction_id: 'ch_1' },
      {
        id: 2,
        amount: 20,
        gateway: 'giftcertificate',
        method: 'gift_certificate',
        gift_certificate: { code: 'GIFT-1' },
      },
    ],
    ...changes,
  };
}

/** An order with changes laid over each line that it ships. */
export function withLines(order: Resource, change: Resource): Resource {
  const shipping = list((order.consignments as Resource).shipping).map((place) => ({
    ...place,
    line_items: list(place.line_items).map((line) => ({ ...line, ...change })),
  }));
  return { ...order, consignments: { shipping } };
}

/** The body the order list serves for it. */
export function served(order: Resource): Resource {
  return completeOrder(order, demoReferenceData().products);
}

const noGift = { gift_certificate_amount: '0.0000', coupon_discount: '0.0000' };
const noShipping = { shipping_cost_ex_tax: '0.0000', shipping_cost_inc_tax: '0.0000', shipping_cost_tax: '0.0000' };

interface SimpleLine {
  readonly sku: string;
  readonly quantity: number;
  readonly exTax: string;
  readonly incTax: string;
  readonly tax: string;
}

function oneLine(orderId: number, line: SimpleLine, address: Resource = buyer): Resource {
  return {
    shipping: [
      {
        id: orderId * 10,
        ...address,
        line_items: [
          {
            id: orderId * 10 + 1,
            name: line.sku,
            sku: line.sku,
            quantity: line.quantity,
            total_ex_tax: line.exTax,
            total_inc_tax: line.incTax,
            total_tax: line.tax,
          },
        ],
      },
    ],
  };
}

/** Example B: prices without tax, 3 x 3.33 at 20 %, tax rounded by unit: 0.67 x 3 = 2.01. Not paid. */
export function exampleB(changes: Resource = {}): Resource {
  return {
    ...exampleA(),
    ...noGift,
    ...noShipping,
    id: 1002,
    is_tax_inclusive_pricing: false,
    total_ex_tax: '9.9900',
    total_inc_tax: '12.0000',
    total_tax: '2.0100',
    consignments: oneLine(1002, { sku: 'HP-MUG', quantity: 3, exTax: '9.9900', incTax: '12.0000', tax: '2.0100' }),
    taxes: [
      {
        tax_rate_id: 2,
        tax_class_id: 0,
        name: 'UK VAT',
        rate: '20.0000',
        line_amount: '2.0100',
        order_product_id: 10021,
      },
    ],
    transactions: [],
    ...changes,
  };
}

/** Example C: a certificate of 50.00 sold, paid by card. */
export function exampleC(changes: Resource = {}): Resource {
  const line = {
    id: 91,
    type: 'giftcertificate',
    name: 'Gift certificate',
    quantity: 1,
    gift_certificate_id: 5,
    product_id: 0,
    total_ex_tax: '50.0000',
    total_inc_tax: '50.0000',
    total_tax: '0.0000',
  };
  return {
    ...exampleA(),
    ...noGift,
    ...noShipping,
    id: 1003,
    total_ex_tax: '50.0000',
    total_inc_tax: '50.0000',
    total_tax: '0.0000',
    consignments: { email: { gift_certificates: [{ recipient_email: 'friend@example.com', line_items: [line] }] } },
    taxes: [],
    transactions: [{ id: 3, amount: 50, gateway: 'stripe', gateway_transaction_id: 'ch_3' }],
    ...changes,
  };
}

/** Example F: 120.00 EUR from France, 20 % included, paid by card. */
export function exampleF(changes: Resource = {}): Resource {
  const french = { ...buyer, city: 'Lyon', zip: '69002', country: 'France', country_iso2: 'FR' };
  return {
    ...exampleA(),
    ...noGift,
    ...noShipping,
    id: 1004,
    default_currency_code: 'EUR',
    total_ex_tax: '100.0000',
    total_inc_tax: '120.0000',
    total_tax: '20.0000',
    billing_address: french,
    consignments: oneLine(
      1004,
      { sku: 'HP-LAMP', quantity: 1, exTax: '100.0000', incTax: '120.0000', tax: '20.0000' },
      french,
    ),
    taxes: [
      {
        tax_rate_id: 5,
        tax_class_id: 0,
        name: 'FR TVA',
        rate: '20.0000',
        line_amount: '20.0000',
        order_product_id: 10041,
      },
    ],
    transactions: [{ id: 4, amount: 120, currency: 'EUR', gateway: 'stripe', gateway_transaction_id: 'ch_4' }],
    ...changes,
  };
}
