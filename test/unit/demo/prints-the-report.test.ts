import { printReport } from '../../demo/print-report.ts';
import type { DemoReport, ReportException, ReportOrder } from '../../demo/report.ts';
import { emptyBooks } from './worked-books.ts';

const exception: ReportException = {
  category: 'Currency',
  owner: 'Finance',
  object: 'order',
  externalId: '3',
  message: 'Order 3 is in the currency KWD.',
  nextAction: 'Choose the currency.',
  status: 'open',
};

function order(id: number, outcome: ReportOrder['outcome'], currency: string, totalIncVat: string): ReportOrder {
  return { id, outcome, document: '', invoice: '', currency, totalIncVat, vat: '', remaining: '' };
}

function linesOf(changes: Partial<DemoReport>, columns?: number): string[] {
  const { differences, ...books } = emptyBooks;
  const report: DemoReport = {
    ...books,
    apiCalls: { bigCommerce: 0, businessCentral: 0 },
    proof: { balanced: true, differences },
    ...changes,
  };
  let text = '';
  printReport(
    report,
    (part) => {
      text += part;
    },
    columns,
  );
  return text.split('\n');
}

/** Without what only lines columns up. */
const printed = (changes: Partial<DemoReport>): string[] =>
  linesOf(changes).map((line) => line.trim().replaceAll(/ {2,}/g, '  '));

test('every order read has one outcome, and amounts have the decimals of their currency', () => {
  const lines = printed({
    orders: [
      order(1, 'invoiced', 'GBP', '10.00'),
      order(2, 'invoiced', 'GBP', '0.10'),
      order(3, 'held', 'KWD', '12.345'),
      order(4, 'held', 'JPY', '6001'),
      order(5, 'ignored', 'EUR', '7.50'),
      order(0, 'held', 'GBP', ''),
    ],
    exceptions: [exception],
  });
  expect(lines).toContain('invoiced  2  10.10 GBP  shipped and in the books');
  expect(lines).toContain('held  2  12.345 KWD + 1 that cannot be read  not booked, each has an open exception');
  expect(lines).toContain('waiting  1  6001 JPY  for payment or verification');
  expect(lines).toContain('ignored  1  7.50 EUR  checkouts never completed');
  expect(lines).toContain('read  6  7.50 EUR + 10.10 GBP + 6001 JPY + 12.345 KWD + 1 that  in the storefront');
});

test('a sales order of which something is invoiced has shipped in part', () => {
  const lines = printed({
    orders: [order(1, 'ordered', 'GBP', '10.00'), { ...order(2, 'ordered', 'GBP', '240.00'), invoice: 'INV-2' }],
  });
  expect(lines).toContain('in part  1  240.00 GBP  shipped and invoiced in part');
  expect(lines).toContain('ordered  1  10.00 GBP  sales orders not shipped yet');
});

test('what needs attention is what is open', () => {
  const lines = printed({ exceptions: [exception, { ...exception, externalId: '4', status: 'resolved' }] });
  expect(lines).toContain('Finance  order 3  Order 3 is in the currency KWD.');
  expect(lines.join('\n')).toContain('→ Choose the currency.');
  expect(lines.join('\n')).not.toContain('order 4');
});

test('differences are broken into lines that can be read, and no more are shown than tell what is wrong', () => {
  const sentence =
    `Account 4000 Sales: expected -1.00, posted -2.00, difference -1.00. ${'From order 1001. '.repeat(9)}`.trim();
  const lines = printed({ proof: { balanced: true, differences: Array.from({ length: 33 }, () => sentence) } });
  expect(lines).toContain('The books do NOT prove:');
  expect(lines.filter((line) => line.startsWith('- Account 4000 Sales'))).toHaveLength(30);
  expect(lines).toContain('and 3 more; --report FILE lists all.');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(120);
});

test('a payment that waits is about no order of its number', () => {
  const ofPayment = { ...exception, object: 'payment', externalId: '4' };
  const lines = printed({ orders: [order(4, 'held', 'GBP', '5.00')], exceptions: [ofPayment] });
  expect(lines).toContain('waiting  1  5.00 GBP  for payment or verification');
});

test('sums of the books are those of their rows, and what is in banks and stock is told', () => {
  const vat = (bus: string, base: string, amount: string) => ({ bus, prod: 'STANDARD', rate: '20', base, amount });
  const lines = printed({
    trialBalance: { 4000: '-0.20', 2100: '-0.10', 1250: '0.30' },
    vat: [vat('DOMESTIC', '-0.10', '-0.02'), vat('OSS-FR', '-0.20', '-0.04')],
    bankBalances: { 'STRIPE-GBP': '0.30' },
    itemQuantities: { 'HP-MUG': -2, 'HP-LAMP': -1 },
  });
  expect(lines).toContain('Sum  0.00');
  expect(lines).toContain('Sum  -0.30  -0.06  accounts 2100 and 2110');
  expect(lines).toContain('STRIPE-GBP  0.30');
  expect(lines).toEqual(expect.arrayContaining(['HP-LAMP  1', 'HP-MUG  2', 'Sum  3']));
});

test.each([80, 100, 120])('on a terminal of %i columns no line is wider, and no word is lost', (columns) => {
  const message = `Order 3: ${'https://example.com/'.repeat(8)} 漢字${'漢字'.repeat(40)} ends here.`;
  const difference = `Account 4000 Sales: expected ${'1 '.repeat(200)}`;
  const lines = linesOf(
    {
      orders: [order(1, 'invoiced', 'GBP', '1234567.00'), order(2, 'invoiced', 'EUR', '1234567.00')],
      exceptions: [
        { ...exception, owner: 'Customer experience', object: 'sync run', externalId: 'x'.repeat(40), message },
      ],
      proof: { balanced: true, differences: [difference] },
    },
    columns,
  );
  const wide = (line: string) => [...line].reduce((width, sign) => width + (sign > '\u10ff' ? 2 : 1), 0);
  expect(Math.max(...lines.filter((line) => !line.startsWith('─')).map(wide))).toBeLessThanOrEqual(columns);
  const words = lines.join('').replaceAll(/\s/g, '');
  for (const part of ['https://example.com/', '漢字漢字', 'x'.repeat(14), 'ends', 'here.'])
    expect(words).toContain(part);
});

test('what orders bring cannot steer the terminal', () => {
  const text = linesOf({ exceptions: [{ ...exception, message: 'Order 3 \u001b[2J\u0007 is wrong.' }] }).join('\n');
  expect(text).toContain('Order 3 �[2J� is wrong.');
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
});
