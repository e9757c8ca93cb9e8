import { isDeepStrictEqual } from 'node:util';
import { isResource, linesOf, list } from '../../sandbox/bigcommerce/complete-order.ts';
import { type Money, money } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource, Resource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import type { Amounts } from './amounts.ts';
import { FEE_CLASS, setUpRatesOfZone, setUpZoneOfRate } from './demo-company.ts';

/** Something the shopper was charged for, in the order's currency. */
export interface Charged {
  readonly kind: 'goods' | 'shipping' | 'handling' | 'wrapping' | 'fee' | 'certificate';
  /** What was paid for it, tax included. */
  readonly inc: Money;
  readonly tax: Money;
  /** Without tax, before discounts. */
  readonly gross: Money;
  readonly isDiscounted: boolean;
  /** By how much the storefront's own figures about it disagree: price times quantity, against its total. */
  readonly vague: Money;
  readonly rate: Money;
  readonly zoneId: number;
  readonly classId: number;
  readonly sku: string;
  readonly quantity: Money;
}

/** What moved money for the order. */
export interface Tender {
  readonly id: string;
  readonly kind: 'gateway' | 'certificate' | 'credit';
  readonly gateway: string;
  readonly currency: string;
  readonly amount: Money;
}

type Store = Pick<StoreState, 'taxRates' | 'taxZones' | 'products'>;

/** Of what goes to a place that the storefront has no tax zone for. */
export const UNKNOWN_ZONE = 0;
/** Of what the storefront names no tax class for. */
export const UNKNOWN_CLASS = -1;

const zero = money(0);
const hundred = money(100);

/** All that the order charges for, read from its lines, charges and tax rows. */
export function readCharges(order: OrderResource, store: Store, amounts: Amounts): Charged[] {
  const consignments = order.consignments as Resource;
  const taxes = new TaxRows(order, store, amounts);
  const shipping = list(consignments.shipping);
  const email = (consignments.email ?? {}) as Resource;
  const others = [...list(consignments.pickups), ...list(consignments.downloads)];
  const isOnlyPlace = shipping.length + others.length === 1;
  const zoneOf = (place: Resource) => taxes.zoneAt(place, isOnlyPlace) ?? zoneOfAddress(place, store);
  const first =
    shipping[0] === undefined
      ? zoneOfAddress(order.billing_address as Resource | undefined, store)
      : zoneOf(shipping[0]);
  const charged = [...shipping, ...others].flatMap((place) => {
    const zoneId = shipping.includes(place) ? zoneOf(place) : (taxes.zoneAt(place, isOnlyPlace) ?? first);
    return list(place.line_items).map((line) => goods(order, line, taxes.ofLine(line, zoneId), store, amounts));
  });
  for (const place of shipping) {
    const name = `consignment ${place.id}`;
    const zoneId = zoneOf(place);
    for (const [kind, prefix] of [
      ['shipping', 'cost'],
      ['handling', 'handling_cost'],
    ] as const) {
      const classId = place[`${prefix}_tax_class_id`] ?? order[`${kind}_cost_tax_class_id`];
      const inc = amounts.of(place, `${prefix}_inc_tax`, name);
      const untold = { inc, own: amounts.of(place, `${prefix}_tax`, name), classId, zoneId };
      charged.push(
        charge(kind, inc, classId, taxes.ofCharge(kind, shipping.length > 1 ? place.id : undefined, untold)),
      );
    }
  }
  charged.push(
    ...wrappings(order, shipping, { taxes, amounts, zoneOf: (place) => (place === undefined ? first : zoneOf(place)) }),
  );
  for (const fee of list(order.fees)) {
    const inc = amounts.of(fee, 'cost_inc_tax', `fee ${fee.id}`);
    const tax = amounts.of(fee, 'cost_tax', `fee ${fee.id}`);
    const classId = fee.tax_class_id ?? FEE_CLASS;
    charged.push(charge('fee', inc, classId, { tax, rate: taxes.rateOf(first, classId, inc, tax), zoneId: first }));
  }
  for (const line of list(email.gift_certificates).flatMap((place) => list(place.line_items))) {
    const inc = amounts.of(line, 'discounted_total_inc_tax', `line ${line.id}`);
    charged.push(charge('certificate', inc, undefined, { tax: zero, rate: zero, zoneId: 0 }));
  }
  return charged.filter(({ kind, inc, tax }) => kind === 'goods' || !inc.eq(0) || !tax.eq(0));
}

