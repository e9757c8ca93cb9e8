import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import type { AlSession } from '../sandbox/business-central/runtime/session/al-session.ts';
import { dateFromIso } from '../sandbox/business-central/runtime/values/date.ts';
import { Decimal } from '../sandbox/business-central/runtime/values/decimal.ts';
import { demoStoreCode } from '../support/agent-configuration.ts';
import { type ApiClient, apiClient } from '../support/api-client.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';
import { wireBodyOf, wireOrder } from '../support/wire-order.ts';

/**
 * Each case breaks one thing of the set-up, sends an order that needs it, and then does what the exception says, on the one
 * record that it says it of. The order and its payment must then be booked: nobody presses Retry, nobody sends it again.
 */

type Body = Record<string, unknown>;
type Key = readonly (string | number)[];
type Values = Readonly<Record<string, string | number | boolean>>;

let world: World;
let client: ApiClient;
let storeId: string;
let orderNo = 6000;

beforeAll(async () => {
  world = await startWorld({ store: { orders: [] }, now: new Date('2026-03-02T12:00:00Z') });
  await world.runAgent();
  client = await apiClient(world.businessCentral.connection);
  storeId = (await client.sync('GET', 'stores')).body.value[0].id;
});
afterAll(() => world.stop());

// -- set-up, row by row

function work<T>(table: string, act: (record: RecordVar, session: AlSession) => T): T {
  return world.businessCentral.work((session) => act(session.newRecord(world.tableId(table)), session));
}

const fieldNo = (record: RecordVar, name: string): number => record.def.byName.get(name.toLowerCase())!.number;

function fill(record: RecordVar, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const decimal = typeof value === 'number' && !Number.isInteger(value);
    record.Validate(fieldNo(record, name), decimal ? Decimal.parse(String(value)) : value);
  }
}

const edit = (table: string, key: Key, change: (record: RecordVar) => void) => () =>
  world.edit(world.tableId(table), key, change);

const modify = (table: string, key: Key, values: Values) =>
  edit(table, key, (record) => {
    fill(record, values);
    record.Modify$(true);
  });

const insert = (table: string, values: Values, like?: Key) => () =>
  work(table, (record) => {
    if (like !== undefined) record.Get$(...like);
    fill(record, values);
    record.Insert$(true);
  });

/** As an import does, which takes over what the page would not. */
const assign = (table: string, key: Key, values: Readonly<Record<string, string>>) =>
  edit(table, key, (record) => {
    for (const [name, value] of Object.entries(values))
      record.f[record.def.byName.get(name.toLowerCase())!.slot] = value;
    record.Modify$(true);
  });

const remove = (table: string, key: Key) => edit(table, key, (record) => record.Delete$(true));

const rename = (table: string, key: Key, newKey: Key) => edit(table, key, (record) => record.Rename$(...newKey));

const all =
  (...steps: (() => void)[]) =>
  () => {
    for (const step of steps) step();
  };

// -- orders, one line of 30.00 with 20 % unless told otherwise

interface Sale {
  readonly sku?: string;
  readonly productId?: number;
  readonly currency?: string;
  readonly zone?: number;
  readonly rate?: number;
  readonly net?: number;
  readonly tax?: number;
  readonly total?: number;
  readonly type?: string;
  readonly taxClass?: number;
  readonly discount?: number;
  readonly gateway?: string;
  readonly paidBy?: 'card' | 'certificate' | 'store credit';
  readonly second?: Sale;
  readonly header?: Body;
}

const template = wireBodyOf(wireOrder(exampleA()));
const [lineTemplate] = template.orderLines as Body[];
const [taxTemplate] = template.orderTaxes as Body[];
const [cardTemplate, certificateTemplate] = template.orderPayments as Body[];

