import { check, thing } from './check-al.ts';

const page = (properties: string, controls = '', actions = '') => `${thing}page 2 Card { SourceTable = Thing;
${properties} layout { area(Content) { field(Name; Rec.Name) { }
${controls} } }
actions { area(Processing) {
${actions} } } }`;

test.each([
  ['a card page', page('CardPageId = Missing;'), ['6 AL0185 error']],
  ['a page to run', page('', '', 'action(A) { RunObject = page Missing; }'), ['9 AL0185 error']],
  ['a codeunit to run', page('', '', 'action(A) { RunObject = codeunit Missing; }'), ['9 AL0185 error']],
  [
    'a field of a link',
    page('', '', 'action(A) { RunObject = page Card; RunPageLink = "No." = field(Missing); }'),
    ['9 AL0295 error'],
  ],
  [
    'a field of a view',
    page('', '', 'action(A) { RunObject = page Card; RunPageView = sorting(Missing); }'),
    ['9 AL0295 error'],
  ],
  [
    'an action to promote',
    `${page('')}\npageextension 3 More extends Card { actions { addlast(Promoted) {\nactionref(R; Missing) { } } } }`,
    ['11 AL0271 error'],
  ],
  [
    'nothing',
    page('CardPageId = Card;', '', 'action(A) { RunObject = page Card; RunPageLink = "No." = field("No."); }'),
    [],
  ],
])('%s that does not exist', (_what, text, expected) => {
  expect(check(text)).toEqual(expected);
});

test('the table of a codeunit, and the lookup page of a table', () => {
  expect(check('codeunit 2 Code {\nTableNo = Missing; }')).toEqual(['2 AL0185 error']);
  const table =
    "table 2 T { DataClassification = CustomerContent;\nLookupPageId = Missing; fields { field(1; Id; Integer) { Caption = 'Id'; } } }";
  expect(check(table)).toEqual(['2 AL0185 error']);
});

test('two controls, or two actions, with one name', () => {
  expect(check(page('', 'field(NAME; Rec."No.") { }', 'action(A) { } action(a) { }'))).toEqual([
    '7 AL0155 error',
    '9 AL0155 error',
  ]);
});

test('a page extension adds a control whose name the page has', () => {
  const extension = 'pageextension 3 More extends Card { layout { addlast(Content) {\nfield(Name; Rec."No.") { } } } }';
  expect(check({ sources: page('') }, extension)).toEqual(['2 AL0155 error']);
});

test('computed properties have the type that the property needs', () => {
  const controls =
    'field(A; Rec."No.") { Visible = Number;\nStyleExpr = Number; Editable = IsOpen; } field(B; Rec."No.") { StyleExpr = Style; }';
  const text = page('', controls).replace(/}$/, 'var Number: Integer; IsOpen: Boolean; Style: Text; }');
  expect(check(text)).toEqual(['7 AL0208 error', '8 AL0298 error']);
});

test('rights that an action asks for, also in a page extension', () => {
  const page = (table: string) =>
    `page 7 Asked { actions { area(Processing) { group(G) { action(A) {\nAccessByPermission = tabledata ${table} = R; } } } } }`;
  expect(check({ sources: thing }, page('Nope'))).toEqual(['2 AL0185 error']);
  expect(check({ sources: thing }, page('Thing'))).toEqual([]);
  const extension = (table: string) =>
    `pageextension 8 More extends Asked { actions { addlast(Processing) { action(B) {\nAccessByPermission = tabledata ${table} = R; } } } }`;
  const base = { sources: `${thing}${page('Thing')}` };
  expect(check(base, extension('Nope'))).toEqual(['2 AL0185 error']);
  expect(check(base, extension('Thing'))).toEqual([]);
});

test('fields that a key includes', () => {
  const table = (field: string) =>
    `table 7 Keyed { DataClassification = CustomerContent; fields { field(1; A; Integer) { Caption = 'A'; } field(2; B; Integer) { Caption = 'B'; } field(3; C; Integer) { Caption = 'C'; } }\nkeys { key(PK; A) { } key(Two; B) { IncludedFields = ${field}; } } }`;
  expect(check(table('Nope'))).toEqual(['2 AL0295 error']);
  expect(check(table('C'))).toEqual([]);
  expect(check(table('A'))).toEqual(['2 AL0687 error']);
  expect(check(table('B'))).toEqual(['2 AL0688 error']);
});

test('an extension of a profile that does not exist', () => {
  const extension = 'profileextension Mine extends Theirs { }';
  expect(check(extension)).toEqual(['1 AL0247 error']);
  const profile = "page 7 Home { PageType = RoleCenter; } profile Theirs { RoleCenter = Home; Caption = 'Theirs'; }";
  expect(check({ sources: profile }, extension)).toEqual([]);
});
