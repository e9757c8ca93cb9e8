import { line, openShop, order, type Shop } from './shop.ts';

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(() => shop.close());

const givenId = '77777777-7777-4777-8777-777777777777';

async function count(set = 'shopOrders'): Promise<number> {
  return Number((await shop.call('GET', `${set}/$count`)).text);
}

test('a new entity is answered with 201, its address and its tag', async () => {
  const { status, headers, body } = await shop.call('POST', 'shopOrders', order('A1', { discount: 0.1 }));
  expect(status).toBe(201);
  expect(body).toMatchObject({ number: 'A1', discount: 0.1, changes: 0, note: 'Order A1' });
  expect(headers.location).toMatch(new RegExp(`/shopOrders\\(${body.id}\\)$`));
  expect(headers.etag).toBe(body['@odata.etag']);
  expect((await shop.call('GET', String(headers.location))).body.number).toBe('A1');
});

test('decimals are stored digit by digit', async () => {
  const text = '{"number":"A1","discount":123456789012345.0123456789}';
  await shop.call('POST', 'shopOrders', text);
  expect((await shop.call('GET', 'shopOrders')).text).toContain('"discount":123456789012345.0123456789,');
});

test('the client may give the id; the same id again is refused as known', async () => {
  const first = await shop.call('POST', 'shopOrders', order('A1', { id: givenId }));
  expect(first.body.id).toBe(givenId);
  const again = await shop.call('POST', 'shopOrders', order('A1', { id: givenId }));
  expect([again.status, again.body.error.code]).toEqual([400, 'Internal_EntityWithSameKeyExists']);
  expect(await count()).toBe(1);
});

test('children come with their parent, in one transaction', async () => {
  const good = await shop.call(
    'POST',
    'shopOrders?$expand=shopOrderLines',
    order('A1', { shopOrderLines: [line(1, 2.5, 2), line(2, 0.1, 3)] }),
  );
  expect(good.status).toBe(201);
  expect(good.body.total).toBe(5.3);
  expect(good.body.shopOrderLines).toHaveLength(2);
  const bad = await shop.call('POST', 'shopOrders', order('A2', { shopOrderLines: [line(1, 1, 1), line(2, -1, 1)] }));
  expect([bad.status, bad.body.error.code]).toEqual([400, 'Application_DialogException']);
  expect(bad.body.error.message).toContain('Line 2 has a negative amount.');
  expect(await count()).toBe(1);
});

test('a child can be added to its parent', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const child = await shop.call('POST', `shopOrders(${body.id})/shopOrderLines`, line(1, 2, 3));
  expect([child.status, child.body.amount]).toEqual([201, 6]);
  expect((await shop.call('GET', `shopOrders(${body.id})`)).body.total).toBe(6);
});

test('triggers of fields and controls run as on a page', async () => {
  const { body } = await shop.call('POST', 'shopOrders', { number: 'A1', note: 'Written as note' });
  expect(body.customerName).toBe('Written as note');
  const refused = await shop.call('POST', 'shopOrders', order('A2', { customerName: 'Nobody' }));
  expect([refused.status, refused.body.error.code]).toEqual([400, 'Application_DialogException']);
  expect(refused.body.error.message).toMatch(/^Order A2 is for nobody\. {2}CorrelationId: {2}[0-9a-f-]{36}\.$/);
});

test('a trigger that does not say no lets the record be written', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const child = await shop.call('POST', `shopOrders(${body.id})/shopOrderLines`, { lineNumber: 1 });
  expect([child.status, child.body.description]).toEqual([201, 'Line without a description']);
  expect(await count('shopOrderLines')).toBe(1);
});

