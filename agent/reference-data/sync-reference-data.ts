import type { StorefrontProduct } from '../bigcommerce/schemas/reference-data.ts';
import type { Logger } from '../logging/logger.ts';
import type { RunCounts, RunTotals } from '../scheduling/ports.ts';
import {
  mapCurrency,
  mapPaymentMethod,
  mapProduct,
  mapTaxClass,
  mapTaxRate,
  mapTaxZone,
} from './map-reference-data.ts';
import { objectTitle } from './object-title.ts';
import type { Listed, ReferenceDestination, ReferenceRefusal, ReferenceRow, StorefrontReferenceData } from './ports.ts';

export interface ReferenceDataSync {
  readonly storeCode: string;
  /** Products changed since this instant are read; undefined = all of them. */
  readonly changedSince: string | undefined;
  readonly storefront: StorefrontReferenceData;
  readonly destination: ReferenceDestination;
  /** Told after each page how far the run has got. */
  readonly counted: (counts: RunCounts) => void;
  readonly logger: Logger;
}

/**
 * Brings what orders refer to (zones, classes, rates, currencies, gateways, products) to Business Central before any
 * order needs it, so that a zone nobody has mapped is seen on the mapping page first and not on a held order. What cannot
 * be read or is refused becomes an exception of its own: the next run has it again once it is changed, so that the
 * checkpoint may pass it.
 */
export async function syncReferenceData(sync: ReferenceDataSync): Promise<RunTotals> {
  const { storefront, destination } = sync;
  const startedAt = await storefront.now();
  const carrier = new Carrier(sync);
  await carrier.carry(await readConfiguration(sync));
  for await (const page of productPages(storefront, destination, sync.changedSince)) {
    await carrier.carry({
      rows: page.objects.flatMap((product) => mapProduct(sync.storeCode, product)),
      refusals: page.refusals,
    });
  }
  return { ...carrier.counts, position: startedAt };
}

interface ReadRows {
  readonly rows: readonly ReferenceRow[];
  readonly refusals: readonly ReferenceRefusal[];
}

async function readConfiguration({ storeCode, storefront }: ReferenceDataSync): Promise<ReadRows> {
  const [zones, classes, rates, currencies, methods] = await Promise.all([
    storefront.taxZones(),
    storefront.taxClasses(),
    storefront.taxRates(),
    storefront.currencies(),
    storefront.paymentMethods(),
  ]);
  const rows = [
    ...zones.objects.map((zone) => mapTaxZone(storeCode, zone)),
    ...classes.objects.map((taxClass) => mapTaxClass(storeCode, taxClass)),
    ...rates.objects.flatMap((rate) => mapTaxRate(storeCode, rate)),
    ...currencies.objects.map((currency) => mapCurrency(storeCode, currency)),
    ...methods.objects.map((method) => mapPaymentMethod(storeCode, method)),
  ];
  return {
    rows: [...new Map(rows.map((row) => [row.row.id, row])).values()],
    refusals: [zones, classes, rates, currencies, methods].flatMap(({ refusals }) => refusals),
  };
}

async function* productPages(
  storefront: StorefrontReferenceData,
  destination: ReferenceDestination,
  changedSince: string | undefined,
): AsyncGenerator<Listed<StorefrontProduct>> {
  const again = destination.productsToReadAgain();
  if (again.length > 0) yield* storefront.products(again);
  yield* storefront.changedProducts(changedSince);
}

/** Saves what was read, files what was not taken, and counts both. */
class Carrier {
  readonly #sync: ReferenceDataSync;
  #counts: RunCounts = { read: 0, sent: 0, refused: 0 };

  constructor(sync: ReferenceDataSync) {
    this.#sync = sync;
  }

  get counts(): RunCounts {
    return this.#counts;
  }

  async carry({ rows, refusals: unreadable }: ReadRows): Promise<void> {
    const { destination, counted, logger } = this.#sync;
    const refused = await destination.save(rows);
    const refusals = byObject([...unreadable, ...refused]);
    if (refusals.length > 0) await destination.fileExceptions(refusals);
    for (const { objectType, externalId, reason } of refusals) {
      logger.warn('reference-data.refused', { objectType, externalId, reason });
    }
    this.#counts = {
      read: this.#counts.read + rows.length + unreadable.length,
      sent: this.#counts.sent + rows.length - refused.length,
      refused: this.#counts.refused + refusals.length,
    };
    counted(this.#counts);
  }
}

/** One exception for each object, whatever number of its rows was refused. */
function byObject(refusals: readonly ReferenceRefusal[]): ReferenceRefusal[] {
  const objects = new Map<string, ReferenceRefusal>();
  for (const refusal of refusals) {
    const title = objectTitle(refusal);
    const known = objects.get(title);
    if (known === undefined) objects.set(title, refusal);
    else if (!known.message.includes(refusal.message))
      objects.set(title, { ...known, message: `${known.message} ${refusal.message}` });
  }
  return [...objects.values()];
}
