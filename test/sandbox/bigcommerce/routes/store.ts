import type { FastifyInstance } from 'fastify';
import { paging, type RouteRules } from '../request-rules.ts';
import { pageOf, type Query, type RouteContext, sendV2List } from '../server.ts';

const information: RouteRules = { scope: 'store_v2_information' };

/** The store itself, its currencies, its payment methods and its clock. */
export function storeRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get('/v2/store', { config: { rules: information } }, async (_request, reply) => reply.send(state.store));
  app.get<{ Querystring: Query }>(
    '/v2/currencies',
    { config: { rules: { ...information, query: paging } } },
    async (request, reply) => sendV2List(reply, pageOf(state.currencies, request.query).rows),
  );
  app.get<{ Querystring: Query }>(
    '/v2/payments/methods',
    { config: { rules: { scope: 'store_payments_methods_read', query: paging } } },
    async (request, reply) => sendV2List(reply, pageOf(state.paymentMethods, request.query).rows),
  );
  app.get('/v2/time', async (_request, reply) => reply.send({ time: Math.floor(state.latestChange / 1000) }));
}
