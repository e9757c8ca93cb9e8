import type { FastifyInstance } from 'fastify';
import { type RouteContext, sendV2List } from '../server.ts';

/** The store itself, its currencies, its payment methods and its clock. */
export function storeRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get('/v2/store', async (_request, reply) => reply.send(state.store));
  app.get('/v2/currencies', async (_request, reply) => sendV2List(reply, state.currencies));
  app.get('/v2/payments/methods', async (_request, reply) => sendV2List(reply, state.paymentMethods));
  app.get('/v2/time', async (_request, reply) => reply.send({ time: Math.floor(state.latestChange / 1000) }));
}
