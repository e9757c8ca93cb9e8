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

  /** The zone of a line: that of its tax rows, else of its address. Rows that contradict each other stay for Business Central to see. */
  ofLine(lineKey: string, parts: OrderParts, destination: Destination | undefined, customerGroupId: number): FoundZone {
    const destinations = destinationsOf(parts);
    for (const row of parts.taxes) {
      if (lineKeyOf(row, destinations) !== lineKey) continue;
      const found = this.ofRow(row);
      if (found.source !== 'Unknown') return found;
    }
    const zoneId = this.#byAddress.get(keyOf(queryFor(parts, destination, customerGroupId)));
    return zoneId === undefined ? unknownZone : { zoneId, source: 'ZoneCheck' };
  }

  /** Asks, in one call, for the zones of all addresses whose lines have no tax row that tells. */
  async learn(
    orders: readonly { parts: OrderParts; customerGroupId: number }[],
    storefront: StorefrontOrders,
  ): Promise<void> {
    const wanted = new Map<string, ZoneQuery>();
    for (const { parts, customerGroupId } of orders) {
      if (this.#rowsTellAll(parts)) continue;
      for (const destination of [undefined, ...destinationsOf(parts)]) {
        const query = queryFor(parts, destination, customerGroupId);
        if (query.countryCode !== '' && !this.#byAddress.has(keyOf(query))) wanted.set(keyOf(query), query);
      }
    }
    const answers = await storefront.zones([...wanted.values()]);
    [...wanted.keys()].forEach((key, index) => {
      this.#byAddress.set(key, answers[index]);
    });
  }

  #rowsTellAll(parts: OrderParts): boolean {
    const destinations = destinationsOf(parts);
    const told = new Set(
      parts.taxes.filter((row) => this.ofRow(row).source !== 'Unknown').map((row) => lineKeyOf(row, destinations)),
    );
    const items = destinations.flatMap(({ lineItems }) => lineItems);
    const charged = destinations.flatMap(({ id, shipping }) => [
      ...(shipping !== undefined && shipping.cost_inc_tax !== '0' ? [`shipping:${id}`] : []),
      ...(shipping !== undefined && shipping.handling_cost_inc_tax !== '0' ? [`handling:${id}`] : []),
    ]);
    const noFees = (parts.order.fees ?? []).length === 0;
    return noFees && [...items.map((item) => `item:${item.id}`), ...charged].every((lineKey) => told.has(lineKey));
  }
}

function queryFor(parts: OrderParts, destination: Destination | undefined, customerGroupId: number): ZoneQuery {
  return { ...taxAddressOf(parts.order, destination), customerGroupId };
}

function keyOf(query: ZoneQuery): string {
  return JSON.stringify([query.countryCode, query.state, query.postalCode, query.customerGroupId]);
}
