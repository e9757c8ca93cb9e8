import type { OrderHead, StorefrontOrders } from '../../../../agent/orders/ports.ts';
import type { Resource } from '../../../sandbox/bigcommerce/state.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';

/** A storefront that has nothing besides the list of orders, except what a test says. */
export function quietStorefront(has: Partial<StorefrontOrders>): StorefrontOrders {
  const none = async () => [];
  const quiet: Partial<StorefrontOrders> = {
    taxes: none,
    transactions: none,
    customers: none,
    refunds: async () => ({ refunds: [], faults: new Map() }),
    refundedOrders: async () => new Map(),
    zones: async (queries) => queries.map(() => undefined),
  };
  return { ...quiet, ...has } as StorefrontOrders;
}

/** Worked example A as the list has it. */
export function headOf(id: number, modified: string, changes: Resource = {}): OrderHead {
  return { id, modified, payload: JSON.stringify(served(exampleA({ id, ...changes }))) };
}
