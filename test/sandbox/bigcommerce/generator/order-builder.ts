import { type DemoProduct, taxClassName, taxRateOf, taxZoneOf } from '../demo-store.ts';
import { cents, type Money, money, text } from '../money.ts';
import { type Resource, rfc2822 } from '../state.ts';

/** What a shopper puts into an order; the builder works out every figure as the storefront does. */
export interface OrderPlan {
  readonly id: number;
  readonly placed: Date;
  readonly statusId: number;
  readonly currency: string;
  /** The country that decides about tax. */
  readonly countryCode: string;
  readonly pricesIncludeTax: boolean;
  readonly customerId: number;
  readonly billingAddress: Resource;
  readonly shippingAddress: Resource;
  readonly lines: readonly PlannedLine[];
  /** Per cent off all products, with its code. */
  readonly coupon?: { readonly code: string; readonly percent: number };
  readonly certificateSold?: { readonly amount: string; readonly certificateId: number };
  /** Charges in the mode of the order: with tax where prices include it, else without. */
  readonly shipping: string;
  readonly wrapping: string;
  readonly fee: string;
  readonly paymentMethod: string;
}

export interface PlannedLine {
  readonly product: DemoProduct;
  readonly quantity: number;
  /** The price of one in the order's mode. */
  readonly unitPrice: string;
}

interface Taxed {
  readonly ex: Money;
  readonly tax: Money;
  readonly inc: Money;
}

const SHIPPING_CLASS = 2;
const WRAPPING_CLASS = 3;
const hundred = money(100);

/** Builds a complete order with its tax rows. Payments are added by whoever plans the day. */
export function buildOrder(plan: OrderPlan): Resource {
  const addressId = plan.id * 10;
  const lines = plan.lines.map((line, index) => buildLine(plan, line, plan.id * 100 + index + 1, addressId));
  const shipping = charge(plan, plan.shipping, SHIPPING_CLASS);
  const wrapping = charge(plan, plan.wrapping, WRAPPING_CLASS);
  const fee = charge(plan, plan.fee, 0);
  const certificate = plan.certificateSold === undefined ? undefined : certificateLine(plan, plan.certificateSold);
  const taxes = [
    ...lines.map(({ row }) => row),
    ...chargeRow(plan, 'shipping', shipping, SHIPPING_CLASS),
    ...chargeRow(plan, 'gift-wrapping', wrapping, WRAPPING_CLASS),
  ].map((row, index) => ({ id: plan.id * 1000 + index + 1, order_id: plan.id, order_address_id: addressId, ...row }));
  const sold = plan.certificateSold === undefined ? money(0) : money(plan.certificateSold.amount);
  const sumOf = (side: keyof Taxed) =>
    lines
      .reduce((sum, { discounted }) => sum.plus(discounted[side]), money(0))
      .plus(shipping[side])
      .plus(wrapping[side])
      .plus(fee[side]);
  const subtotal = (side: keyof Taxed) => lines.reduce((sum, { full }) => sum.plus(full[side]), money(0));
  const discount = lines.reduce((sum, line) => sum.plus(line.discount), money(0));
  return {
    id: plan.id,
    customer_id: plan.customerId,
    status_id: plan.statusId,
    date_created: rfc2822(plan.placed),
    date_modified: rfc2822(plan.placed),
    default_currency_code: plan.currency,
    currency_code: plan.currency,
    is_tax_inclusive_pricing: plan.pricesIncludeTax,
    payment_method: plan.paymentMethod,
    subtotal_ex_tax: text(subtotal('ex').plus(sold)),
    subtotal_inc_tax: text(subtotal('inc').plus(sold)),
    subtotal_tax: text(subtotal('tax')),
    ...amounts('shipping_cost', shipping),
    base_shipping_cost: text(money(plan.shipping)),
    ...amounts('wrapping_cost', wrapping),
    base_wrapping_cost: text(money(plan.wrapping)),
    total_ex_tax: text(sumOf('ex').plus(sold)),
    total_inc_tax: text(sumOf('inc').plus(sold)),
    total_tax: text(sumOf('tax')),
    coupon_discount: text(discount),
    billing_address: plan.billingAddress,
    consignments: {
      pickups: [],
      shipping:
        plan.lines.length === 0
          ? []
          : [
              consignment(
                plan,
                addressId,
                shipping,
                lines.map(({ body }) => body),
              ),
            ],
      downloads: [],
      email: { gift_certificates: certificate === undefined ? [] : [certificate] },
    },
    fees: money(plan.fee).eq(0) ? [] : [feeBody(plan, fee)],
    coupons: plan.coupon === undefined ? [] : [couponBody(plan, plan.coupon, discount)],
    taxes,
  };
}

function rateOf(plan: OrderPlan, taxClassId: number): Money {
  return money(taxRateOf(plan.countryCode, taxClassId));
}

/** Tax of an amount in the order's mode, rounded once. */
function taxed(plan: OrderPlan, amount: Money, rate: Money): Taxed {
  const tax = plan.pricesIncludeTax
    ? cents(amount.times(rate).div(rate.plus(hundred)))
    : cents(amount.times(rate).div(hundred));
  return plan.pricesIncludeTax
    ? { ex: amount.minus(tax), tax, inc: amount }
    : { ex: amount, tax, inc: amount.plus(tax) };
}

