import { call, platformSession } from '../session.ts';

const { session } = platformSession();

// RFC 6234 and RFC 4231 vectors.
test.each<[string, unknown[], string]>([
  ['Native_Hash', ['abc', 2], 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD'],
  ['Native_Hash', ['abc', 1], 'A9993E364706816ABA3E25717850C26C9CD0D89D'],
  [
    'Native_Hmac',
    ['what do ya want for nothing?', 'Jefe', 2],
    '5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843',
  ],
  ['Native_HashAsBase64', ['abc', 2], 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  ['Native_ToBase64', ['Größe'], 'R3LDtsOfZQ=='],
  ['Native_FromBase64', ['R3LDtsOfZQ=='], 'Größe'],
])('%s(%j)', (name, args, result) => {
  expect(call(session, name, ...args)).toBe(result);
});

test('lines of base64 have 76 characters when asked for', () => {
  const lines = String(call(session, 'Native_ToBase64', 'x'.repeat(100), true)).split('\r\n');
  expect(lines.map(({ length }) => length)).toEqual([76, 60]);
});

test('an unknown algorithm is refused', () => {
  expect(() => call(session, 'Native_Hash', 'abc', 9)).toThrow('hash algorithm 9');
});
