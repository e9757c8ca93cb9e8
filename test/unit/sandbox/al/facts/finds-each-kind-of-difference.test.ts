import { parseFile } from '../../../../sandbox/business-central/al/syntax/parse.ts';
import { compareCardPages, compareWithFacts, Differences } from '../../../../sandbox/business-central/facts/compare.ts';
import { compareUse } from '../../../../sandbox/business-central/facts/compare-use.ts';
import { type FactObject, MicrosoftFacts } from '../../../../sandbox/business-central/facts/microsoft-facts.ts';

const facts = new MicrosoftFacts([
  {
    kind: 'table',
    id: 18,
    name: 'Customer',
    namespace: 'Microsoft.Sales.Customer',
    fields: [
      { id: 1, name: 'No.', type: 'Code[20]' },
      { id: 2, name: 'Kind', type: 'Option', optionMembers: [' ', 'Big'] },
      { id: 3, name: 'Balance', type: 'Decimal', fieldClass: 'FlowField' },
      { id: 4, name: 'Type', type: 'Enum "Customer Type"' },
    ],
    primaryKey: ['No.'],
    procedures: [
      { name: 'GetTotal', params: ['var Line: Record "Sales Line" temporary', 'Amount: Decimal'], returns: 'Decimal' },
      { name: 'GetTotal', params: [], returns: 'Decimal' },
      { name: 'Shared', access: 'protected', params: [] },
    ],
    events: [
      { name: 'OnAfterTotal', event: 'integration', params: ['var Customer: Record Customer', 'Total: Decimal'] },
    ],
  },
  { kind: 'table', name: 'User', namespace: '', platform: true },
  {
    kind: 'enum',
    id: 7,
    name: 'Customer Type',
    namespace: 'N',
    extensible: false,
    values: [
      [0, ' '],
      [5, 'Big'],
    ],
  },
  { kind: 'codeunit', id: 80, name: 'Sales-Post', namespace: 'N', tableNo: 'Sales Header', procedures: [], events: [] },
  { kind: 'codeunit', id: 81, name: 'Hidden', namespace: 'N', access: 'internal' },
  { kind: 'interface', name: 'IShape', namespace: 'N', procedures: [{ name: 'Area', params: [] }] },
  {
    kind: 'page',
    id: 21,
    name: 'Customer Card',
    namespace: 'N',
    pageType: 'Card',
    sourceTable: 'Customer',
    controls: ['General', 'No.'],
    actions: ['Post'],
  },
  { kind: 'page', id: 22, name: 'Customer List', namespace: 'N', pageType: 'List', cardPage: 'Customer Card' },
] satisfies FactObject[]);

function objectsOf(text: string) {
  const { unit, diagnostics } = parseFile(text, { path: 'X.al' });
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return unit.objects;
}

function differencesOfStandIn(text: string, namespace = 'N'): string[] {
  const differences = new Differences();
  for (const object of objectsOf(`namespace ${namespace}; ${text}`)) compareWithFacts(object, facts, differences);
  return differences.diagnostics.map(({ code, message }) => `${code} ${message}`);
}

function customer(body: string, head = 'table 18 Customer'): string[] {
  return differencesOfStandIn(`${head} { ${body} }`, 'Microsoft.Sales.Customer');
}

test('what agrees has no differences', () => {
  const body = `
    fields
    {
      field(1; "No."; Code[20]) { }
      field(2; Kind; Option) { OptionMembers = " ",Big; }
      field(3; Balance; Decimal) { FieldClass = FlowField; }
      field(4; Type; Enum N."Customer Type") { }
    }
    keys { key(PK; "No.") { } }
    procedure GetTotal(): Decimal begin end;
    procedure GetTotal(var L: Record "Sales Line" temporary; A: Decimal): Decimal begin end;
    protected procedure Shared() begin end;
    local procedure OurOwn() begin end;
    internal procedure OursToo() begin end;
    [IntegrationEvent(false, false)]
    local procedure OnAfterTotal(var Customer: Record Customer; Total: Decimal) begin end;`;
  expect(customer(body)).toEqual([]);
});

