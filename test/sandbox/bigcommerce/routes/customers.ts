import type { FastifyInstance } from 'fastify';
import { idsIn, type Query, type RouteContext, sendV3List } from '../server.ts';

/** Customers V3: unknown ids are simply missing from the answer. */
export function customerRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/customers', async (request, reply) => {
    const ids = idsIn(request.query, 'id:in');
    const emails = request.query['email:in']?.split(',');
    const matching = state.customers.filter(
      (customer) =>
        (ids === undefined || ids.has(Number(customer.id))) &&
        (emails === undefined || emails.includes(String(customer.email))),
    );
    return sendV3List(
      reply,
      matching.map((customer) => ({
        company: '',
        phone: '',
        notes: '',
        tax_exempt_category: '',
        customer_group_id: 0,
        registration_ip_address: '',
        address_count: 0,
        attribute_count: 0,
        origin_channel_id: 1,
        ...customer,
      })),
      request.query,
    );
  });
}
