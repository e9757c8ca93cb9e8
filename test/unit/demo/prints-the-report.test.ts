import { printReport } from '../../demo/print-report.ts';
import type { DemoReport, ReportException, ReportOrder } from '../../demo/report.ts';

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

function printed(changes: Partial<DemoReport>): string[] {
  const report: DemoReport = {
    orders: [],
    exceptions: [],
    trialBalance: {},
    vat: [],
    bankBalances: {},
    itemQuantities: {},
    apiCalls: { bigCommerce: 0, businessCentral: 0 },
    proof: { balanced: true, differences: [] },
    ...changes,
  };
  let text = '';
  printReport(report, (part) => {
    text += part;
  });
  return text.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, '  '));
}

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
  expect(lines).toContain('held  2  12.345 KWD  not booked, each has an open exception');
  expect(lines).toContain('waiting  1  6001 JPY  for payment or verification');
  expect(lines).toContain('ignored  1  7.50 EUR  checkouts never completed');
  expect(lines).toContain('read  6  in the storefront');
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
