import type { FastifyInstance } from 'fastify';
import { idsIn, type Query, type RouteContext, sendV3List } from '../server.ts';

/** Products V3 with their variants. */
export function catalogRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/catalog/products', async (request, reply) => {
    const { query } = request;
    const ids = idsIn(query, 'id:in');
    const since = Date.parse(query['date_modified:min'] ?? '');
    const withVariants = (query.include ?? '').split(',').includes('variants');
    const matching = state.products
      .filter((product) => ids === undefined || ids.has(Number(product.id)))
      .filter((product) => Number.isNaN(since) || !(Date.parse(String(product.date_modified)) < since))
      .map(({ variants, ...product }) => (withVariants ? { ...product, variants } : product));
    return sendV3List(reply, matching, query);
  });
}