test.each([
  ['number', '', 'table 17 Customer', 'FACT02 table "Customer" has number 18, not 17.'],
  ['spelling', '', 'table 18 CUSTOMER', 'FACT02 table "Customer" is spelled "CUSTOMER" here.'],
  [
    'field number',
    'fields { field(9; "No."; Code[20]) { } }',
    undefined,
    'FACT03 Field 9 "No." of Customer has number 1.',
  ],
  [
    'unknown field',
    'fields { field(9; New; Code[20]) { } }',
    undefined,
    'FACT03 Field 9 "New" of Customer does not exist.',
  ],
  [
    'field name',
    'fields { field(1; "No"; Code[20]) { } }',
    undefined,
    'FACT03 Field 1 "No" of Customer is named "No.".',
  ],
  [
    'length',
    'fields { field(1; "No."; Code[10]) { } }',
    undefined,
    'FACT03 Field 1 "No." of Customer has type Code[20], not Code[10].',
  ],
  [
    'option members',
    'fields { field(2; Kind; Option) { OptionMembers = " ",Small; } }',
    undefined,
    'FACT03 Field 2 "Kind" of Customer has type Option  ,Big, not Option  ,Small.',
  ],
  [
    'field class',
    'fields { field(3; Balance; Decimal) { } }',
    undefined,
    'FACT03 Field 3 "Balance" of Customer is a FlowField field, not Normal.',
  ],
  [
    'primary key',
    'fields { field(2; Kind; Option) { OptionMembers = " ",Big; } } keys { key(PK; Kind) { } }',
    undefined,
    'FACT03 The primary key of Customer is No..',
  ],
  [
    'unknown procedure',
    'procedure New() begin end;',
    undefined,
    'FACT04 Procedure New of table "Customer" does not exist.',
  ],
  [
    'signature',
    'procedure GetTotal(A: Integer): Decimal begin end;',
    undefined,
    'FACT04 Procedure GetTotal of table "Customer" is GetTotal(var Line: Record "Sales Line" temporary; Amount: Decimal): Decimal or GetTotal(): Decimal, not GetTotal(A: Integer): Decimal.',
  ],
  [
    'access',
    'procedure Shared() begin end;',
    undefined,
    'FACT04 Procedure Shared of table "Customer" is protected, not public.',
  ],
  [
    'event parameter',
    '[IntegrationEvent(false, false)] procedure OnAfterTotal(var Customer: Record Customer; Sum: Decimal) begin end;',
    undefined,
    'FACT05 Event OnAfterTotal of table "Customer" is OnAfterTotal(var Customer: Record "Customer"; Total: Decimal), not OnAfterTotal(var Customer: Record "Customer"; Sum: Decimal).',
  ],
  [
    'event without attribute',
    'local procedure OnAfterTotal(var Customer: Record Customer; Total: Decimal) begin end;',
    undefined,
    'FACT05 OnAfterTotal of table "Customer" is an event, and has no attribute of one here.',
  ],

  [
    'event kind',
    '[BusinessEvent(false)] procedure OnAfterTotal(var Customer: Record Customer; Total: Decimal) begin end;',
    undefined,
    'FACT05 Event OnAfterTotal of table "Customer" is an integration event, not business.',
  ],
  [
    'sender',
    '[IntegrationEvent(true, false)] procedure OnAfterTotal(var Customer: Record Customer; Total: Decimal) begin end;',
    undefined,
    'FACT05 Event OnAfterTotal of table "Customer" has IncludeSender false.',
  ],
])('%s', (_, body, head, expected) => {
  expect(customer(body, head)).toEqual([expected]);
});

