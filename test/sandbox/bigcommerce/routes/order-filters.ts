import { readMoney } from '../money.ts';
import { amount, anyText, instant, oneOf, paging, someOf, wholeNumber } from '../request-rules.ts';
import type { Query } from '../server.ts';
import { inOrderOf, modifiedAt, type OrderResource, type StoreState } from '../state.ts';

/** What to include in an order. */
export const inclusion = {
  include: someOf('consignments', 'consignments.line_items', 'fees'),
  consignment_structure: oneOf('object'),
};

const sortFields = [
  'id',
  'customer_id',
  'date_created',
  'date_modified',
  'status_id',
  'channel_id',
  'external_id',
] as const;
type SortField = (typeof sortFields)[number];

/** All that the list of orders can be asked for. */
export const orderQuery = {
  ...paging,
  ...inclusion,
  min_id: wholeNumber,
  max_id: wholeNumber,
  min_total: amount,
  max_total: amount,
  customer_id: wholeNumber,
  email: anyText,
  status_id: wholeNumber,
  cart_id: anyText,
  payment_method: anyText,
  min_date_created: instant,
  max_date_created: instant,
  min_date_modified: instant,
  max_date_modified: instant,
  channel_id: wholeNumber,
  external_order_id: anyText,
  sort: oneOf(...sortFields.flatMap((field) => [field, `${field}:asc`, `${field}:desc`])),
};

type Test = (order: OrderResource) => boolean;

const createdAt = (order: OrderResource): number => Date.parse(String(order.date_created));
const totalOf = (order: OrderResource): number => Number(readMoney(order.total_inc_tax) ?? Number.NaN);
/** Limits are inclusive. What cannot be compared is not left out: it is served as it is. */
const from =
  (read: (order: OrderResource) => number, parse: (value: string) => number) =>
  (value: string): Test => {
    const limit = parse(value);
    return (order) => !(read(order) < limit);
  };
const upTo =
  (read: (order: OrderResource) => number, parse: (value: string) => number) =>
  (value: string): Test => {
    const limit = parse(value);
    return (order) => !(read(order) > limit);
  };
const equal =
  (field: string) =>
  (value: string): Test =>
  (order) =>
    String(order[field] ?? '') === value;

const filters: Readonly<Record<string, (value: string) => Test>> = {
  min_id: from(({ id }) => id, Number),
  max_id: upTo(({ id }) => id, Number),
  min_total: from(totalOf, Number),
  max_total: upTo(totalOf, Number),
  min_date_created: from(createdAt, Date.parse),
  max_date_created: upTo(createdAt, Date.parse),
  min_date_modified: from(modifiedAt, Date.parse),
  max_date_modified: upTo(modifiedAt, Date.parse),
  customer_id: equal('customer_id'),
  status_id: equal('status_id'),
  cart_id: equal('cart_id'),
  payment_method: equal('payment_method'),
  channel_id: equal('channel_id'),
  external_order_id: equal('external_order_id'),
  email: (value) => (order) => (order.billing_address as { email?: unknown } | undefined)?.email === value,
};

/** The orders that match, by id or as asked. */
export function findOrders(state: StoreState, query: Query): OrderResource[] {
  const tests = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : (filters[name]?.(value) ?? []),
  );
  const [field = 'id', direction = 'asc'] = (query.sort ?? 'id').split(':');
  const matching = inOrder(state, field as SortField).filter((order) => tests.every((test) => test(order)));
  return direction === 'desc' ? matching.reverse() : matching;
}

function inOrder(state: StoreState, field: SortField): readonly OrderResource[] {
  if (field === 'date_modified') return state.ordersByModified;
  const sortValue = (order: OrderResource): number =>
    field === 'date_created' ? createdAt(order) : Number(order[field] ?? 0);
  return state.orders.sort(inOrderOf(sortValue));
}
