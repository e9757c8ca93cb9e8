import { z } from 'zod';
import {
  amount,
  customerId,
  identifier,
  instant,
  looseText,
  orderId,
  requiredText,
  textOrEmptyObject,
  wholeNumber,
} from './values.ts';

/** Bodies of the Orders API. Only what the product reads is declared; unknown fields are not an error. */

export const appliedDiscount = z.object({
  id: looseText,
  amount,
  name: looseText,
  code: looseText,
  target: looseText,
});

export const lineItem = z.object({
  id: wholeNumber,
  product_id: wholeNumber,
  variant_id: wholeNumber.nullish(),
  order_address_id: wholeNumber.nullish(),
  order_pickup_method_id: wholeNumber.nullish(),
  parent_order_product_id: wholeNumber.nullish(),
  name: requiredText,
  sku: looseText,
  type: looseText,
  quantity: amount,
  price_ex_tax: amount,
  price_inc_tax: amount,
  total_ex_tax: amount,
  total_inc_tax: amount,
  total_tax: amount,
  discounted_total_inc_tax: amount,
  wrapping_cost_ex_tax: amount.optional(),
  wrapping_cost_inc_tax: amount.optional(),
  wrapping_cost_tax: amount.optional(),
  gift_certificate_id: wholeNumber.nullish(),
  applied_discounts: z.array(appliedDiscount).nullish(),
});
export type LineItem = z.infer<typeof lineItem>;

/** A list that BigCommerce replaces with a link where it did not include it; the link is read as "not told". */
const listOrLink = <Schema extends z.ZodType>(row: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'object' && value !== null && 'url' in value ? undefined : value),
    z.array(row).nullish(),
  );

const lineItems = listOrLink(lineItem).optional();

/** Stands on a consignment whose lines were cut. */
const warning = z.unknown().optional();

const person = {
  first_name: looseText,
  last_name: looseText,
  company: looseText,
  street_1: looseText,
  street_2: looseText,
  city: looseText,
  state: looseText,
  zip: looseText,
  country_iso2: looseText,
  phone: looseText,
  email: looseText,
};

export const shippingConsignment = z.object({
  id: wholeNumber,
  ...person,
  shipping_method: looseText,
  cost_ex_tax: amount,
  cost_inc_tax: amount,
  cost_tax: amount,
  cost_tax_class_id: wholeNumber.nullish(),
  handling_cost_ex_tax: amount,
  handling_cost_inc_tax: amount,
  handling_cost_tax: amount,
  handling_cost_tax_class_id: wholeNumber.nullish(),
  line_items: lineItems,
  __warning__: warning,
});
export type ShippingConsignment = z.infer<typeof shippingConsignment>;

export const pickupConsignment = z.object({
  id: wholeNumber,
  pickup_method_display_name: looseText,
  location: z
    .object({
      name: looseText,
      address_line_1: looseText,
      address_line_2: looseText,
      city: looseText,
      state: looseText,
      postal_code: looseText,
      country_alpha2: looseText,
      email: looseText,
      phone: looseText,
    })
    .nullish(),
  line_items: lineItems,
  __warning__: warning,
});
export type PickupConsignment = z.infer<typeof pickupConsignment>;

const digitalConsignment = z.object({ recipient_email: looseText, line_items: lineItems, __warning__: warning });

/** The object structure of consignments; a member that is missing is an empty list. */
export const consignments = z.object({
  shipping: z.array(shippingConsignment).nullish(),
  pickups: z.array(pickupConsignment).nullish(),
  downloads: z.array(digitalConsignment).nullish(),
  email: z.object({ gift_certificates: z.array(digitalConsignment).nullish() }).nullish(),
});

export const fee = z
  .object({
    id: wholeNumber,
    display_name_merchant: looseText,
    display_name_customer: looseText,
    cost_ex_tax: amount.optional(),
    /** One published example spells it so. */
    cost_exc_tax: amount.optional(),
    cost_inc_tax: amount,
    cost_tax: amount,
    tax_class_id: wholeNumber.nullish(),
  })
  .transform((value, context) => {
    const { cost_exc_tax, cost_ex_tax = cost_exc_tax, ...rest } = value;
    if (cost_ex_tax === undefined) {
      context.addIssue({ code: 'custom', path: ['cost_ex_tax'], message: 'is not an amount: it is missing' });
      return z.NEVER;
    }
    return { ...rest, cost_ex_tax };
  });
