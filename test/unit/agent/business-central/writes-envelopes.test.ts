import { EnvelopeWriter } from '../../../../agent/business-central/write-envelope.ts';

/** The bytes of a call of many operations. */

const company = 'companies(1)';
const read = (envelope: Buffer) => (JSON.parse(envelope.toString('utf8')) as { requests: unknown[] }).requests;

test('operations stand in their order, with and without body, whatever letters are in it', () => {
  const envelope = new EnvelopeWriter().write(
    [
      { id: 'position', method: 'PATCH', path: 'checkpoints(1)', body: '{"position":"Zoë"}' },
      { id: 'order', method: 'POST', path: 'orders', body: () => '{"name":"李 🧡","total":58.80}' },
      { id: 'rates', method: 'GET', path: 'taxRates' },
    ],
    company,
  );
  expect(envelope.toString('utf8')).toContain('"total":58.80');
  const json = { 'Content-Type': 'application/json' };
  expect(read(envelope)).toEqual([
    {
      id: 'position',
      method: 'PATCH',
      url: 'companies(1)/checkpoints(1)',
      headers: { ...json, 'If-Match': '*' },
      body: { position: 'Zoë' },
    },
    {
      id: 'order',
      method: 'POST',
      url: 'companies(1)/orders',
      headers: json,
      body: { name: '李 🧡', total: 58.8 },
    },
    { id: 'rates', method: 'GET', url: 'companies(1)/taxRates', headers: json },
  ]);
});

test('orders that are larger than the memory for them find room', () => {
  const body = JSON.stringify({ note: '李'.repeat(400_000) });
  const operations = ['a', 'b', 'c'].map((id) => ({ id, method: 'POST', path: 'orders', body: () => body }) as const);
  const bodies = read(new EnvelopeWriter().write(operations, company)).map((row) => (row as { body: unknown }).body);
  expect(bodies).toEqual([JSON.parse(body), JSON.parse(body), JSON.parse(body)]);
});

test('memory is used again only when it is given back', () => {
  const writer = new EnvelopeWriter();
  const write = (id: string) => writer.write([{ id, method: 'GET', path: 'stores' }], company);
  const first = write('first');
  const second = write('second');
  expect(read(first)).toMatchObject([{ id: 'first' }]);
  expect(second.buffer).not.toBe(first.buffer);
  writer.reuse(first);
  const third = write('third');
  expect(third.buffer).toBe(first.buffer);
  expect(read(second)).toMatchObject([{ id: 'second' }]);
  expect(read(third)).toMatchObject([{ id: 'third' }]);
});
