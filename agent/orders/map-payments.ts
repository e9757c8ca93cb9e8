import Big from 'big.js';
import type { OrderPayment } from '../../shared-types/order.ts';
import type { Refund, Transaction } from '../bigcommerce/schemas/order.ts';
import type { OrderParts } from './ports.ts';

/** The transactions of the order, and the refunds that show in none of them: money that went another way. */
export function mapPayments({ order, transactions, refunds = [] }: OrderParts): OrderPayment[] {
  const told = transactions.filter(gaveBack);
  const isToldBy = (is: (transaction: Transaction, payment: RefundPayment) => boolean, payment: RefundPayment) => {
    const at = told.findIndex((transaction) => is(transaction, payment));
    if (at >= 0) told.splice(at, 1);
    return at >= 0;
  };
  const made = refunds.flatMap((refund) =>
    paymentsOf(refund).map((payment, index) => ({ refund, payment, part: String(index + 1) })),
  );
  // A number tells more than an amount, which another refund may have as well.
  const untold = made
    .filter(({ payment }) => !isToldBy(isNamed, payment))
    .filter(({ payment }) => !isToldBy(isEqual, payment))
    .map(({ refund, payment, part }) => mapRefund(refund, payment, part, order.default_currency_code));
  const missing = refunds.flatMap((refund) => mapMissing(refund, order.default_currency_code) ?? []);
  return [...transactions.map(mapPayment), ...untold, ...missing];
}

interface RefundPayment {
  readonly provider_id: string;
  readonly amount: string;
  readonly transaction_id: string;
}

/** How the money went back. What was declined did not; a refund that tells no way has its total. */
function paymentsOf({ payments, total_amount }: Refund): RefundPayment[] {
  const made = (payments ?? []).filter(({ is_declined }) => is_declined !== true);
  const isUntold = (payments ?? []).length === 0 && total_amount !== '0';
  return isUntold ? [{ provider_id: '', amount: total_amount, transaction_id: '' }] : made;
}

/**
 * The part of a refund that none of its ways of payment has, declined ones counted. Whether that money moved nobody knows: its status is
 * none that Business Central understands, and names the total.
 */
function mapMissing(refund: Refund, currencyCode: string): OrderPayment | undefined {
  const payments = refund.payments ?? [];
  if (payments.length === 0) return undefined;
  const total = refund.total_amount;
  const missing = payments.reduce((left, { amount }) => left.minus(amount), new Big(total));
  if (missing.lte(0)) return undefined;
  const payment = { provider_id: '', amount: missing.toFixed(), transaction_id: '' };
  return { ...mapRefund(refund, payment, 'rest', currencyCode), status: `not told, of ${total}` };
}

/** An attempt that failed, or a test, moved no money: it must not stand for the refund that did. */
const gaveBack = ({ event, status, test }: Transaction): boolean =>
  event.toLowerCase() === 'refund' && status.toLowerCase() === 'ok' && test !== true;

const isNamed = ({ id, gateway_transaction_id }: Transaction, { transaction_id }: RefundPayment): boolean =>
  transaction_id !== '' && [String(id), gateway_transaction_id].includes(transaction_id);

/** BigCommerce refunds in its own time: until then the transaction has no number on the refund. */
const isEqual = ({ amount }: Transaction, payment: RefundPayment): boolean => amount === payment.amount;

/** `part` tells the payments of one refund apart. */
function mapRefund(refund: Refund, payment: RefundPayment, part: string, currencyCode: string): OrderPayment {
  return {
    transactionId: `refund-${String(refund.id)}-${part}`,
    event: 'refund',
    method: payment.provider_id,
    gateway: payment.provider_id,
    gatewayTransactionId: payment.transaction_id,
    referenceTransactionId: '',
    status: 'ok',
    isTest: false,
    currencyCode,
    amount: payment.amount,
    transactionDateTime: refund.created,
    giftCertificateCode: '',
    displayName: '',
  };
}

function mapPayment(transaction: Transaction): OrderPayment {
  return {
    transactionId: String(transaction.id),
    event: transaction.event,
    method: transaction.method,
    gateway: transaction.gateway,
    gatewayTransactionId: transaction.gateway_transaction_id,
    referenceTransactionId: transaction.reference_transaction_id,
    status: transaction.status,
    isTest: transaction.test ?? false,
    currencyCode: transaction.currency,
    amount: transaction.amount,
    transactionDateTime: transaction.date_created,
    giftCertificateCode: transaction.gift_certificate?.code ?? '',
    displayName: transaction.offline?.display_name || transaction.custom?.payment_method || '',
  };
}
