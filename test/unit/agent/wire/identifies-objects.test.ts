import { canonicalJson, contentHash, objectId } from '../../../../agent/wire/identity.ts';

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
  const hashOf = (content: unknown) => contentHash(canonicalJson(content));

  test('is the SHA-256 of the canonical JSON', () => {
    // printf '{"a":1}' | sha256sum
    expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });

  test('does not depend on the order of the fields', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(hashOf({ b: { d: 'x', c: [1, 2] }, a: 1 }));
  });

  test('depends on the order of rows and on every value', () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, 3] }, { a: ['1', 2] }].map(hashOf);
    expect(new Set(hashes).size).toBe(4);
  });

  test('is the same whether a fraction was read as a number or as its text', () => {
    expect(hashOf({ a: [1.5] })).toBe(hashOf({ a: ['1.5'] }));
  });
});
