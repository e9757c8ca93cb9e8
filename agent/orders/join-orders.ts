import pMap from 'p-map';
import { classify, HttpStatusError, OutageError } from '../errors.ts';
import { canonicalJson, contentHash } from '../wire/identity.ts';
import { joinOrder } from './join-order.ts';
import type { OrderHead, OrderParts, Refusal, StorefrontOrders } from './ports.ts';
import type { OrderPage } from './read-changed-orders.ts';
import { readOrder } from './read-order.ts';

export interface PageToRead extends OrderPage {
  /** Whether the orders are neighbours in the list of changes, so that all of them failing means an outage. */
  readonly neighbours: boolean;
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

interface Joined {
  readonly head: OrderHead;
  readonly parts: OrderParts;
}

interface Failed {
  readonly head: OrderHead;
  readonly error: Error;
}

/**
 * Joins the orders of a page. When the calls for an order fail after all their retries, either the storefront is down,
 * which is a fact of the run, or it has no answer for this one order, which is the order's exception. So an order that
 * failed is tried once more after all others, and counts as the cause only if before and after that the storefront
 * answers for an order that it answered for earlier. Rejects with OutageError when it does not.
 */
export async function joinOrders(page: PageToRead, reader: Reader): Promise<JoinedPage> {
  const { heads, neighbours, known } = page;
  const refusals: Refusal[] = [];
  const first = await tryEach(heads, reader, neighbours, refusals);
  const [earliest] = first.failed;
  if (earliest === undefined) return { orders: first.joined.map(({ parts }) => parts), refusals };
  // Several neighbours and none that could be read: no order is the cause of that.
  const witness = witnessOf(first.joined) ?? known.at(-1);
  if (neighbours && witness === undefined && first.failed.length > 1)
    throw new OutageError('BigCommerce', earliest.error);
  await requireAnswers(witness, reader.storefront);
  const again = first.failed.map(({ head }) => head);
  const second = await tryEach(again, reader, false, refusals);
  if (second.failed.length > 0) await requireAnswers(witness, reader.storefront);
  refusals.push(...second.failed.map(refusalOf));
  return { orders: [...first.joined, ...second.joined].map(({ parts }) => parts), refusals };
}

/** `stopEarly`: gives up where more orders in a row fail than are read at once, instead of waiting for all of a page. */
async function tryEach(
  heads: readonly OrderHead[],
  { storefront, concurrency }: Reader,
  stopEarly: boolean,
  refusals: Refusal[],
): Promise<{ joined: Joined[]; failed: Failed[] }> {
  const failed: Failed[] = [];
  let inARow = 0;
  const joined = await pMap(
    heads,
    async (head) => {
      const order = readOrRefuse(head, refusals);
      if (order === undefined) return undefined;
      try {
        const parts = await joinOrder(order, head.payload, storefront);
        inARow = 0;
        return { head, parts };
      } catch (error) {
        if (!mayBeOfOneOrder(error)) throw error;
        inARow += 1;
        if (stopEarly && inARow > concurrency) throw new OutageError('BigCommerce', error);
        failed.push({ head, error });
        return undefined;
      }
    },
    { concurrency },
  );
  return { joined: joined.filter((order) => order !== undefined), failed };
}

function readOrRefuse(head: OrderHead, refusals: Refusal[]) {
  try {
    return readOrder(head);
  } catch (error) {
    if (classify(error) !== 'hold' || !(error instanceof Error)) throw error;
    refusals.push(refusalOf({ head, error }));
    return undefined;
  }
}

/** Not a defect, not missing rights, not a quota that is used up: these concern every order. */
function mayBeOfOneOrder(error: unknown): error is Error {
  const quotaUsedUp = error instanceof HttpStatusError && error.status === 429;
  return error instanceof Error && classify(error) !== 'fatal' && !quotaUsedUp;
}

/** How many of the usual questions the storefront had something to say to. */
const answersFor = ({ taxes, transactions }: OrderParts) => Math.sign(taxes.length) + Math.sign(transactions.length);

/** The order that proves most. */
function witnessOf(joined: readonly Joined[]): OrderHead | undefined {
  const most = Math.max(...joined.map(({ parts }) => answersFor(parts)));
  return joined.find(({ parts }) => answersFor(parts) === most)?.head;
}

/** Asks once more for an order that the storefront answered for before; where there is none, or nothing to ask, for the time. */
async function requireAnswers(witness: OrderHead | undefined, storefront: StorefrontOrders): Promise<void> {
  try {
    const parts = witness && (await joinOrder(readOrder(witness), witness.payload, storefront));
    if (parts === undefined || answersFor(parts) === 0) await storefront.answers();
  } catch (error) {
    throw mayBeOfOneOrder(error) ? new OutageError('BigCommerce', error) : error;
  }
}

/** An order without a readable id is told apart by its content. */
function externalIdOf({ id, payload }: OrderHead): string {
  return id === undefined
    ? `UNKNOWN-${contentHash(canonicalJson({ raw: JSON.parse(payload) })).slice(0, 12)}`
    : String(id);
}

/** The error as the order's own fault: its content, or calls for it that always fail. */
function refusalOf({ head, error }: Failed): Refusal {
  const externalId = externalIdOf(head);
  const { payload } = head;
  return classify(error) === 'hold'
    ? { externalId, reason: 'Unreadable', message: error.message, payload }
    : { externalId, reason: 'Unreachable', message: `Order ${externalId}: ${error.message}`, payload };
}
