/** Data items of reports and elements of XMLports are variables: each has a name of its own. */
import { checkPlaces } from './check-al.ts';

const table = `table 1 Thing { DataClassification = CustomerContent; fields { field(1; "No."; Code[10]) { Caption = 'No.'; } } keys { key(PK; "No.") { } } }
`;

const report = (dataset: string, variables = '') =>
  `${table}report 1 R { Caption = 'R'; ProcessingOnly = true; UsageCategory = None; dataset {\n${dataset} } ${variables} }`;

const xmlPort = (schema: string, variables = '') =>
  `${table}xmlport 1 X { Caption = 'X'; schema { textelement(Root) {\n${schema} } } ${variables} }`;

test.each([
  ['data items beside each other', report('dataitem(A; Thing) { }\ndataitem(a; Thing) { }'), ['4:10 AL0155']],
  ['a data item within one of its name', report('dataitem(A; Thing) {\ndataitem(A; Thing) { } }'), ['4:10 AL0155']],
  ['a data item and a variable', report('dataitem(A; Thing) { }', 'var A: Integer;'), ['3:10 AL0155']],
  ['a column and a data item', report('dataitem(A; Thing) {\ncolumn(A; "No.") { } }'), ['4:8 AL0589']],
  ['table elements', xmlPort('tableelement(A; Thing) { }\ntableelement(A; Thing) { }'), ['4:14 AL0155']],
  ['text elements', xmlPort('textelement(A) { }\ntextelement(A) { }'), ['4:13 AL0155']],
  ['a text element and the root', xmlPort('textelement(Root) { }'), ['3:13 AL0155']],
  ['an attribute and a table element', xmlPort('textattribute(A) { }\ntableelement(A; Thing) { }'), ['4:14 AL0155']],
  ['an element and a variable', xmlPort('textelement(A) { }', 'var A: Text;'), ['3:13 AL0155']],
  [
    'fields, which have no variable',
    xmlPort('tableelement(A; Thing) { fieldattribute(No; A."No.") { } fieldelement(No; A."No.") { } }'),
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

test('an extension adds no data item and no column that the report has', () => {
  const text = `${report('dataitem(A; Thing) { column(C; "No.") { } }')}
reportextension 2 X extends R { dataset { addlast(A) {\ndataitem(A; Thing) { }\ncolumn(C; "No.") { } } } }`;
  expect(checkPlaces(text)).toEqual(['5:10 AL0155', '6:8 AL0384']);
});
