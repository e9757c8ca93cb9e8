import type { FastifyInstance } from 'fastify';
import { list } from '../complete-order.ts';
import { idsIn, type Query, type RouteContext, sendV2List, sendV3List } from '../server.ts';
import type { Resource } from '../state.ts';

const DEFAULT_ZONE = 1;

/** Tax zones, rates and classes, and the zone check by address. */
export function taxRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/tax/zones', async (request, reply) => {
    const ids = idsIn(request.query, 'id:in');
    return sendV3List(
      reply,
      state.taxZones.filter((zone) => ids === undefined || ids.has(Number(zone.id))),
      {
        ...request.query,
        limit: '250',
      },
    );
  });

  app.get<{ Querystring: Query }>('/v3/tax/rates', async (request, reply) => {
    const ids = idsIn(request.query, 'id:in');
    const zones = idsIn(request.query, 'tax_zone_id:in');
    const matching = state.taxRates.filter(
      (rate) =>
        (ids === undefined || ids.has(Number(rate.id))) && (zones === undefined || zones.has(Number(rate.tax_zone_id))),
    );
    return sendV3List(reply, matching, { ...request.query, limit: '250' });
  });

  app.get('/v2/tax_classes', async (_request, reply) => sendV2List(reply, state.taxClasses));

  app.get('/v3/tax/settings', async (_request, reply) =>
    reply.send({
      data: {
        tax_entered_with_prices: true,
        should_subtract_store_tax: false,
        rounding_strategy: 'RATE_ROUNDING',
        fallback_strategy: 'FIXED',
        document_submission_strategy: 'ON_PAYMENT_CAPTURE',
      },
      meta: {},
    }),
  );

  app.post<{ Body: Resource[] }>('/v3/tax/zonecheck', async (request, reply) =>
    reply.send({ data: request.body.map((address) => zoneFor(address, state.taxZones)), meta: {} }),
  );
}

function zoneFor(address: Resource, zones: readonly Resource[]): Resource | undefined {
  const targeted = zones.find((zone) => {
    const target = (zone.shopper_target_settings ?? {}) as Resource;
    return list(target.locations).some((location) => location.country_code === address.country_code);
  });
  return targeted ?? zones.find(({ id }) => id === DEFAULT_ZONE);
}
