import type { Refund, Transaction } from '../../../../agent/bigcommerce/schemas/order.ts';
import { mapPayments } from '../../../../agent/orders/map-payments.ts';
import type { OrderParts } from '../../../../agent/orders/ports.ts';

/** A refund is told once: by its transaction, or where it has none, by itself. */

const transaction = (id: number, event: string, amount: string, gatewayId = '', more: object = {}) =>
  ({
    id,
    event,
    amount,
    gateway_transaction_id: gatewayId,
    method: 'credit_card',
    status: 'ok',
    ...more,
  }) as unknown as Transaction;
const payment = (amount: string, transactionId = '', declined = false) => ({
  provider_id: 'stripe',
  amount,
  transaction_id: transactionId,
  is_declined: declined,
});
const refund = (id: number, payments: Refund['payments'], total = '27') =>
  ({ id, order_id: 1001, created: '2026-03-02T11:00:00Z', total_amount: total, payments }) as Refund;

const told = (transactions: Transaction[], refunds: Refund[]) =>
  mapPayments({ order: { default_currency_code: 'GBP' }, transactions, refunds } as unknown as OrderParts)
    .filter(({ event }) => event === 'refund')
    .map(({ transactionId, amount, currencyCode }) => `${transactionId} ${amount} ${currencyCode ?? ''}`.trim());

const sale = transaction(1, 'purchase', '27');

test.each([
  ['by the number of the transaction', [transaction(7, 'refund', '20')], payment('27', '7')],
  ['by the number at the gateway', [transaction(7, 'refund', '20', 're_1')], payment('27', 're_1')],
  ['by the amount, while the refund has no number', [transaction(7, 'refund', '27')], payment('27')],
])('its transaction is known %s', (_what, transactions, paid) => {
  expect(told([sale, ...transactions], [refund(5, [paid])])).toEqual([`7 ${transactions[0]!.amount}`]);
});

test('of two refunds of one amount, one transaction is that of one of them', () => {
  expect(
    told([sale, transaction(7, 'refund', '27')], [refund(5, [payment('27')]), refund(6, [payment('27')])]),
  ).toEqual(['7 27', 'refund-6-1 27 GBP']);
});

test('a refund that names its transaction has it, not an earlier one of the same amount', () => {
  expect(
    told([sale, transaction(7, 'refund', '27')], [refund(5, [payment('27')]), refund(6, [payment('27', '7')])]),
  ).toEqual(['7 27', 'refund-5-1 27 GBP']);
});

test('each way in which money went back is told, and none that was declined', () => {
  expect(told([sale], [refund(5, [payment('7'), payment('20', '', true), payment('20')], '47')])).toEqual([
    'refund-5-1 7 GBP',
    'refund-5-2 20 GBP',
  ]);
});

test('a refund that tells no way has its total, and one of nothing is none', () => {
  expect(told([sale], [refund(5, []), refund(6, null, '0')])).toEqual(['refund-5-1 27 GBP']);
});

test('a sale of the same amount is no refund', () => {
  expect(told([sale], [refund(5, [payment('27')])])).toEqual(['refund-5-1 27 GBP']);
});

test.each([
  ['that failed', { status: 'error' }],
  ['that was declined', { status: 'declined' }],
  ['that waits', { status: 'pending' }],
  ['of a test', { test: true }],
])('a refund transaction %s hides no refund, neither by its number nor by its amount', (_what, more) => {
  const attempt = transaction(7, 'refund', '27', 're_1', more);
  expect(told([sale, attempt], [refund(5, [payment('27')])])).toEqual(['7 27', 'refund-5-1 27 GBP']);
  expect(told([sale, attempt], [refund(5, [payment('27', 're_1')])])).toEqual(['7 27', 'refund-5-1 27 GBP']);
});

test('the part of a refund that none of its ways of payment has is told as not understood, with both figures', () => {
  const parts = (payments: Refund['payments']) =>
    mapPayments({
      order: { default_currency_code: 'GBP' },
      transactions: [sale],
      refunds: [refund(5, payments)],
    } as unknown as OrderParts)
      .filter(({ event }) => event === 'refund')
      .map(({ transactionId, amount, status }) => `${transactionId} ${amount} ${status}`);
  expect(parts([payment('4.1'), payment('2')])).toEqual([
    'refund-5-1 4.1 ok',
    'refund-5-2 2 ok',
    'refund-5-rest 20.9 not told, of 27',
  ]);
  expect(parts([payment('4'), payment('23', '', true)])).toEqual(['refund-5-1 4 ok']);
  expect(parts([payment('27')])).toEqual(['refund-5-1 27 ok']);
});
