import { grouped, parseExpression } from '../al-text.ts';

// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-al-operators
test.each([
  ['2 + 3 * 4', '(2 + (3 * 4))'],
  ['(2 + 3) * 4', '((2 + 3) * 4)'],
  ['a - b - c', '((a - b) - c)'],
  ['a div b mod c', '((a div b) mod c)'],
  ['a or b and c', '(a or (b and c))'],
  ['a xor b or c', '((a xor b) or c)'],
  ['not a and b', '((not a) and b)'],
  ['not a = b', '((not a) = b)'],
  ['-a * b', '((- a) * b)'],
  ['- -a', '(- (- a))'],
  ['+a', '(+ a)'],
  ['a = b + 1', '(a = (b + 1))'],
  ['a < b = c', '((a < b) = c)'],
  ['(a = b) and (c <> d)', '((a = b) and (c <> d))'],
  ['a in [1] = b', '((a in [1]) = b)'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['a = 1 ? b + 1 : c', '((a = 1) ? (b + 1) : c)'],
])('%s is %s', (code, expected) => {
  expect(grouped(parseExpression(code))).toBe(expected);
});
