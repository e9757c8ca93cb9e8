import { order as orderBody, taxRow, transaction } from '../../agent/bigcommerce/schemas/order.ts';
import { mapOrder } from '../../agent/orders/map-order.ts';
import { TaxZones } from '../../agent/orders/tax-zones.ts';
import { writeBody } from '../../agent/wire/entity-json.ts';
import { type Order, orderEntity } from '../../shared-types/order.ts';
import { list } from '../sandbox/bigcommerce/complete-order.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';
import { demoStoreCode } from './agent-configuration.ts';
import { served } from './storefront-bodies.ts';

/** The demo store has one rate for each zone, of the same number. */
const zonesByRate = new Map([1, 2, 3, 4, 5, 6].map((id) => [id, id]));

/** What the agent would send for a storefront order. */
export function wireOrder(order: Resource): Order {
  const raw = served(order);
  return mapOrder(
    {
      order: orderBody.parse(raw),
      payload: JSON.stringify(raw),
      lineItems: undefined,
      taxes: list(raw.taxes).map((row) => taxRow.parse(row)),
      transactions: list(raw.transactions).map((row) => transaction.parse(row)),
      coupons: [],
      giftCertificates: [],
    },
    { storeCode: demoStoreCode, taxZones: new TaxZones(zonesByRate), customer: undefined },
  );
}

/** The JSON body of it: decimals with their digits. */
export function wireBodyOf(order: Order): Record<string, unknown> {
  return JSON.parse(writeBody(orderEntity, order)) as Record<string, unknown>;
}
