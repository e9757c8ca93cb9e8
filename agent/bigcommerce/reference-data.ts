import type { z } from 'zod';
import { HttpStatusError, UnreadableObjectError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { StorefrontReferenceData } from '../reference-data/ports.ts';
import { type BigCommerceClient, readV2List, readV3List } from './client.ts';
import { currency, paymentMethod, product, taxClass, taxRate, taxZone } from './schemas/reference-data.ts';
import { faultsOf } from './schemas/values.ts';
import { storeTime } from './store-time.ts';

const MAX_PAGE = 250;

/** The configuration endpoints of the storefront. */
export function storefrontReferenceData(
  client: BigCommerceClient,
  signal: AbortSignal,
  logger: Logger,
): StorefrontReferenceData {
  const list = async <Schema extends z.ZodType>(schema: Schema, object: string, path: string) =>
    parseRows(schema, object, await client.get(path, {}, signal, readV3List));
  /** Lists of V2 have pages, of fifty rows unless more are asked for. */
  const pages = async <Schema extends z.ZodType>(schema: Schema, object: string, path: string) => {
    const rows: unknown[] = [];
    for (let page = 1; ; page += 1) {
      const next = await client.get(path, { limit: MAX_PAGE, page }, signal, readV2List);
      rows.push(...next);
      if (next.length < MAX_PAGE) return parseRows(schema, object, rows);
    }
  };
  return {
    taxZones: () => list(taxZone, 'Tax zones', 'v3/tax/zones'),
    taxRates: () => list(taxRate, 'Tax rates', 'v3/tax/rates'),
    taxClasses: () => pages(taxClass, 'Tax classes', 'v2/tax_classes'),
    currencies: () => pages(currency, 'Currencies', 'v2/currencies'),
    paymentMethods: () =>
      pages(paymentMethod, 'Payment methods', 'v2/payments/methods').catch((error: unknown) => {
        // The endpoint is deprecated and incomplete; gateways are also learnt from the payments of orders.
        if (!(error instanceof HttpStatusError) || ![403, 404, 410].includes(error.status)) throw error;
        logger.warn('reference-data.payment-methods.unavailable', { status: error.status });
        return [];
      }),
    now: () => storeTime(client, signal),
    products: (changedSince) => productPages(client, signal, changedSince),
  };
}

async function* productPages(client: BigCommerceClient, signal: AbortSignal, changedSince: string | undefined) {
  for (let page = 1; ; page += 1) {
    const query = {
      include: 'variants',
      sort: 'id',
      direction: 'asc',
      limit: MAX_PAGE,
      page,
      ...(changedSince === undefined ? {} : { 'date_modified:min': changedSince }),
    };
    const rows = await client.get('v3/catalog/products', query, signal, readV3List);
    if (rows.length > 0) yield parseRows(product, 'Products', rows);
    if (rows.length < MAX_PAGE) return;
  }
}

function parseRows<Schema extends z.ZodType>(
  schema: Schema,
  object: string,
  rows: readonly unknown[],
): z.output<Schema>[] {
  return rows.map((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new UnreadableObjectError(`${object}, row ${index + 1}`, faultsOf(parsed.error, row));
  });
}
