import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { linesOf, list, statusLabels } from '../complete-order.ts';
import { idsIn, pageOf, type Query, type RouteContext, refuse, sendV2List } from '../server.ts';
import { modifiedAt, type OrderResource, type Resource } from '../state.ts';

/** BigCommerce includes at most so many lines of a consignment. */
const LINES_PER_CONSIGNMENT = 50;

interface ById {
  Params: { id: string };
  Querystring: Query;
}

/** Orders V2 and transactions V3, read only. */
export function orderRoutes(app: FastifyInstance, context: RouteContext): void {
  const { state } = context;

  app.get<{ Querystring: Query }>('/v2/orders', async (request, reply) => {
    const { query } = request;
    const matching = filterOrders(context, query);
    const pageFault = context.takeFault(request, 'duplicate-page', 'late-page');
    const asked =
      pageFault === 'duplicate-page' ? filterOrders(context, { ...query, min_date_modified: undefined }) : matching;
    const { rows } = pageOf(pageFault === 'late-page' ? asked.slice(0, -1) : asked, query);
    const bodies: unknown[] = rows.map((order) => orderBody(order, query, request, context));
    if ((query.page ?? '1') === '1') bodies.push(...state.strays);
    return sendV2List(reply, bodies);
  });

  app.get<{ Querystring: Query }>('/v2/orders/count', async (request, reply) => {
    const matching = filterOrders(context, request.query);
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

  app.get('/v2/order_statuses', async (_request, reply) =>
    reply.send(
      statusLabels.map((name, id) => ({ id, name, system_label: name, custom_label: name, system_description: '' })),
    ),
  );

  const ofOrder = (
    path: string,
    send: (order: OrderResource, request: FastifyRequest<ById>, reply: FastifyReply) => FastifyReply,
  ) =>
    app.get<ById>(path, async (request, reply) => {
      const order = state.order(Number(request.params.id));
      if (order === undefined) return refuse(request, reply, 404, 'The requested resource was not found.');
      return send(order, request, reply);
    });

  ofOrder('/v2/orders/:id', (order, request, reply) => reply.send(orderBody(order, request.query, request, context)));
  ofOrder('/v2/orders/:id/products', (order, request, reply) =>
    sendV2List(reply, pageOf(linesOf(order.consignments as Resource), request.query).rows),
  );
  ofOrder('/v2/orders/:id/consignments', (order, _request, reply) => reply.send(order.consignments));
  ofOrder('/v2/orders/:id/fees', (order, _request, reply) => sendV2List(reply, list(order.fees)));
  ofOrder('/v2/orders/:id/taxes', (order, request, reply) => {
    const rows = list(order.taxes);
    return sendV2List(reply, pageOf(request.query.details === 'true' ? rows : aggregated(rows), request.query).rows);
  });
  ofOrder('/v2/orders/:id/coupons', (order, request, reply) =>
    sendV2List(reply, pageOf(list(order.coupons), request.query).rows),
  );
  ofOrder('/v2/orders/:id/shipments', (order, request, reply) =>
    sendV2List(reply, pageOf(list(order.shipments), request.query).rows),
  );
  ofOrder('/v2/orders/:id/shipping_addresses', (order, request, reply) =>
    sendV2List(reply, pageOf(list((order.consignments as Resource).shipping).map(legacyAddress), request.query).rows),
  );
  ofOrder('/v3/orders/:id/transactions', (order, _request, reply) =>
    reply.send({ data: list(order.transactions), meta: {} }),
  );

  app.get<{ Querystring: Query }>('/v3/orders/payment_actions/refunds', async (request, reply) => {
    const orders = idsIn(request.query, 'order_id:in');
    const since = Date.parse(request.query['created:min'] ?? '');
    const matching = state.refunds.filter(
      (refund) =>
        (orders === undefined || orders.has(Number(refund.order_id))) &&
        (Number.isNaN(since) || Date.parse(String(refund.created)) >= since),
    );
    return reply.send({ data: pageOf(matching, request.query).rows, meta: {} });
  });

  app.get<{ Querystring: Query }>('/v2/gift_certificates', async (request, reply) => {
    const orderId = request.query.order_id;
    const matching = state.giftCertificates.filter(
      (certificate) => orderId === undefined || String(certificate.order_id) === orderId,
    );
    return sendV2List(reply, pageOf(matching, request.query).rows);
  });
}

function filterOrders({ state }: RouteContext, query: Query): OrderResource[] {
  const from = Date.parse(query.min_date_modified ?? '');
  const to = Date.parse(query.max_date_modified ?? '');
  const rows = query.sort?.startsWith('date_modified')
    ? state.ordersByModified
    : state.orders.sort((a, b) => a.id - b.id);
  const matching = rows.filter(
    (order) =>
      !(modifiedAt(order) < from) &&
      !(modifiedAt(order) > to) &&
      !(order.id < Number(query.min_id ?? Number.NaN)) &&
      !(order.id > Number(query.max_id ?? Number.NaN)) &&
      (query.status_id === undefined || String(order.status_id) === query.status_id) &&
      (query.customer_id === undefined || String(order.customer_id) === query.customer_id),
  );
  return query.sort?.endsWith(':desc') ? matching.reverse() : matching;
}

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
  const each = (member: unknown) =>
    list(member).map((consignment) => {
      const lines = list(consignment.line_items);
      if (!withLines) return { ...consignment, line_items: { url: '', resource: `/orders/${order.id}/products` } };
      if (lines.length <= most) return consignment;
      const warning = {
        message: `Only ${most} line items are included; the others are at /orders/${order.id}/products.`,
      };
      return { ...consignment, line_items: lines.slice(0, most), __warning__: warning };
    });
  const email = consignments.email as Resource | undefined;
  return {
    pickups: each(consignments.pickups),
    shipping: each(consignments.shipping),
    downloads: each(consignments.downloads),
    email: { gift_certificates: each(email?.gift_certificates) },
  };
}

/** Without details the rows of one address and rate are one row. */
function aggregated(rows: readonly Resource[]): Resource[] {
  const byRate = Map.groupBy(rows, (row) => `${row.order_address_id}/${row.sales_tax_id}`);
  return [...byRate.values()].map(([first, ...others]) => {
    const { order_product_id: _product, line_item_type: _type, ...head } = first!;
    const sum = [first!, ...others].reduce((total, row) => total + Number(row.line_amount), 0);
    return { ...head, line_amount: sum.toFixed(4) };
  });
}

/** The same data under /shipping_addresses writes money as text. */
function legacyAddress(consignment: Resource): Resource {
  const { line_items: _lines, ...rest } = consignment;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      /(^|_)cost(_|$)/.test(name) && typeof value === 'number' && !name.endsWith('_id') ? value.toFixed(4) : value,
    ]),
  );
}
