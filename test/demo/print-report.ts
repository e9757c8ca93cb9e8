import Table from 'cli-table3';
import { money } from '../sandbox/bigcommerce/money.ts';
import { accountNames } from './proof/demo-company.ts';
import type { DemoReport } from './report.ts';

/** The report as its reader wants it: what came of the orders, what needs a person, the books, and whether they prove. */
export function printReport(report: DemoReport, write: (text: string) => void): void {
  write(`\n${heading('Orders')}\n${outcomes(report)}\n`);
  write(`\n${heading('Needs attention')}\n${exceptions(report)}\n`);
  write(`\n${heading('Trial balance of the day (GBP, debit positive)')}\n${trialBalance(report)}\n`);
  write(`\n${heading('VAT (GBP)')}\n${vat(report)}\n`);
  const { bigCommerce, businessCentral } = report.apiCalls;
  const count = report.orders.length || 1;
  write(
    `\n${heading('Calls')}\nBigCommerce ${bigCommerce} (${(bigCommerce / count).toFixed(2)} an order), ` +
      `Business Central ${businessCentral} (${(businessCentral / count).toFixed(2)} an order)\n`,
  );
  write(`\n${proof(report)}\n`);
}

const heading = (text: string): string => `${text}\n${'─'.repeat(text.length)}`;

function plainTable(head: string[], alignments: ('left' | 'right')[], widths?: (number | null)[]) {
  return new Table({
    head,
    colAligns: alignments,
    ...(widths === undefined ? {} : { colWidths: widths }),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
    chars: Object.fromEntries(
      [
        'top',
        'top-mid',
        'top-left',
        'top-right',
        'bottom',
        'bottom-mid',
        'bottom-left',
        'bottom-right',
        'left',
        'left-mid',
        'mid',
        'mid-mid',
        'right',
        'right-mid',
        'middle',
      ].map((name) => [name, name === 'middle' ? '  ' : '']),
    ),
  });
}

function outcomes(report: DemoReport): string {
  const table = plainTable(['Outcome', 'Orders', 'Total', ''], ['left', 'right', 'right', 'left']);
  for (const outcome of ['invoiced', 'ordered', 'held', 'cancelled', 'ignored'] as const) {
    const some = report.orders.filter((order) => order.outcome === outcome);
    if (some.length > 0)
      table.push([outcome, some.length, totals(some), outcome === 'held' ? reasons(some, report) : '']);
  }
  return table.toString();
}

/** Orders are held for a reason that someone must mend, or they wait for the shopper's payment or the merchant's check. */
function reasons(held: DemoReport['orders'], { exceptions: all }: DemoReport): string {
  const open = new Set(all.filter(({ status }) => status !== 'resolved').map(({ externalId }) => externalId));
  const waiting = held.filter(({ id }) => !open.has(String(id))).length;
  return `${held.length - waiting} need attention, ${waiting} wait for payment or verification`;
}

function totals(orders: DemoReport['orders']): string {
  return [
    ...Map.groupBy(
      orders.filter(({ totalIncVat }) => totalIncVat !== ''),
      ({ currency }) => currency,
    ),
  ]
    .map(
      ([currency, some]) =>
        `${some.reduce((sum, order) => sum.plus(money(order.totalIncVat)), money(0)).toFixed(2)} ${currency}`,
    )
    .join(' + ');
}

function exceptions(report: DemoReport): string {
  const open = report.exceptions.filter(({ status }) => status !== 'resolved' && status !== 'ignored');
  if (open.length === 0) return 'nothing';
  const table = plainTable(['Owner', 'About', 'What is wrong and what to do'], ['left', 'left', 'left'], [20, 16, 84]);
  for (const { owner, object, externalId, message, nextAction } of open) {
    table.push([owner, `${object} ${externalId}`, `${message}\n→ ${nextAction}`]);
  }
  return table.toString();
}

function trialBalance(report: DemoReport): string {
  const table = plainTable(['Account', '', 'Amount'], ['left', 'left', 'right']);
  let sum = money(0);
  for (const [account, amount] of Object.entries(report.trialBalance).sort()) {
    table.push([account, accountNames[account] ?? '', amount]);
    sum = sum.plus(money(amount));
  }
  table.push(['', 'Sum', sum.toFixed(2)]);
  return table.toString();
}

function vat(report: DemoReport): string {
  const table = plainTable(
    ['Business group', 'Product group', '%', 'Base', 'VAT'],
    ['left', 'left', 'right', 'right', 'right'],
  );
  for (const { bus, prod, rate, base, amount } of report.vat) table.push([bus, prod, rate, base, amount]);
  return table.toString();
}

function proof({ proof: { balanced, differences } }: DemoReport): string {
  if (balanced && differences.length === 0) {
    return 'The books prove: every order is booked, waits, or has an exception; every invoice equals its order, every subledger its accounts.';
  }
  return ['The books do NOT prove:', ...differences.map((difference) => `  - ${difference}`)].join('\n');
}
