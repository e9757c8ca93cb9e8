import pMap from 'p-map';
import type { StorefrontOrder } from '../bigcommerce/schemas/order.ts';
import { classify } from '../errors.ts';
import { idByContent } from '../wire/identity.ts';
import { joinOrder, partsToRead } from './join-order.ts';
import type { OrderHead, OrderPart, OrderParts, Refusal, StorefrontOrders } from './ports.ts';
import type { OrderPage } from './read-changed-orders.ts';
import { readOrder } from './read-order.ts';
import { type FailedOrders, mayBeOfOneOrder, requireAnswers } from './require-answers.ts';

export interface PageToRead extends OrderPage {
  /** Orders of the same list that need not be read, because they were read before: the storefront had answers for them. */
  readonly known: readonly OrderHead[];
}

export interface JoinedPage {
  readonly orders: readonly OrderParts[];
  readonly refusals: readonly Refusal[];
}

interface Reader {
  readonly storefront: StorefrontOrders;
  readonly concurrency: number;
}

/** An order whose own text could be read. */
interface Listed {
  readonly head: OrderHead;
  readonly order: StorefrontOrder;
}

interface Failed extends Listed {
  readonly error: Error;
}

/**
 * Joins the orders of a page. When the calls for an order fail after all their retries, either the storefront is down,
 * which is a fact of the run, or it has no answer for this one order, which is the order's exception. So an order that
 * failed is tried once more after all others, and counts as the cause only if before and after that the storefront
 * answers for other orders. Rejects with OutageError when it does not.
 */
export async function joinOrders({ heads, known }: PageToRead, reader: Reader): Promise<JoinedPage> {
  const refusals: Refusal[] = [];
  const listed = heads.map((head) => readOrRefuse(head, refusals)).filter((order) => order !== undefined);
  const first = await tryEach(listed, reader, true);
  if (first.failed.length === 0) return { orders: first.joined, refusals };
  const requireOthers = (failed: readonly Failed[]) =>
    requireAnswers(inAll(failed), readBefore(first.joined, failed, known), reader.storefront);
  await requireOthers(first.failed);
  const second = await tryEach([...first.failed, ...first.untried], reader, false);
  if (second.failed.length > 0) await requireOthers(second.failed);
  refusals.push(...second.failed.map(refusalOf));
  return { orders: [...first.joined, ...second.joined], refusals };
}

/** `stopEarly`: leaves the rest untried where more orders in a row fail than are read at once: it may be an outage. */
async function tryEach(
  listed: readonly Listed[],
  { storefront, concurrency }: Reader,
  stopEarly: boolean,
): Promise<{ joined: OrderParts[]; failed: Failed[]; untried: Listed[] }> {
  const failed: Failed[] = [];
  const untried: Listed[] = [];
  let inARow = 0;
  const joined = await pMap(
    listed,
    async ({ head, order }) => {
      if (stopEarly && inARow > concurrency) {
        untried.push({ head, order });
        return undefined;
      }
      try {
        const parts = await joinOrder(order, head.payload, storefront);
        inARow = 0;
        return parts;
      } catch (error) {
        if (!mayBeOfOneOrder(error)) throw error;
        inARow += 1;
        failed.push({ head, order, error });
        return undefined;
      }
    },
    { concurrency },
  );
  return { joined: joined.filter((order) => order !== undefined), failed, untried };
}

function readOrRefuse(head: OrderHead, refusals: Refusal[]): Listed | undefined {
  try {
    return { head, order: readOrder(head) };
  } catch (error) {
    if (classify(error) !== 'hold' || !(error instanceof Error)) throw error;
    refusals.push(refusalOf({ head, error }));
    return undefined;
  }
}

function inAll(failed: readonly Failed[]): FailedOrders {
  const changes = failed.map(({ head }) => head.modified).filter((modified) => modified !== undefined);
  return {
    ids: new Set(failed.map(({ order }) => order.id)),
    parts: partsOf(failed),
    changed: changes.sort()[0],
    error: failed[0]!.error,
  };
}

const partsOf = (failed: readonly Failed[]): Set<OrderPart> =>
  new Set(failed.flatMap(({ order }) => [...partsToRead(order)]));

/** Those first of which most of the parts in question were read. */
function readBefore(joined: readonly OrderParts[], failed: readonly Failed[], known: readonly OrderHead[]): number[] {
  const inQuestion = partsOf(failed);
  const proves = ({ order }: OrderParts) => partsToRead(order).intersection(inQuestion).size;
  const ofPage = joined.toSorted((left, right) => proves(right) - proves(left)).map(({ order }) => order.id);
  return [...ofPage, ...known.toReversed().flatMap(({ id }) => id ?? [])];
}

/** An order without a readable id is told apart by its content. */
function externalIdOf({ id, payload }: OrderHead): string {
  return id === undefined ? idByContent(JSON.parse(payload)) : String(id);
}

/** The error as the order's own fault: its content, or calls for it that always fail. */
function refusalOf({ head, error }: Pick<Failed, 'head' | 'error'>): Refusal {
  const externalId = externalIdOf(head);
  const { payload } = head;
  return classify(error) === 'hold'
    ? { externalId, reason: 'Unreadable', message: error.message, payload }
    : { externalId, reason: 'Unreachable', message: `Order ${externalId}: ${error.message}`, payload };
}