/** The header has the sum; only an order that is wrapped for several places is split by what its lines say. */
function wrappings(
  order: OrderResource,
  shipping: readonly Resource[],
  { taxes, amounts, zoneOf }: { taxes: TaxRows; amounts: Amounts; zoneOf: (place: Resource | undefined) => number },
): Charged[] {
  const sum = (place: Resource, field: string) =>
    list(place.line_items).reduce((total, line) => total.plus(amounts.of(line, field, `line ${line.id}`)), zero);
  const wrapped = shipping.filter((place) => !sum(place, 'wrapping_cost_inc_tax').eq(0));
  const places = wrapped.length > 1 ? wrapped : [undefined];
  return places.map((place) => {
    const of = (field: string) => (place === undefined ? amounts.of(order, field, 'the order') : sum(place, field));
    const inc = of('wrapping_cost_inc_tax');
    const classId = order.wrapping_cost_tax_class_id;
    const untold = { inc, own: of('wrapping_cost_tax'), classId, zoneId: zoneOf(place) };
    return charge('wrapping', inc, classId, taxes.ofCharge('gift-wrapping', place?.id, untold));
  });
}

interface Tax {
  readonly tax: Money;
  readonly rate: Money;
  readonly zoneId: number;
  /** Where the tax rows tell. */
  readonly classId?: number;
}

/** A charge has the tax class that it names itself. */
function charge(kind: Charged['kind'], inc: Money, taxClassId: unknown, { tax, rate, zoneId }: Tax): Charged {
  const gross = inc.minus(tax);
  const classId = Number(taxClassId ?? UNKNOWN_CLASS);
  return {
    kind,
    inc,
    tax,
    gross,
    rate,
    zoneId,
    classId,
    isDiscounted: false,
    vague: zero,
    sku: '',
    quantity: money(1),
  };
}

function goods(
  order: OrderResource,
  line: Resource,
  { tax, rate, zoneId, classId }: Tax,
  store: Store,
  amounts: Amounts,
): Charged {
  const inclusive = order.is_tax_inclusive_pricing === true;
  const amount = (field: string) => amounts.of(line, field, `line ${line.id}`);
  const inc = amount('discounted_total_inc_tax');
  const quantity = amount('quantity');
  const side = inclusive ? 'inc_tax' : 'ex_tax';
  const [price, total] = [amount(`price_${side}`), amount(`total_${side}`)];
  const isDiscounted = amount('total_inc_tax').minus(inc).gte('0.01');
  return {
    kind: 'goods',
    inc,
    tax,
    gross: inclusive ? total.times(hundred).div(hundred.plus(rate)) : total,
    isDiscounted,
    vague: price.times(quantity).minus(total).abs(),
    rate,
    zoneId,
    classId: classId ?? Number(productOf(line, store)?.tax_class_id ?? UNKNOWN_CLASS),
    sku: skuOfLine(line, store),
    quantity,
  };
}

function productOf({ product_id }: Resource, { products }: Store): Resource | undefined {
  return products.find((product) => product?.id === product_id);
}

/** A line names its SKU; where it does not, its variant does. */
function skuOfLine(line: Resource, { products }: Pick<Store, 'products'>): string {
  const own = typeof line.sku === 'string' ? code(line.sku) : '';
  if (own !== '') return own;
  const variants = products.flatMap((product) => list(product?.variants));
  return code(variants.find((variant) => variant?.id === line.variant_id)?.sku);
}

/** All that was ordered, as SKUs. */
export function skusOf(order: OrderResource, store: Pick<Store, 'products'>): string[] {
  return linesOf(order.consignments as Resource)
    .filter(isResource)
    .map((line) => skuOfLine(line, store));
}

/** What is known of a charge that no tax row is about. */
interface UntoldTax {
  readonly inc: Money;
  readonly own: Money;
  readonly classId: unknown;
  readonly zoneId: number;
}

