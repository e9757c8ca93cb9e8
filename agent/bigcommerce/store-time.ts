import { type BigCommerceClient, UnexpectedBody } from './client.ts';

const SECOND = 1000;

/** What the storefront's clock shows, as ISO instant. */
export function storeTime(client: BigCommerceClient, signal: AbortSignal): Promise<string> {
  return client.get('v2/time', {}, signal, (body) => {
    const time = typeof body === 'object' && body !== null && 'time' in body ? Number(body.time) : Number.NaN;
    if (!Number.isFinite(time)) throw new UnexpectedBody('the time of the store is not a number');
    return new Date(time * SECOND).toISOString();
  });
}