function lineOf(sale: Sale, index: number): { line: Body; tax: Body[]; paid: number; vat: number } {
  const { type = 'Item', net = 25, zone = 2, taxClass = 0, discount = 0 } = sale;
  const vat = sale.tax ?? 5;
  const lineKey = `${type.toLowerCase()}:${index}`;
  const untaxed = type === 'GiftCertificate';
  const gross = net + vat;
  const line = {
    ...lineTemplate,
    lineKey,
    lineType: type,
    externalLineId: index,
    productId: sale.productId ?? (type === 'Item' ? 101 : 0),
    variantId: 0,
    sku: sale.sku ?? (type === 'Item' ? 'HP-MUG' : ''),
    quantity: 1,
    unitPriceExTax: net + discount / 1.2,
    unitPriceIncTax: gross + discount,
    totalExTax: net + discount / 1.2,
    totalIncTax: gross + discount,
    totalTax: vat,
    discountedTotalIncTax: gross,
    taxClassId: untaxed ? -1 : taxClass,
    taxZoneId: zone,
  };
  const row = { ...taxTemplate, externalTaxId: orderNo * 10 + index, lineKey, taxZoneId: zone, taxRateId: zone };
  const taxed = { ...row, taxClassId: taxClass, rate: sale.rate ?? 20, lineAmount: vat };
  return { line, tax: untaxed ? [] : [taxed], paid: gross, vat };
}

function paymentsOf(sale: Sale, amount: number): Body[] {
  const common = { transactionId: `${orderNo}1`, amount, currencyCode: sale.currency ?? 'GBP' };
  if (sale.paidBy === 'certificate') return [{ ...certificateTemplate, ...common }];
  if (sale.paidBy === 'store credit')
    return [
      { ...certificateTemplate, ...common, method: 'store_credit', gateway: 'storecredit', giftCertificateCode: '' },
    ];
  return [{ ...cardTemplate, ...common, gateway: sale.gateway ?? 'stripe', gatewayTransactionId: `ch_${orderNo}` }];
}

function bodyOf(sale: Sale): Body {
  orderNo++;
  const parts = [sale, ...(sale.second === undefined ? [] : [sale.second])].map((part, at) => lineOf(part, at + 1));
  const totalIncTax = sale.total ?? parts.reduce((sum, { paid }) => sum + paid, 0);
  const totalTax = parts.reduce((sum, { vat }) => sum + vat, 0);
  return {
    ...template,
    id: randomUUID(),
    orderId: orderNo,
    contentHash: `hash ${orderNo}`,
    currencyCode: sale.currency ?? 'GBP',
    totalIncTax,
    totalTax,
    totalExTax: totalIncTax - totalTax,
    couponDiscount: 0,
    discountAmount: 0,
    giftCertificateAmount: sale.paidBy === 'certificate' ? totalIncTax : 0,
    storeCreditAmount: sale.paidBy === 'store credit' ? totalIncTax : 0,
    customerEmail: `shopper${orderNo}@example.com`,
    billingEmail: '',
    orderLines: parts.map(({ line }) => line),
    orderTaxes: parts.flatMap(({ tax }) => tax),
    orderDiscounts: [],
    orderPayments: paymentsOf(sale, totalIncTax),
    ...sale.header,
  };
}

// -- what has become of them

const processStaged = () =>
  client.sync('POST', `stores(${storeId})/Microsoft.NAV.processStaged`, { timeBudgetSeconds: 60 });

interface Open {
  readonly cause: string;
  readonly message: string;
}

/** What is open about the order, its payment or the store. */
function openNow(): Open[] {
  return work('BigC Exception', (exception) => {
    const found: Open[] = [];
    const value = (name: string) => exception.f[exception.def.byName.get(name)!.slot];
    exception.SetFilter(fieldNo(exception, 'External Id'), `${orderNo}|${orderNo}1|${demoStoreCode}`);
    exception.SetFilter(fieldNo(exception, 'Status'), '0|1');
    if (!exception.FindSet()) return found;
    do found.push({ cause: causeNames.get(Number(value('cause')))!, message: String(value('message')) });
    while (exception.Next() !== 0);
    return found;
  });
}

const STORE = 'BigC Store';
const VAT = 'VAT Posting Setup';
const FRANCE = ['OSS-FR', 'STANDARD'];
const REFERENCE = 'Item Reference';
const PRODUCT = 'BigC Store Product';
const GATEWAY = 'BigC Payment Gateway';
const GIFT_CARDS = 'BigC Gift Card Account';
const SETUP = 'General Ledger Setup';
const RATE = 'Currency Exchange Rate';
const day = (iso: string) => dateFromIso(iso)!;
const nothing = () => {};

