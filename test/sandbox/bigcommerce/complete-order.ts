import { type Money, money, readMoney, text } from './money.ts';
import type { OrderResource, Resource } from './state.ts';

/**
 * Fills in what a real body always has and what follows from the rest: link stubs, labels, sums, zero amounts. What is
 * there is served as it is, right or wrong; what decides about money (totals, taxes, currency, quantities) is never
 * invented.
 */
export function completeOrder(given: Resource, products: readonly Resource[]): OrderResource {
  const id = orderIdOf(given);
  const consignments = completeConsignments(given, id, products);
  const lines = linesOf(consignments).filter(isResource);
  const taxes = completed(given.taxes, (row, index) => completeTax(row, index, id, lines));
  const transactions = completed(given.transactions, (row, index) => completeTransaction(row, index, given));
  const fees = completed(given.fees, completeFee);
  const order: Resource = {
    ...zeroAmounts(orderAmounts),
    customer_id: 0,
    channel_id: 1,
    status: statusLabels[Number(given.status_id)] ?? '',
    custom_status: statusLabels[Number(given.status_id)] ?? '',
    date_created: given.date_modified,
    date_modified: given.date_created,
    date_shipped: '',
    payment_method: '',
    payment_provider_id: '',
    payment_status: paymentStatus(list(transactions)),
    refunded_amount: '0.0000',
    order_is_digital: false,
    ip_address: '',
    ip_address_v6: '',
    geoip_country: '',
    geoip_country_iso2: '',
    currency_id: 1,
    currency_code: given.default_currency_code,
    currency_exchange_rate: '1.0000000000',
    default_currency_id: 1,
    store_default_currency_code: 'GBP',
    store_default_to_transactional_exchange_rate: '1.0000000000',
    staff_notes: '',
    customer_message: '',
    discount_amount: '0.0000',
    coupon_discount: '0.0000',
    shipping_address_count: list(consignments.shipping).length,
    is_deleted: false,
    is_email_opt_in: false,
    credit_card_type: null,
    ebay_order_id: '0',
    external_id: null,
    external_source: null,
    external_merchant_id: null,
    external_order_id: '',
    tax_provider_id: 'BasicTaxProvider',
    customer_locale: 'en',
    order_source: 'www',
    cart_id: uuidFor(id),
    items_total: Number(sum(lines, 'quantity') ?? 0),
    items_shipped: 0,
    shipping_cost_tax_class_id: 2,
    handling_cost_tax_class_id: 2,
    wrapping_cost_tax_class_id: 3,
    ...derivedAmounts(given, consignments, lines),
    ...definedOnly(given),
    ...(isResource(given.billing_address)
      ? { billing_address: { ...emptyAddress, form_fields: [], ...given.billing_address } }
      : {}),
    id: Number.isNaN(id) && given.id !== undefined ? given.id : id,
    consignments,
    taxes,
    transactions,
    fees,
    coupons: asItStands(given.coupons),
    shipments: asItStands(given.shipments),
  };
  return order as OrderResource;
}

/** A cart id that is always the same for the same order. */
function uuidFor(orderId: number): string {
  return `00000000-0000-4000-8000-${String(orderId).padStart(12, '0')}`;
}

/** Files may have anything for a row. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): Resource[] {
  return Array.isArray(value) ? (value as Resource[]) : [];
}

/** The number of an order; not a number where the file has none: neither a list nor true or false is one. */
export function orderIdOf({ id }: Resource): number {
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? Number(id) : Number.NaN;
}

/** What should be a list and is none is served as it is; one that is missing is empty. */
function asItStands(value: unknown): unknown {
  return value ?? [];
}

/** Completes the rows that can be completed; what is no object, and what is no list of rows, is served as it is. */
function completed(value: unknown, complete: (row: Resource, index: number) => Resource): unknown {
  if (!Array.isArray(value)) return asItStands(value);
  return value.map((row: unknown, index) => (isResource(row) ? complete(row, index) : row));
}

