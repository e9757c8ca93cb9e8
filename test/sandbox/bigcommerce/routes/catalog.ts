import type { FastifyInstance } from 'fastify';
import { isResource } from '../complete-order.ts';
import { instant, numbers, oneOf, paging, rulesOf, someOf } from '../request-rules.ts';
import { idsIn, type Query, type RouteContext, sendV3List } from '../server.ts';
import { type Resource, readableFirst } from '../state.ts';

const rules = rulesOf('store_v2_products', {
  ...paging,
  'id:in': numbers,
  'date_modified:min': instant,
  include: someOf('variants'),
  sort: oneOf('id', 'name', 'sku', 'date_modified'),
  direction: oneOf('asc', 'desc'),
});

/** Products V3 with their variants. */
export function catalogRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/catalog/products', rules, async (request, reply) => {
    const { query } = request;
    const isAsked = idsIn(query, 'id:in');
    const since = Date.parse(query['date_modified:min'] ?? '');
    const withVariants = query.include !== undefined;
    const matching = state.products
      .filter((product) => isAsked(product?.id))
      .filter((product) => Number.isNaN(since) || !(Date.parse(String(product?.date_modified)) < since))
      .map((product) => (withVariants || !isResource(product) ? product : withoutVariants(product)));
    return sendV3List(reply, sorted(matching, query), query);
  });
}

function withoutVariants({ variants: _variants, ...product }: Resource): Resource {
  return product;
}

function sorted(products: Resource[], { sort, direction }: Query): Resource[] {
  if (sort === undefined) return products;
  const inOrder = products.toSorted((left, right) =>
    sort === 'id'
      ? readableFirst(Number(left?.id ?? Number.NaN), Number(right?.id ?? Number.NaN))
      : String(left?.[sort] ?? '').localeCompare(String(right?.[sort] ?? ''), 'en'),
  );
  return direction === 'desc' ? inOrder.reverse() : inOrder;
}
