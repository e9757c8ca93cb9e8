import { parseFilterExpression } from '../../../sandbox/business-central/odata/query/filter-syntax.ts';

const property = (name: string, ignoreCase = false) => ({ name, ignoreCase });

test.each([
  [
    "storeCode eq 'UK'",
    { kind: 'compare', property: property('storeCode'), operator: 'eq', value: { kind: 'string', text: 'UK' } },
  ],
  [
    "name eq 'O''Neil & (sons)'",
    { kind: 'compare', property: property('name'), operator: 'eq', value: { kind: 'string', text: "O'Neil & (sons)" } },
  ],
  [
    'amount ge -12.50',
    { kind: 'compare', property: property('amount'), operator: 'ge', value: { kind: 'number', text: '-12.50' } },
  ],
  [
    '12 lt amount',
    { kind: 'compare', property: property('amount'), operator: 'gt', value: { kind: 'number', text: '12' } },
  ],
  [
    'blocked eq false',
    { kind: 'compare', property: property('blocked'), operator: 'eq', value: { kind: 'boolean', text: 'false' } },
  ],
  [
    'id eq 2f1a8c4e-0000-4000-8000-1234567890ab',
    {
      kind: 'compare',
      property: property('id'),
      operator: 'eq',
      value: { kind: 'plain', text: '2f1a8c4e-0000-4000-8000-1234567890ab' },
    },
  ],
  [
    'lastModifiedDateTime gt 2026-03-01T10:00:00.123Z',
    {
      kind: 'compare',
      property: property('lastModifiedDateTime'),
      operator: 'gt',
      value: { kind: 'plain', text: '2026-03-01T10:00:00.123Z' },
    },
  ],
  [
    "status eq Microsoft.NAV.orderStatus'Held'",
    { kind: 'compare', property: property('status'), operator: 'eq', value: { kind: 'string', text: 'Held' } },
  ],
  ["startswith(number,'10')", { kind: 'match', property: property('number'), how: 'startswith', text: '10' }],
  [
    "contains(tolower(name),'mug') eq true",
    { kind: 'match', property: property('name', true), how: 'contains', text: 'mug' },
  ],
  [
    "number in ('A','B')",
    {
      kind: 'in',
      property: property('number'),
      values: [
        { kind: 'string', text: 'A' },
        { kind: 'string', text: 'B' },
      ],
    },
  ],
])('%s', (text, expected) => {
  expect(parseFilterExpression(text)).toEqual(expected);
});

test('and binds closer than or, brackets closer than both', () => {
  const flat = (text: string): string => {
    const show = (node: ReturnType<typeof parseFilterExpression>): string =>
      node.kind === 'and' || node.kind === 'or'
        ? `(${show(node.left)} ${node.kind} ${show(node.right)})`
        : 'property' in node
          ? node.property.name
          : '';
    return show(parseFilterExpression(text));
  };
  expect(flat('a eq 1 or b eq 2 and c eq 3')).toBe('(a or (b and c))');
  expect(flat('(a eq 1 or b eq 2) and c eq 3')).toBe('((a or b) and c)');
});

test.each([
  ['a eq', 'Expression expected'],
  ['a eq 1 b', "'b' was not expected"],
  ['eq 1', "'1' was not expected"],
  ["a eq 'open", 'Syntax error'],
  ['not a eq 1', "The operator 'not' is not supported"],
  ["lines/any(l: l/no eq 'A')", 'The lambda operator'],
  ['year(postingDate) eq 2026', "The function 'year' is not supported"],
  ["customer/name eq 'x'", "Filtering by 'customer/name' of another entity"],
])('%s is refused', (text, message) => {
  expect(() => parseFilterExpression(text)).toThrow(message);
});