/** All line items of an order, wherever they go. */
export function linesOf(consignments: Resource | null): Resource[] {
  if (!isResource(consignments)) return [];
  const email = consignments.email as Resource | undefined;
  return [consignments.shipping, consignments.pickups, consignments.downloads, email?.gift_certificates]
    .flatMap(list)
    .flatMap((consignment) => list(consignment?.line_items));
}

const orderAmounts = [
  'base_shipping_cost',
  'shipping_cost_ex_tax',
  'shipping_cost_inc_tax',
  'shipping_cost_tax',
  'base_handling_cost',
  'handling_cost_ex_tax',
  'handling_cost_inc_tax',
  'handling_cost_tax',
  'base_wrapping_cost',
  'wrapping_cost_ex_tax',
  'wrapping_cost_inc_tax',
  'wrapping_cost_tax',
  'gift_certificate_amount',
  'store_credit_amount',
];

function zeroAmounts(names: readonly string[]): Resource {
  return Object.fromEntries(names.map((name) => [name, '0.0000']));
}

function definedOnly(resource: Resource): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined));
}

function sum(rows: readonly Resource[], field: string): Money | undefined {
  let total = money(0);
  for (const row of rows) {
    const amount = readMoney(row?.[field]);
    if (amount === undefined) return undefined;
    total = total.plus(amount);
  }
  return total;
}

function derivedAmounts(given: Resource, consignments: Resource, lines: readonly Resource[]): Resource {
  const derived: Resource = {};
  const put = (name: string, value: Money | undefined) => {
    if (value !== undefined) derived[name] = text(value);
  };
  for (const side of ['ex_tax', 'inc_tax', 'tax']) {
    put(`subtotal_${side}`, sum(lines, `total_${side}`));
    const shipping = list(consignments.shipping);
    put(`shipping_cost_${side}`, sum(shipping, side === 'tax' ? 'cost_tax' : `cost_${side}`));
    put(`handling_cost_${side}`, sum(shipping, `handling_cost_${side}`));
    put(`wrapping_cost_${side}`, sum(lines, `wrapping_cost_${side}`));
  }
  const total = readMoney(given.total_inc_tax);
  const tax = readMoney(given.total_tax);
  if (total !== undefined && tax !== undefined) put('total_ex_tax', total.minus(tax));
  return derived;
}

function completeConsignments(given: Resource, orderId: number, products: readonly Resource[]): Resource {
  const { consignments: own = {} } = given;
  if (!isResource(own)) return own as Resource;
  const shipping = completed(own.shipping, (consignment, index) => {
    const id = Number(consignment.id ?? orderId * 10 + index);
    const only = list(own.shipping).length === 1;
    const lines = list(consignment.line_items).filter(isResource);
    return {
      ...emptyAddress,
      ...chargeAmounts(given, consignment, only),
      items_total: Number(sum(lines, 'quantity') ?? 0),
      items_shipped: lines.reduce((shipped, { quantity_shipped }) => shipped + Number(quantity_shipped ?? 0), 0),
      shipping_method: '',
      cost_tax_class_id: given.shipping_cost_tax_class_id ?? 2,
      handling_cost_tax_class_id: given.handling_cost_tax_class_id ?? 2,
      shipping_zone_id: 1,
      shipping_zone_name: '',
      form_fields: [],
      shipping_quotes: { url: '', resource: '' },
      ...definedOnly(consignment),
      id,
      line_items: completeLines(consignment, { orderId, addressId: id, base: index * 100 }, products),
    };
  });
  const others = (member: unknown, base: number) =>
    completed(member, (consignment, index) => ({
      ...definedOnly(consignment),
      line_items: completeLines(
        consignment,
        { orderId, addressId: 0, base: base + index * 100, pickupId: pickupIdOf(consignment) },
        products,
      ),
    }));
  const { email = {} } = own;
  return {
    pickups: others(own.pickups, 2000),
    shipping,
    downloads: others(own.downloads, 4000),
    email: isResource(email) ? { gift_certificates: others(email.gift_certificates, 6000) } : email,
  };
}

