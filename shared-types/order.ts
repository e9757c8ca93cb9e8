import { z } from 'zod';
import type { Entity } from './entity.ts';
import { boolean, code, decimal, guid, instant, integer, oneOf, optional, readOnly, text } from './field-types.ts';

/** What a line of an order is. Each kind becomes its own document line. */
export const orderLineTypes = ['Item', 'GiftCertificate', 'Shipping', 'Handling', 'GiftWrapping', 'Fee'] as const;

/** How the tax zone of a line or tax row was found. */
export const zoneSources = ['Unknown', 'TaxRate', 'ZoneCheck'] as const;

/** What Business Central has done with a staged order. */
export const orderStatuses = ['Staged', 'Waiting', 'Held', 'Ordered', 'Invoiced', 'Cancelled', 'Ignored'] as const;

/** Where a part of the order goes. The kinds are those of BigCommerce's consignments. */
export const consignmentTypes = ['Shipping', 'Pickup', 'Download', 'Email'] as const;

/** Amounts of all parts of an order are in the order's `currencyCode`. */
export const orderConsignmentSchema = z.strictObject({
  id: readOnly(guid()),
  consignmentType: oneOf(consignmentTypes),
  /** The order address id or pickup id; downloads and e-mail are numbered downwards from -1. Unique within its order. */
  consignmentId: integer(),
  firstName: text(),
  lastName: text(),
  company: text(),
  street1: text(),
  street2: text(),
  city: text(),
  state: text(),
  postalCode: text(),
  countryCode: text(),
  phone: text(),
  email: text(),
  shippingMethod: text(),
});
export type OrderConsignment = z.infer<typeof orderConsignmentSchema>;

