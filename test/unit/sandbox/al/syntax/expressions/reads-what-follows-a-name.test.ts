import { grouped, parseExpression } from '../al-text.ts';

test.each([
  ['Customer."No."', 'Customer."No."'],
  ['Rec.GetLines(1, x).First()[2].Name', 'Rec.GetLines(1, x).First()[2].Name'],
  ['Matrix[i + 1, j]', 'Matrix[(i + 1), j]'],
  ['Enum::"Sales Document Type"::Order', 'Enum::"Sales Document Type"::Order'],
  ['"Document Type"::" "', '"Document Type"::" "'],
  ['Codeunit::80', 'Codeunit::80'],
  ['Codeunit::Microsoft.Sales.Posting."Sales-Post"', 'Codeunit::Microsoft.Sales.Posting."Sales-Post"'],
  ['Type::End', 'Type::End'],
  ['List.Get(1).End', 'List.Get(1).End'],
  ['this.Total', 'this.Total'],
  ['(a as IShape).Area()', '(a as IShape).Area()'],
  ['a is Microsoft.Shapes.IShape', '(a is Microsoft.Shapes.IShape)'],
  ['a is Codeunit "Square"', '(a is objectType)'],
])('%s', (code, expected) => {
  expect(grouped(parseExpression(code))).toBe(expected);
});

test('is and as may name things elsewhere', () => {
  expect(grouped(parseExpression('Is + As.Break'))).toBe('(Is + As.Break)');
});

test('every node knows its place', () => {
  const expression = parseExpression('Foo.Bar(1)');
  expect(expression.source.text.slice(expression.start, expression.end)).toBe('Foo.Bar(1)');
});
