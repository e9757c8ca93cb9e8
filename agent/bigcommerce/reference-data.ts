import type { z } from 'zod';
import { HttpStatusError, UnreadableObjectError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import { objectTitle } from '../reference-data/object-title.ts';
import type { Listed, ReferenceObject, ReferenceRefusal, StorefrontReferenceData } from '../reference-data/ports.ts';
import { idByContent } from '../wire/identity.ts';
import { type BigCommerceClient, readV2List, readV3List } from './client.ts';
import { readAllPages, readPages } from './read-pages.ts';
import { currency, paymentMethod, product, taxClass, taxRate, taxZone } from './schemas/reference-data.ts';
import { faultsOf } from './schemas/values.ts';
import { storeTime } from './store-time.ts';

/** The configuration endpoints of the storefront. */
export function storefrontReferenceData(
  client: BigCommerceClient,
  signal: AbortSignal,
  logger: Logger,
): StorefrontReferenceData {
  const list = async <Schema extends z.ZodType>(kind: Kind<Schema>, path: string) =>
    readRows(kind, await client.get(path, {}, signal, readV3List));
  /** Lists of V2 have pages. */
  const pages = async <Schema extends z.ZodType>(kind: Kind<Schema>, path: string) =>
    readRows(kind, await readAllPages(client, signal, { path, read: readV2List }));
  return {
    taxZones: () => list(kinds.taxZone, 'v3/tax/zones'),
    taxRates: () => list(kinds.taxRate, 'v3/tax/rates'),
    taxClasses: () => pages(kinds.taxClass, 'v2/tax_classes'),
    currencies: () => pages(kinds.currency, 'v2/currencies'),
    paymentMethods: () =>
      pages(kinds.paymentMethod, 'v2/payments/methods').catch((error: unknown) => {
        // The endpoint is deprecated and incomplete; gateways are also learnt from the payments of orders.
        if (!(error instanceof HttpStatusError) || ![403, 404, 410].includes(error.status)) throw error;
        logger.warn('reference-data.payment-methods.unavailable', { status: error.status });
        return { objects: [], refusals: [] };
      }),
    now: () => storeTime(client, signal),
    changedProducts: (since) => productPages(client, signal, since === undefined ? {} : { 'date_modified:min': since }),
    products: (ids) => productPages(client, signal, { 'id:in': ids.join(',') }),
  };
}

async function* productPages(client: BigCommerceClient, signal: AbortSignal, filter: Readonly<Record<string, string>>) {
  const query = { include: 'variants', sort: 'id', direction: 'asc', ...filter };
  const pages = readPages(client, signal, { path: 'v3/catalog/products', query, read: readV3List });
  for await (const rows of pages) if (rows.length > 0) yield readRows(kinds.product, rows);
}

interface Kind<Schema extends z.ZodType> {
  readonly objectType: ReferenceObject['objectType'];
  readonly schema: Schema;
  /** The member that tells objects apart. */
  readonly id: string;
}

const kinds = {
  taxZone: { objectType: 'TaxZone', schema: taxZone, id: 'id' },
  taxClass: { objectType: 'TaxClass', schema: taxClass, id: 'id' },
  taxRate: { objectType: 'TaxRate', schema: taxRate, id: 'id' },
  currency: { objectType: 'Currency', schema: currency, id: 'currency_code' },
  paymentMethod: { objectType: 'PaymentGateway', schema: paymentMethod, id: 'code' },
  product: { objectType: 'Product', schema: product, id: 'id' },
} as const satisfies Record<string, Kind<z.ZodType>>;

function readRows<Schema extends z.ZodType>(kind: Kind<Schema>, rows: readonly unknown[]): Listed<z.output<Schema>> {
  const objects: z.output<Schema>[] = [];
  const refusals: ReferenceRefusal[] = [];
  for (const row of rows) {
    const parsed = kind.schema.safeParse(row);
    if (parsed.success) objects.push(parsed.data);
    else refusals.push(refusalOf(kind, row, faultsOf(parsed.error, row)));
  }
  return { objects, refusals };
}

function refusalOf({ objectType, id }: Kind<z.ZodType>, row: unknown, faults: readonly string[]): ReferenceRefusal {
  const given = Object(row)[id] as unknown;
  const isId = (typeof given === 'string' && given !== '') || typeof given === 'number';
  const object: ReferenceObject = { objectType, externalId: isId ? String(given) : idByContent(row) };
  const { message } = new UnreadableObjectError(objectTitle(object), faults);
  return { ...object, reason: 'Unreadable', message, payload: JSON.stringify(row) };
}