test.each([
  [
    { discount: '0.1' },
    'BadRequest',
    "Cannot convert the literal '0.1' to the expected type 'Edm.Decimal' of the property 'discount'",
  ],
  [{ customerName: 5 }, 'BadRequest', "expected type 'Edm.String' of the property 'customerName'"],
  [{ orderDate: '1 March' }, 'BadRequest', "expected type 'Edm.Date' of the property 'orderDate'"],
  [{ status: 'Gone' }, 'BadRequest', "'Gone' is not an option of 'status'"],
  [{ colour: 'red' }, 'BadRequest', "The property 'colour' does not exist on type 'Microsoft.NAV.shopOrder'"],
  [{ shopOrderLines: {} }, 'BadRequest', "The property 'shopOrderLines' takes an array of entities"],
  [{ shopOrderLines: [{ quantity: 'two' }] }, 'BadRequest', "of the property 'quantity'"],
  [{ total: 5 }, 'BadRequest_InvalidOperation', "Control 'total' is read-only."],
  [
    { customerName: 'x'.repeat(21) },
    'Application_StringExceededLength',
    "The value of the property 'customerName' is not valid. The length of the string is 21, but it must be less than or equal to 20 characters.",
  ],
  [{ note: 'x'.repeat(31) }, 'Application_StringExceededLength', "The value of the property 'note' is not valid."],
])('a body with %j is refused with the property named', async (more, code, message) => {
  const { status, body } = await shop.call('POST', 'shopOrders', order('A1', more));
  expect([status, body.error.code]).toEqual([400, code]);
  expect(body.error.message).toContain(message);
  expect(await count()).toBe(0);
});

test.each(['{"number":"A1"', '[]', '', '"text"'])('the body %j is refused', async (body) => {
  const answer = await shop.call('POST', 'shopOrders', body);
  expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest']);
});

test('PATCH changes what it names, runs the triggers and answers the new version', async () => {
  const created = await shop.call('POST', 'shopOrders', order('A1', { discount: 1 }));
  const changed = await shop.call(
    'PATCH',
    `shopOrders(${created.body.id})`,
    { customerName: 'Grace' },
    { 'if-match': created.body['@odata.etag'] },
  );
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({ customerName: 'Grace', discount: 1, changes: 1 });
  expect(changed.body['@odata.etag']).not.toBe(created.body['@odata.etag']);
});

test('PATCH of the number renames', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const renamed = await shop.call(
    'PATCH',
    `shopOrders(${body.id})`,
    { number: 'A9', customerName: 'Grace' },
    { 'if-match': '*' },
  );
  expect(renamed.body).toMatchObject({ id: body.id, number: 'A9', customerName: 'Grace' });
  expect(await count()).toBe(1);
});

test('PATCH ignores another value of the key, which no change can give', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const other = '0a0b0c0d-0000-0000-0000-000000000001';
  const changed = await shop.call(
    'PATCH',
    `shopOrders(${body.id})`,
    { id: other, customerName: 'Grace' },
    { 'if-match': '*' },
  );
  expect([changed.status, changed.body.id, changed.body.customerName]).toEqual([200, body.id, 'Grace']);
  expect((await shop.call('GET', `shopOrders(${other})`)).status).toBe(404);
});

test('a name that stands twice in a body is refused, in a new entity and in a change', async () => {
  const twice = await shop.call('POST', 'shopOrders', '{"number":"A1","customerName":"Ada","customerName":"Grace"}');
  expect([twice.status, twice.body.error.code]).toEqual([400, 'BadRequest']);
  expect(twice.body.error.message).toContain("'customerName'");
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const changed = await shop.call('PATCH', `shopOrders(${body.id})`, '{"customerName":"Ada","customerName":"Grace"}', {
    'if-match': '*',
  });
  expect(changed.status).toBe(400);
  expect(await count()).toBe(1);
});

test('a change needs the tag of the version it was made from', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const url = `shopOrders(${body.id})`;
  const without = await shop.call('PATCH', url, { discount: 1 });
  expect([without.status, without.body.error.code]).toEqual([400, 'BadRequest_InvalidToken']);
  await shop.call('PATCH', url, { discount: 2 }, { 'if-match': '*' });
  const late = await shop.call('PATCH', url, { discount: 3 }, { 'if-match': body['@odata.etag'] });
  expect([late.status, late.body.error.code]).toEqual([409, 'Request_EntityChanged']);
  const lateDelete = await shop.call('DELETE', url, undefined, { 'if-match': body['@odata.etag'] });
  expect(lateDelete.status).toBe(409);
  expect((await shop.call('GET', url)).body.discount).toBe(2);
});