const emptyAddress: Resource = Object.fromEntries(
  [
    'first_name',
    'last_name',
    'company',
    'street_1',
    'street_2',
    'city',
    'zip',
    'country',
    'country_iso2',
    'state',
    'email',
    'phone',
  ].map((name) => [name, '']),
);

/** An order to one address has its shipping there; consignments write money as numbers. */
function chargeAmounts(order: Resource, consignment: Resource, only: boolean): Resource {
  const amounts: Resource = { base_cost: 0, base_handling_cost: 0 };
  for (const side of ['ex_tax', 'inc_tax', 'tax']) {
    amounts[`cost_${side}`] =
      only && consignment.cost_inc_tax === undefined ? (order[`shipping_cost_${side}`] ?? 0) : 0;
    amounts[`handling_cost_${side}`] =
      only && consignment.handling_cost_inc_tax === undefined ? (order[`handling_cost_${side}`] ?? 0) : 0;
  }
  return amounts;
}

/** Lines of a pickup name it by its id. */
function pickupIdOf(consignment: Resource): number {
  return 'pickup_method_id' in consignment || 'location' in consignment ? Number(consignment.id ?? 0) : 0;
}

interface LinePlace {
  readonly orderId: number;
  readonly addressId: number;
  readonly pickupId?: number;
  readonly base: number;
}

function completeLines(consignment: Resource, place: LinePlace, products: readonly Resource[]): unknown {
  return completed(consignment.line_items, (line, index) => completeLine(line, place, index, products));
}

function completeLine(line: Resource, place: LinePlace, index: number, products: readonly Resource[]): Resource {
  const known = line.product_id === undefined ? findBySku(String(line.sku ?? ''), products) : undefined;
  const id = Number(line.id ?? place.orderId * 10000 + place.base + index + 1);
  return {
    product_id: 0,
    ...known,
    order_address_id: place.addressId,
    order_pickup_method_id: place.pickupId ?? 0,
    parent_order_product_id: null,
    is_bundled_product: false,
    name: line.sku ?? '',
    sku: '',
    upc: '',
    type: 'physical',
    ...zeroAmounts(['base_wrapping_cost', 'wrapping_cost_ex_tax', 'wrapping_cost_inc_tax', 'wrapping_cost_tax']),
    ...zeroAmounts([
      'base_cost_price',
      'cost_price_ex_tax',
      'cost_price_inc_tax',
      'cost_price_tax',
      'fixed_shipping_cost',
    ]),
    wrapping_id: 0,
    wrapping_name: '',
    wrapping_message: '',
    quantity_shipped: 0,
    quantity_refunded: 0,
    is_refunded: false,
    refund_amount: '0.0000',
    return_id: 0,
    gift_certificate_id: null,
    product_options: [],
    configurable_fields: [],
    applied_discounts: [],
    external_id: null,
    event_name: null,
    event_date: '',
    ...lineAmounts(line),
    ...definedOnly(line),
    id,
    order_id: place.orderId,
  };
}

/** Of a line's amounts with tax, without tax and the tax itself, the third follows from two; unit prices from totals. */
function lineAmounts(line: Resource): Resource {
  const derived: Resource = {};
  const inc = readMoney(line.total_inc_tax);
  const ex = readMoney(line.total_ex_tax);
  const tax = readMoney(line.total_tax) ?? (inc !== undefined && ex !== undefined ? inc.minus(ex) : undefined);
  const totalInc = inc ?? (ex !== undefined && tax !== undefined ? ex.plus(tax) : undefined);
  const totalEx = ex ?? (inc !== undefined && tax !== undefined ? inc.minus(tax) : undefined);
  const discounts = list(line.applied_discounts).map((discount) => readMoney(discount?.amount));
  const quantity = readMoney(line.quantity);
  const put = (name: string, value: Money | undefined) => {
    if (value !== undefined) derived[name] = text(value);
  };
  const unit = (value: Money | undefined) =>
    value === undefined || quantity === undefined || quantity.eq(0) ? undefined : value.div(quantity);
  put('total_inc_tax', totalInc);
  put('total_ex_tax', totalEx);
  put('total_tax', tax);
  put('price_inc_tax', unit(totalInc));
  put('price_ex_tax', unit(totalEx));
  put('price_tax', unit(tax));
  put('base_price', unit(totalInc));
  put('base_total', totalInc);
  if (totalInc !== undefined && discounts.every((amount) => amount !== undefined)) {
    put(
      'discounted_total_inc_tax',
      discounts.reduce((left, amount) => left.minus(amount), totalInc),
    );
  }
  return derived;
}