const france: Sale = { zone: 5 };
const euro: Sale = { zone: 5, currency: 'EUR', gateway: 'stripe' };
/** With its unit, in one transaction, as by copying an item. */
const newItem = (no: string) => () =>
  work('Item', (item, session) => {
    item.Get$('HP-MUG');
    fill(item, { 'No.': no });
    item.Insert$(true);
    const unit = session.newRecord(world.tableId('Item Unit of Measure'));
    fill(unit, { 'Item No.': no, Code: 'PCS', 'Qty. per Unit of Measure': 1 });
    unit.Insert$(true);
  });
const reference = (item: string, no: string): Values => ({ 'Item No.': item, 'Reference No.': no });
const copyOfCurrency = (code: string, isoCode = '') =>
  all(
    insert('Currency', { Code: code, 'ISO Code': isoCode }),
    insert(RATE, { 'Currency Code': code }, ['EUR', day('2026-01-01')]),
  );
const link = (email: string, customer: string): Values => ({
  'Store Code': demoStoreCode,
  'Guest E-Mail': email,
  'Customer No.': customer,
});
const customer = (no: string, email: string) => insert('Customer', { 'No.': no, 'E-Mail': email }, ['C-KNOWN']);
const by = (email: string): Sale => ({ header: { customerEmail: email } });
/** A customer card holds 80 characters. */
const LONG_ADDRESS = `${'a'.repeat(80)}@example.com`;
const mapProduct = (id: number, sku: string, item: string): Values => ({
  'Store Code': demoStoreCode,
  'Product Id': id,
  SKU: sku,
  'Item No.': item,
});

/** Cause, remedy, what breaks it, what is sold, what is done about it, and what sets back what the next cases need otherwise. */
type Case = [string, string, () => void, Sale, () => void, (() => void)?];

