import {
  type Order,
  type OrderConsignment,
  type OrderDiscount,
  type OrderTax,
  orderEntity,
} from '../../shared-types/order.ts';
import type { Customer, StorefrontOrder, TaxRow } from '../bigcommerce/schemas/order.ts';
import { canonicalWriter } from '../wire/entity-json.ts';
import { contentHash, objectId } from '../wire/identity.ts';
import { mapLines } from './map-lines.ts';
import { mapPayments } from './map-payments.ts';
import { type Destination, destinationsOf, lineKeyOf, rateIdOf } from './order-index.ts';
import type { OrderParts } from './ports.ts';
import type { FoundZone, TaxZones } from './tax-zones.ts';

/**
 * The content of an order. Not part of it: identity, the time of the last touch, the raw body, and the customer's account
 * data, which may change without the order being edited.
 */
const canonicalContent = canonicalWriter(
  orderEntity,
  new Set([
    'id',
    'contentHash',
    'modifiedDateTime',
    'payload',
    'customerEmail',
    'customerFirstName',
    'customerLastName',
    'customerCompany',
    'customerPhone',
    'customerTaxExemptCategory',
  ]),
);

export interface MappingContext {
  readonly storeCode: string;
  readonly taxZones: TaxZones;
  readonly customer: Customer | undefined;
}

/**
 * Turns what the storefront says about an order into the wire contract. No figure is computed or corrected. That the
 * result keeps the contract is not checked here again: the types see to its fields, and what the schemas of the storefront
 * let through fits them.
 */
export function mapOrder(parts: OrderParts, context: MappingContext): Order {
  const { order } = parts;
  const destinations = destinationsOf(parts);
  const customerGroupId = context.customer?.customer_group_id ?? 0;
  const zoneOf = (lineKey: string, destination: Destination | undefined) =>
    context.taxZones.ofLine(lineKey, parts, destination, customerGroupId);
  const content = {
    ...header(order, context),
    orderConsignments: destinations.map((destination) => mapConsignment(destination)),
    orderLines: mapLines(parts, destinations, zoneOf),
    orderTaxes: parts.taxes.map((row) => mapTax(row, destinations, context.taxZones.ofRow(row))),
    orderDiscounts: mapDiscounts(parts, destinations),
    orderPayments: mapPayments(parts),
  };
  return {
    ...content,
    id: objectId(context.storeCode, 'Order', order.id),
    contentHash: contentHash(canonicalContent(content)),
    payload: parts.payload,
  };
}

function header(order: StorefrontOrder, { storeCode, customer }: MappingContext) {
  const billing = order.billing_address;
  return {
    storeCode,
    orderId: order.id,
    statusId: order.status_id,
    paymentStatus: order.payment_status,
    paymentMethod: order.payment_method,
    createdDateTime: order.date_created,
    modifiedDateTime: order.date_modified,
    isDeleted: order.is_deleted ?? false,
    channelId: order.channel_id ?? 1,
    orderSource: order.order_source,
    externalOrderId: order.external_order_id,
    customerMessage: order.customer_message,
    customerId: order.customer_id,
    customerEmail: customer?.email ?? billing.email,
    customerFirstName: customer?.first_name ?? billing.first_name,
    customerLastName: customer?.last_name ?? billing.last_name,
    customerCompany: customer?.company ?? billing.company,
    customerPhone: customer?.phone ?? billing.phone,
    customerTaxExemptCategory: customer?.tax_exempt_category ?? '',
    billingFirstName: billing.first_name,
    billingLastName: billing.last_name,
    billingCompany: billing.company,
    billingStreet1: billing.street_1,
    billingStreet2: billing.street_2,
    billingCity: billing.city,
    billingState: billing.state,
    billingPostalCode: billing.zip,
    billingCountryCode: billing.country_iso2,
    billingPhone: billing.phone,
    billingEmail: billing.email,
    currencyCode: order.default_currency_code,
    displayCurrencyCode: order.currency_code,
    storeDefaultCurrencyCode: order.store_default_currency_code,
    storefrontExchangeRate: order.store_default_to_transactional_exchange_rate ?? '1',
    pricesIncludeTax: order.is_tax_inclusive_pricing,
    taxProvider: order.tax_provider_id,
    subtotalExTax: order.subtotal_ex_tax,
    subtotalIncTax: order.subtotal_inc_tax,
    subtotalTax: order.subtotal_tax,
    shippingCostExTax: order.shipping_cost_ex_tax,
    shippingCostIncTax: order.shipping_cost_inc_tax,
    shippingCostTax: order.shipping_cost_tax,
    handlingCostExTax: order.handling_cost_ex_tax,
    handlingCostIncTax: order.handling_cost_inc_tax,
    handlingCostTax: order.handling_cost_tax,
    wrappingCostExTax: order.wrapping_cost_ex_tax,
    wrappingCostIncTax: order.wrapping_cost_inc_tax,
    wrappingCostTax: order.wrapping_cost_tax,
    totalExTax: order.total_ex_tax,
    totalIncTax: order.total_inc_tax,
    totalTax: order.total_tax,
    discountAmount: order.discount_amount,
    couponDiscount: order.coupon_discount,
    giftCertificateAmount: order.gift_certificate_amount,
    storeCreditAmount: order.store_credit_amount,
    itemsTotal: order.items_total,
  };
}