export type Fee = z.infer<typeof fee>;

const money = {
  subtotal_ex_tax: amount,
  subtotal_inc_tax: amount,
  subtotal_tax: amount,
  shipping_cost_ex_tax: amount,
  shipping_cost_inc_tax: amount,
  shipping_cost_tax: amount,
  handling_cost_ex_tax: amount,
  handling_cost_inc_tax: amount,
  handling_cost_tax: amount,
  wrapping_cost_ex_tax: amount,
  wrapping_cost_inc_tax: amount,
  wrapping_cost_tax: amount,
  total_ex_tax: amount,
  total_inc_tax: amount,
  total_tax: amount,
  discount_amount: amount,
  coupon_discount: amount,
  gift_certificate_amount: amount,
  store_credit_amount: amount,
};

export const order = z.object({
  id: orderId,
  status_id: wholeNumber,
  payment_status: looseText,
  payment_method: looseText,
  date_created: instant,
  date_modified: instant,
  is_deleted: z.boolean().nullish(),
  channel_id: wholeNumber.nullish(),
  order_source: looseText,
  external_order_id: looseText,
  customer_message: looseText,
  customer_id: customerId,
  items_total: amount,
  currency_code: looseText,
  default_currency_code: requiredText.min(1, 'names no currency'),
  store_default_currency_code: looseText,
  store_default_to_transactional_exchange_rate: amount.nullish(),
  is_tax_inclusive_pricing: z.boolean(),
  tax_provider_id: looseText,
  shipping_cost_tax_class_id: wholeNumber.nullish(),
  handling_cost_tax_class_id: wholeNumber.nullish(),
  wrapping_cost_tax_class_id: wholeNumber.nullish(),
  billing_address: z.object(person),
  consignments,
  fees: listOrLink(fee).optional(),
  ...money,
});
export type StorefrontOrder = z.infer<typeof order>;

/** What paging needs of an order before anything else is read of it. */
export const orderHead = z.object({ id: orderId, date_modified: instant });

export const taxRow = z.object({
  id: wholeNumber,
  order_address_id: wholeNumber.nullish(),
  order_pickup_method_id: wholeNumber.nullish(),
  tax_rate_id: wholeNumber.nullish(),
  sales_tax_id: looseText,
  tax_class_id: wholeNumber.nullish(),
  name: looseText,
  class: looseText,
  rate: amount,
  priority: wholeNumber,
  priority_amount: amount,
  line_amount: amount,
  order_product_id: wholeNumber.nullish(),
  line_item_type: looseText,
});
export type TaxRow = z.infer<typeof taxRow>;

export const coupon = z.object({
  id: wholeNumber,
  code: looseText,
  type: wholeNumber,
  discount: amount,
});
export type Coupon = z.infer<typeof coupon>;

export const transaction = z.object({
  id: identifier,
  event: looseText,
  method: looseText,
  amount,
  currency: looseText,
  gateway: looseText,
  gateway_transaction_id: looseText,
  status: looseText,
  test: z.boolean().nullish(),
  /** An absent one is null or `{}` in practice. */
  reference_transaction_id: textOrEmptyObject,
  date_created: instant,
  gift_certificate: z.object({ code: looseText }).nullish(),
  offline: z.object({ display_name: looseText }).nullish(),
  custom: z.object({ payment_method: looseText }).nullish(),
});
export type Transaction = z.infer<typeof transaction>;

/** What BigCommerce keeps of a refund, whatever way the money went back. Amounts are in the order's currency. */
export const refund = z.object({
  id: identifier,
  order_id: wholeNumber,
  created: instant,
  total_amount: amount,
  payments: z
    .array(
      z.object({
        provider_id: looseText,
        amount,
        is_declined: z.boolean().nullish(),
        transaction_id: textOrEmptyObject,
      }),
    )
    .nullish(),
});
export type Refund = z.infer<typeof refund>;

export const giftCertificate = z.object({ id: wholeNumber, code: looseText, order_id: wholeNumber });
export type GiftCertificate = z.infer<typeof giftCertificate>;

export const customer = z.object({
  id: wholeNumber,
  email: looseText,
  first_name: looseText,
  last_name: looseText,
  company: looseText,
  phone: looseText,
  tax_exempt_category: looseText,
  customer_group_id: wholeNumber.nullish(),
});
export type Customer = z.infer<typeof customer>;