/** The tax rows of an order. Of an order without tax they say nothing. */
class TaxRows {
  readonly #rows: readonly Resource[];
  readonly #isUntaxed: boolean;
  readonly #store: Store;
  readonly #amounts: Amounts;

  constructor(order: OrderResource, store: Store, amounts: Amounts) {
    this.#isUntaxed = amounts.of(order, 'total_tax', 'the order').eq(0);
    this.#rows = this.#isUntaxed ? [] : list(order.taxes);
    this.#store = store;
    this.#amounts = amounts;
  }

  ofLine(line: Resource, zoneId: number): Tax {
    const rows = this.#rows.filter(
      (row) => row.line_item_type === 'item' && String(row.order_product_id) === String(line.id),
    );
    if (rows.length > 0) return this.#taxOf(rows, zoneId);
    const classId = productOf(line, this.#store)?.tax_class_id;
    const [own, inc] = ['total_tax', 'discounted_total_inc_tax'].map((field) =>
      this.#amounts.of(line, field, `line ${line.id}`),
    );
    const tax = this.#isUntaxed ? zero : own!;
    return { tax, rate: this.rateOf(zoneId, classId, inc!, tax), zoneId };
  }

  ofCharge(type: string, addressId: unknown, { inc, own, classId, zoneId }: UntoldTax): Tax {
    const rows = this.#rows.filter(
      (row) =>
        row.line_item_type === type && (addressId === undefined || String(row.order_address_id) === String(addressId)),
    );
    if (rows.length > 0) return this.#taxOf(rows, zoneId);
    return { tax: own, rate: this.rateOf(zoneId, classId, inc, own), zoneId };
  }

  /** What has no row of its own goes to the same place as what has: the one zone of all rows of a place is its zone. */
  zoneAt(place: Resource, isOnlyPlace: boolean): number | undefined {
    const lines = new Set(list(place.line_items).map((line) => String(line?.id)));
    const isHere = (row: Resource) => {
      if (row.line_item_type === 'item') return lines.has(String(row.order_product_id));
      return row.order_address_id == null ? isOnlyPlace : String(row.order_address_id) === String(place.id);
    };
    const zones = new Set(this.#rows.filter(isHere).flatMap((row) => this.#zoneOf(row) ?? []));
    return zones.size === 1 ? [...zones][0] : undefined;
  }

  /** The zone of the row's rate: as the storefront has it, else as it was when the store was set up. */
  #zoneOf(row: Resource | undefined): number | undefined {
    const id = String(row?.tax_rate_id ?? row?.sales_tax_id);
    const zone = this.#store.taxRates.find((known) => String(known?.id) === id)?.tax_zone_id;
    return zone == null || !Number.isSafeInteger(Number(zone)) ? setUpZoneOfRate(id) : Number(zone);
  }

  #taxOf(rows: readonly Resource[], zoneId: number): Tax {
    const classId = rows.find(({ tax_class_id }) => tax_class_id != null)?.tax_class_id;
    return {
      tax: rows.reduce((sum, row) => sum.plus(this.#ofRow(row, 'line_amount')), zero),
      rate: this.#combinedRate(rows),
      zoneId: this.#zoneOf(rows[0]) ?? zoneId,
      ...(classId == null ? {} : { classId: Number(classId) }),
    };
  }

  #ofRow(row: Resource, field: string): Money {
    return this.#amounts.of(row, field, `tax row ${row.id}`);
  }

  /** Rows of one rate are one; different rates add up, and compound from one priority to the next. */
  #combinedRate(rows: readonly Resource[]): Money {
    const rates = new Map(rows.map((row) => [`${row.tax_rate_id} ${row.rate}`, row]));
    const byPriority = Map.groupBy(rates.values(), ({ priority }) => Number(priority ?? 1));
    const factor = [...byPriority.values()].reduce(
      (product, same) =>
        product.times(same.reduce((sum, row) => sum.plus(this.#ofRow(row, 'rate').div(hundred)), money(1))),
      money(1),
    );
    return factor.minus(1).times(hundred);
  }

  /** The zone's rate for the class, or where that is not told, the rate that comes nearest to the tax. */
  rateOf(zoneId: number, classId: unknown, inc: Money, tax: Money): Money {
    const rateIn = (row: Resource) => this.#amounts.of(row, 'rate', `tax zone ${zoneId}`);
    const served = this.#store.taxRates
      .filter((rate) => Number(rate?.tax_zone_id) === zoneId)
      .flatMap((rate) => list(rate.class_rates).filter(isResource));
    const rows: readonly Resource[] = served.length > 0 ? served : setUpRatesOfZone(zoneId);
    const ofClass = rows.find((row) => classId != null && String(row.tax_class_id) === String(classId));
    if (ofClass !== undefined) return rateIn(ofClass);
    const off = (rate: Money) => inc.minus(tax).times(rate).div(hundred).minus(tax).abs();
    // A zone that never had rates charges nothing.
    return rows.map(rateIn).sort((left, right) => off(left).cmp(off(right)))[0] ?? zero;
  }
}

/** The zone that has the address's state, else its whole country; the zone without any is for all others. */
function zoneOfAddress(address: Resource | undefined, { taxZones }: Store): number {
  const locations = (zone: Resource) => list((zone?.shopper_target_settings as Resource | undefined)?.locations);
  const zoneWith = (isHere: (codes: readonly unknown[]) => boolean) =>
    taxZones.find((candidate) =>
      locations(candidate).some(
        (location) => location?.country_code === address?.country_iso2 && isHere(list(location?.subdivision_codes)),
      ),
    );
  const zone =
    zoneWith((codes) => codes.includes(address?.state)) ??
    zoneWith((codes) => codes.length === 0) ??
    taxZones.find((candidate) => isResource(candidate) && locations(candidate).length === 0);
  const id = Number(zone?.id ?? UNKNOWN_ZONE);
  return Number.isNaN(id) ? UNKNOWN_ZONE : id;
}

/** Each purchase and capture that went through, is no test and was not voided. */
export function readTenders(order: OrderResource, amounts: Amounts): Tender[] {
  return payments(order)
    .filter(({ test }) => test !== true)
    .map((row) => ({
      id: String(row.id),
      kind: tenderKind(row),
      gateway: nameOf(row.gateway),
      currency: code(row.currency),
      amount: amounts.of(row, 'amount', `payment ${row.id}`),
    }));
}

/** True if a test is among the payments: that money never moved. Other tests say nothing about the order. */
export function isPaidByTest(order: OrderResource): boolean {
  return payments(order).some(({ test }) => test === true);
}

/** A transaction that is told again in the same words is one; told otherwise, it stays a second one. */
function told(order: OrderResource): Resource[] {
  const transactions = list(order.transactions).filter(isResource);
  return transactions.filter(
    (row, index) => row.id == null || transactions.findIndex((other) => isDeepStrictEqual(other, row)) === index,
  );
}

function payments(order: OrderResource): Resource[] {
  const transactions = told(order);
  const isOk = ({ status }: Resource) => String(status).toLowerCase() === 'ok';
  const isEvent = (row: Resource, ...events: string[]) => events.includes(String(row.event).toLowerCase());
  const voided = new Set(
    transactions.filter((row) => isOk(row) && isEvent(row, 'void')).map((row) => String(row.reference_transaction_id)),
  );
  return transactions
    .filter((row) => isOk(row) && isEvent(row, 'purchase', 'capture'))
    .filter(({ id }) => !voided.has(String(id)));
}

/** What the shopper was charged in. */
export const currencyOf = (order: OrderResource): string => code(order.default_currency_code);

/** Business Central knows currencies, SKUs and gateways without regard to case and to the blanks around them. */
const code = (value: unknown): string => nameOf(value).toUpperCase();

const nameOf = (value: unknown): string => String(value ?? '').trim();

/** Words that tell a kind are texts: they have any case, but blanks make another word of them. */
function tenderKind(row: Resource): Tender['kind'] {
  const [method, gateway] = [row.method, row.gateway].map((word) => String(word ?? '').toLowerCase());
  if (method === 'gift_certificate' || gateway === 'giftcertificate') return 'certificate';
  return method === 'store_credit' || gateway === 'storecredit' ? 'credit' : 'gateway';
}

/** The day of an instant, in UTC, because the store card of the demo names no other time zone; none of what is no date. */
export function daysOf(instant: unknown): string[] {
  const time = Date.parse(String(instant));
  return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)];
}
