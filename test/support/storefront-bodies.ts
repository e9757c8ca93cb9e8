import { completeOrder } from '../sandbox/bigcommerce/complete-order.ts';
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

/** The body the order list serves for it. */
export function served(order: Resource): Resource {
  return completeOrder(order, demoReferenceData().products);
}
