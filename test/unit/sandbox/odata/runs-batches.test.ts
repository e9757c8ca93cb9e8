import { openShop, order, type Shop } from './shop.ts';

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(() => shop.close());

const company = 'companies(33333333-3333-4333-8333-333333333333)';
const json = { 'Content-Type': 'application/json' };

function post(id: string, number: string, more: Record<string, unknown> = {}) {
  return { id, method: 'POST', url: `${company}/shopOrders`, headers: json, body: order(number, more) };
}

async function stored(): Promise<string[]> {
  return (await shop.call('GET', 'shopOrders?$select=number')).body.value.map(
    ({ number }: { number: string }) => number,
  );
}

function statuses(body: { responses: { id: string; status: number }[] }): (string | number)[][] {
  return body.responses.map(({ id, status }) => [id, status]);
}

const wrong = { customerName: 'Nobody' };

test('it ends at the first failure; what came before stays', async () => {
  const { status, body } = await shop.batch([post('1', 'A1'), post('2', 'A2', wrong), post('3', 'A3')]);
  expect(status).toBe(200);
  expect(statuses(body)).toEqual([
    ['1', 201],
    ['2', 400],
  ]);
  expect(body.responses[1].body.error.code).toBe('Application_DialogException');
  expect(await stored()).toEqual(['A1']);
});

test('with continue-on-error the rest is tried', async () => {
  const { body } = await shop.batch([post('1', 'A1', wrong), post('2', 'A2'), post('3', 'A3', { discount: 'x' })], {
    prefer: 'odata.continue-on-error',
  });
  expect(statuses(body)).toEqual([
    ['1', 400],
    ['2', 201],
    ['3', 400],
  ]);
  expect(await stored()).toEqual(['A2']);
});

test('with isolation a failure undoes what has been answered with success', async () => {
  const { body } = await shop.batch([post('1', 'A1'), post('2', 'A2', wrong)], { isolation: 'snapshot' });
  expect(statuses(body)).toEqual([
    ['1', 201],
    ['2', 400],
  ]);
  expect(await stored()).toEqual([]);
  await shop.batch([post('1', 'A1'), post('2', 'A2')], { isolation: 'snapshot' });
  expect(await stored()).toEqual(['A1', 'A2']);
});

test('requests of all kinds go together, each seeing what the one before did', async () => {
  const id = '77777777-7777-4777-8777-777777777777';
  const { body } = await shop.batch([
    post('new', 'A1', { id }),
    {
      id: 'change',
      method: 'PATCH',
      url: `${company}/shopOrders(${id})`,
      headers: { ...json, 'If-Match': '*' },
      body: { discount: 1.5 },
    },
    {
      id: 'action',
      method: 'POST',
      url: `${company}/shopOrders(${id})/Microsoft.NAV.addLine`,
      headers: json,
      body: { description: 'x', amount: 2 },
    },
    { id: 'list', method: 'GET', url: `${company}/shopOrders?$filter=number eq 'A1'&$select=discount,total` },
    { id: 'company', method: 'GET', url: 'shopOrders/$count', headers: { Company: 'Shop' } },
    { id: 'gone', method: 'DELETE', url: `${company}/shopOrders(${id})`, headers: { 'If-Match': '*' } },
  ]);
  expect(statuses(body)).toEqual([
    ['new', 201],
    ['change', 200],
    ['action', 200],
    ['list', 200],
    ['company', 200],
    ['gone', 204],
  ]);
  expect(body.responses[3].body.value).toMatchObject([{ discount: 1.5, total: 2 }]);
  expect(body.responses[4].body).toBe('1');
});

test('a hundred operations are taken, a hundred and one are not', async () => {
  const operations = Array.from({ length: 101 }, (_, index) => post(String(index), `N${index}`));
  const tooMany = await shop.batch(operations);
  expect([tooMany.status, tooMany.body.error.code]).toEqual([400, 'Unknown']);
  expect(tooMany.body.error.message).toContain('too many parts');
  expect(await stored()).toEqual([]);
  expect((await shop.batch(operations.slice(1))).body.responses).toHaveLength(100);
});

test.each([{}, { requests: 'x' }, { requests: [1] }, { requests: [{ id: '1' }] }])('%j is no batch', async (body) => {
  const answer = await shop.call('POST', '/$batch', body);
  expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest']);
});

test('an envelope counts as one call and as many operations', async () => {
  await shop.batch([post('1', 'A1'), post('2', 'A2')]);
  expect([shop.host.log.apiCalls, shop.host.log.operations]).toEqual([1, 2]);
});

test('requests have an id of their own each, and nothing that nobody knows the meaning of', async () => {
  const refusal = async (...requests: object[]) => {
    const { status, body } = await shop.batch(requests);
    expect(status).toBe(400);
    return body.error.message as string;
  };
  const { id: _id, ...withoutId } = post('1', 'A1');
  expect(await refusal(withoutId)).toContain('has an id');
  expect(await refusal(post('1', 'A1'), post('1', 'A2'))).toContain("the id '1' is not unique");
  expect(await refusal({ ...post('1', 'A1'), atomicityGroup: 'g' })).toContain("'atomicityGroup'");
  expect(await refusal(post('1', 'A1'), { ...post('2', 'A2'), dependsOn: ['1'] })).toContain("'dependsOn'");
  expect(await stored()).toEqual([]);
});

test('a name that stands twice in the body of a request is refused', async () => {
  const inner = `{"id":"1","method":"POST","url":"${company}/shopOrders","body":{"number":"A2","number":"A3"}}`;
  const { status } = await shop.call('POST', '/$batch', `{"requests":[${inner}]}`);
  expect(status).toBe(400);
  expect(await stored()).toEqual([]);
});