function mapConsignment({ type, id, shipping, pickup, recipientEmail }: Destination): OrderConsignment {
  const location = pickup?.location;
  return {
    consignmentType: type,
    consignmentId: id,
    firstName: shipping?.first_name ?? '',
    lastName: shipping?.last_name ?? '',
    company: shipping?.company ?? location?.name ?? '',
    street1: shipping?.street_1 ?? location?.address_line_1 ?? '',
    street2: shipping?.street_2 ?? location?.address_line_2 ?? '',
    city: shipping?.city ?? location?.city ?? '',
    state: shipping?.state ?? location?.state ?? '',
    postalCode: shipping?.zip ?? location?.postal_code ?? '',
    countryCode: shipping?.country_iso2 ?? location?.country_alpha2 ?? '',
    phone: shipping?.phone ?? location?.phone ?? '',
    email: recipientEmail || (location?.email ?? ''),
    shippingMethod: shipping?.shipping_method ?? pickup?.pickup_method_display_name ?? '',
  };
}

function mapTax(row: TaxRow, destinations: readonly Destination[], zone: FoundZone): OrderTax {
  return {
    externalTaxId: row.id,
    lineKey: lineKeyOf(row, destinations),
    lineItemType: row.line_item_type,
    taxRateId: rateIdOf(row),
    taxRateName: row.name,
    taxZoneId: zone.zoneId,
    taxZoneSource: zone.source,
    ...(row.tax_class_id == null ? {} : { taxClassId: row.tax_class_id }),
    taxClassName: row.class,
    rate: row.rate,
    priority: row.priority,
    priorityAmount: row.priority_amount,
    lineAmount: row.line_amount,
  };
}

function mapDiscounts({ coupons }: OrderParts, destinations: readonly Destination[]): OrderDiscount[] {
  const ofLines = destinations.flatMap(({ lineItems }) =>
    lineItems.flatMap((line) =>
      (line.applied_discounts ?? []).map((discount, index) => ({
        discountKey: `item:${line.id}:${index + 1}`,
        lineKey: `item:${line.id}`,
        discountId: discount.id,
        couponCode: discount.code,
        name: discount.name,
        target: discount.target,
        couponType: -1,
        amount: discount.amount,
      })),
    ),
  );
  const ofOrder = coupons.map((coupon, index) => ({
    discountKey: `coupon:${coupon.id}:${index + 1}`,
    lineKey: '',
    discountId: 'coupon',
    couponCode: coupon.code,
    name: '',
    target: 'order',
    couponType: coupon.type,
    amount: coupon.discount,
  }));
  return [...ofLines, ...ofOrder];
}
