import { grouped, parsePropertyValue } from '../al-text.ts';

test('a caption with its options', () => {
  expect(parsePropertyValue("Caption = 'Text', Comment = 'c', MaxLength = 20, Locked = false;")).toMatchObject({
    kind: 'labelValue',
    text: 'Text',
    comment: 'c',
    maxLength: 20,
    locked: false,
  });
});

test('a table relation with conditions, filters and alternatives', () => {
  const value = parsePropertyValue(
    `TableRelation = if (Type = const("G/L Account"), System = filter(<> '')) "G/L Account" where(Blocked = const(false))
     else if (Type = const(Item)) Item."No." else Microsoft.Sales.Resource.Resource;`,
  );
  expect(value).toMatchObject({
    alternatives: [
      {
        conditions: [
          { condition: { kind: 'constCondition' } },
          { condition: { kind: 'filterCondition', text: "<> ''" } },
        ],
        target: { parts: [{ text: 'G/L Account' }] },
        filters: [{ field: { text: 'Blocked' }, condition: { value: { kind: 'booleanLiteral' } } }],
      },
      { conditions: [{}], target: { parts: [{ text: 'Item' }, { text: 'No.' }] } },
      { conditions: [], filters: [] },
    ],
  });
});

test('a calculation formula', () => {
  expect(
    parsePropertyValue(
      `CalcFormula = -sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("No."),
       "Posting Date" = field(upperlimit("Date Filter")), Currency = field(filter("Currency Filter")), Kind = const(Enum::Kind::Open), Line = const()));`,
    ),
  ).toMatchObject({
    kind: 'calcFormulaValue',
    method: 'sum',
    negated: true,
    target: { parts: [{ text: 'Detailed Cust. Ledg. Entry' }, { text: 'Amount' }] },
    filters: [
      { condition: { kind: 'fieldReferenceCondition', upperLimit: false, filter: false } },
      { condition: { upperLimit: true, filter: false } },
      { condition: { upperLimit: false, filter: true } },
      { condition: { kind: 'constCondition', value: { kind: 'scope' } } },
      { condition: { kind: 'constCondition', value: undefined } },
    ],
  });
});

test.each(['exist', 'Count', 'LOOKUP', 'min', 'max', 'average'])('the calculation method %s', (method) => {
  expect(parsePropertyValue(`CalcFormula = ${method}(T.F);`)).toMatchObject({
    method: method.toLowerCase(),
    negated: false,
  });
});

test('a view in parts', () => {
  expect(
    parsePropertyValue(
      'SourceTableView = SORTING(A, "B C") ORDER(descending) WHERE(Status = FILTER(Open | Released));',
    ),
  ).toMatchObject({
    sorting: [{ text: 'A' }, { text: 'B C' }],
    order: 'descending',
    filters: [{ condition: { text: 'Open | Released', terms: [{ kind: 'value' }, { text: '|' }, { kind: 'value' }] } }],
  });
  expect(parsePropertyValue('RunPageView = where(A = const(1));')).toMatchObject({
    sorting: [],
    order: undefined,
    filters: [{}],
  });
});

test.each([
  ['>=0', ['>=', '0']],
  ['1 .. 5', ['1', '..', '5']],
  ["''", ["''"]],
  ["<>''&<>'x*'", ['<>', "''", '&', '<>', "'x*'"]],
  ['-1 | 0D', ['(- 1)', '|', '0D']],
  ['Database::Customer', ['Database::Customer']],
  ['To | End', ['To', '|', 'End']],
])('the filter %s', (filter, expected) => {
  const value = parsePropertyValue(`RunPageLink = F = filter(${filter});`);
  if (value.kind !== 'fieldConditionsValue') throw new Error(value.kind);
  const condition = value.conditions[0]!.condition;
  if (condition.kind !== 'filterCondition') throw new Error(condition.kind);
  expect(condition.terms.map((term) => (term.kind === 'operator' ? term.text : grouped(term.expression)))).toEqual(
    expected,
  );
});

test.each([
  ['DecimalPlaces = 2 : 5;', { minimum: 2, maximum: 5 }],
  ['DecimalPlaces = 2;', { minimum: 2, maximum: 2 }],
  ['DecimalPlaces = :5;', { minimum: undefined, maximum: 5 }],
  ['DecimalPlaces = 0:;', { minimum: 0, maximum: undefined }],
  ['OptionMembers = ,A,"B C",;', { members: ['', 'A', 'B C', ''] }],
  ['ApplicationArea = #Basic, #Suite;', { names: [{ parts: [{ text: 'Basic' }] }, {}] }],
  [
    'Permissions = tabledata Microsoft.Sales.Customer.Customer = Rm, system * = X;',
    {
      permissions: [
        { objectType: 'tabledata', rights: 'Rm' },
        { objectType: 'system', object: undefined },
      ],
    },
  ],
  ['LookupPageId = "Customer List";', { kind: 'objectValue', objectType: 'page' }],
  ['RunObject = Report 5;', { objectType: 'report', object: { value: 5 } }],
  ['InitValue = -1;', { expression: { kind: 'unary' } }],
  ['Style = Strong;', { expression: { text: 'Strong' } }],
  ['ObsoleteReason = ;', { kind: 'emptyValue' }],
  ["Scripts = 'a', 'b';", { kind: 'expressionListValue' }],
  ["CaptionML = ENU = 'a', DAN = 'b';", { texts: [{ language: 'ENU' }, { language: 'DAN' }] }],
  ["Caption = 'a',;", { text: 'a' }],
])('%s', (property, expected) => {
  expect(parsePropertyValue(property)).toMatchObject(expected);
});
