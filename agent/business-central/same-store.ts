import type { Store } from '../../shared-types/steering.ts';
import { AgentError } from '../errors.ts';

/** The store as the agent is configured to read it. */
interface ConfiguredStore {
  readonly code: string;
  readonly hash: string;
}

/**
 * A hash that is mistyped, or that of the test store, would bring the orders of another shop into the books of this one.
 * Compared without regard to case, as the store card does. Answers what is to be noted in the run log: a card without a hash
 * stops nothing, because the hash may be entered any time, but then nobody can tell.
 */
export function requireSameStore({ storeHash = '' }: Store, { code, hash }: ConfiguredStore): string {
  if (storeHash === '')
    return `The card of store ${code} has no store hash, so it cannot be told whether the agent reads the right shop. If its hash is ${hash}, enter that on the page BigCommerce Stores.`;
  if (storeHash.toLowerCase() === hash.toLowerCase()) return '';
  throw new AgentError(
    'STORE_HASH_DIFFERS',
    'fatal',
    `Nothing was read: on the page BigCommerce Stores, store ${code} has the store hash ${storeHash}, but the agent is configured to read ${hash} (store.hash or BIGC_STORE_HASH). Orders of one shop must not be booked as those of another: correct the hash that is wrong.`,
  );
}
