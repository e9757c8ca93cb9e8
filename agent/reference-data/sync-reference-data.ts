import type { RunCounts, RunTotals } from '../scheduling/ports.ts';
import {
  mapCurrency,
  mapPaymentMethod,
  mapProduct,
  mapTaxClass,
  mapTaxRate,
  mapTaxZone,
} from './map-reference-data.ts';
import type { ReferenceDestination, StorefrontReferenceData } from './ports.ts';

export interface ReferenceDataSync {
  readonly storeCode: string;
  /** Products changed since this instant are read; undefined = all of them. */
  readonly changedSince: string | undefined;
  readonly storefront: StorefrontReferenceData;
  readonly destination: ReferenceDestination;
  /** Told after each page how far the run has got. */
  readonly counted: (counts: RunCounts) => void;
}

/**
 * Brings what orders refer to (zones, classes, rates, currencies, gateways, products) to Business Central before any
 * order needs it, so that a zone nobody has mapped is seen on the mapping page first and not on a held order.
 */
export async function syncReferenceData(sync: ReferenceDataSync): Promise<RunTotals> {
  const { storeCode, storefront, destination } = sync;
  const startedAt = await storefront.now();
  const [zones, classes, rates, currencies, methods] = await Promise.all([
    storefront.taxZones(),
    storefront.taxClasses(),
    storefront.taxRates(),
    storefront.currencies(),
    storefront.paymentMethods(),
  ]);
  const configuration = [
    ...zones.map((zone) => mapTaxZone(storeCode, zone)),
    ...classes.map((taxClass) => mapTaxClass(storeCode, taxClass)),
    ...rates.flatMap((rate) => mapTaxRate(storeCode, rate)),
    ...currencies.map((currency) => mapCurrency(storeCode, currency)),
    ...methods.map((method) => mapPaymentMethod(storeCode, method)),
  ];
  const distinct = [...new Map(configuration.map((row) => [row.row.id, row])).values()];
  await destination.save(distinct);
  let count = distinct.length;
  sync.counted({ read: count, sent: count, refused: 0 });
  for await (const products of storefront.products(sync.changedSince)) {
    const rows = products.flatMap((product) => mapProduct(storeCode, product));
    await destination.save(rows);
    count += rows.length;
    sync.counted({ read: count, sent: count, refused: 0 });
  }
  return { read: count, sent: count, refused: 0, position: startedAt };
}
