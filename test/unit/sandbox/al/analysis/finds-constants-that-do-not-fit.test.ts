/** Constants outside of the range of a type, and places that an array or a text does not have. */
import { check, checkMessages, checkPlaces } from './check-al.ts';

const variables =
  'Bytes: Byte; Sign: Char; Number: Integer; Row: array[3] of Integer; Grid: array[2, 3] of Integer; Name: Text[5]; Any: Text;';

const code = (statement: string) => `codeunit 5 C { procedure P() var ${variables} begin
Bytes := 255; Sign := 65535; Number := -2147483648; Row[3] := 1; Grid[2, 3] := Row[1]; Name[5] := 'x'; Any[9] := 'x';
${statement} end; }`;

test.each([
  ['a Byte has values up to 255', 'Bytes := 256;', ['3:10 AL0369']],
  ['a Byte has no sign', 'Bytes := -1;', ['3:10 AL0369']],
  ['a Char has values up to 65535', 'Sign := 65536;', ['3:9 AL0369']],
  ['an Integer has 32 bits', 'Number := 3000000000L;', ['3:11 AL0369']],
  ['an Integer has 32 bits, the sign included', 'Number := -2147483649L;', ['3:11 AL0369']],
  ['a number without L is an Integer', 'Number := 2147483648;', ['3:11 AL0103']],
  ['a bound of a loop', 'for Number := 1 to 3000000000L do;', ['3:20 AL0369']],
  ['places start at 1', 'Row[0] := 1;', ['3:5 AL9025']],
  ['an array ends', 'Row[4] := 1;', ['3:5 AL9025']],
  ['a place that is read', 'Number := Row[-1];', ['3:15 AL9025']],
  ['the second dimension', 'Grid[1, 4] := 1;', ['3:9 AL9025']],
  ['a dimension by a second index', 'Grid[1][4] := 1;', ['3:9 AL9025']],
  ['a text with a length ends', "Name[6] := 'x';", ['3:6 AL9025']],
  ['a text without length starts at 1', "if Any[0] = 'x' then;", ['3:8 AL9025']],
  ['what fits', "if Any[5000] = 'x' then;", []],
])('%s', (_what, statement, expected) => {
  expect(checkPlaces(code(statement))).toEqual(expected);
});

test('a number outside of its type is an error, a place outside a warning: it fails only when it runs', () => {
  expect(check(code('Bytes := 256; Row[4] := 1;'))).toEqual(['3 AL0369 error', '3 AL9025 warning']);
  expect(checkMessages(code('Bytes := 256; Row[4] := 1;'))).toEqual([
    "AL0369 Constant value '256' cannot be converted to a 'Byte': its values are 0 to 255",
    'AL9025 The array has no place 4: places are 1 to 3',
  ]);
});

test.each([
  ['too many elements', 'array[1001, 1000] of Integer', '1:40 AL0146'],
  ['too many dimensions', 'array[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] of Integer', '1:40 AL0368'],
  ['an array of arrays', 'array[2] of array[3] of Integer', '1:52 AL0408'],
])('a variable with %s', (_what, type, expected) => {
  expect(checkPlaces(`codeunit 5 C { procedure Take(var Row: ${type}) begin Clear(Row); end; }`)).toEqual([expected]);
});

test('arrays as large as they can be', () => {
  const text =
    'codeunit 5 C { procedure P(var A: array[1000, 1000] of Text; var B: array[1, 1, 1, 1, 1, 1, 1, 1, 1, 1] of Text) begin Clear(A); Clear(B); end; }';
  expect(check(text)).toEqual([]);
});
