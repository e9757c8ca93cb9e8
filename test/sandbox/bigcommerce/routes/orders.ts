import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isResource, linesOf, list, statusLabels } from '../complete-order.ts';
import { money, readMoney, text } from '../money.ts';
import {
  anyText,
  instant,
  numbers,
  oneOf,
  paging,
  type RouteRules,
  refuse,
  rulesOf,
  wholeNumber,
} from '../request-rules.ts';
import { idsIn, isAmong, pageOf, type Query, type RouteContext, sendV2List } from '../server.ts';
import type { OrderResource, Resource } from '../state.ts';
import { findOrders, inclusion, orderQuery } from './order-filters.ts';

/** BigCommerce includes at most so many lines of a consignment. */
const LINES_PER_CONSIGNMENT = 50;

interface ById {
  Params: { id: string };
  Querystring: Query;
}

const ordersRules = (query?: RouteRules['query']) => rulesOf('store_v2_orders', query);

/** Orders V2 and transactions V3, read only. */
export function orderRoutes(app: FastifyInstance, context: RouteContext): void {
  const { state } = context;
  let servedBefore: readonly unknown[] | undefined;

  app.get<{ Querystring: Query }>('/v2/orders', ordersRules(orderQuery), async (request, reply) => {
    const { query } = request;
    if (isLegacy(query)) return refuse(request, reply, 501, legacyStructure);
    const matching = findOrders(state, query);
    if (servedBefore !== undefined && context.takeFault(request, 'duplicate-page') !== undefined)
      return sendV2List(reply, servedBefore);
    const { rows } = pageOf(matching, query);
    if (rows.length > 0 && context.takeFault(request, 'late-page') !== undefined) rows.pop();
    if (rows.length > 1 && context.takeFault(request, 'unsorted-page') !== undefined) rows.reverse();
    const bodies: unknown[] = rows.map((order) => orderBody(order, query, request, context));
    if ((query.page ?? '1') === '1') bodies.push(...state.strays);
    servedBefore = bodies;
    return sendV2List(reply, bodies);
  });

  app.get<{ Querystring: Query }>('/v2/orders/count', ordersRules(orderQuery), async (request, reply) => {
    const matching = findOrders(state, request.query);
    const statuses = statusLabels.map((name, id) => ({
      id,
      name,
      system_label: name,
      custom_label: name,
      system_description: '',
      count: matching.filter(({ status_id }) => status_id === id).length,
      sort_order: id,
    }));
    return reply.send({ statuses, count: matching.length });
  });

  app.get('/v2/order_statuses', ordersRules(), async (_request, reply) =>
    reply.send(
      statusLabels.map((name, id) => ({ id, name, system_label: name, custom_label: name, system_description: '' })),
    ),
  );

  const ofOrder = (
    path: string,
    rules: ReturnType<typeof rulesOf>,
    send: (order: OrderResource, request: FastifyRequest<ById>, reply: FastifyReply) => FastifyReply,
  ) =>
    app.get<ById>(path, rules, async (request, reply) => {
      const order = state.order(Number(request.params.id));
      if (order === undefined) return refuse(request, reply, 404, 'The requested resource was not found.');
      return send(order, request, reply);
    });

  ofOrder('/v2/orders/:id', ordersRules(inclusion), (order, request, reply) =>
    isLegacy(request.query)
      ? refuse(request, reply, 501, legacyStructure)
      : reply.send(orderBody(order, request.query, request, context)),
  );
  ofOrder('/v2/orders/:id/consignments', ordersRules({ include: oneOf('line_items') }), (order, request, reply) => {
    const withLines = request.query.include !== undefined;
    return reply.send(consignmentsBody(order.consignments as Resource, order, { withLines, request, context }));
  });
  const ofOrderList = (
    part: string,
    rowsOf: (order: OrderResource, query: Query) => unknown,
    query: RouteRules['query'] = {},
  ) =>
    ofOrder(`/v2/orders/:id/${part}`, ordersRules({ ...paging, ...query }), (order, request, reply) => {
      const rows = rowsOf(order, request.query);
      // What should be a list and is none is served as the file has it.
      return Array.isArray(rows) ? sendV2List(reply, pageOf(rows, request.query).rows) : reply.send(rows);
    });
  ofOrderList('products', (order) => linesOf(order.consignments as Resource));
  ofOrderList('fees', ({ fees }) => fees);
  ofOrderList('coupons', ({ coupons }) => coupons);
  ofOrderList('shipments', ({ shipments }) => shipments);
  ofOrderList('shipping_addresses', (order) => list((order.consignments as Resource).shipping).map(legacyAddress));
  ofOrderList(
    'taxes',
    ({ taxes }, query) => (query.details === 'true' || !Array.isArray(taxes) ? taxes : aggregated(taxes)),
    { details: oneOf('true', 'false') },
  );
  ofOrder('/v3/orders/:id/transactions', rulesOf('store_v2_transactions'), (order, _request, reply) =>
    reply.send({ data: order.transactions, meta: {} }),
  );

  app.get<{ Querystring: Query }>(
    '/v3/orders/payment_actions/refunds',
    ordersRules({
      ...paging,
      'order_id:in': numbers,
      'id:in': numbers,
      'created:min': instant,
      'created:max': instant,
    }),
    async (request, reply) => {
      const { query } = request;
      const [isOfOrder, isAsked] = [idsIn(query, 'order_id:in'), idsIn(query, 'id:in')];
      const [since, until] = [query['created:min'], query['created:max']].map((date) => Date.parse(date ?? ''));
      const matching = state.refunds.filter((refund) => {
        const created = Date.parse(String(refund?.created));
        const isWithin = !(created < since!) && !(created > until!);
        return isOfOrder(refund?.order_id) && isAsked(refund?.id) && isWithin;
      });
      return reply.send({ data: pageOf(matching, query).rows, meta: {} });
    },
  );

  app.get<{ Querystring: Query }>(
    '/v2/gift_certificates',
    rulesOf('store_v2_marketing', certificateQuery),
    async (request, reply) => {
      const { query } = request;
      const matching = state.giftCertificates.filter(
        (certificate) =>
          !(Number(certificate?.id) < Number(query.min_id ?? Number.NaN)) &&
          !(Number(certificate?.id) > Number(query.max_id ?? Number.NaN)) &&
          certificateFields.every((field) => isAmong(query, field, certificate?.[field])),
      );
      return sendV2List(reply, pageOf(matching, query).rows);
    },
  );
}

