import { contentHash, objectId } from '../../../../agent/wire/identity.ts';

describe('the id of an object', () => {
  test('is the same for the same store, kind and number, whatever the case of the store code', () => {
    expect(objectId('HARBOUR', 'Order', 1001)).toBe(objectId('harbour', 'Order', '1001'));
  });

  test('has the form of a version 5 UUID', () => {
    expect(objectId('HARBOUR', 'Order', 1001)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('differs by store, kind and number', () => {
    const ids = [
      objectId('A', 'Order', 1),
      objectId('B', 'Order', 1),
      objectId('A', 'Refund', 1),
      objectId('A', 'Order', 2),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the content hash', () => {
  const nothing = new Set<string>();

  test('does not depend on the order of the fields', () => {
    expect(contentHash({ a: 1, b: { c: [1, 2], d: 'x' } }, nothing)).toBe(
      contentHash({ b: { d: 'x', c: [1, 2] }, a: 1 }, nothing),
    );
  });

  test('depends on the order of rows and on every value', () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, 3] }, { a: ['1', 2] }].map((content) =>
      contentHash(content, nothing),
    );
    expect(new Set(hashes).size).toBe(4);
  });

  test('is the same whether a fraction was read as a number or as its text', () => {
    expect(contentHash({ a: [1.5] }, nothing)).toBe(contentHash({ a: ['1.5'] }, nothing));
  });

  test('leaves out what is not content', () => {
    const without = new Set(['payload']);
    expect(contentHash({ a: 1, payload: 'x' }, without)).toBe(contentHash({ a: 1, payload: 'y' }, without));
  });
});
