import { classify, HttpStatusError, OutageError, type Service } from '../errors.ts';
import type { OrderPart, StorefrontOrders } from './ports.ts';

/** How many other orders are looked at: one or two of them may be broken themselves. */
const WITNESSES = 5;
const DAY = 24 * 60 * 60 * 1000;

/** Orders that could not be read after all retries. */
export interface FailedOrders {
  readonly ids: ReadonlySet<number>;
  /** What has to be read of them. */
  readonly parts: ReadonlySet<OrderPart>;
  /** The earliest last change among them; undefined when none tells one. */
  readonly changed: string | undefined;
  /** What the first of them failed with. */
  readonly error: Error;
}

/**
 * Tells broken orders from an outage of the storefront or of one of its resources. Orders that could not be read are the
 * cause of it themselves only if the storefront gives the same parts of another order: one that was read before
 * (`readBefore`), else one of those that changed last. A store that has no other order is given a day from the earliest
 * last change, so that its very first orders do not stop the flow for good. Rejects with OutageError else.
 */
export async function requireAnswers(
  failed: FailedOrders,
  readBefore: readonly number[],
  storefront: StorefrontOrders,
): Promise<void> {
  try {
    const witnesses = readBefore.length > 0 ? readBefore : await otherOrders(failed.ids, storefront);
    if (witnesses.length === 0) return await requireDayPassed(failed, storefront, 'BigCommerce', 'cannot be read');
    await Promise.any(witnesses.slice(0, WITNESSES).map((orderId) => readParts(orderId, failed.parts, storefront)));
  } catch (error) {
    throw asOutage(error);
  }
}

/** Orders of the store besides these, the last changed first. */
export async function otherOrders(ids: ReadonlySet<number>, storefront: StorefrontOrders): Promise<number[]> {
  const latest = await storefront.latestOrders(ids.size + WITNESSES);
  return latest.filter((id) => !ids.has(id)).slice(0, WITNESSES);
}

/** In a store that has no other order: rejects with OutageError as long as not a day has passed since the change. */
export async function requireDayPassed(
  { changed, error }: Pick<FailedOrders, 'changed' | 'error'>,
  storefront: StorefrontOrders,
  service: Service,
  failure: string,
): Promise<void> {
  const now = await storefront.time();
  if (changed !== undefined && Date.parse(now) - Date.parse(changed) > DAY) return;
  throw new OutageError(
    service,
    error,
    `The store has no other order to compare with; a day after their last change, those that ${failure} become exceptions of their own.`,
  );
}

async function readParts(orderId: number, parts: ReadonlySet<OrderPart>, storefront: StorefrontOrders): Promise<void> {
  await Promise.all([...parts].map((part) => storefront[part](orderId)));
}

function asOutage(error: unknown): unknown {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const other = errors.find((one) => !mayBeOfOneOrder(one));
  if (other !== undefined) return other; // among them an outage that was found already
  return new OutageError('BigCommerce', errors[0] as Error);
}

/** Not a defect, not missing rights, not a quota that is used up: these concern every order. */
export function mayBeOfOneOrder(error: unknown): error is Error {
  const quotaUsedUp = error instanceof HttpStatusError && error.status === 429;
  return error instanceof Error && classify(error) !== 'fatal' && !quotaUsedUp;
}