const cases: Case[] = [
  [
    'TaxZoneUnmapped',
    'map the zone',
    nothing,
    { zone: 6, rate: 8.1, net: 27.75, tax: 2.25 },
    modify('BigC Tax Zone', [demoStoreCode, 6], { 'VAT Bus. Posting Group': 'SWISS' }),
  ],
  [
    'TaxClassUnmapped',
    'map the class',
    nothing,
    { taxClass: 88 },
    modify('BigC Tax Class', [demoStoreCode, 88], { 'VAT Prod. Posting Group': 'STANDARD' }),
  ],
  [
    'VATSetupMissing',
    'create the setup',
    remove(VAT, ['OSS-DE', 'STANDARD']),
    { zone: 4, rate: 19, tax: 4.75 },
    insert(VAT, { 'VAT Bus. Posting Group': 'OSS-DE', 'VAT %': 19, 'VAT Identifier': 'DE19' }, FRANCE),
  ],
  [
    'VATSetupMissing',
    'rename another setup',
    rename(VAT, ['OSS-IE', 'STANDARD'], ['', 'REDUCED']),
    { zone: 3, rate: 23, tax: 5.75 },
    rename(VAT, ['', 'REDUCED'], ['OSS-IE', 'STANDARD']),
  ],
  [
    'VATSetupBlocked',
    'unblock it',
    modify(VAT, FRANCE, { Blocked: true }),
    france,
    modify(VAT, FRANCE, { Blocked: false }),
  ],
  [
    'VATSetupBlocked',
    'map the zone to other groups',
    modify(VAT, FRANCE, { Blocked: true }),
    france,
    modify('BigC Tax Zone', [demoStoreCode, 5], { 'VAT Bus. Posting Group': 'DOMESTIC' }),
    all(
      modify('BigC Tax Zone', [demoStoreCode, 5], { 'VAT Bus. Posting Group': 'OSS-FR' }),
      modify(VAT, FRANCE, { Blocked: false }),
    ),
  ],
  [
    'VATTypeUnsupported',
    'choose Normal VAT',
    modify(VAT, FRANCE, { 'VAT Calculation Type': 1 }),
    france,
    modify(VAT, FRANCE, { 'VAT Calculation Type': 0, 'VAT %': 20 }),
  ],
  [
    'VATAccountMissing',
    'fill in the account',
    modify(VAT, FRANCE, { 'Sales VAT Account': '' }),
    france,
    modify(VAT, FRANCE, { 'Sales VAT Account': '2110' }),
  ],
  [
    'VATAccountMissing',
    'unblock the account',
    modify('G/L Account', ['2110'], { Blocked: true }),
    france,
    modify('G/L Account', ['2110'], { Blocked: false }),
  ],
  [
    'VATAccountMissing',
    'choose another account',
    modify('G/L Account', ['2110'], { Blocked: true }),
    france,
    modify(VAT, FRANCE, { 'Sales VAT Account': '2100' }),
    all(modify('G/L Account', ['2110'], { Blocked: false }), modify(VAT, FRANCE, { 'Sales VAT Account': '2110' })),
  ],
  [
    'VATRateDiffers',
    'correct the VAT %',
    modify(VAT, FRANCE, { 'VAT %': 21 }),
    france,
    modify(VAT, FRANCE, { 'VAT %': 20 }),
  ],
  [
    'VATRateDiffers',
    'give the other setup an identifier of its own',
    all(
      modify(VAT, FRANCE, { 'VAT Identifier': 'SHARED' }),
      assign(VAT, ['OSS-FR', 'BOOKS'], { 'VAT Identifier': 'SHARED' }),
    ),
    { ...france, second: { zone: 5, sku: 'HP-BOOK', taxClass: 4, rate: 5.5, net: 20, tax: 1.1 } },
    modify(VAT, FRANCE, { 'VAT Identifier': 'FR20' }),
  ],
  [
    'TaxDiffers',
    'raise Max. VAT Difference Allowed of the company',
    nothing,
    { tax: 5.08 },
    modify(SETUP, [''], { 'Max. VAT Difference Allowed': 0.1 }),
    modify(SETUP, [''], { 'Max. VAT Difference Allowed': 0.05 }),
  ],
  [
    'TaxDiffers',
    'raise Max. VAT Difference Allowed of the currency',
    nothing,
    { ...euro, tax: 5.08 },
    modify('Currency', ['EUR'], { 'Max. VAT Difference Allowed': 0.1 }),
  ],
  [
    'TotalDiffers',
    'raise the rounding limit of the store',
    nothing,
    { total: 30.2 },
    modify(STORE, [demoStoreCode], { 'Rounding Limit': 0.5 }),
  ],
  [
    'CurrencyUnmapped',
    'choose the currency',
    all(copyOfCurrency('KRONE', 'DKK'), copyOfCurrency('KRONER', 'DKK')),
    { currency: 'DKK', zone: 5, gateway: 'bankdeposit' },
    modify('BigC Currency', [demoStoreCode, 'DKK'], { 'Currency Code': 'KRONE' }),
  ],
  [
    'CurrencyUnmapped',
    'create the currency',
    nothing,
    { currency: 'NOK', zone: 5, gateway: 'bankdeposit' },
    copyOfCurrency('NOK'),
  ],
  [
    'CurrencyUnmapped',
    'give a currency its ISO code',
    copyOfCurrency('KRONA'),
    { currency: 'SEK', zone: 5, gateway: 'bankdeposit' },
    modify('Currency', ['KRONA'], { 'ISO Code': 'SEK' }),
  ],
  [
    'ExchangeRateMissing',
    'enter the rate',
    remove(RATE, ['EUR', day('2026-01-01')]),
    euro,
    insert(RATE, { 'Currency Code': 'EUR' }, ['USD', day('2026-01-01')]),
  ],
  [
    'ExchangeRateMissing',
    'let the rate start earlier',
    rename(RATE, ['EUR', day('2026-01-01')], ['EUR', day('2026-05-01')]),
    euro,
    rename(RATE, ['EUR', day('2026-05-01')], ['EUR', day('2026-01-01')]),
  ],
  ['ItemUnknown', 'create the item', nothing, { sku: 'HP-NEW', productId: 901 }, newItem('HP-NEW')],
  [
    'ItemUnknown',
    'create an item reference',
    nothing,
    { sku: 'REF-A', productId: 902 },
    insert(REFERENCE, reference('HP-MUG', 'REF-A')),
  ],
  [
    'ItemUnknown',
    'rename an item reference',
    insert(REFERENCE, reference('HP-MUG', 'REF-OLD')),
    { sku: 'REF-B', productId: 903 },
    rename(REFERENCE, ['HP-MUG', '', 'PCS', 0, '', 'REF-OLD'], ['HP-MUG', '', 'PCS', 0, '', 'REF-B']),
  ],
  [
    'ItemUnknown',
    'let an item reference start earlier',
    insert(REFERENCE, { ...reference('HP-MUG', 'REF-C'), 'Starting Date': day('2026-12-01') }),
    { sku: 'REF-C', productId: 904 },
    modify(REFERENCE, ['HP-MUG', '', 'PCS', 0, '', 'REF-C'], { 'Starting Date': day('2026-01-01') }),
  ],
  [
    'ItemUnknown',
    'map the product',
    nothing,
    { sku: 'HP-LOST', productId: 905 },
    modify(PRODUCT, [demoStoreCode, 905, 0], { 'Item No.': 'HP-MUG' }),
  ],
  [
    'ItemAmbiguous',
    'take the reference off the other item',
    all(insert(REFERENCE, reference('HP-MUG', 'DUP-A')), insert(REFERENCE, reference('HP-LAMP', 'DUP-A'))),
    { sku: 'DUP-A', productId: 906 },
    remove(REFERENCE, ['HP-LAMP', '', 'PCS', 0, '', 'DUP-A']),
  ],
  [
    'ItemAmbiguous',
    'map the product',
    all(insert(REFERENCE, reference('HP-MUG', 'DUP-B')), insert(REFERENCE, reference('HP-LAMP', 'DUP-B'))),
    { sku: 'DUP-B', productId: 907 },
    modify(PRODUCT, [demoStoreCode, 907, 0], { 'Item No.': 'HP-MUG' }),
  ],
  [
    'ItemBlocked',
    'unblock the item',
    modify('Item', ['HP-LAMP'], { Blocked: true }),
    { sku: 'HP-LAMP', productId: 908 },
    modify('Item', ['HP-LAMP'], { Blocked: false }),
  ],
  [
    'ItemBlocked',
    'map the product to another item',
    modify('Item', ['HP-LAMP'], { 'Sales Blocked': true }),
    { sku: 'HP-LAMP', productId: 909 },
    insert(PRODUCT, mapProduct(909, 'HP-LAMP', 'HP-MUG')),
    modify('Item', ['HP-LAMP'], { 'Sales Blocked': false }),
  ],
  [
    'ItemBlocked',
    'unblock the variant',
    all(
      modify('Item Variant', ['HP-THROW', 'MOSS'], { Blocked: true }),
      insert(REFERENCE, { ...reference('HP-THROW', 'THROW-MOSS'), 'Variant Code': 'MOSS' }),
    ),
    { sku: 'THROW-MOSS', productId: 910 },
    modify('Item Variant', ['HP-THROW', 'MOSS'], { Blocked: false }),
  ],
  [
    'ItemIncomplete',
    'fill in the posting group',
    modify('Item', ['HP-LAMP'], { 'Inventory Posting Group': '' }),
    { sku: 'HP-LAMP', productId: 911 },
    modify('Item', ['HP-LAMP'], { 'Inventory Posting Group': 'RESALE' }),
  ],
  [
    'CustomerBlocked',
    'unblock the customer',
    all(
      insert('Customer', {
        'No.': 'C-KNOWN',
        'E-Mail': 'known@example.com',
        'Gen. Bus. Posting Group': 'ONLINE',
        'Customer Posting Group': 'WEB',
        'VAT Bus. Posting Group': 'DOMESTIC',
      }),
      modify('Customer', ['C-KNOWN'], { Blocked: 3 }),
    ),
    by('known@example.com'),
    modify('Customer', ['C-KNOWN'], { Blocked: 0 }),
  ],
  [
    'CustomerBlocked',
    'link the shopper to another customer',
    all(customer('C-BLOCKED', 'blocked@example.com'), modify('Customer', ['C-BLOCKED'], { Blocked: 3 })),
    by('blocked@example.com'),
    insert('BigC Customer Link', link('blocked@example.com', 'C-KNOWN')),
  ],
  [
    'EMailTooLong',
    'enter an address on the customer card',
    all(
      insert('Customer', {
        'No.': 'C-LONG',
        'Gen. Bus. Posting Group': 'ONLINE',
        'Customer Posting Group': 'WEB',
        'VAT Bus. Posting Group': 'DOMESTIC',
      }),
      insert('BigC Customer Link', link(LONG_ADDRESS, 'C-LONG')),
    ),
    by(LONG_ADDRESS),
    modify('Customer', ['C-LONG'], { 'E-Mail': 'ada@example.com' }),
  ],
  [
    'CustomerAmbiguous',
    'link the shopper to a customer',
    all(customer('C-ONE', 'two@example.com'), customer('C-TWO', 'two@example.com')),
    by('two@example.com'),
    insert('BigC Customer Link', link('two@example.com', 'C-ONE')),
  ],
  [
    'CustomerAmbiguous',
    'correct the address of a card',
    all(customer('C-THREE', 'same@example.com'), customer('C-FOUR', 'same@example.com')),
    by('same@example.com'),
    modify('Customer', ['C-FOUR'], { 'E-Mail': 'other@example.com' }),
  ],
  [
    'StoreNotReady',
    'choose a customer template',
    modify(STORE, [demoStoreCode], { 'Customer Template Code': '' }),
    {},
    modify(STORE, [demoStoreCode], { 'Customer Template Code': 'WEB' }),
  ],
  [
    'StoreNotReady',
    'give the customer template its posting group',
    modify('Customer Templ.', ['WEB'], { 'Customer Posting Group': '' }),
    {},
    modify('Customer Templ.', ['WEB'], { 'Customer Posting Group': 'WEB' }),
  ],
  [
    'StoreAccountMissing',
    'fill in the account on the store',
    modify(STORE, [demoStoreCode], { 'Fee Account No.': '' }),
    { second: { type: 'Fee', net: 5, tax: 1 } },
    modify(STORE, [demoStoreCode], { 'Fee Account No.': '4110' }),
  ],
  [
    'StoreNotReady',
    'unblock an account of the store',
    modify('G/L Account', ['4110'], { Blocked: true }),
    { second: { type: 'Fee', net: 5, tax: 1 } },
    modify('G/L Account', ['4110'], { Blocked: false }),
  ],
  [
    'StoreAccountBlocked',
    'unblock the gift card account',
    modify('G/L Account', ['2200'], { Blocked: true }),
    { type: 'GiftCertificate', net: 50, tax: 0 },
    modify('G/L Account', ['2200'], { Blocked: false }),
  ],
  [
    'StoreAccountBlocked',
    'choose another gift card account',
    modify('G/L Account', ['2200'], { Blocked: true }),
    { type: 'GiftCertificate', net: 50, tax: 0 },
    modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Liability Account No.': '2210' }),
    all(
      modify('G/L Account', ['2200'], { Blocked: false }),
      modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Liability Account No.': '2200' }),
    ),
  ],
  [
    'CustomItemAccountMissing',
    'choose an account for custom sales',
    nothing,
    { sku: '', productId: 0 },
    modify(STORE, [demoStoreCode], { 'Custom Sales Account No.': '4000' }),
  ],
  [
    'GatewayUnmapped',
    'choose the clearing bank account',
    nothing,
    { gateway: 'klarna' },
    modify(GATEWAY, [demoStoreCode, 'KLARNA', 'GBP'], { 'Clearing Bank Account No.': 'STRIPE-GBP' }),
  ],
  [
    'GatewayCurrencyUnmapped',
    'choose one in the currency',
    nothing,
    { ...euro, gateway: 'paypal' },
    modify(GATEWAY, [demoStoreCode, 'PAYPAL', 'EUR'], { 'Clearing Bank Account No.': 'STRIPE-EUR' }),
  ],
  [
    'GatewayAccountBlocked',
    'unblock the bank account',
    modify('Bank Account', ['STRIPE-GBP'], { Blocked: true }),
    {},
    modify('Bank Account', ['STRIPE-GBP'], { Blocked: false }),
  ],
  [
    'GatewayAccountBlocked',
    'choose another bank account',
    modify('Bank Account', ['STRIPE-GBP'], { Blocked: true }),
    {},
    modify(GATEWAY, [demoStoreCode, 'STRIPE', 'GBP'], { 'Clearing Bank Account No.': 'PAYPAL-GBP' }),
    modify('Bank Account', ['STRIPE-GBP'], { Blocked: false }),
  ],
  [
    'GiftCardAccountMissing',
    'enter the liability account',
    modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Liability Account No.': '' }),
    { paidBy: 'certificate' },
    modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Liability Account No.': '2200' }),
  ],
  [
    'StoreCreditAccountMissing',
    'enter the store credit account',
    modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Store Credit Account No.': '' }),
    { paidBy: 'store credit' },
    modify(GIFT_CARDS, [demoStoreCode, 'GBP'], { 'Store Credit Account No.': '2210' }),
  ],
  [
    'StatusUnknown',
    'add the status',
    nothing,
    { header: { statusId: 77 } },
    insert('BigC Order State', { 'Store Code': demoStoreCode, 'Status Id': 77, Action: 1 }),
  ],
  [
    'PostingDateNotAllowed',
    'allow the date for all',
    modify(SETUP, [''], { 'Allow Posting From': day('2026-06-01') }),
    {},
    modify(SETUP, [''], { 'Allow Posting From': day('2026-01-01') }),
  ],
  [
    'PostingSetupIncomplete',
    'fill in the sales account',
    modify('General Posting Setup', ['ONLINE', 'RETAIL'], { 'Sales Account': '' }),
    {},
    modify('General Posting Setup', ['ONLINE', 'RETAIL'], { 'Sales Account': '4000' }),
  ],
  [
    'PostingSetupIncomplete',
    'fill in the discount account',
    modify('General Posting Setup', ['ONLINE', 'RETAIL'], { 'Sales Line Disc. Account': '' }),
    { discount: 6 },
    modify('General Posting Setup', ['ONLINE', 'RETAIL'], { 'Sales Line Disc. Account': '4090' }),
  ],
  [
    'PostingSetupIncomplete',
    'unblock the account',
    modify('G/L Account', ['5000'], { Blocked: true }),
    {},
    modify('G/L Account', ['5000'], { Blocked: false }),
  ],
  [
    'CustomerGroupIncomplete',
    'unblock the account',
    modify('G/L Account', ['1200'], { Blocked: true }),
    {},
    modify('G/L Account', ['1200'], { Blocked: false }),
  ],
  [
    'InventorySetupIncomplete',
    'fill in the account',
    modify('Inventory Posting Setup', ['MAIN', 'RESALE'], { 'Inventory Account': '' }),
    {},
    modify('Inventory Posting Setup', ['MAIN', 'RESALE'], { 'Inventory Account': '1400' }),
  ],
];