function charge(plan: OrderPlan, amount: string, taxClassId: number): Taxed {
  return taxed(plan, money(amount), rateOf(plan, taxClassId));
}

function buildLine(plan: OrderPlan, { product, quantity, unitPrice }: PlannedLine, id: number, addressId: number) {
  const rate = rateOf(plan, product.taxClassId);
  const unit = taxed(plan, money(unitPrice), rate);
  const full = taxed(plan, money(unitPrice).times(quantity), rate);
  const base = plan.pricesIncludeTax ? full.inc : full.ex;
  const discount = plan.coupon === undefined ? money(0) : cents(base.times(plan.coupon.percent).div(hundred));
  const discounted = taxed(plan, base.minus(discount), rate);
  const body: Resource = {
    id,
    product_id: product.id,
    variant_id: product.variantId,
    order_address_id: addressId,
    name: product.name,
    sku: product.sku,
    type: 'physical',
    quantity,
    base_price: text(money(unitPrice)),
    price_ex_tax: text(unit.ex),
    price_inc_tax: text(unit.inc),
    price_tax: text(unit.tax),
    base_total: text(base),
    total_ex_tax: text(full.ex),
    total_inc_tax: text(full.inc),
    total_tax: text(full.tax),
    discounted_total_inc_tax: text(discounted.inc),
    applied_discounts:
      plan.coupon === undefined
        ? []
        : [{ id: 'total-coupon', amount: text(discount), name: 'Coupon', code: plan.coupon.code, target: 'order' }],
  };
  const row: Resource = {
    ...rowHead(plan, product.taxClassId),
    order_product_id: id,
    line_item_type: 'item',
    ...rowAmounts(discounted.tax),
  };
  return { body, row, full, discount, discounted };
}

function rowHead(plan: OrderPlan, taxClassId: number): Resource {
  const { rateId, rateName } = taxZoneOf(plan.countryCode);
  return {
    tax_rate_id: rateId,
    sales_tax_id: String(rateId),
    tax_class_id: taxClassId,
    name: rateName,
    class: taxClassName(taxClassId),
    rate: text(rateOf(plan, taxClassId)),
    priority: 1,
  };
}

function rowAmounts(tax: Money): Resource {
  return { priority_amount: text(tax), line_amount: text(tax) };
}

function chargeRow(plan: OrderPlan, type: string, amount: Taxed, taxClassId: number): Resource[] {
  if (amount.inc.eq(0)) return [];
  return [{ ...rowHead(plan, taxClassId), order_product_id: null, line_item_type: type, ...rowAmounts(amount.tax) }];
}

function amounts(name: string, { ex, inc, tax }: Taxed): Resource {
  return { [`${name}_ex_tax`]: text(ex), [`${name}_inc_tax`]: text(inc), [`${name}_tax`]: text(tax) };
}

/** Consignments write their money as numbers. */
function consignment(plan: OrderPlan, id: number, shipping: Taxed, lines: Resource[]): Resource {
  return {
    id,
    ...plan.shippingAddress,
    shipping_method: 'Standard delivery',
    base_cost: Number(plan.shipping),
    cost_ex_tax: shipping.ex.toNumber(),
    cost_inc_tax: shipping.inc.toNumber(),
    cost_tax: shipping.tax.toNumber(),
    cost_tax_class_id: SHIPPING_CLASS,
    line_items: lines,
  };
}

function certificateLine(plan: OrderPlan, sold: { amount: string; certificateId: number }): Resource {
  const amount = text(money(sold.amount));
  const line = {
    id: plan.id * 100 + 91,
    product_id: 0,
    variant_id: null,
    order_address_id: 0,
    name: 'Gift certificate',
    sku: '',
    type: 'giftcertificate',
    gift_certificate_id: sold.certificateId,
    quantity: 1,
    ...Object.fromEntries(['base_price', 'price_ex_tax', 'price_inc_tax', 'base_total'].map((name) => [name, amount])),
    price_tax: '0.0000',
    total_ex_tax: amount,
    total_inc_tax: amount,
    total_tax: '0.0000',
    discounted_total_inc_tax: amount,
  };
  return { recipient_email: `friend.${plan.id}@example.com`, line_items: [line] };
}

function feeBody(plan: OrderPlan, { ex, inc, tax }: Taxed): Resource {
  return {
    id: plan.id * 10 + 5,
    type: 'custom_fee',
    display_name_customer: 'Packaging deposit',
    display_name_merchant: 'Packaging deposit',
    source: 'AA',
    base_cost: text(money(plan.fee)),
    cost_ex_tax: text(ex),
    cost_inc_tax: text(inc),
    cost_tax: text(tax),
    tax_class_id: 0,
  };
}

function couponBody(plan: OrderPlan, coupon: { code: string; percent: number }, discount: Money): Resource {
  return {
    id: plan.id * 10 + 1,
    coupon_id: 7,
    order_id: plan.id,
    code: coupon.code,
    amount: coupon.percent,
    type: 1,
    discount: discount.toNumber(),
  };
}
