import path from 'node:path';
import got, { type Method } from 'got';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { type Host, startHost } from '../../../sandbox/business-central/odata/host.ts';
import { apiPagesOf } from '../../../sandbox/business-central/odata/pages-of-application.ts';

const company = { id: '33333333-3333-4333-8333-333333333333', name: 'Harbour & Pine Ltd' };
const client = { clientId: '11111111-1111-4111-8111-111111111111', clientSecret: 'open sesame' };
const clock = () => Date.UTC(2026, 2, 1, 12);

let host: Host;
let token: string;

beforeAll(async () => {
  const application = loadApps([path.resolve('test/sandbox/business-central/demo-company')]);
  const server = application.openDatabase();
  server.createCompany(company.name, { clock });
  host = await startHost({
    pages: apiPagesOf(application),
    companies: [company],
    applications: [{ ...client, name: 'READER', permissionSets: [] }],
    newSession: (user, { name }) =>
      server.newSession({ company: name, clock, user: { name: user.name, securityId: user.clientId } }),
  });
  const answer = await got
    .post(`${host.origin}/${host.tenantId}/oauth2/v2.0/token`, {
      https: { certificateAuthority: host.certificateAuthority },
      form: {
        grant_type: 'client_credentials',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        scope: 'https://api.businesscentral.dynamics.com/.default',
      },
    })
    .json<{ access_token: string }>();
  token = answer.access_token;
});

afterAll(() => host.close());

type Entity = Readonly<Record<string, unknown>>;

async function call<T>(method: Method, below: string, body?: object): Promise<T> {
  return got(`${host.apiUrl}/v2.0/companies(${company.id})/${below}`, {
    method,
    https: { certificateAuthority: host.certificateAuthority },
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { json: body }),
  }).json<T>();
}

async function read(below: string): Promise<readonly Entity[]> {
  const { value } = await call<{ value: readonly Entity[] }>('GET', below);
  return value;
}

test('accounts show what the opening stock has moved', async () => {
  const accounts = await read('accounts');
  expect(accounts).toHaveLength(20);
  expect(accounts.find(({ number }) => number === '1400')).toMatchObject({
    displayName: 'Inventory',
    category: 'Assets',
    netChange: 110650,
  });
});

test('ledger entries balance and name their accounts', async () => {
  const entries = await read('generalLedgerEntries');
  const sum = (field: string) => entries.reduce((total, entry) => total + Number(entry[field]) * 100, 0);
  expect(sum('debitAmount')).toBe(11065000);
  expect(sum('creditAmount')).toBe(11065000);
  const inventory = await read("accounts?$filter=number eq '1400'");
  expect(entries.filter(({ accountId }) => accountId === inventory[0]?.id)).toHaveLength(7);
});

test('items come with stock and variants', async () => {
  const [throws] = await read("items?$filter=number eq 'HP-THROW'&$expand=itemVariants");
  expect(throws).toMatchObject({ inventory: 2000, unitCost: 31.2, itemVariants: [{ code: 'GREY' }, { code: 'MOSS' }] });
});

test('a customer gets the next number and the currency of the company', async () => {
  const created = await call<Entity>('POST', 'customers', { displayName: 'Ada Whitby', email: 'ada@example.com' });
  expect(created).toMatchObject({ number: 'C00010', displayName: 'Ada Whitby', currencyCode: 'GBP', balanceDue: 0 });
  expect(await read("customers?$filter=email eq 'ada@example.com'")).toHaveLength(1);
});

test('bank accounts have the currency of their money', async () => {
  const accounts = await read('bankAccounts?$orderby=number');
  expect(accounts.map(({ number, currencyCode }) => [number, currencyCode])).toEqual([
    ['BANK-EUR', 'EUR'],
    ['BANK-GBP', 'GBP'],
    ['PAYPAL-GBP', 'GBP'],
    ['STRIPE-EUR', 'EUR'],
    ['STRIPE-GBP', 'GBP'],
  ]);
});

test.each([
  'companyInformation',
  'countriesRegions',
  'currencies',
  'generalProductPostingGroups',
  'inventoryPostingGroups',
  'itemCategories',
  'itemLedgerEntries',
  'locations',
  'paymentMethods',
  'paymentTerms',
  'salesInvoices?$expand=salesInvoiceLines',
  'salesOrders?$expand=salesOrderLines',
  'shipmentMethods',
  'taxAreas',
  'taxGroups',
  'unitsOfMeasure',
])('%s can be read', async (below) => {
  expect(Array.isArray(await read(below))).toBe(true);
});