test.each(cases)('%s: %s', async (cause, _remedy, breakIt, sale, fixIt, restore = nothing) => {
  breakIt();
  expect(await client.sync('POST', 'orders', bodyOf(sale))).toMatchObject({ status: 201 });
  await processStaged();
  const before = openNow();

  fixIt();
  await processStaged();
  const after = openNow();
  restore();
  expect(before.map((exception) => exception.cause)).toEqual([cause]);
  expect(after).toEqual([]);
  expect(world.books().orders.find(({ id }) => id === orderNo)).toMatchObject({ outcome: 'ordered' });
});

// -- and no cause is left out

const causes = readFileSync('al-extension/Exceptions/BigCExceptionCause.Enum.al', 'utf8');
const causeNames: ReadonlyMap<number, string> = new Map(
  [...causes.matchAll(/value\((\d+); (\w+)\)/g)].map(([, ordinal, name]) => [Number(ordinal), name!]),
);

/** What no set-up of Business Central settles, and what does. */
const settledElsewhere: Readonly<Record<string, readonly string[]>> = {
  'the storefront, which then sends the order again': [
    'TaxZoneUnknown',
    'TaxClassUnknown',
    'TaxRowsDiffer',
    'AmountInvalid',
    'CustomerUnidentified',
    'CertificateContradiction',
    'OrderWithoutLines',
    'WaitingTooLong',
    'NotToShip',
  ],
  'a decision of a person about what is booked': [
    'PaymentCurrencyDiffers',
    'PaymentContradiction',
    'RefundByHand',
    'PaymentToRefund',
    'ChangedAfterPosting',
    'CancelledAfterPosting',
    'DocumentChanged',
    'InvoiceDiffers',
  ],
  'the next attempt, which comes by itself': ['UnexpectedError', 'Unreachable', 'PostingFailed', 'RunFailed'],
  'the agent, which sends it again': ['Unreadable', 'Refused'],
  'nothing, because a store without a template is not ready before': ['CustomerTemplateMissing'],
};

test('every cause is in the table, or is settled elsewhere', () => {
  const told = [...cases.map(([cause]) => cause), ...Object.values(settledElsewhere).flat()];
  expect([...new Set(told)].sort()).toEqual([...causeNames.values()].sort());
});