const certificateFields = ['code', 'order_id', 'to_name', 'to_email', 'from_name', 'from_email'] as const;
const certificateQuery = {
  ...paging,
  min_id: wholeNumber,
  max_id: wholeNumber,
  ...Object.fromEntries(certificateFields.map((field) => [field, anyText])),
};

/** Who includes consignments has to ask for the structure that the documentation supports. */
const isLegacy = ({ include, consignment_structure: structure }: Query): boolean =>
  include?.includes('consignments') === true && structure === undefined;
const legacyStructure = 'The sandbox serves consignments with consignment_structure=object only.';

/** The order as the list and the single read show it: parts are link stubs unless they are included. */
function orderBody(order: OrderResource, query: Query, request: FastifyRequest, context: RouteContext): Resource {
  const included = new Set((query.include ?? '').split(','));
  const { taxes: _taxes, transactions: _transactions, shipments: _shipments, consignments, fees, ...rest } = order;
  const stub = (resource: string) => ({
    url: `${request.protocol}://${request.host}/stores/${context.state.store.id}/v2/orders/${order.id}/${resource}`,
    resource: `/orders/${order.id}/${resource}`,
  });
  const withLines = included.has('consignments.line_items');
  return {
    ...rest,
    products: stub('products'),
    shipping_addresses: stub('shippingaddresses'),
    coupons: stub('coupons'),
    fees: included.has('fees') ? fees : stub('fees'),
    consignments:
      withLines || included.has('consignments')
        ? consignmentsBody(consignments as Resource, order, { withLines, request, context })
        : stub('consignments'),
  };
}

function consignmentsBody(
  consignments: Resource,
  order: OrderResource,
  { withLines, request, context }: { withLines: boolean; request: FastifyRequest; context: RouteContext },
): Resource {
  const truncated = context.takeFault(request, 'truncated-consignment') !== undefined;
  const most = truncated ? 0 : LINES_PER_CONSIGNMENT;
  const each = (member: unknown): unknown => {
    if (!Array.isArray(member)) return member;
    return member.map((consignment: unknown) => {
      if (!isResource(consignment)) return consignment;
      const lines = list(consignment.line_items);
      if (!withLines) return { ...consignment, line_items: { url: '', resource: `/orders/${order.id}/products` } };
      if (lines.length <= most) return consignment;
      const warning = {
        message: `Only ${most} line items are included; the others are at /orders/${order.id}/products.`,
      };
      return { ...consignment, line_items: lines.slice(0, most), __warning__: warning };
    });
  };
  if (!isResource(consignments)) return consignments;
  const { email } = consignments;
  return {
    pickups: each(consignments.pickups),
    shipping: each(consignments.shipping),
    downloads: each(consignments.downloads),
    email: isResource(email) ? { gift_certificates: each(email.gift_certificates) } : email,
  };
}

/** Without details the rows of one address and rate are one row. */
function aggregated(rows: readonly Resource[]): Resource[] {
  const readable = rows.filter((row) => typeof row === 'object' && row !== null);
  const byRate = Map.groupBy(readable, (row) => `${row.order_address_id}/${row.sales_tax_id}`);
  return [...byRate.values()].map(([first, ...others]) => {
    const { order_product_id: _product, line_item_type: _type, ...head } = first!;
    const sum = [first!, ...others].reduce((total, row) => total.plus(readMoney(row.line_amount) ?? 0), money(0));
    return { ...head, line_amount: text(sum) };
  });
}

/** The same data under /shipping_addresses writes money as text. */
function legacyAddress(consignment: Resource): Resource {
  if (!isResource(consignment)) return consignment;
  const { line_items: _lines, ...rest } = consignment;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      /(^|_)cost(_|$)/.test(name) && typeof value === 'number' && !name.endsWith('_id') ? value.toFixed(4) : value,
    ]),
  );
}
