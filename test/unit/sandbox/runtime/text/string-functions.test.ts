import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { assignCode, assignText } from '../../../../sandbox/business-central/runtime/values/text.ts';
import { call, platformSession } from '../session.ts';

const { session } = platformSession();

test.each<[string, unknown[], unknown]>([
  ['CopyStr', ['abcdef', 3], 'cdef'],
  ['CopyStr', ['abcdef', 3, 2], 'cd'],
  ['CopyStr', ['abc', 9], ''],
  ['StrPos', ['abcabc', 'ca'], 3],
  ['StrPos', ['abc', ''], 0],
  ['StrPos', ['abc', 'B'], 0],
  ['DelChr', [' a b '], 'ab'],
  ['DelChr', ['  a b ', '<>'], 'a b'],
  ['DelChr', ['00120', '<', '0'], '120'],
  ['DelChr', ['a-b_c', '=', '-_'], 'abc'],
  ['DelStr', ['abcdef', 2, 3], 'aef'],
  ['DelStr', ['abcdef', 3], 'ab'],
  ['InsStr', ['Press ENTER', 'or ESC ', 7], 'Press or ESC ENTER'],
  ['InsStr', ['ab', 'c', 9], 'abc'],
  ['PadStr', ['abc', 5], 'abc  '],
  ['PadStr', ['abcdef', 3], 'abc'],
  ['PadStr', ['', 3, '0'], '000'],
  ['ConvertStr', ['a,b;c', ',;', '..'], 'a.b.c'],
  ['IncStr', ['A-009'], 'A-010'],
  ['IncStr', ['A99'], 'A100'],
  ['IncStr', ['INV-2026-001/X'], 'INV-2026-002/X'],
  ['IncStr', ["Account No. 99 doesn't balance."], "Account No. 100 doesn't balance."],
  ['IncStr', ['-9'], '-10'],
  ['IncStr', ['ABC'], ''],
  ['IncStr', ['A-010', 5], 'A-015'],
  ['IncStr', ['A-010', -1], 'A-009'],
  ['SelectStr', [2, 'one,two,three'], 'two'],
  ['UpperCase', ['straße'], 'STRAßE'],
  ['LowerCase', ['ÀB'], 'àb'],
  ['StrCheckSum', ['4378', '1234', 7], 0],
  ['StrCheckSum', ['1234', '1111', 7], 4],
  // Weights that are missing count 1: 10 - (1 * 3 + 2 * 1) MOD 10.
  ['StrCheckSum', ['12', '3'], 5],
  ['StrCheckSum', ['4378'], 8],
  ['StrCheckSum', [''], 0],
  ['Text_IndexOf', ['abcabc', 'c', 4], 6],
  ['Text_IndexOf', ['abc', 'x'], 0],
  ['Text_LastIndexOf', ['abcabc', 'b'], 5],
  ['Text_LastIndexOf', ['abcabc', 'b', 4], 2],
  ['Text_IndexOfAny', ['abc', 'xc'], 3],
  ['Text_PadLeft', ['7', 3, 48], '007'],
  ['Text_PadRight', ['7', 3], '7  '],
  ['Text_Remove', ['abcdef', 3], 'ab'],
  ['Text_Remove', ['abcdef', 3, 2], 'abef'],
  ['Text_Substring', ['abcdef', 3, 2], 'cd'],
  ['Text_Replace', ['a$&b', '$', '$$'], 'a$$&b'],
  ['Text_StartsWith', ['abc', 'ab'], true],
  ['Text_EndsWith', ['abc', 'bc'], true],
  ['Text_Contains', ['abc', 'AB'], false],
  ['Text_Trim', ['\t a '], 'a'],
  ['Text_TrimStart', ['xxa', 'x'], 'a'],
  ['Text_TrimEnd', ['axx', 'x'], 'a'],
])('%s(%j) is %j', (name, args, result) => {
  expect(call(session, name, ...args)).toBe(result);
});

test.each<[unknown[], string]>([
  [['%1 of %2', 'a', Decimal.parse('1234.50')], 'a of 1,234.5'],
  [['%2 before %1 and %3', 'a', 'b'], 'b before a and %3'],
  [['%1', '%2', 'b'], '%2'],
  [['100 % and no value'], '100 % and no value'],
  [['%1.%10', ...'abcdefghij'], 'a.j'],
  [['%1 and %10', 'a'], 'a and a0'],
  [['No. #1###', true], 'No. Yes'],
])('StrSubstNo(%j) is %j', (args, result) => {
  expect(call(session, 'StrSubstNo', ...args)).toBe(result);
});

test('splits at every separator and keeps empty parts', () => {
  expect([...(call(session, 'Text_Split', 'a,b;;c', ',', ';') as Iterable<string>)]).toEqual(['a', 'b', '', 'c']);
  expect([...(call(session, 'Text_Split', 'a b') as Iterable<string>)]).toEqual(['a', 'b']);
});

test.each<[string, unknown[], string]>([
  ['CopyStr', ['abc', 0], 'The value of the parameter Position is outside of the permitted range'],
  ['SelectStr', [4, 'a,b'], 'The value of the parameter Number is outside of the permitted range'],
  ['Text_Substring', ['abc', 2, 3], 'The value of the parameter Count is outside of the permitted range'],
  ['ConvertStr', ['a', 'ab', 'c'], 'must be of the same length'],
  ['IncStr', ['A1', -2], "'A1' can't be decreased by 2"],
  ['StrCheckSum', ['1a'], "'1a' must hold digits only"],
  ['StrCheckSum', ['12', '1a'], "'1a' must hold digits only"],
  ['StrCheckSum', ['12', '123'], "the weights '123' must not be longer than '12'"],
])('%s(%j) is an error', (name, args, text) => {
  expect(() => call(session, name, ...args)).toThrow(text);
});

describe('assignment', () => {
  test.each([
    [' ab c ', 'AB C'],
    ['ÄÖ', 'ÄÖ'],
    ['straße', 'STRAßE'],
    ['A B', 'A B'],
    ['A ', 'A'],
    ['', ''],
  ])('Code takes %j as %j', (value, code) => {
    expect(assignCode(value, 20)).toBe(code);
  });

  test('Code is measured after trimming', () => {
    expect(assignCode('  abc  ', 3)).toBe('ABC');
  });

  test('Text keeps its spaces and is measured with them', () => {
    expect(assignText(' ab ', 4)).toBe(' ab ');
    expect(() => assignText(' ab ', 3)).toThrow(
      'The length of the string is 4, but it must be less than or equal to 3 characters. Value:  ab ',
    );
  });
});
