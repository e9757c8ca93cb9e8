import { line, openShop, order, type Shop } from './shop.ts';

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
  for (const [number, date, lines] of [
    ['A1', '2026-01-05', [line(1, 0.1, 3), line(2, 1, 1)]],
    ['A2', '2026-02-05', [line(1, 10, 1)]],
    ['B1', '2026-03-05', []],
  ] as const) {
    await shop.call(
      'POST',
      'shopOrders',
      order(number, { orderDate: date, customerName: `Customer ${number}`, shopOrderLines: lines }),
    );
  }
  await shop.call(
    'POST',
    'shopOrders',
    order('C1', { status: 'Waiting_x0020_For_x0020_Stock', blocked: true, customerName: 'ada lovelace' }),
  );
});

afterAll(() => shop.close());

async function numbers(query: string): Promise<string[]> {
  const { body } = await shop.call('GET', `shopOrders?${query}`);
  if (body.error !== undefined) throw new Error(body.error.message);
  return body.value.map(({ number }: { number: string }) => number);
}

test('an entity shows its fields in the order and form of the page, decimals exact', async () => {
  const { status, headers, text, body } = await shop.call('GET', "shopOrders?$filter=number eq 'A1'");
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('odata.metadata=minimal');
  expect(body['@odata.context']).toMatch(/\/bigc\/test\/v1\.0\/\$metadata#companies\([0-9a-f-]+\)\/shopOrders$/);
  expect(text).toContain('"total":1.3,');
  expect(Object.keys(body.value[0])).toEqual([
    '@odata.etag',
    'id',
    'number',
    'customerName',
    'status',
    'orderDate',
    'discount',
    'total',
    'blocked',
    'changes',
    'note',
    'lastModifiedDateTime',
  ]);
  expect(body.value[0]).toMatchObject({
    customerName: 'Customer A1',
    status: 'Open',
    orderDate: '2026-01-05',
    blocked: false,
    note: 'Order A1',
    lastModifiedDateTime: '2026-03-01T10:00:00Z',
  });
});

test('one entity is found by its key, and by nothing else', async () => {
  const [first] = (await shop.call('GET', "shopOrders?$filter=number eq 'A2'")).body.value;
  const { body } = await shop.call('GET', `shopOrders(${first.id})?$select=number,total`);
  expect(body).toMatchObject({ number: 'A2', total: 10 });
  expect(body.customerName).toBeUndefined();
  const missing = await shop.call('GET', 'shopOrders(99999999-9999-4999-8999-999999999999)');
  expect([missing.status, missing.body.error.code]).toEqual([404, 'Internal_RecordNotFound']);
  expect((await shop.call('GET', 'shopOrders(no-guid)')).status).toBe(400);
});

test.each([
  ["number eq 'a1'", ['A1']],
  ["number ne 'A1' and blocked eq false", ['A2', 'B1']],
  ['orderDate ge 2026-02-05 and orderDate lt 2026-03-02', ['A2', 'C1']],
  ["status eq 'Waiting_x0020_For_x0020_Stock'", ['C1']],
  ["status ne 'Open'", ['C1']],
  ["startswith(number,'A')", ['A1', 'A2']],
  ["endswith(customerName,'B1')", ['B1']],
  ["contains(customerName,'love')", ['C1']],
  ["tolower(customerName) eq 'ADA LOVELACE'", ['C1']],
  ["number in ('A1','B1')", ['A1', 'B1']],
  ["number eq 'A1' or number eq 'C1'", ['A1', 'C1']],
  ['total gt 1', ['A1', 'A2']],
  ['lastModifiedDateTime gt 2026-03-01T10:00:01Z', []],
])('$filter=%s', async (filter, expected) => {
  expect(await numbers(`$filter=${encodeURIComponent(filter)}`)).toEqual(expected);
});

test.each([
  ["number eq 'A1' or blocked eq true", 'the operator OR on distinct fields'],
  ["nonsense eq 'A1'", "Could not find a property named 'nonsense'"],
  ["discount eq 'x'", "Cannot convert the literal 'x' to the expected type 'Edm.Decimal' of the property 'discount'"],
  ["note eq 'x'", 'is not a field and cannot be filtered'],
])('$filter=%s is refused', async (filter, message) => {
  const { status, body } = await shop.call('GET', `shopOrders?$filter=${encodeURIComponent(filter)}`);
  expect(status).toBe(400);
  expect(body.error.message).toContain(message);
});

test('orders by fields of the page', async () => {
  expect(await numbers('$orderby=orderDate desc')).toEqual(['B1', 'C1', 'A2', 'A1']);
  expect(await numbers('$orderby=blocked desc,number')).toEqual(['C1', 'A1', 'A2', 'B1']);
});

test('takes the top, skips the first, counts all', async () => {
  expect(await numbers('$top=2')).toEqual(['A1', 'A2']);
  expect(await numbers('$top=2&$skip=3')).toEqual(['C1']);
  expect(await numbers('$skip=9')).toEqual([]);
  const { body } = await shop.call('GET', "shopOrders?$count=true&$top=1&$filter=startswith(number,'A')");
  expect(body['@odata.count']).toBe(2);
  const count = await shop.call('GET', 'shopOrders/$count');
  expect([count.headers['content-type'], count.text]).toEqual(['text/plain', '4']);
});

test('pages follow each other without gaps, in any order', async () => {
  for (const query of ['', '&$orderby=orderDate desc', '&$filter=blocked eq false', '&$top=3']) {
    const whole = await numbers(query.slice(1));
    const found: string[] = [];
    let url: string | undefined = `shopOrders?$select=number${query}`;
    let calls = 0;
    while (url !== undefined) {
      const answer = await shop.call('GET', url, undefined, { prefer: 'odata.maxpagesize=2' });
      expect(answer.headers['preference-applied']).toBe('odata.maxpagesize=2');
      found.push(...answer.body.value.map(({ number }: { number: string }) => number));
      url = answer.body['@odata.nextLink'];
      calls++;
    }
    expect(found).toEqual(whole);
    expect(calls).toBe(Math.ceil(whole.length / 2));
  }
});

test('expands what belongs to an entity, with options of its own', async () => {
  const { body } = await shop.call(
    'GET',
    "shopOrders?$select=number&$filter=number eq 'A1'&$expand=shopOrderLines($select=lineNumber,amount;$filter=lineNumber ge 2)",
  );
  expect(body.value[0].shopOrderLines).toEqual([
    { '@odata.etag': expect.stringMatching(/^W\//), lineNumber: 2, amount: 1 },
  ]);
});

test('children are reached through their parent, and only its own', async () => {
  const [parent] = (await shop.call('GET', "shopOrders?$filter=number eq 'A1'&$expand=shopOrderLines")).body.value;
  const lines = await shop.call('GET', `shopOrders(${parent.id})/shopOrderLines?$select=lineNumber`);
  expect(lines.body.value.map(({ lineNumber }: { lineNumber: number }) => lineNumber)).toEqual([1, 2]);
  const one = await shop.call('GET', `shopOrders(${parent.id})/shopOrderLines(${parent.shopOrderLines[1].id})`);
  expect(one.body).toMatchObject({ lineNumber: 2 });
  const [other] = (await shop.call('GET', "shopOrders?$filter=number eq 'A2'")).body.value;
  const foreign = await shop.call('GET', `shopOrders(${other.id})/shopOrderLines(${parent.shopOrderLines[1].id})`);
  expect(foreign.status).toBe(404);
});

test('a page with a view of its own shows that part only, under the key it names', async () => {
  const { body } = await shop.call('GET', 'shopOpenOrders');
  expect(body.value.map(({ number }: { number: string }) => number)).toEqual(['A1', 'A2', 'B1']);
  expect((await shop.call('GET', "shopOpenOrders('A2')")).body).toMatchObject({ number: 'A2' });
  expect((await shop.call('GET', "shopOpenOrders('C1')")).status).toBe(404);
});

test('companies are listed, named in the address, and apart from each other', async () => {
  const { body } = await shop.call('GET', '/companies');
  expect(body.value.map(({ name }: { name: string }) => name)).toEqual(['Shop', 'Other & Sons']);
  expect((await shop.call('GET', "/companies?$filter=name eq 'Other %26 Sons'")).body.value).toMatchObject([
    { id: shop.otherCompanyId },
  ]);
  expect((await shop.call('GET', `/companies(${shop.otherCompanyId})/shopOrders`)).body.value).toEqual([]);
  expect((await shop.call('GET', '/shopOrders?company=Shop&$top=1')).body.value).toHaveLength(1);
  const unknown = await shop.call('GET', '/companies(99999999-9999-4999-8999-999999999999)/shopOrders');
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'Internal_CompanyNotFound']);
});

test.each(['nonsense', 'shopOrders/nonsense', '/nonsense', 'https'])('the address %s leads nowhere', async (below) => {
  const url = below === 'https' ? `${shop.host.apiUrl}/elsewhere/test/v1.0/companies` : below;
  const { status, body } = await shop.call('GET', url);
  expect(status).toBe(404);
  expect(body.error.code).toMatch(/^(BadRequest_ResourceNotFound|Internal_CompanyNotFound)$/);
});

test('every version of a page is served', async () => {
  const { status } = await shop.call(
    'GET',
    `${shop.host.apiUrl}/bigc/test/beta/companies(${shop.otherCompanyId})/shopOrders`,
  );
  expect(status).toBe(200);
});

test('$metadata describes sets, keys, enums, navigation and actions', async () => {
  const { status, text } = await shop.call('GET', '/$metadata');
  expect(status).toBe(200);
  for (const part of [
    '<EntitySet Name="shopOrders" EntityType="Microsoft.NAV.shopOrder">',
    '<EntityType Name="shopOrder"><Key><PropertyRef Name="id"/></Key>',
    '<Property Name="customerName" Type="Edm.String" MaxLength="20"/>',
    '<Property Name="discount" Type="Edm.Decimal" Scale="Variable"/>',
    '<Property Name="status" Type="Microsoft.NAV.ShopOrderStatus"/>',
    '<EnumType Name="ShopOrderStatus"><Member Name="_x0020_" Value="0"/><Member Name="Open" Value="1"/><Member Name="Waiting_x0020_For_x0020_Stock" Value="5"/></EnumType>',
    '<NavigationProperty Name="shopOrderLines" Type="Collection(Microsoft.NAV.shopOrderLine)" ContainsTarget="true"/>',
    '<Action Name="addLine" IsBound="true"><Parameter Name="bindingParameter" Type="Microsoft.NAV.shopOrder"/><Parameter Name="description" Type="Edm.String"/><Parameter Name="amount" Type="Edm.Decimal"/><ReturnType Type="Edm.Decimal"/></Action>',
  ]) {
    expect(text).toContain(part);
  }
});

test.each([
  ['$top=1&$top=2', 'more than once'],
  ['$count=yes', '$count'],
  ['$format=xml', "'xml'"],
  ['$skiptoken=bm9uc2Vuc2U', '$skiptoken'],
])('a query with %s is refused', async (query, words) => {
  const { status, body } = await shop.call('GET', `shopOrders?${query}`);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: 'BadRequest', message: expect.stringContaining(words) });
});
