import { prove } from '../../demo/prove.ts';
import { type Ledger, read, workedLedger, workedStorefront } from './worked-books.ts';

/**
 * The demo once said "The books prove" although every payment was posted twice as high: it compared nothing but the totals and
 * taxes of invoices. Each case breaks the books of the worked examples in one way; the proof must say where, and of which order.
 */

function differences(breakIt: (ledger: Ledger) => void = () => undefined): string[] {
  const ledger = workedLedger();
  breakIt(ledger);
  const { books, trace } = read(ledger);
  return prove(workedStorefront(), books, trace);
}

/** Posts an entry and its balance on top of what the order has. */
function post(ledger: Ledger, order: string, debit: string, credit: string, amount: number): void {
  const accounts = ledger.accounts[order] ?? {};
  ledger.accounts[order] = accounts;
  for (const [account, sign] of [
    [debit, 1],
    [credit, -1],
  ] as const)
    accounts[account] = (Number(accounts[account] ?? 0) + sign * amount).toFixed(2);
}

test('books as the worked examples have them prove', () => {
  expect(differences()).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly breakIt: (ledger: Ledger) => void;
  /** Each must begin one of the sentences. */
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a payment posted twice as high',
    breakIt: (ledger) => {
      post(ledger, '1001', '1250', '1200', 38.8);
      ledger.banks['1001']!['STRIPE-GBP'] = '77.60';
    },
    found: [
      'Account 1250 Stripe GBP clearing: expected 88.80, posted 127.60, difference 38.80. From order 1001 (expected 38.80, posted 77.60).',
      'Account 1200 Receivables: expected 70.83, posted 32.03, difference -38.80. From order 1001 (expected 0.00, posted -38.80).',
      'Bank account STRIPE-GBP, in its currency: expected 88.80, posted 127.60, difference 38.80. From order 1001',
    ],
  },
  {
    name: 'a payment that is missing',
    breakIt: (ledger) => {
      post(ledger, '1003', '1200', '1250', 50);
      delete ledger.banks['1003'];
      ledger.orders[2] = { ...ledger.orders[2]!, remaining: '50.00' };
    },
    found: [
      'Account 1250 Stripe GBP clearing: expected 88.80, posted 38.80, difference -50.00. From order 1003',
      'Order 1003: what is left to pay is 0.00 GBP in the storefront, 50.00 in invoice INV-3.',
    ],
  },
  {
    name: 'a certificate booked as a discount',
    breakIt: (ledger) => post(ledger, '1001', '4090', '2200', 20),
    found: [
      'Account 2200 Gift certificate liability: expected -30.00, posted -50.00, difference -20.00. From order 1001 (expected 20.00, posted 0.00).',
      'Account 4090 Promotions and coupons: expected 10.00, posted 30.00, difference 20.00. From order 1001',
      'Revenue without tax (accounts 4000, 4090, 4100, 4110): expected -192.99, posted -172.99, difference 20.00. From order 1001',
    ],
  },
  {
    name: 'a certificate sold booked as revenue',
    breakIt: (ledger) => post(ledger, '1003', '2200', '4000', 50),
    found: [
      'Account 2200 Gift certificate liability: expected -30.00, posted 20.00',
      'Account 4000 Sales: expected -194.99, posted -244.99, difference -50.00. From order 1003 (expected 0.00, posted -50.00).',
    ],
  },
  {
    name: 'shipping on another account',
    breakIt: (ledger) => post(ledger, '1001', '4100', '4110', 4),
    found: [
      'Account 4100 Shipping income: expected -8.00, posted -4.00, difference 4.00. From order 1001 (expected -4.00, posted 0.00).',
      'Account 4110 Handling and gift wrapping income: expected 0.00, posted -4.00, difference -4.00. From order 1001',
    ],
  },
  {
    name: 'VAT groups swapped',
    breakIt: (ledger) => {
      ledger.vat['1002'] = { 'DOMESTIC REDUCED 20': ['-9.99', '-2.01'] };
    },
    found: [
      'VAT DOMESTIC STANDARD 20 %: expected -21.61, posted -19.60, difference 2.01. From order 1002',
      'VAT base DOMESTIC REDUCED 20 %: expected 0.00, posted -9.99, difference -9.99. From order 1002',
    ],
  },
  {
    name: 'VAT of another country',
    breakIt: (ledger) => {
      post(ledger, '1004', '2110', '2100', 17);
      ledger.vat['1004'] = { 'DOMESTIC STANDARD 20': ['-85.00', '-17.00'] };
    },
    found: [
      'Account 2110 Output VAT One Stop Shop: expected -17.00, posted 0.00, difference 17.00. From order 1004',
      'VAT OSS-FR STANDARD 20 %: expected -17.00, posted 0.00',
    ],
  },
  {
    name: 'a discount netted with revenue',
    breakIt: (ledger) => post(ledger, '1001', '4000', '4090', 5),
    found: [
      'Account 4000 Sales: expected -194.99, posted -189.99, difference 5.00. From order 1001',
      'Account 4090 Promotions and coupons: expected 10.00, posted 5.00, difference -5.00. From order 1001',
    ],
  },
  {
    name: 'an order that is missing',
    breakIt: (ledger) => {
      ledger.orders = ledger.orders.filter(({ id }) => id !== 1002);
      for (const part of [ledger.accounts, ledger.items, ledger.vat]) delete part['1002'];
    },
    found: ['Order 1002 is neither in Business Central nor an exception.'],
  },
  {
    name: 'an order that is held without an exception',
    breakIt: (ledger) => {
      ledger.exceptions = [];
    },
    found: ['Order 1009 is held, but no open exception says why.'],
  },
  {
    name: 'an order booked twice',
    breakIt: (ledger) => {
      const sale = ledger.accounts['1002']!;
      for (const account of Object.keys(sale)) sale[account] = (Number(sale[account]) * 2).toFixed(2);
      ledger.orders.push({ ...ledger.orders[1]!, invoice: 'INV-9' });
    },
    found: [
      'Order 1002 is in Business Central 2 times.',
      'Account 1200 Receivables: expected 70.83, posted 82.83, difference 12.00. From order 1002 (expected 12.00, posted 24.00).',
    ],
  },
  {
    name: 'an invoice that bears no order number',
    breakIt: (ledger) => {
      ledger.accounts[''] = ledger.accounts['1005']!;
      delete ledger.accounts['1005'];
    },
    found: [
      'Account 1200 Receivables: expected 70.83, posted 70.83, difference 0.00. From order 1005 (expected 58.83, posted 0.00), entries of no order (expected 0.00, posted 58.83).',
    ],
  },
  {
    name: 'an order on the account of somebody else',
    breakIt: (ledger) => {
      const [invoice] = ledger.documents;
      ledger.documents[0] = { ...invoice!, customer: 'C2', email: 'bob@example.com' };
    },
    found: [
      'Guest ada@example.com is booked on 2 customers: C2, C1.',
      'Guest ada@example.com is booked on customer C2, who is bob@example.com.',
    ],
  },
  {
    name: 'a VAT difference put on the rounding account',
    breakIt: (ledger) => {
      post(ledger, '1002', '2100', '6200', 0.01);
      ledger.vat['1002'] = { 'DOMESTIC STANDARD 20': ['-9.99', '-2.00'] };
      ledger.orders[1] = { ...ledger.orders[1]!, vat: '2.00' };
      ledger.residuals = [{ order: '1002', cause: 'Rounding', amount: '0.01' }, ledger.residuals[1]!];
    },
    found: [
      'Account 6200 Rounding differences: expected -0.03, posted -0.04, difference -0.01. From order 1002 (expected 0.00, posted -0.01).',
      'Order 1002: the tax is 2.01 GBP in the storefront, 2.00 in invoice INV-2.',
      "Order 1002: the storefront's total differs from its parts by 0.00, but the rounding recorded with its cause is 0.01.",
    ],
  },
  {
    name: 'a rounding difference without its cause',
    breakIt: (ledger) => {
      ledger.residuals = ledger.residuals.filter(({ cause }) => cause !== 'Rounding');
    },
    found: [
      "Order 1005: the storefront's total differs from its parts by -0.03, but the rounding recorded with its cause is 0.00.",
    ],
  },
  {
    name: 'another exchange rate',
    breakIt: (ledger) => {
      ledger.accounts['1004'] = { ...ledger.accounts['1004'], 1260: '103.20', 4000: '-86.00', 2110: '-17.20' };
      ledger.vat['1004'] = { 'OSS-FR STANDARD 20': ['-86.00', '-17.20'] };
    },
    found: [
      'Account 1260 Stripe EUR clearing: expected 102.00, posted 103.20, difference 1.20. From order 1004',
      'Account 4000 Sales: expected -194.99, posted -195.99, difference -1.00. From order 1004',
    ],
  },
  {
    name: 'an exchange loss that nobody had',
    breakIt: (ledger) => post(ledger, '1004', '6300', '1200', 1.2),
    found: [
      'Account 6300 Exchange gains and losses: expected 0.00, posted 1.20, difference 1.20. From order 1004 (expected 0.00, posted 1.20).',
    ],
  },
  {
    name: 'another posting date',
    breakIt: (ledger) => {
      ledger.documents[4] = { ...ledger.documents[4]!, date: '2026-03-03' };
    },
    found: ['Order 1003: invoice INV-3 is posted on 2026-03-03, in the storefront it is of 2026-03-02.'],
  },
  {
    name: 'other goods than were sold',
    breakIt: (ledger) => {
      ledger.items['1004'] = { 'HP-BULB': '-1' };
    },
    found: [
      'Quantity of HP-BULB: expected 0.00, posted -1.00, difference -1.00. From order 1004',
      'Quantity of HP-LAMP: expected -1.00, posted 0.00, difference 1.00. From order 1004',
    ],
  },
  {
    name: 'a held order in the ledger',
    breakIt: (ledger) => post(ledger, '1009', '1250', '1200', 58.8),
    found: ['Account 1250 Stripe GBP clearing: expected 88.80, posted 147.60, difference 58.80. From order 1009'],
  },
  {
    name: 'a cancelled order that was shipped',
    breakIt: (ledger) => {
      ledger.orders[5] = { ...ledger.orders[5]!, outcome: 'invoiced', invoice: 'INV-6' };
    },
    found: ['Order 1006 is invoiced, but with the status 5 it must be cancelled.'],
  },
  {
    name: 'an exception that belongs to nobody',
    breakIt: (ledger) => {
      ledger.exceptions = [{ ...ledger.exceptions[0]!, owner: '', nextAction: ' ' }];
    },
    found: ['The exception about order 1009 has no owner.', 'The exception about order 1009 has no nextAction.'],
  },
  {
    name: 'an order that the storefront never had',
    breakIt: (ledger) => {
      ledger.orders.push({ ...ledger.orders[0]!, id: 4711 });
    },
    found: ['Order 4711 is in Business Central, but the storefront has none of that number.'],
  },
];