test('DELETE runs the triggers and takes the children along', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1', { shopOrderLines: [line(1, 1, 1)] }));
  const url = `shopOrders(${body.id})`;
  expect((await shop.call('DELETE', url, undefined, { 'if-match': '*' })).status).toBe(204);
  expect((await shop.call('GET', url)).status).toBe(404);
  expect(await count('shopOrderLines')).toBe(0);
});

test('a failed TestField is told by its code and changes nothing', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1', { blocked: true }));
  const url = `shopOrders(${body.id})`;
  const refused = await shop.call('PATCH', url, { discount: 5 }, { 'if-match': '*' });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'Application_FieldValidationException']);
  expect((await shop.call('DELETE', url, undefined, { 'if-match': '*' })).body.error.code).toBe(
    'Application_FieldValidationException',
  );
  expect((await shop.call('GET', url)).body.discount).toBe(0);
});

test('children are not changed with their parent', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const answer = await shop.call('PATCH', `shopOrders(${body.id})`, { shopOrderLines: [] }, { 'if-match': '*' });
  expect(answer.body.error.message).toContain('deep updates are not supported');
});

test('what a page does not allow is refused', async () => {
  const created = await shop.call('POST', 'shopOpenOrders', { number: 'A1' });
  expect([created.status, created.body.error.code]).toEqual([405, 'BadRequest_MethodNotAllowed']);
  expect((await shop.call('PUT', 'shopOrders', {})).status).toBe(405);
  expect((await shop.call('PATCH', 'shopOrders', {})).status).toBe(405);
});

test('actions run on their entity, take parameters and answer a value', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const url = `shopOrders(${body.id})`;
  const added = await shop.call('POST', `${url}/Microsoft.NAV.addLine`, '{"description":"Extra","amount":12.30}');
  expect([added.status, added.text]).toEqual([200, expect.stringContaining('"value":12.3}')]);
  const blocked = await shop.call('POST', `${url}/Microsoft.NAV.block`);
  expect(blocked.status).toBe(204);
  expect(blocked.headers.location).toMatch(new RegExp(`/shopOrders\\(${body.id}\\)$`));
  expect((await shop.call('GET', url)).body.blocked).toBe(true);
});

test('an action with wrong parameters, or none of that name, is refused', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const url = `shopOrders(${body.id})/Microsoft.NAV`;
  const missing = await shop.call('POST', `${url}.addLine`, { description: 'x' });
  expect([missing.status, missing.body.error.code]).toEqual([400, 'BadRequest_RequiredParamNotProvided']);
  const extra = await shop.call('POST', `${url}.addLine`, { description: 'x', amount: 1, colour: 'red' });
  expect(extra.body.error.message).toContain("The parameter 'colour'");
  expect((await shop.call('POST', `${url}.nonsense`)).status).toBe(404);
});

test('code that asks a person is told that nobody is there', async () => {
  const { body } = await shop.call('POST', 'shopOrders', order('A1'));
  const asked = await shop.call('POST', `shopOrders(${body.id})/Microsoft.NAV.askSomebody`);
  expect([asked.status, asked.body.error.code]).toEqual([400, 'Application_CallbackNotAllowed']);
  expect(asked.body.error.message).toContain('Are you sure?');
});

test('a body of another type than JSON is not read', async () => {
  const { status } = await shop.call('POST', 'shopOrders', '{"number":"A9"}', { 'content-type': 'text/plain' });
  expect(status).toBe(415);
  expect((await shop.call('GET', "shopOrders/$count?$filter=number eq 'A9'")).text).toBe('0');
});
