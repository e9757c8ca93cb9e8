import { classify } from '../errors.ts';
import type { StorefrontOrders, ZoneQuery } from '../orders/ports.ts';
import { type BigCommerceClient, readV3List } from './client.ts';
import { wholeNumber } from './schemas/values.ts';

type Zones = readonly (number | undefined)[];

/**
 * The zone check takes a country of two letters and the code of a subdivision, of up to three characters; orders name a
 * state in full. Where a zone is targeted at subdivisions of the country, an address without their code would get the
 * zone of somewhere else, so it is not asked about: its zone is unknown.
 */
export function zoneCheck(client: BigCommerceClient, signal: AbortSignal): StorefrontOrders['zones'] {
  let divided: ReadonlySet<string> | undefined;
  const isDivided = async (countryCode: string) => {
    divided ??= await client.get('v3/tax/zones', {}, signal, (body) => dividedCountries(readV3List(body)));
    return divided.has(countryCode.toUpperCase());
  };
  return async (queries) => {
    const asked: ZoneQuery[] = [];
    for (const query of queries) {
      const isKnown = isCountry.test(query.countryCode) && (isCode(query) || !(await isDivided(query.countryCode)));
      if (isKnown) asked.push(query);
    }
    const answers = await answersFor(asked, (some) => ask(client, signal, some));
    return queries.map((query) => answers[asked.indexOf(query)]);
  };
}

const isCountry = /^[A-Z]{2}$/i;

/** Names of three letters are not written in capitals. No state is no name either. */
const isCode = ({ state }: ZoneQuery): boolean => /^[A-Z0-9]{0,3}$/.test(state);

/** Countries of which at least one zone has only a part. */
function dividedCountries(zones: readonly unknown[]): ReadonlySet<string> {
  const locations = zones.flatMap((zone) => listOf(Object(Object(zone).shopper_target_settings).locations));
  return new Set(
    locations
      .map(Object)
      .filter(({ subdivision_codes }) => listOf(subdivision_codes).length > 0)
      .map(({ country_code }) => String(country_code).toUpperCase()),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Address by address where one answer does not tell them apart, or they are refused together. */
async function answersFor(
  queries: readonly ZoneQuery[],
  askFor: (queries: readonly ZoneQuery[]) => Promise<Zones>,
): Promise<Zones> {
  if (queries.length === 0) return [];
  const answers = await askFor(queries).catch((error: unknown): Zones => {
    if (classify(error) !== 'hold') throw error;
    return [];
  });
  // The answer has no reference to the address it is for; only one of equal length can be told apart.
  if (answers.length === queries.length) return answers;
  if (queries.length === 1) return [undefined];
  const single = await Promise.all(queries.map((query) => answersFor([query], askFor)));
  return single.flat();
}

async function ask(client: BigCommerceClient, signal: AbortSignal, queries: readonly ZoneQuery[]): Promise<Zones> {
  const body = queries.map((query) => ({
    country_code: query.countryCode,
    ...(isCode(query) && query.state !== '' ? { subdivision_codes: query.state } : {}),
    postal_code: query.postalCode,
    customer_group_id: query.customerGroupId,
  }));
  const answers = await client.post('v3/tax/zonecheck', body, signal, readV3List);
  return answers.map((answer) => {
    const id = wholeNumber.safeParse(Object(answer).id);
    return id.success ? id.data : undefined;
  });
}