export const orderLineSchema = z.strictObject({
  id: readOnly(guid()),
  /** Names the line within its order: `item:101`, `shipping:7`, `handling:7`, `wrapping:7`, `fee:3`. */
  lineKey: text(),
  lineType: oneOf(orderLineTypes),
  /** Order product id, order address id or fee id, as the line type says. */
  externalLineId: integer(),
  consignmentId: integer(),
  /** The line this one belongs to (part of a bundle); 0 = none. */
  parentLineId: integer(),
  productId: integer(),
  variantId: integer(),
  sku: text(),
  description: text(),
  /** `physical`, `digital`, `giftcertificate`; empty for charges. */
  productType: text(),
  quantity: decimal(),
  unitPriceExTax: decimal(),
  unitPriceIncTax: decimal(),
  /** Price x quantity before discounts that are not the line's own. */
  totalExTax: decimal(),
  totalIncTax: decimal(),
  totalTax: decimal(),
  /** What the shopper paid for the line after all discounts, tax included. For charges: the charge. */
  discountedTotalIncTax: decimal(),
  /** Left out = not known (-1): Business Central then looks at the store product. */
  taxClassId: optional(integer()),
  /** 0 = not known. */
  taxZoneId: integer(),
  taxZoneSource: oneOf(zoneSources),
  giftCertificateId: integer(),
  giftCertificateCode: text(),
  recipientEmail: text(),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** One tax row of the storefront, joined with the line it taxes and the zone its rate belongs to. */
export const orderTaxSchema = z.strictObject({
  id: readOnly(guid()),
  externalTaxId: integer(),
  /** Empty when the storefront does not say which line the row taxes. */
  lineKey: text(),
  lineItemType: text(),
  taxRateId: integer(),
  taxRateName: text(),
  taxZoneId: integer(),
  taxZoneSource: oneOf(zoneSources),
  taxClassId: optional(integer()),
  taxClassName: text(),
  /** Per cent. */
  rate: decimal(),
  priority: integer(),
  priorityAmount: decimal(),
  lineAmount: decimal(),
});
export type OrderTax = z.infer<typeof orderTaxSchema>;

/** A discount as the storefront explains it: code, kind and proportion. The money is taken from the lines. */
export const orderDiscountSchema = z.strictObject({
  id: readOnly(guid()),
  /** Names the entry within its order. */
  discountKey: text(),
  /** Empty = a discount of the whole order. */
  lineKey: text(),
  /** `total-coupon`, `manual-discount`, ... as the storefront spells it. */
  discountId: text(),
  couponCode: text(),
  name: text(),
  /** `order` or `product`. */
  target: text(),
  /** The storefront's coupon type; -1 = not from a coupon row. */
  couponType: integer(),
  amount: decimal(),
});
export type OrderDiscount = z.infer<typeof orderDiscountSchema>;

/** One payment transaction as the storefront tells it; Business Central decides which of them moved money. */
export const orderPaymentSchema = z.strictObject({
  id: readOnly(guid()),
  transactionId: text(),
  event: text(),
  method: text(),
  gateway: text(),
  gatewayTransactionId: text(),
  referenceTransactionId: text(),
  status: text(),
  isTest: boolean(),
  currencyCode: text(),
  amount: decimal(),
  transactionDateTime: instant(),
  giftCertificateCode: text(),
  displayName: text(),
});
export type OrderPayment = z.infer<typeof orderPaymentSchema>;

const orderFields = {
  /** UUIDv5 of store, kind and BigCommerce id: the same order has the same id whoever sends it. */
  id: guid(),
  storeCode: code(),
  orderId: integer(),
  /** SHA-256 of the content; another hash for the same id is a new revision. */
  contentHash: text(),
  statusId: integer(),
  paymentStatus: text(),
  paymentMethod: text(),
  createdDateTime: instant(),
  modifiedDateTime: instant(),
  isDeleted: boolean(),
  channelId: integer(),
  orderSource: text(),
  externalOrderId: text(),
  customerMessage: text(),

  /** 0 = guest. */
  customerId: integer(),
  customerEmail: text(),
  customerFirstName: text(),
  customerLastName: text(),
  customerCompany: text(),
  customerPhone: text(),
  customerTaxExemptCategory: text(),

  billingFirstName: text(),
  billingLastName: text(),
  billingCompany: text(),
  billingStreet1: text(),
  billingStreet2: text(),
  billingCity: text(),
  billingState: text(),
  billingPostalCode: text(),
  billingCountryCode: text(),
  billingPhone: text(),
  billingEmail: text(),

  /** The transactional currency: every amount of the order is in it. */
  currencyCode: text(),
  displayCurrencyCode: text(),
  storeDefaultCurrencyCode: text(),
  /** Store default -> transactional, as the storefront had it; evidence only. */
  storefrontExchangeRate: decimal(),

  /** True: the figures with tax are exact; false: those without. */
  pricesIncludeTax: boolean(),
  taxProvider: text(),
  subtotalExTax: decimal(),
  subtotalIncTax: decimal(),
  subtotalTax: decimal(),
  shippingCostExTax: decimal(),
  shippingCostIncTax: decimal(),
  shippingCostTax: decimal(),
  handlingCostExTax: decimal(),
  handlingCostIncTax: decimal(),
  handlingCostTax: decimal(),
  wrappingCostExTax: decimal(),
  wrappingCostIncTax: decimal(),
  wrappingCostTax: decimal(),
  totalExTax: decimal(),
  totalIncTax: decimal(),
  totalTax: decimal(),
  discountAmount: decimal(),
  couponDiscount: decimal(),
  giftCertificateAmount: decimal(),
  storeCreditAmount: decimal(),
  itemsTotal: decimal(),

  /** The order as BigCommerce sent it (JSON), for the person who has to judge it. */
  payload: text(),

  status: readOnly(oneOf(orderStatuses)),
  revision: readOnly(integer()),
  salesDocumentNo: readOnly(code()),
  postedInvoiceNo: readOnly(code()),
  lastModifiedDateTime: readOnly(instant()),
} as const;

export const orderSchema = z.strictObject({
  ...orderFields,
  orderConsignments: z.array(orderConsignmentSchema),
  orderLines: z.array(orderLineSchema),
  orderTaxes: z.array(orderTaxSchema),
  orderDiscounts: z.array(orderDiscountSchema),
  orderPayments: z.array(orderPaymentSchema),
});
export type Order = z.infer<typeof orderSchema>;

export const orderEntity = {
  entityName: 'order',
  entitySetName: 'orders',
  schema: z.strictObject(orderFields),
  children: {
    orderConsignments: {
      entityName: 'orderConsignment',
      entitySetName: 'orderConsignments',
      schema: orderConsignmentSchema,
    },
    orderLines: { entityName: 'orderLine', entitySetName: 'orderLines', schema: orderLineSchema },
    orderTaxes: { entityName: 'orderTax', entitySetName: 'orderTaxes', schema: orderTaxSchema },
    orderDiscounts: { entityName: 'orderDiscount', entitySetName: 'orderDiscounts', schema: orderDiscountSchema },
    orderPayments: { entityName: 'orderPayment', entitySetName: 'orderPayments', schema: orderPaymentSchema },
  },
} as const satisfies Entity;