test.each([
  ['table 18 Customer { }', 'FACT02 table "Customer" is in namespace Microsoft.Sales.Customer, not \'N\'.'],
  ['enum 7 "Customer Type" { value(0; " ") { } }', 'FACT06 Enum "Customer Type" is not extensible.'],
  [
    'enum 7 "Customer Type" { Extensible = false; value(1; Big) { } }',
    'FACT06 Value "Big" of enum "Customer Type" has ordinal 5, not 1.',
  ],
  [
    'enum 7 "Customer Type" { Extensible = false; value(9; New) { } }',
    'FACT06 Value "New" of enum "Customer Type" does not exist.',
  ],
  ['codeunit 80 "Sales-Post" { }', 'FACT02 TableNo of codeunit "Sales-Post" is "Sales Header", not "".'],
  ['codeunit 81 Hidden { }', 'FACT02 codeunit "Hidden" is Access = Internal at Microsoft\'s.'],
  ['interface IShape { }', 'FACT04 Interface "IShape" lacks procedure Area.'],
  [
    'page 21 "Customer Card" { SourceTable = Customer; layout { area(G) { } } }',
    'FACT07 Page "Customer Card" has no "G".',
  ],
  [
    'codeunit 50 Unknown { }',
    'FACT01 codeunit "Unknown" is not among Microsoft\'s objects. An object of our own is Access = Internal.',
  ],
  ['tableextension 1 X extends Unknown { }', 'FACT01 table "Unknown" is not among Microsoft\'s objects.'],
])('%s', (text, expected) => {
  expect(differencesOfStandIn(text)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['is what it is', 'CardPageId = "Customer Card";', []],
  ['is missing', '', ['FACT02 CardPageId of page "Customer List" is "Customer Card", not "".']],
  [
    'is another one',
    'CardPageId = Other;',
    ['FACT02 CardPageId of page "Customer List" is "Customer Card", not "Other".'],
  ],
])('the card of a list %s', (_name, property, expected) => {
  const differences = new Differences();
  compareCardPages(
    objectsOf(`page 21 "Customer Card" { } page 22 "Customer List" { ${property} }`),
    facts,
    differences,
  );
  expect(differences.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(expected);
});

test('a list needs no card that the stand-in does not have', () => {
  const differences = new Differences();
  compareCardPages(objectsOf('page 22 "Customer List" { }'), facts, differences);
  expect(differences.diagnostics).toEqual([]);
});

test('an object of our own that is internal needs no facts', () => {
  expect(differencesOfStandIn('codeunit 50 Own { Access = Internal; procedure P() begin end; }')).toEqual([]);
});

test.each([
  ['codeunit 1 X { var A: Record Customer; B: Record User; C: Codeunit X; }', []],
  [
    'codeunit 1 X { var A: Record Custommer; }',
    ['FACT01 table "Custommer" is neither declared in this app nor among Microsoft\'s objects.'],
  ],
  ['codeunit 1 X { var A: Codeunit Hidden; }', ['FACT01 codeunit "Hidden" is internal to Microsoft\'s app.']],
  [
    'codeunit 1 X { procedure P() begin A := Enum::"Customer Type"::Huge; end; }',
    ['FACT06 Enum "Customer Type" has no value "Huge".'],
  ],
  ['codeunit 1 X { procedure P() begin A := "Customer Type"::Big; B := Status::Open; end; }', []],
  [
    'table 1 T { fields { field(1; A; Code[20]) { TableRelation = Vendor."No."; } } }',
    ['FACT01 table "Vendor.No." is neither declared in this app nor among Microsoft\'s objects.'],
  ],
  [
    'pageextension 1 X extends "Customer Card" { layout { addafter("No.") { field(New; A) { } } moveafter(New; General) } }',
    [],
  ],
  [
    'pageextension 1 X extends "Customer Card" { layout { addafter(Nmae) { } } actions { modify(Pots) { } } }',
    ['FACT07 Page "Customer Card" has no control "Nmae".', 'FACT07 Page "Customer Card" has no action "Pots".'],
  ],
  [subscriber('Table', 'Database::Customer', 'OnAfterTotal', 'var Customer: Record Customer'), []],
  [
    subscriber('Table', 'Database::Customer', 'OnAfterTotal', 'Customer: Record Customer; Sum: Decimal'),
    [
      'FACT08 Parameter "Customer" of event OnAfterTotal of table "Customer" is var Record "Customer".',
      'FACT08 Event OnAfterTotal of table "Customer" has no parameter "Sum".',
    ],
  ],
  [subscriber('Codeunit', 'Codeunit::"Global Triggers"', 'OnDatabaseInsert', 'RecRef: RecordRef'), []],
  [
    subscriber('Codeunit', 'Codeunit::"Golbal Triggers"', 'OnDatabaseInsert', 'RecRef: RecordRef'),
    [
      'FACT01 codeunit "Golbal Triggers" is neither declared in this app nor among Microsoft\'s objects.',
      'FACT08 codeunit "Golbal Triggers" is not among Microsoft\'s objects.',
    ],
  ],
  [
    subscriber('Table', 'Database::Customer', 'OnAfterNothing', ''),
    ['FACT08 table "Customer" has no event OnAfterNothing.'],
  ],
  [subscriber('Table', 'Database::Customer', 'OnAfterInsertEvent', 'var Rec: Record Customer'), []],
  [
    subscriber('Table', 'Database::Customer', 'OnBeforeValidateEvent', 'var Rec: Record Customer', 'Nmae'),
    ['FACT08 table "Customer" has no "Nmae".'],
  ],
])('use: %s', (text, expected) => {
  const differences = new Differences();
  compareUse(objectsOf(text), objectsOf(`codeunit 2000000002 "Global Triggers" { }`), facts, differences);
  expect(differences.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(expected);
});

function subscriber(type: string, object: string, event: string, parameters: string, element = ''): string {
  return `codeunit 1 X { [EventSubscriber(ObjectType::${type}, ${object}, '${event}', '${element}', false, false)]
    local procedure H(${parameters}) begin end; }`;
}
