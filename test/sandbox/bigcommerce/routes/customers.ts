import type { FastifyInstance } from 'fastify';
import { isResource } from '../complete-order.ts';
import { anyText, numbers, paging, rulesOf } from '../request-rules.ts';
import { idsIn, isAmong, type Query, type RouteContext, sendV3List } from '../server.ts';
import type { Resource } from '../state.ts';

const rules = rulesOf('store_v2_customers', { ...paging, 'id:in': numbers, 'email:in': anyText });

const emptyCustomer: Resource = {
  company: '',
  phone: '',
  notes: '',
  tax_exempt_category: '',
  customer_group_id: 0,
  registration_ip_address: '',
  address_count: 0,
  attribute_count: 0,
  origin_channel_id: 1,
};

/** Customers V3: unknown ids are simply missing from the answer. */
export function customerRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/customers', rules, async (request, reply) => {
    const isAsked = idsIn(request.query, 'id:in');
    const matching = state.customers.filter(
      (customer) => isAsked(customer?.id) && isAmong(request.query, 'email:in', customer?.email),
    );
    return sendV3List(
      reply,
      matching.map((customer) => (isResource(customer) ? { ...emptyCustomer, ...customer } : customer)),
      request.query,
    );
  });
}
