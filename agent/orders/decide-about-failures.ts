import pMap from 'p-map';
import { OutageError } from '../errors.ts';
import type { OrderDestination, Refusal, Undecided } from './ports.ts';
import { type PageReader, readPage } from './read-page.ts';
import { otherOrders, requireDayPassed } from './require-answers.ts';

/**
 * Tells orders that Business Central fails on from an outage, where it failed on all that were sent. They are the cause of it
 * themselves only if it takes another order of the store: those that changed last are sent once more together with them, which
 * changes nothing where they are there already. In a store that has no other order, a day must have passed since the first of them
 * changed. Rejects with OutageError else. Answers with those that are refused; the others were taken in the end.
 */
export async function decideAboutFailures(
  { orders, error }: Undecided,
  reader: PageReader,
  destination: OrderDestination,
): Promise<readonly Refusal[]> {
  const { storefront } = reader;
  const ids = new Set(orders.map(({ orderId }) => orderId));
  const others = await otherOrders(ids, storefront);
  if (others.length === 0) {
    const [changed] = orders.map(({ modifiedDateTime }) => modifiedDateTime).sort();
    await requireDayPassed({ changed, error }, storefront, 'Business Central', 'fail');
    return orders.map((order) => destination.refusalOf(order, error));
  }
  const heads = await pMap(others, (orderId) => storefront.order(orderId), { concurrency: reader.concurrency });
  const witnesses = await readPage({ heads, position: undefined, known: [] }, reader);
  const { refused, undecided } = await destination.sendOrders([...witnesses.orders, ...orders], undefined);
  if (undecided !== undefined)
    throw new OutageError(
      'Business Central',
      undecided.error,
      'It took no other order of the store either, so that no order is blamed.',
    );
  return refused.filter(({ externalId }) => ids.has(Number(externalId)));
}
