import { AgentError } from '../errors.ts';
import { isoInstant } from '../wire/instant.ts';
import type { OrderHead, StorefrontOrders } from './ports.ts';

const SECOND = 1000;

export interface OrderPage {
  readonly heads: readonly OrderHead[];
  /** All changes up to this instant are in this page or an earlier one; undefined when the page tells no time. */
  readonly position: string | undefined;
}

/**
 * Walks all orders changed since `from`, page by page. Orders that change while we read move to the end of the list, so
 * each query starts again at the last change seen (less one second, because instants have whole seconds and the filter's
 * inclusiveness is not documented) and what was seen already is left out. Deep pages are walked only where more orders
 * than a page holds changed within that second. While a page is worked on, the next one is under way.
 */
export async function* readChangedOrders(
  storefront: Pick<StorefrontOrders, 'changedOrders'>,
  from: string,
  pageSize: number,
): AsyncGenerator<OrderPage> {
  let since = from;
  let page = 1;
  let seen = new Set<string>();
  let reading = storefront.changedOrders(since, page, pageSize);
  for (;;) {
    const heads = await reading;
    const fresh = heads.filter((head) => !seen.has(keyOf(head)));
    const last = heads.reduce<string | undefined>((latest, head) => later(latest, head.modified), undefined);
    const isLast = heads.length < pageSize;
    if (page > 1 && fresh.length === 0 && !isLast) throw repeatedPage(since, page);
    if (!isLast) {
      const next = last === undefined ? since : later(since, secondBefore(last))!;
      page = next === since ? page + 1 : 1;
      const overlap = heads.filter((head) => head.modified === undefined || head.modified >= next).map(keyOf);
      seen = new Set(next === since ? [...seen, ...overlap] : overlap);
      since = next;
      reading = storefront.changedOrders(since, page, pageSize);
      // Its failure is met when its turn comes.
      reading.catch(() => undefined);
    }
    if (fresh.length > 0) yield { heads: fresh, position: last };
    if (isLast) return;
  }
}

/** Going on would pass over the orders of the page that did not come; the next run begins where nothing is missing. */
function repeatedPage(since: string, page: number): AgentError {
  const message = `BigCommerce served nothing but orders of earlier pages as page ${page} of the orders changed since ${since}.`;
  return new AgentError('PAGE_REPEATED', 'retry', message);
}

function keyOf(head: OrderHead): string {
  return `${head.id ?? head.payload}@${head.modified ?? ''}`;
}

function later(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left > right ? left : right;
}

function secondBefore(instant: string): string {
  return isoInstant(Date.parse(instant) - SECOND);
}
