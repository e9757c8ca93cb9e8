import { check, checkPlaces, thing } from './check-al.ts';

const properties = {
  APIPublisher: "'tests'",
  APIGroup: "'things'",
  APIVersion: "'v1.0'",
  EntityName: "'thing'",
  EntitySetName: "'things'",
  SourceTable: 'Thing',
  ODataKeyFields: 'SystemId',
  DelayedInsert: 'true',
} as const;

/** An API page whose properties stand on line 5, its fields on line 6. */
function api(
  changes: Partial<Record<keyof typeof properties | 'InsertAllowed', string | undefined>>,
  fields = 'field(id; Rec.SystemId) { }',
): string {
  const list = Object.entries({ ...properties, ...changes }).filter(([, value]) => value !== undefined);
  return `${thing}page 5 "Thing API" { PageType = API; ${list.map(([name, value]) => `${name} = ${value};`).join(' ')}
layout { area(Content) { repeater(rows) { ${fields} } } } }`;
}

test.each([
  ['complete', api({}), []],
  ['without publisher', api({ APIPublisher: undefined }), ['5 AL0341 error']],
  ['without group', api({ APIGroup: undefined }), ['5 AL0341 error']],
  ['without version', api({ APIVersion: undefined }), ['5 AL0341 error']],
  ['without entity name', api({ EntityName: undefined }), ['5 AL0341 error']],
  ['without entity set name', api({ EntitySetName: undefined }), ['5 AL0341 error']],
  ['with a version of another form', api({ APIVersion: "'1'" }), ['5 AL0422 error']],
  ['with a name that is not in camel case', api({ EntityName: "'Thing'" }), ['5 AA0101 warning']],
  [
    'with a control that is not in camel case',
    api({}, 'field(id; Rec.SystemId) { } field("No."; Rec."No.") { }'),
    ['6 AA0102 warning'],
  ],
  ['without delayed insert', api({ DelayedInsert: undefined }), ['5 AL0505 error']],
  ['that inserts nothing', api({ DelayedInsert: undefined, InsertAllowed: 'false' }), []],
  ['whose key field is not shown', api({}, 'field(name; Rec.Name) { }'), ['5 AL0615 warning']],
  ['whose key field does not exist', api({ ODataKeyFields: 'Missing' }), ['5 AL0295 error']],
])('an API page %s', (_what, text, expected) => {
  expect(check(text).sort()).toEqual([...expected].sort());
});

test('two API pages with one address', () => {
  expect(
    check(`${api({})}\n${api({}).slice(thing.length).replace('page 5 "Thing API"', 'page 6 "Thing API 2"')}`),
  ).toEqual(['7 AL0846 error']);
});

test('links, views and parts that do not resolve', () => {
  const text = `${thing}page 5 Lines { PageType = ListPart; SourceTable = Thing; layout { area(Content) { repeater(R) { field(Name; Rec.Name) { } } } } }
page 6 Card { SourceTable = Thing; layout { area(Content) {
part(A; Lines) { SubPageLink = "No." = field(Missing); }
part(B; Lines) { SubPageLink = Missing = field("No."); }
part(C; Missing) { }
part(D; Lines) { SubPageLink = "No." = field("No."); } } } }
page 7 Sorted { SourceTable = Thing;
SourceTableView = sorting(Missing); }`;
  expect(check(text)).toEqual(['7 AL0295 error', '8 AL0295 error', '9 AL0185 error', '12 AL0295 error']);
});

test('a page field that shows no table field needs a caption', () => {
  const text = `${thing}page 6 Card { SourceTable = Thing; layout { area(Content) {
field(A; Rec.Name) { }
field(B; Text) { }
field(C; Text) { Caption = 'C'; } } } var Text: Text; }`;
  expect(check(text)).toEqual(['7 AA0225 warning']);
});

test('an API query needs what its address is made of', () => {
  const query = (properties: string) =>
    `${thing}query 5 "Thing API" { ${properties}
elements { dataitem(Things; Thing) { column(No; "No.") { } } } }`;
  expect(check(query("QueryType = API; EntityName = 'thing'; EntitySetName = 'things';"))).toEqual([
    '5 AL0341 error',
    '5 AL0341 error',
    '5 AL0341 error',
  ]);
  expect(
    check(
      query(
        "QueryType = API; APIPublisher = 'tests'; APIGroup = 'things'; APIVersion = 'v1.0'; EntityName = 'thing'; EntitySetName = 'things';",
      ),
    ),
  ).toEqual([]);
});

test('what a modification computes has the type of the property', () => {
  const card = `${thing}page 6 Card { SourceTable = Thing; layout { area(Content) { field(Name; Rec.Name) { } } } actions { area(Processing) { action(Go) { } } } }`;
  const extension = `pageextension 7 More extends Card {
layout { modify(Name) { Visible = Rec.Name; Editable = Rec.Name <> ''; } }
actions { modify(Go) { Enabled = Rec.Name; } } }`;
  expect(checkPlaces({ sources: card }, extension)).toEqual(['2:39 AL0208', '3:38 AL0208']);
});
