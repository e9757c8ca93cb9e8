import { type Money, money } from '../sandbox/bigcommerce/money.ts';
import { accountNames, taxOfZone } from './proof/demo-company.ts';
import { isOpen, openException } from './proof/outcomes.ts';
import type { DemoReport } from './report.ts';
import { fold, lineWidth, restOf, textTable } from './text-table.ts';

/**
 * The report as its reader wants it: what came of the orders, what needs a person, the books, and whether they prove.
 * `columns` is the width of the terminal, where there is one.
 */
export function printReport(report: DemoReport, write: (text: string) => void, columns?: number): void {
  const width = lineWidth(columns);
  const open = report.exceptions.filter(isOpen);
  const section = (title: string, text: string) => write(`\n${title}\n${'─'.repeat(title.length)}\n${text}\n`);
  section('Orders', outcomes(report, width));
  section(`Needs attention (${open.length} open)`, attention(open, width));
  section('Trial balance of the day (GBP, debit positive)', trialBalance(report));
  section('VAT of the day (GBP, debit positive)', vat(report));
  section('Banks and clearing (each in its own currency)', banks(report));
  section('Goods shipped (units)', goods(report));
  const { bigCommerce, businessCentral } = report.apiCalls;
  const anOrder = (calls: number) => `${calls} (${(calls / (report.orders.length || 1)).toFixed(2)} an order)`;
  section('Calls', `BigCommerce ${anOrder(bigCommerce)}, Business Central ${anOrder(businessCentral)}`);
  write(`\n${proof(report, width)}\n`);
}

function outcomes(report: DemoReport, width: number): string {
  const [outcome, orders] = [10, 6];
  const meaning = Math.min(41, Math.floor(restOf(width, [outcome, orders]) / 2));
  const total = restOf(width, [outcome, orders, meaning]);
  const byOutcome = Map.groupBy(report.orders, outcomeIn(report));
  const rows = Object.entries(meanings).flatMap(([name, told]) => {
    const some = byOutcome.get(name as Outcome) ?? [];
    return some.length === 0 ? [] : [[name, String(some.length), totals(some), told]];
  });
  return textTable(
    [
      { head: 'Outcome' },
      { head: 'Orders', align: 'right' },
      { head: 'Total with tax', width: total },
      { head: '', width: meaning },
    ],
    [...rows, ['read', String(report.orders.length), totals(report.orders), 'in the storefront']],
  );
}

type Outcome = DemoReport['orders'][number]['outcome'] | 'in part' | 'waiting';

const meanings: Readonly<Record<Outcome, string>> = {
  invoiced: 'shipped and in the books',
  'in part': 'shipped and invoiced in part',
  ordered: 'sales orders not shipped yet',
  held: 'not booked, each has an open exception',
  waiting: 'for payment or verification',
  cancelled: 'never booked',
  ignored: 'checkouts never completed',
};

/**
 * Orders are held for a reason that someone must mend, or they wait for the shopper's payment or the merchant's check. A sales
 * order that has an invoice is not through: its goods did not suffice.
 */
function outcomeIn(report: DemoReport): (order: DemoReport['orders'][number]) => Outcome {
  // An order without a readable number is an exception under another one.
  return ({ id, outcome, invoice }) => {
    if (outcome === 'ordered' && invoice !== '') return 'in part';
    return outcome === 'held' && id !== 0 && openException(id, report) === undefined ? 'waiting' : outcome;
  };
}

/** An order that could not even be read has no total. */
function totals(orders: DemoReport['orders']): string {
  const read = orders.filter(({ totalIncVat }) => totalIncVat !== '');
  const sums = [...Map.groupBy(read, ({ currency }) => currency)].sort(byName).map(([currency, some]) => {
    const amounts = some.map(({ totalIncVat }) => totalIncVat);
    return `${sum(amounts).toFixed(Math.max(0, ...amounts.map(decimalsOf)))} ${currency}`;
  });
  const unread = orders.length - read.length;
  return [...sums, ...(unread > 0 ? [`${unread} that cannot be read`] : [])].join(' + ');
}

const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;

const sum = (amounts: readonly string[]): Money => amounts.reduce((left, amount) => left.plus(amount), money(0));

/** Business Central writes an amount with the decimals of its currency; none is added, none cut. */
const decimalsOf = (amount: string): number => (amount.split('.')[1] ?? '').length;

function attention(open: DemoReport['exceptions'], width: number): string {
  if (open.length === 0) return 'nothing';
  const [owner, about] = width < 100 ? [12, 14] : [19, 14];
  return textTable(
    [
      { head: 'Owner', width: owner },
      { head: 'About', width: about },
      { head: 'What is wrong and what to do', width: restOf(width, [owner, about]) },
    ],
    open.map(({ owner: name, object, externalId, message, nextAction }) => [
      name,
      `${object} ${externalId}`,
      `${message}\n→ ${nextAction}`,
    ]),
  );
}

function trialBalance({ trialBalance: balance }: DemoReport): string {
  const rows = Object.entries(balance)
    .sort()
    .map(([account, amount]) => [account, accountNames[account] ?? '', amount]);
  return textTable(
    [{ head: 'Account' }, { head: '' }, { head: 'Amount', align: 'right' }],
    [...rows, ['', 'Sum', sum(Object.values(balance)).toFixed(2)]],
  );
}

const vatAccounts = [...new Set(Object.values(taxOfZone).map(({ account }) => account))].sort();

function vat({ vat: rows }: DemoReport): string {
  const total = (side: 'base' | 'amount') => sum(rows.map((row) => row[side])).toFixed(2);
  return textTable(
    [
      { head: 'Business group' },
      { head: 'Product group' },
      { head: '%', align: 'right' },
      { head: 'Base', align: 'right' },
      { head: 'VAT', align: 'right' },
      { head: '' },
    ],
    [
      ...rows.map(({ bus, prod, rate, base, amount }) => [bus, prod, rate, base, amount, '']),
      ['Sum', '', '', total('base'), total('amount'), `accounts ${vatAccounts.join(' and ')}`],
    ],
  );
}

function banks({ bankBalances }: DemoReport): string {
  const rows = Object.entries(bankBalances).sort();
  if (rows.length === 0) return 'nothing';
  return textTable([{ head: 'Bank account' }, { head: 'Amount', align: 'right' }], rows);
}

function goods({ itemQuantities }: DemoReport): string {
  const rows = Object.entries(itemQuantities).sort();
  if (rows.length === 0) return 'nothing';
  const shipped = rows.reduce((total, [, quantity]) => total - quantity, 0);
  return textTable(
    [{ head: 'SKU' }, { head: 'Units', align: 'right' }],
    [...rows.map(([sku, quantity]) => [sku, String(-quantity)]), ['Sum', String(shipped)]],
  );
}

/** What is wrong with hundreds of orders is told by the first lines; the report as a file has them all. */
const DIFFERENCES_SHOWN = 30;

const PROVEN =
  'The books prove: every order is booked, waits, or has an exception; every account, VAT rate, bank and item shows what ' +
  'the storefront says, order by order; every subledger equals its accounts.';

function proof({ proof: { balanced, differences } }: DemoReport, width: number): string {
  if (balanced && differences.length === 0) return fold(PROVEN, width);
  const more = differences.length - DIFFERENCES_SHOWN;
  return [
    'The books do NOT prove:',
    ...differences.slice(0, DIFFERENCES_SHOWN).map((difference) => fold(`- ${difference}`, width, '  ')),
    ...(more > 0 ? [`  and ${more} more; --report FILE lists all.`] : []),
  ].join('\n');
}
