import type { TaxRow } from '../bigcommerce/schemas/order.ts';
import { type Destination, destinationsOf, lineKeyOf, rateIdOf, taxAddressOf } from './order-index.ts';
import type { OrderParts, StorefrontOrders, ZoneQuery } from './ports.ts';

export interface FoundZone {
  readonly zoneId: number;
  readonly source: 'Unknown' | 'TaxRate' | 'ZoneCheck';
}

const unknownZone: FoundZone = { zoneId: 0, source: 'Unknown' };

/**
 * Finds tax zones, which the storefront names nowhere on an order: by the rate of a tax row, else by the address. The
 * answers of the zone check are kept for the run, one question an address.
 */
export class TaxZones {
  readonly #zonesByRate: ReadonlyMap<number, number>;
  readonly #byAddress = new Map<string, number | undefined>();

  constructor(zonesByRate: ReadonlyMap<number, number>) {
    this.#zonesByRate = zonesByRate;
  }

  ofRow(row: TaxRow): FoundZone {
    const zoneId = this.#zonesByRate.get(rateIdOf(row));
    return zoneId === undefined ? unknownZone : { zoneId, source: 'TaxRate' };
  }

  /**
   * The zone of a line: that of its own tax rows, else the one zone of all rows of its destination (what has no row of its
   * own goes to the same place), else that of its address. Rows that contradict each other stay for Business Central to see.
   */
  ofLine(lineKey: string, parts: OrderParts, destination: Destination | undefined, customerGroupId: number): FoundZone {
    const destinations = destinationsOf(parts);
    const own = parts.taxes
      .filter((row) => lineKeyOf(row, destinations) === lineKey)
      .map((row) => this.ofRow(row))
      .find(({ source }) => source !== 'Unknown');
    if (own !== undefined) return own;
    const shared = this.#ofDestination(parts, destinations, destination);
    if (shared !== undefined) return { zoneId: shared, source: 'TaxRate' };
    const zoneId = this.#byAddress.get(keyOf(queryFor(parts, destination, customerGroupId)));
    return zoneId === undefined ? unknownZone : { zoneId, source: 'ZoneCheck' };
  }

  /** Asks, in one call, for the zones of all addresses whose tax rows do not tell. */
  async learn(
    orders: readonly { parts: OrderParts; customerGroupId: number }[],
    storefront: StorefrontOrders,
  ): Promise<void> {
    const wanted = new Map<string, ZoneQuery>();
    for (const { parts, customerGroupId } of orders) {
      const destinations = destinationsOf(parts);
      const places = destinations.length === 0 ? [undefined] : destinations;
      for (const destination of places) {
        if (this.#ofDestination(parts, destinations, destination) !== undefined) continue;
        const query = queryFor(parts, destination, customerGroupId);
        if (query.countryCode !== '' && !this.#byAddress.has(keyOf(query))) wanted.set(keyOf(query), query);
      }
    }
    const answers = await storefront.zones([...wanted.values()]);
    [...wanted.keys()].forEach((key, index) => {
      this.#byAddress.set(key, answers[index]);
    });
  }

  /** The zone that all tax rows of a destination agree on; undefined when none tells or they differ. */
  #ofDestination(
    parts: OrderParts,
    destinations: readonly Destination[],
    destination: Destination | undefined,
  ): number | undefined {
    const keys = new Set(
      destination === undefined
        ? []
        : [
            ...destination.lineItems.map(({ id }) => `item:${id}`),
            ...['shipping', 'handling', 'wrapping'].map((kind) => `${kind}:${destination.id}`),
          ],
    );
    const zones = new Set(
      parts.taxes
        .filter((row) => keys.has(lineKeyOf(row, destinations)))
        .map((row) => this.ofRow(row))
        .filter(({ source }) => source !== 'Unknown')
        .map(({ zoneId }) => zoneId),
    );
    const [only] = zones;
    return zones.size === 1 ? only : undefined;
  }
}

function queryFor(parts: OrderParts, destination: Destination | undefined, customerGroupId: number): ZoneQuery {
  return { ...taxAddressOf(parts.order, destination), customerGroupId };
}

function keyOf(query: ZoneQuery): string {
  return JSON.stringify([query.countryCode, query.state, query.postalCode, query.customerGroupId]);
}