function findBySku(sku: string, products: readonly Resource[]): Resource | undefined {
  for (const product of products) {
    const variant = list(product?.variants).find((candidate) => candidate?.sku === sku);
    if (variant !== undefined) return { product_id: product.id, variant_id: variant.id };
    if (product?.sku === sku && sku !== '') return { product_id: product.id };
  }
  return undefined;
}

function completeTax(row: Resource, index: number, orderId: number, lines: readonly Resource[]): Resource {
  const line = lines.find(({ id }) => String(id) === String(row.order_product_id)) ?? lines[0];
  return {
    id: orderId * 100 + index + 1,
    order_id: orderId,
    order_address_id: line?.order_address_id ?? 0,
    order_pickup_method_id: 0,
    sales_tax_id: row.tax_rate_id === undefined ? '' : String(row.tax_rate_id),
    tax_class_id: null,
    name: '',
    class: '',
    priority: 1,
    priority_amount: row.line_amount,
    order_product_id: null,
    line_item_type: 'item',
    ...definedOnly(row),
    ...(typeof row.order_product_id === 'number' ? { order_product_id: String(row.order_product_id) } : {}),
  };
}

function completeTransaction(row: Resource, index: number, order: Resource): Resource {
  const date = Date.parse(String(order.date_created ?? order.date_modified));
  return {
    id: Number(order.id) * 10 + index + 1,
    order_id: String(order.id),
    event: 'purchase',
    method: 'credit_card',
    currency: order.default_currency_code,
    gateway_transaction_id: '',
    payment_method_id: '',
    status: 'ok',
    test: false,
    fraud_review: false,
    reference_transaction_id: null,
    date_created: Number.isNaN(date) ? '' : new Date(date).toISOString().replace('.000Z', '+00:00'),
    avs_result: {},
    cvv_result: {},
    credit_card: null,
    gift_certificate: null,
    store_credit: null,
    offline: null,
    custom: null,
    ...definedOnly(row),
  };
}

function paymentStatus(transactions: readonly Resource[]): string {
  const ok = transactions.filter(isResource).filter(({ status }) => status === 'ok');
  if (ok.some(({ event }) => event === 'purchase' || event === 'capture')) return 'captured';
  return ok.some(({ event }) => event === 'authorization') ? 'authorized' : '';
}

function completeFee(fee: Resource, index: number): Resource {
  const inc = readMoney(fee.cost_inc_tax);
  const tax = readMoney(fee.cost_tax);
  return {
    id: index + 1,
    type: 'custom_fee',
    display_name_customer: fee.display_name_merchant ?? '',
    display_name_merchant: fee.display_name_customer ?? '',
    source: '',
    tax_class_id: null,
    ...(inc === undefined || tax === undefined ? {} : { cost_ex_tax: text(inc.minus(tax)), base_cost: text(inc) }),
    ...definedOnly(fee),
  };
}

export const statusLabels: readonly string[] = [
  'Incomplete',
  'Pending',
  'Shipped',
  'Partially Shipped',
  'Refunded',
  'Cancelled',
  'Declined',
  'Awaiting Payment',
  'Awaiting Pickup',
  'Awaiting Shipment',
  'Completed',
  'Awaiting Fulfillment',
  'Manual Verification Required',
  'Disputed',
  'Partially Refunded',
];
