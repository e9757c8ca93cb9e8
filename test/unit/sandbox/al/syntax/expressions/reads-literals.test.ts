import { grouped, parseExpression } from '../al-text.ts';

test.each([
  ['2147483647', 'integerLiteral', '2147483647'],
  ['2147483648L', 'bigIntegerLiteral', '2147483648'],
  ['-2147483648', 'unary', '(- 2147483648)'],
  ['5L', 'bigIntegerLiteral', '5'],
  ['0.25', 'decimalLiteral', '0.25'],
  ["'it''s'", 'stringLiteral', "'it's'"],
  ["''", 'stringLiteral', "''"],
  ['TRUE', 'booleanLiteral', 'true'],
  ['false', 'booleanLiteral', 'false'],
  ['0D', 'dateLiteral', '0D'],
  ['20260131D', 'dateLiteral', '20260131D'],
  ['0T', 'timeLiteral', '0T'],
  ['235959.999T', 'timeLiteral', '235959.999T'],
  ['0DT', 'dateTimeLiteral', '0DT'],
  ['"No."', 'identifier', '"No."'],
  ['"a ""quoted"" name"', 'identifier', '"a "quoted" name"'],
  ['Größe', 'identifier', 'Größe'],
])('%s', (code, kind, text) => {
  const expression = parseExpression(code);
  expect(expression.kind).toBe(kind);
  expect(grouped(expression)).toBe(text);
});

test('a verbatim text runs over lines and keeps them', () => {
  expect(parseExpression("@'first\n  it''s second'")).toMatchObject({
    kind: 'stringLiteral',
    verbatim: true,
    value: "first\n  it's second",
  });
});

test('a range is no decimal', () => {
  expect(grouped(parseExpression('a in [1..5, 7 .. 9, ..0, 10..]'))).toBe('(a in [1..5, 7..9, ..0, 10..])');
});

test('a date beyond 9 digits stays a date', () => {
  expect(parseExpression('20260131D')).toMatchObject({ digits: '20260131' });
});
