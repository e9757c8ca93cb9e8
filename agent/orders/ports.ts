import type { AgentReason } from '../../shared-types/exception.ts';
import type { Order } from '../../shared-types/order.ts';
import type {
  Coupon,
  Customer,
  GiftCertificate,
  LineItem,
  Refund,
  StorefrontOrder,
  TaxRow,
  Transaction,
} from '../bigcommerce/schemas/order.ts';
import type { AgentError, UnreadableObjectError } from '../errors.ts';

/** An order as it came, with as much of it as paging needs. */
export interface OrderHead {
  /** The BigCommerce order id; undefined when even that cannot be read. */
  readonly id: number | undefined;
  /** ISO instant; undefined when it cannot be read. */
  readonly modified: string | undefined;
  /** The order as BigCommerce sent it: JSON text, because orders wait for each other and text is the smallest. */
  readonly payload: string;
}

export interface ZoneQuery {
  readonly countryCode: string;
  readonly state: string;
  readonly postalCode: string;
  readonly customerGroupId: number;
}

/** What the order list does not carry: each part has an endpoint of its own, which may fail by itself. */
export type OrderPart = 'lineItems' | 'taxes' | 'transactions' | 'coupons' | 'giftCertificates';

/** What the order flow reads from the storefront. Lists are complete; a list that is empty there is empty here. */
export interface StorefrontOrders {
  /** Orders modified at or after `from`, oldest change first, at most `pageSize`. */
  changedOrders(from: string, page: number, pageSize: number): Promise<OrderHead[]>;
  order(orderId: number): Promise<OrderHead>;
  lineItems(orderId: number): Promise<LineItem[]>;
  taxes(orderId: number): Promise<TaxRow[]>;
  transactions(orderId: number): Promise<Transaction[]>;
  coupons(orderId: number): Promise<Coupon[]>;
  giftCertificates(orderId: number): Promise<GiftCertificate[]>;
  refunds(orderIds: readonly number[]): Promise<Refunds>;
  /** The orders of refunds made at or after `from`, by the id of the refund. */
  refundedOrders(from: string): Promise<ReadonlyMap<number, number>>;
  customers(customerIds: readonly number[]): Promise<Customer[]>;
  /** Ids of so many orders of the store, the latest change first. */
  latestOrders(count: number): Promise<number[]>;
  /** The storefront's clock, as ISO instant. Asks for nothing that belongs to an order. */
  time(): Promise<string>;
  /** The tax zone of each address today, in the order asked; undefined where the storefront names none. */
  zones(queries: readonly ZoneQuery[]): Promise<(number | undefined)[]>;
}

/** Refunds of several orders. */
export interface Refunds {
  readonly refunds: readonly Refund[];
  /** By order, what is wrong with a refund that cannot be read. */
  readonly faults: ReadonlyMap<number, UnreadableObjectError>;
}

/** Everything the storefront says about one order. */
export interface OrderParts {
  readonly order: StorefrontOrder;
  /** The order as BigCommerce sent it (JSON). */
  readonly payload: string;
  /** Line items of `/products`, read only where the consignments did not carry all of them. */
  readonly lineItems: readonly LineItem[] | undefined;
  readonly taxes: readonly TaxRow[];
  readonly transactions: readonly Transaction[];
  /** Left out where none was looked for. */
  readonly refunds?: readonly Refund[];
  readonly coupons: readonly Coupon[];
  readonly giftCertificates: readonly GiftCertificate[];
}

/** An object that could not be staged, for the exception list of Business Central. */
export interface Refusal {
  readonly externalId: string;
  readonly reason: AgentReason;
  readonly message: string;
  readonly payload: string;
}

export interface SendResult {
  readonly accepted: number;
  readonly refused: readonly Refusal[];
  /** Missing where each order was accepted or refused. */
  readonly undecided?: Undecided;
}

/** Orders that failed or were not tried any more, where not one was taken that would tell them from an outage. */
export interface Undecided {
  readonly orders: readonly Order[];
  /** What the first of them failed with. */
  readonly error: AgentError;
}

/** What the order flow asks of Business Central. */
export interface OrderDestination {
  /** Orders per envelope that Business Central takes in good time now. */
  readonly batchSize: number;
  /**
   * Stages orders in one envelope and has Business Central process what is staged. `position` is saved first: all up to
   * it has been acknowledged before. One refused order does not stop the others.
   */
  sendOrders(orders: readonly Order[], position: string | undefined): Promise<SendResult>;
  /** An order as the exception it becomes, if Business Central fails on it because of the order itself. */
  refusalOf(order: Order, error: AgentError): Refusal;
  fileExceptions(refusals: readonly Refusal[]): Promise<void>;
  /** Orders that someone in Business Central wants to have read again. */
  ordersToReadAgain(): Promise<number[]>;
  /** Lets Business Central work on what is staged until nothing is left that it can do now. */
  processStaged(): Promise<void>;
  /** Tax zone of a rate as it was when the rate was first seen, also after the storefront deleted it. */
  zonesByRate(): Promise<ReadonlyMap<number, number>>;
}
