import { completeOrder } from './complete-order.ts';
import { demoReferenceData } from './demo-store.ts';

/** A resource as BigCommerce's API returns it. Files may hold anything, so members are unknown until a route reads them. */
export type Resource = Record<string, unknown>;

/** A completed order; its id is not a number where the file has none that can be read. */
export type OrderResource = Resource & { id: number };

/** The storefront as a file: each member holds resources in BigCommerce's own shapes; what is left out is the demo store's. */
export interface StoreFile {
  readonly store?: Resource;
  readonly currencies?: readonly Resource[];
  readonly taxZones?: readonly Resource[];
  readonly taxClasses?: readonly Resource[];
  readonly taxRates?: readonly Resource[];
  readonly products?: readonly Resource[];
  readonly customers?: readonly Resource[];
  readonly giftCertificates?: readonly Resource[];
  readonly refunds?: readonly Resource[];
  readonly paymentMethods?: readonly Resource[];
  readonly orders?: readonly Resource[];
}

/** The members of such a file. */
export const storeMembers = [
  'store',
  'currencies',
  'taxZones',
  'taxClasses',
  'taxRates',
  'products',
  'customers',
  'giftCertificates',
  'refunds',
  'paymentMethods',
  'orders',
] as const satisfies readonly (keyof StoreFile)[];

const END_OF_CENTURY = Date.UTC(2100, 0, 1);

/** What the sandbox serves. Orders are completed with what can be derived, never corrected. */
export class StoreState {
  readonly store: Resource;
  readonly currencies: readonly Resource[];
  readonly taxZones: readonly Resource[];
  readonly taxClasses: readonly Resource[];
  readonly taxRates: Resource[];
  readonly products: readonly Resource[];
  readonly customers: readonly Resource[];
  readonly giftCertificates: readonly Resource[];
  readonly refunds: Resource[];
  readonly paymentMethods: readonly Resource[];
  readonly #orders = new Map<number | string, OrderResource>();
  /** What stands among the orders of the file and is no object; it is served in its place. */
  readonly strays: readonly unknown[];
  #byModified: OrderResource[] | undefined;

  constructor(file: StoreFile) {
    const demo = demoReferenceData();
    this.store = { ...demo.store, ...file.store };
    this.currencies = file.currencies ?? demo.currencies;
    this.taxZones = file.taxZones ?? demo.taxZones;
    this.taxClasses = file.taxClasses ?? demo.taxClasses;
    this.taxRates = [...(file.taxRates ?? demo.taxRates)];
    this.products = file.products ?? demo.products;
    this.customers = file.customers ?? [];
    this.giftCertificates = file.giftCertificates ?? [];
    this.refunds = [...(file.refunds ?? [])];
    this.paymentMethods = file.paymentMethods ?? demo.paymentMethods;
    const orders: readonly unknown[] = file.orders ?? [];
    this.strays = orders.filter((order) => typeof order !== 'object' || order === null);
    for (const order of orders) if (!this.strays.includes(order)) this.placeOrder(order as Resource);
  }

  /** Adds an order, or replaces the one of the same id: what the storefront shows from now on. */
  placeOrder(order: Resource): OrderResource {
    const completed = completeOrder(order, this.products);
    this.#orders.set(Number.isSafeInteger(completed.id) ? completed.id : `without id ${this.#orders.size}`, completed);
    this.#byModified = undefined;
    return completed;
  }

  /** Changes fields of an order as an edit in the storefront does; `modified` is the time of the edit. */
  editOrder(orderId: number, changes: Resource, modified: Date): OrderResource {
    const order = this.#orders.get(orderId);
    if (order === undefined) throw new Error(`The storefront has no order ${orderId}.`);
    return this.placeOrder({ ...order, ...changes, date_modified: rfc2822(modified) });
  }

  order(orderId: number): OrderResource | undefined {
    return this.#orders.get(orderId);
  }

  get orders(): OrderResource[] {
    return [...this.#orders.values()];
  }

  /** Orders by time of their last change; the list that polling walks. */
  get ordersByModified(): readonly OrderResource[] {
    this.#byModified ??= this.orders.sort(inOrderOf(modifiedAt));
    return this.#byModified;
  }

  /**
   * The latest readable change of any order, in milliseconds since the epoch; the sandbox's clock stands there. A change behind this
   * century cannot be one: it leaves the clock alone, which all other orders go by.
   */
  get latestChange(): number {
    const last = this.ordersByModified.map(modifiedAt).filter((time) => time < END_OF_CENTURY);
    return Math.max(Date.UTC(2026, 0, 1), ...last.slice(-1));
  }
}

/**
 * Compares orders by a value, then by id. What cannot be read stands behind all that can: compared as it is, it would be equal to
 * everything, and a sort that is told so leaves the orders around it in any sequence.
 */
export function inOrderOf(read: (order: OrderResource) => number) {
  return (left: OrderResource, right: OrderResource): number =>
    readableFirst(read(left), read(right)) || readableFirst(left.id, right.id);
}

/** Compares two numbers; one that cannot be read stands behind all that can. */
export function readableFirst(left: number, right: number): number {
  const [unreadableLeft, unreadableRight] = [Number.isNaN(Number(left)), Number.isNaN(Number(right))];
  return unreadableLeft || unreadableRight ? Number(unreadableLeft) - Number(unreadableRight) : left - right;
}

export function modifiedAt(order: Resource): number {
  return Date.parse(String(order.date_modified));
}

/** `Tue, 20 Nov 2012 00:00:00 +0000`: the dates of V2. */
export function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
