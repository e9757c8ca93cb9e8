import Table from 'cli-table3';
import { money } from '../sandbox/bigcommerce/money.ts';
import { accountNames } from './proof/demo-company.ts';
import { isOpen } from './proof/outcomes.ts';
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
  const table = plainTable(['Outcome', 'Orders', 'Total', ''], ['left', 'right', 'left', 'left'], [12, 8, 52, 42]);
  const outcomeOf = outcomeIn(report);
  const byOutcome = Map.groupBy(report.orders, outcomeOf);
  for (const [outcome, meaning] of Object.entries(meanings)) {
    const some = byOutcome.get(outcome as Outcome) ?? [];
    if (some.length > 0) table.push([outcome, some.length, totals(some), meaning]);
  }
  table.push(['read', report.orders.length, '', 'in the storefront']);
  return table.toString();
}

type Outcome = DemoReport['orders'][number]['outcome'] | 'waiting';

const meanings: Readonly<Record<Outcome, string>> = {
  invoiced: 'shipped and in the books',
  ordered: 'sales orders not shipped yet',
  held: 'not booked, each has an open exception',
  waiting: 'for payment or verification',
  cancelled: 'never booked',
  ignored: 'checkouts never completed',
};

/** Orders are held for a reason that someone must mend, or they wait for the shopper's payment or the merchant's check. */
function outcomeIn({ exceptions: all }: DemoReport): (order: DemoReport['orders'][number]) => Outcome {
  const open = new Set(all.filter(isOpen).map(({ externalId }) => externalId));
  // An order without a readable number is an exception under another one.
  return ({ id, outcome }) => (outcome === 'held' && id !== 0 && !open.has(String(id)) ? 'waiting' : outcome);
}

function totals(orders: DemoReport['orders']): string {
  const byCurrency = Map.groupBy(
    orders.filter(({ totalIncVat }) => totalIncVat !== ''),
    ({ currency }) => currency,
  );
  return [...byCurrency]
    .map(([currency, some]) => {
      const amounts = some.map(({ totalIncVat }) => totalIncVat);
      const sum = amounts.reduce((left, amount) => left.plus(money(amount)), money(0));
      return `${sum.toFixed(Math.max(0, ...amounts.map(decimalsOf)))} ${currency}`;
    })
    .join(' + ');
}

/** Business Central writes an amount with the decimals of its currency; none is added, none cut. */
const decimalsOf = (amount: string): number => (amount.split('.')[1] ?? '').length;

function exceptions(report: DemoReport): string {
  const open = report.exceptions.filter(isOpen);
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

/** What is wrong with hundreds of orders is told by the first lines; the report as a file has them all. */
const DIFFERENCES_SHOWN = 30;

function proof({ proof: { balanced, differences } }: DemoReport): string {
  if (balanced && differences.length === 0) {
    return (
      'The books prove: every order is booked, waits, or has an exception; every account, VAT rate, bank and item shows what\n' +
      'the storefront says, order by order; every subledger equals its accounts.'
    );
  }
  const more = differences.length - DIFFERENCES_SHOWN;
  return [
    'The books do NOT prove:',
    ...differences.slice(0, DIFFERENCES_SHOWN).map((difference) => wrap(`- ${difference}`)),
    ...(more > 0 ? [`  and ${more} more; --report FILE lists all.`] : []),
  ].join('\n');
}

const LINE_WIDTH = 118;

/** Breaks a sentence at blanks; what follows stands under its beginning. */
function wrap(sentence: string): string {
  const lines = [' '];
  for (const word of sentence.split(' ')) {
    if (lines.at(-1)!.length + word.length >= LINE_WIDTH) lines.push('   ');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.join('\n');
}
