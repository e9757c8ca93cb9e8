import { isResource, list } from '../../sandbox/bigcommerce/complete-order.ts';
import { type Money, readMoney } from '../../sandbox/bigcommerce/money.ts';
import type { Resource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import type { BooksReport, ReportException } from '../report.ts';
import { isOpen } from './outcomes.ts';

/** Money that went back, as the storefront's own record of the refund has it, whatever the transactions say. */
interface GivenBack {
  readonly amount: Money;
  readonly transactionId: unknown;
}

/**
 * Business Central posts no refund, so each one is told: of an order that is in the books, an open exception names what went
 * back by its amount or by its transaction, and no exception stands for two of them.
 */
export function proveRefunds({ refunds }: Pick<StoreState, 'refunds'>, books: BooksReport): string[] {
  const byOrder = Map.groupBy(refunds.filter(isResource), ({ order_id }) => String(order_id));
  return books.orders
    .filter(({ id, outcome }) => byOrder.has(String(id)) && (outcome === 'ordered' || outcome === 'invoiced'))
    .flatMap(({ id }) => {
      const about = books.exceptions.filter((row) => isOpen(row) && new RegExp(`^Order ${id}\\b`).test(row.message));
      // A refund that cannot be read is told as that.
      if (
        books.exceptions.some((row) => isOpen(row) && row.message.startsWith(`A refund of order ${id} cannot be read`))
      )
        return [];
      return (byOrder.get(String(id)) ?? []).flatMap(givenBack).flatMap((back) => {
        const at = about.findIndex((row) => tells(row, back));
        if (at >= 0) about.splice(at, 1);
        return at >= 0
          ? []
          : [
              `Order ${id}: ${back.amount.toFixed(2)} were given back in the storefront, and no open exception says so.`,
            ];
      });
    });
}

/** What was declined did not go back; a refund that tells no way has its total. */
function givenBack({ payments, total_amount }: Resource): GivenBack[] {
  const ways = list(payments).filter(isResource);
  const rows =
    ways.length === 0
      ? [{ amount: total_amount, transactionId: undefined }]
      : ways
          .filter(({ is_declined }) => is_declined !== true)
          .map(({ amount, transaction_id }) => ({ amount, transactionId: transaction_id }));
  return rows.flatMap(({ amount: told, transactionId }) => {
    const amount = readMoney(told);
    return amount === undefined || amount.eq(0) ? [] : [{ amount, transactionId }];
  });
}

function tells({ message }: ReportException, { amount, transactionId }: GivenBack): boolean {
  if (!/given back|refund/i.test(message)) return false;
  const named = typeof transactionId === 'string' || typeof transactionId === 'number' ? String(transactionId) : '';
  const words = message.split(/[\s()]+/);
  return words.some((word) => (named !== '' && word === named) || readMoney(word)?.eq(amount) === true);
}
