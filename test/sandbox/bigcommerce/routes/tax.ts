import type { FastifyInstance } from 'fastify';
import { isResource, list } from '../complete-order.ts';
import { numbers, paging, refuse, rulesOf } from '../request-rules.ts';
import { idsIn, pageOf, type Query, type RouteContext, sendV2List } from '../server.ts';
import type { Resource } from '../state.ts';

const DEFAULT_ZONE = 1;
const SCOPE = 'store_v2_information';

/** Tax zones, rates and classes, and the zone check by address. Zones and rates come all at once: they have no pages. */
export function taxRoutes(app: FastifyInstance, { state }: RouteContext): void {
  app.get<{ Querystring: Query }>('/v3/tax/zones', rulesOf(SCOPE, { 'id:in': numbers }), async (request, reply) => {
    const isAsked = idsIn(request.query, 'id:in');
    const data = state.taxZones.filter((zone) => isAsked(zone?.id));
    return reply.send({ data, meta: {} });
  });

  app.get<{ Querystring: Query }>(
    '/v3/tax/rates',
    rulesOf(SCOPE, { 'id:in': numbers, 'tax_zone_id:in': numbers }),
    async (request, reply) => {
      const isAsked = idsIn(request.query, 'id:in');
      const isOfZone = idsIn(request.query, 'tax_zone_id:in');
      const data = state.taxRates.filter((rate) => isAsked(rate?.id) && isOfZone(rate?.tax_zone_id));
      return reply.send({ data, meta: {} });
    },
  );

  app.get<{ Querystring: Query }>('/v2/tax_classes', rulesOf(SCOPE, paging), async (request, reply) =>
    sendV2List(reply, pageOf(state.taxClasses, request.query).rows),
  );

  app.get('/v3/tax/settings', rulesOf(SCOPE), async (_request, reply) =>
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

  app.post<{ Body: unknown }>('/v3/tax/zonecheck', rulesOf(SCOPE), async (request, reply) => {
    const addresses = request.body;
    if (!Array.isArray(addresses) || !addresses.every(isAddress))
      return refuse(request, reply, 422, 'The request body does not meet specifications.');
    return reply.send({ data: addresses.map((address) => zoneFor(address, state.taxZones)) });
  });
}

/** As the specification of the zone check has it. */
function isAddress(value: unknown): value is Resource {
  if (!isResource(value)) return false;
  const { country_code, subdivision_codes = '', postal_code = '', customer_group_id = 0 } = value;
  return (
    isText(country_code, /^[A-Z]{2}$/i) &&
    isText(subdivision_codes, /^[A-Z0-9]{0,3}$/i) &&
    isText(postal_code, /^/) &&
    Number.isInteger(customer_group_id)
  );
}

const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

/** A zone that has the address's subdivision goes before one of its whole country. */
function zoneFor(address: Resource, zones: readonly Resource[]): Resource | undefined {
  const locationsOf = (zone: Resource) =>
    list((zone?.shopper_target_settings as Resource | undefined)?.locations).filter(
      (location) => location?.country_code === address.country_code,
    );
  const codesOf = (location: Resource) => list(location.subdivision_codes) as readonly unknown[];
  return (
    zones.find((zone) => locationsOf(zone).some((location) => codesOf(location).includes(address.subdivision_codes))) ??
    zones.find((zone) => locationsOf(zone).some((location) => codesOf(location).length === 0)) ??
    zones.find((zone) => zone?.id === DEFAULT_ZONE)
  );
}