test.each(cases)('finds $name', ({ breakIt, found }) => {
  const said = differences(breakIt);
  for (const sentence of found) expect(said).toContainEqual(expect.stringMatching(startsWith(sentence)));
});

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

test('a trial balance that has other sums than its entries is found', () => {
  const { books, trace } = read(workedLedger());
  const trialBalance = { ...books.trialBalance, 4100: '-9.00', 1250: '89.80' };
  expect(prove(workedStorefront(), { ...books, trialBalance }, trace)).toContain(
    'Account 4100 Shipping income: expected -8.00, posted -9.00, difference -1.00. From entries that were read one by one add up to -8.00.',
  );
});

test('of an order that shipped in part, anything from nothing to the whole may be in the books', () => {
  const inPart = (sales: string, vat: string, owed: string): string[] =>
    differences((ledger) => {
      ledger.accounts['1002'] = { 1200: owed, 4000: sales, 2100: vat, 5000: '12.00', 1400: '-12.00' };
      ledger.items['1002'] = { 'HP-MUG': '-1' };
      ledger.vat['1002'] = { 'DOMESTIC STANDARD 20': [sales, vat] };
      ledger.orders[1] = { ...ledger.orders[1]!, outcome: 'ordered' };
    });
  expect(inPart('-3.33', '-0.67', '4.00')).toEqual([]);
  expect(inPart('-13.33', '-2.67', '16.00')).toContainEqual(expect.stringContaining('order 1002'));
});

test('a payment that waits with an exception need not be posted', () => {
  const missing = (ledger: Ledger) => {
    post(ledger, '1003', '1200', '1250', 50);
    delete ledger.banks['1003'];
    ledger.orders[2] = { ...ledger.orders[2]!, remaining: '50.00' };
    ledger.exceptions.push({
      ...ledger.exceptions[0]!,
      object: 'payment',
      externalId: '3',
      message: 'Order 1003, payment 3: gateway stripe (field gateway) has no clearing bank account.',
    });
  };
  expect(differences(missing)).toEqual([]);
});
