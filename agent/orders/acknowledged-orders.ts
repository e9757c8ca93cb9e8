import { contentHash } from '../wire/identity.ts';
import type { OrderHead } from './ports.ts';

/** More than a busy store changes within the overlap of two runs; about 1 MB. */
const KEPT = 5000;

/**
 * What Business Central acknowledged lately, in the memory of one process. Each run reads the last minutes before its
 * position again, so an order stands in the list of many runs; its taxes and transactions are asked for only when what
 * the list says of it differs from what was acknowledged (a capture or a void changes `payment_status`). Only calls
 * are saved by it: after a restart all is read once more, and Business Central knows repeated content by its hash.
 */
export class AcknowledgedOrders {
  readonly #contents = new Map<number, string>();
  /** Of the last look at refunds. */
  #refunds: ReadonlySet<number> = new Set();

  has(head: OrderHead): boolean {
    const known = head.id === undefined ? undefined : this.#contents.get(head.id);
    return known !== undefined && known === contentOf(head);
  }

  hasRefund(id: number): boolean {
    return this.#refunds.has(id);
  }

  keepRefunds(ids: Iterable<number>): void {
    this.#refunds = new Set(ids);
  }

  add(head: OrderHead): void {
    if (head.id === undefined) return;
    this.#contents.delete(head.id);
    this.#contents.set(head.id, contentOf(head));
    const [oldest] = this.#contents.keys();
    if (this.#contents.size > KEPT && oldest !== undefined) this.#contents.delete(oldest);
  }
}

function contentOf(head: OrderHead): string {
  return contentHash(head.payload);
}
