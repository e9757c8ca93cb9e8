import { type Money, money } from '../../sandbox/bigcommerce/money.ts';

/**
 * What finance says about the books of Harbour & Pine: its accounts, and where the storefront's money and taxes belong. It is
 * written down here once more, on its own, because a proof that asked the connector's set-up would prove nothing about it.
 */
export const accountNames: Readonly<Record<string, string>> = {
  1100: 'Bank GBP',
  1110: 'Bank EUR',
  1200: 'Receivables',
  1250: 'Stripe GBP clearing',
  1260: 'Stripe EUR clearing',
  1270: 'PayPal GBP clearing',
  1400: 'Inventory',
  2100: 'Output VAT',
  2110: 'Output VAT One Stop Shop',
  2200: 'Gift certificate liability',
  2210: 'Store credit liability',
  3000: 'Equity',
  4000: 'Sales',
  4090: 'Promotions and coupons',
  4100: 'Shipping income',
  4110: 'Handling and gift wrapping income',
  5000: 'Cost of goods sold',
  6100: 'Payment processor fees',
  6200: 'Rounding differences',
  6300: 'Exchange gains and losses',
};

export const RECEIVABLES = '1200';
export const INVENTORY = '1400';
export const CERTIFICATES = '2200';
export const STORE_CREDIT = '2210';
export const SALES = '4000';
export const DISCOUNTS = '4090';
export const SHIPPING = '4100';
export const SERVICES = '4110';
export const COST = '5000';
export const ROUNDING = '6200';
export const EXCHANGE = '6300';

/** The accounts that together are what was earned without tax. */
export const revenueAccounts: readonly string[] = [SALES, DISCOUNTS, SHIPPING, SERVICES];

/** Finance lets an order differ from the sum of its parts by this, in the order's currency. */
export const ROUNDING_LIMIT = money('0.05');

/** By tax zone of the storefront; Switzerland is left unmapped. */
export const taxOfZone: Readonly<Record<number, { readonly bus: string; readonly account: string }>> = {
  1: { bus: 'EXPORT', account: '2100' },
  2: { bus: 'DOMESTIC', account: '2100' },
  3: { bus: 'OSS-IE', account: '2110' },
  4: { bus: 'OSS-DE', account: '2110' },
  5: { bus: 'OSS-FR', account: '2110' },
};

/**
 * The tax rates that the store was set up with, one for each zone, under its number; per cent by tax class. What was charged by one
 * of them stays so, even if the storefront deletes rate and zone.
 */
const setUpRates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  1: ratesOf('0', '0', '0'),
  2: ratesOf('20', '0', '5'),
  3: ratesOf('23', '0', '9'),
  4: ratesOf('19', '7', '7'),
  5: ratesOf('20', '5.5', '5.5'),
  6: ratesOf('8.1', '2.6', '2.6'),
};

function ratesOf(standard: string, books: string, reduced: string): Readonly<Record<string, string>> {
  return { 0: standard, 1: '0', 2: standard, 3: standard, 4: books, 5: reduced };
}

/** Rate and zone have one number. */
export const setUpZoneOfRate = (rateId: string): number | undefined =>
  setUpRates[rateId] === undefined ? undefined : Number(rateId);

/** Rates of a zone, in the storefront's own shape. */
export const setUpRatesOfZone = (zoneId: number): { readonly tax_class_id: number; readonly rate: string }[] =>
  Object.entries(setUpRates[zoneId] ?? {}).map(([classId, rate]) => ({ tax_class_id: Number(classId), rate }));

/** VAT product posting groups by tax class of the storefront. */
export const vatProdOfClass: Readonly<Record<number, string>> = {
  0: 'STANDARD',
  1: 'NO-VAT',
  2: 'STANDARD',
  3: 'STANDARD',
  4: 'BOOKS',
  5: 'REDUCED',
};

/** The class of a fee that names none. */
export const FEE_CLASS = 0;

/** The bank account of a gateway's money and its account in the ledger; undefined where finance has none. */
export function clearingOf(gateway: string, currency: string): { bank: string; account: string } | undefined {
  return clearing[`${gateway.toLowerCase()} ${currency}`];
}

const clearing: Readonly<Record<string, { bank: string; account: string }>> = {
  'stripe GBP': { bank: 'STRIPE-GBP', account: '1250' },
  'stripe EUR': { bank: 'STRIPE-EUR', account: '1260' },
  'paypal GBP': { bank: 'PAYPAL-GBP', account: '1270' },
};

/** Gateways whose money finance posts by hand. */
export const handPosted: ReadonlySet<string> = new Set(['bankdeposit']);

/** What one unit of a currency is worth in pounds from 1 January 2026. */
const pounds: Readonly<Record<string, string>> = { GBP: '1', EUR: '0.85', USD: '0.78' };

export function poundsFor(currency: string): Money | undefined {
  const rate = pounds[currency];
  return rate === undefined ? undefined : money(rate);
}

/** Units of each SKU that are on stock when the day begins. */
export const STOCK = 1000;

const unitCosts: Readonly<Record<string, string>> = {
  'HP-MUG': '12.00',
  'HP-LAMP': '24.50',
  'HP-THROW-GREY': '31.20',
  'HP-THROW-MOSS': '31.20',
  'HP-CANDLE': '4.10',
  'HP-BOOK': '5.25',
  'HP-BULB': '2.40',
};

export function unitCostOf(sku: string): Money | undefined {
  const cost = unitCosts[sku];
  return cost === undefined ? undefined : money(cost);
}
