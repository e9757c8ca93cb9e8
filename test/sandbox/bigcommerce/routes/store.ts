import type { FastifyInstance } from 'fastify';
import { paging, rulesOf } from '../request-rules.ts';
import { pageOf, type Query, type RouteContext, sendV2List } from '../server.ts';

/** The store itself, its currencies, its payment methods and its clock. */
export function storeRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get('/v2/store', rulesOf('store_v2_information'), async (_request, reply) => reply.send(state.store));
  app.get<{ Querystring: Query }>('/v2/currencies', rulesOf('store_v2_information', paging), async (request, reply) =>
    sendV2List(reply, pageOf(state.currencies, request.query).rows),
  );
  app.get<{ Querystring: Query }>(
    '/v2/payments/methods',
    rulesOf('store_payments_methods_read', paging),
    async (request, reply) => sendV2List(reply, pageOf(state.paymentMethods, request.query).rows),
  );
  app.get('/v2/time', async (_request, reply) => reply.send({ time: Math.floor(state.latestChange / 1000) }));
}
