/** Data items, columns and layouts of reports; data items and order of queries; attributes of XMLports. */
import { check } from './check-al.ts';

const tables = `table 1 Thing { Caption = 'T'; DataClassification = CustomerContent; fields { field(1; "No."; Code[10]) { Caption = 'No.'; } } keys { key(PK; "No.") { } } }
`;
const report = (dataset: string, rest = '') =>
  `${tables}report 1 R { Caption = 'R'; UsageCategory = None; dataset {\n${dataset} }\n${rest} }`;
const layout = "layout(L) { Type = RDLC; LayoutFile = 'a.rdl'; }";

test.each([
  [
    'a link of the outermost item',
    report('dataitem(A; Thing) { DataItemLink = "No." = field("No."); }'),
    ['3 AL0331 error'],
  ],
  [
    'a link of an item within',
    report('dataitem(A; Thing) { dataitem(B; Thing) { DataItemLink = "No." = field("No."); } }'),
    [],
  ],
  ['an item without a name', report('dataitem(""; Thing) { }'), ['3 AL0752 error']],
  ['a column of any type', report('dataitem(A; Thing) { column(C; V) { } }', 'var V: Variant;'), ['3 AL0638 error']],
  [
    'a column of a record',
    report('dataitem(A; Thing) { column(C; V) { } }', 'var V: Record Thing;'),
    ['3 AL0326 error'],
  ],
  [
    'the caption of an expression',
    report('dataitem(A; Thing) { column(C; 1 + 2) { IncludeCaption = true; } }'),
    ['3 AL0385 error'],
  ],
  ['the caption of a field', report('dataitem(A; Thing) { column(C; "No.") { IncludeCaption = true; } }'), []],
  ['layouts without a default', report('', `rendering { ${layout} }`), ['2 AL0721 error']],
  ['a layout twice', report('', `DefaultRenderingLayout = L; rendering { ${layout} ${layout} }`), ['4 AL0705 error']],
  [
    'a layout in a file of another kind',
    report('', "DefaultRenderingLayout = L; rendering { layout(L) { Type = Word; LayoutFile = 'a.rdl'; } }"),
    ['4 AL0707 error'],
  ],
  ['a layout', report('', `DefaultRenderingLayout = L; rendering { ${layout} }`), []],
])('%s', (_what, text, expected) => {
  expect(check(text)).toEqual(expected);
});

test('an extension puts data items into those of the report', () => {
  const base = report('dataitem(A; Thing) { }');
  const extension = (operation: string) =>
    `${base}\nreportextension 2 X extends R { dataset {\n${operation}(A) { dataitem(B; Thing) { } } } }`;
  expect(check(extension('addlast'))).toEqual([]);
  expect(check(extension('addafter'))).toEqual(['6 AL0680 error']);
});

const query = (elements: string, properties = '') =>
  `${tables}query 1 Q { Caption = 'Q'; ${properties}\nelements { ${elements} } }`;
const within = (properties: string) =>
  `dataitem(A; Thing) { column(C; "No.") { } dataitem(B; Thing) { ${properties} column(D; "No.") { } } }`;

test.each([
  ['an item within another without link', query(within('')), ['3 AL0344 error']],
  ['an item within another with every row of it', query(within('SqlJoinType = CrossJoin;')), []],
  ['a linked item', query(within('DataItemLink = "No." = A."No.";')), []],
  [
    'a link of the outermost item',
    query('dataitem(A; Thing) { DataItemLink = "No." = A."No."; column(C; "No.") { } }'),
    ['3 AL0331 error'],
  ],
  [
    'items beside each other',
    query('dataitem(A; Thing) { column(C; "No.") { } } dataitem(B; Thing) { column(D; "No.") { } }'),
    ['3 AL0342 error'],
  ],
  [
    'a column twice in the order',
    query('dataitem(A; Thing) { column(C; "No.") { } }', 'OrderBy = ascending(C), descending(C);'),
    ['2 AL0350 error'],
  ],
])('a query with %s', (_what, text, expected) => {
  expect(check(text)).toEqual(expected);
});

test('attributes of an XML element stand before its elements', () => {
  const xmlPort = (schema: string) => `xmlport 1 X { Caption = 'X'; schema { textelement(Root) {\n${schema} } } }`;
  expect(check(xmlPort('textelement(E) { } textattribute(A) { }'))).toEqual(['2 AL0335 error']);
  expect(check(xmlPort('textattribute(A) { } textelement(E) { }'))).toEqual([]);
});
