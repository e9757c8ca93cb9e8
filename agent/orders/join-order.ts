import Big from 'big.js';
import type { StorefrontOrder } from '../bigcommerce/schemas/order.ts';
import type { OrderPart, OrderParts, StorefrontOrders } from './ports.ts';

/** Status of a basket that did not become an order; one that does changes its status, and is read again. */
const INCOMPLETE = 0;

/**
 * What has to be read of an order besides the list, and only that: each call counts against the store's quota. Taxes are
 * asked for where the order has tax, transactions where something may be paid, products where BigCommerce cut a
 * consignment, coupons where the lines do not name the code of the discount.
 */
export function partsToRead(order: StorefrontOrder): Set<OrderPart> {
  const parts = new Set<OrderPart>();
  if (lacksLineItems(order)) parts.add('lineItems');
  if (hasTax(order)) parts.add('taxes');
  if (mayBePaid(order)) parts.add('transactions');
  if (order.coupon_discount !== '0' && !namesCoupons(order)) parts.add('coupons');
  if (soldCertificates(order)) parts.add('giftCertificates');
  return parts;
}

export async function joinOrder(
  order: StorefrontOrder,
  payload: string,
  storefront: StorefrontOrders,
): Promise<OrderParts> {
  const { id } = order;
  const parts = partsToRead(order);
  const [lineItems, taxes, transactions, coupons, giftCertificates] = await Promise.all([
    parts.has('lineItems') ? storefront.lineItems(id) : undefined,
    parts.has('taxes') ? storefront.taxes(id) : [],
    parts.has('transactions') ? storefront.transactions(id) : [],
    parts.has('coupons') ? storefront.coupons(id) : [],
    parts.has('giftCertificates') ? storefront.giftCertificates(id) : [],
  ]);
  return { order, payload, lineItems, taxes, transactions, coupons, giftCertificates };
}

/** All consignments of an order that can hold lines, whatever their kind. */
function consignmentsOf(order: StorefrontOrder) {
  const { shipping, pickups, downloads, email } = order.consignments;
  return [...(shipping ?? []), ...(pickups ?? []), ...(downloads ?? []), ...(email?.gift_certificates ?? [])];
}

function linesOf(order: StorefrontOrder) {
  return consignmentsOf(order).flatMap((consignment) => consignment.line_items ?? []);
}

/**
 * A consignment carries at most 50 lines and then a warning, and a link stub carries none. Lists were also seen short
 * without any warning: then they hold fewer units than the order counts.
 */
function lacksLineItems(order: StorefrontOrder): boolean {
  const consignments = consignmentsOf(order);
  if (consignments.some((consignment) => consignment.line_items == null || consignment.__warning__ !== undefined))
    return true;
  const units = linesOf(order).reduce((sum, { quantity }) => sum.plus(quantity), new Big(0));
  return units.lt(order.items_total);
}

function hasTax(order: StorefrontOrder): boolean {
  return [
    order.total_tax,
    order.subtotal_tax,
    order.shipping_cost_tax,
    order.handling_cost_tax,
    order.wrapping_cost_tax,
  ].some((tax) => tax !== '0');
}

/**
 * An empty payment status proves nothing: money may have been taken by whatever does not keep it (an import, a gateway of
 * its own). Only where nothing is to be paid, or before the order was placed at all, it is taken at its word.
 */
function mayBePaid(order: StorefrontOrder): boolean {
  if (order.payment_status !== '' || order.gift_certificate_amount !== '0' || order.store_credit_amount !== '0')
    return true;
  return order.total_inc_tax !== '0' && order.status_id !== INCOMPLETE;
}

function namesCoupons(order: StorefrontOrder): boolean {
  return linesOf(order).some((line) => (line.applied_discounts ?? []).some((discount) => discount.code !== ''));
}

function soldCertificates(order: StorefrontOrder): boolean {
  return linesOf(order).some((line) => line.type === 'giftcertificate');
}
