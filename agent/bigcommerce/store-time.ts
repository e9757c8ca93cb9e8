import { type BigCommerceClient, UnexpectedBody } from './client.ts';

const SECOND = 1000;
const EARLIEST = Date.UTC(2000) / SECOND;
const LATEST = Date.UTC(2100) / SECOND;

/** What the storefront's clock shows, as ISO instant. */
export function storeTime(client: BigCommerceClient, signal: AbortSignal): Promise<string> {
  return client.get('v2/time', {}, signal, (body) => {
    const time = typeof body === 'object' && body !== null && 'time' in body ? Number(body.time) : Number.NaN;
    if (!(time > EARLIEST && time < LATEST))
      throw new UnexpectedBody('the time of the store is no time of this century');
    return new Date(time * SECOND).toISOString();
  });
}
