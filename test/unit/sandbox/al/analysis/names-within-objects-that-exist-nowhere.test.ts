import { check, thing } from './check-al.ts';

/** The finding for `Nope`, and that the name which is meant is accepted. */
function finds(code: string, text: (name: string) => string, meant: string, ...before: string[]): void {
  const base = { sources: [thing, ...before] };
  const severity = code === 'AL0443' ? 'warning' : 'error';
  expect(check(base, text('Nope')).map((finding) => finding.replace(/^\d+ /, ''))).toEqual([`${code} ${severity}`]);
  expect(check(base, text(meant))).toEqual([]);
}

const list = (views: string) =>
  `page 7 Things { PageType = List; SourceTable = Thing; layout { area(Content) { repeater(Rows) { field(Name; Rec.Name) { } } } } views {${views}} }`;
const more = (views: string, kind = 'pageextension 8 More extends') => `${kind} Things { views { ${views} } }`;

test.each([
  ['a field that it filters', 'AL0295', (name: string) => `Filters = where(${name} = const('A'));`, 'Name'],
  ['a value that it filters by', 'AL0383', (name: string) => `Filters = where(Kind = const(${name}));`, 'Small'],
  ['a field that it sorts by', 'AL0295', (name: string) => `OrderBy = ascending(${name});`, 'Name'],
  ['a control that it changes', 'AL0270', (name: string) => `layout { modify(${name}) { Visible = false; } }`, 'Name'],
  ['a control that it moves', 'AL0270', (name: string) => `layout { movefirst(Rows; ${name}) }`, 'Name'],
  ['a control that it moves behind', 'AL0270', (name: string) => `layout { moveafter(${name}; Name) }`, 'Rows'],
])('of a view: %s', (_what, code, members, meant) => {
  const view = (name: string) => `view(One) { Caption = 'One'; ${members(name)} }`;
  finds(code, (name) => list(view(name)), meant);
  finds(code, (name) => more(`addlast { ${view(name)} }`), meant, list(''));
});

test('views that an extension changes, moves, or puts others beside', () => {
  const base = list("view(One) { Caption = 'One'; }");
  finds('AL0533', (name) => more(`modify(${name}) { Visible = false; }`), 'One', base);
  finds('AL0533', (name) => more(`movefirst(${name}; One)`), 'One', base);
  finds('AL0533', (name) => more(`addafter(${name}) { view(Two) { Caption = 'Two'; } }`), 'One', base);
  finds(
    'AL0533',
    (name) => more(`modify(${name}) { Visible = false; }`, 'pagecustomization Own customizes'),
    'One',
    base,
  );
});

test('a view does not add controls', () => {
  const view = (members: string) => list(`view(One) { Caption = 'One'; layout { ${members} } }`);
  expect(check({ sources: thing }, view('addlast(Rows) { field(Two; Rec.Name) { } }'))).toEqual(['1 AL0536 error']);
});

const report = (members: string, item = '', column = 'column(A; Name) { }') =>
  `report 7 Listing { ${members} dataset { dataitem(Outer; Thing) { dataitem(Inner; Thing) { ${item} ${column} } } } }`;
const addition = (dataset: string) => `reportextension 8 More extends Listing { dataset { ${dataset} } }`;

test.each([
  ['into a data item', 'AL0681', 'add', 'Inner', 'column(B; Amount) { }'],
  ['as its last child', 'AL0681', 'addlast', 'Inner', 'dataitem(Own; Thing) { }'],
  ['behind a data item', 'AL0682', 'addafter', 'Inner', 'dataitem(Own; Thing) { }'],
  ['before a column', 'AL0682', 'addbefore', 'A', 'dataitem(Own; Thing) { }'],
  ['to change one', 'AL0682', 'modify', 'Outer', ''],
])('a report extension: %s', (_what, code, operation, meant, member) => {
  finds(code, (name) => addition(`${operation}(${name}) { ${member} }`), meant, report(''));
});

test('data items and layouts that a report refers to', () => {
  finds('AL0186', (name) => report('', `DataItemLinkReference = ${name}; DataItemLink = Name = field(Name);`), 'Outer');
  finds('AL0186', (name) => report(`WordMergeDataItem = ${name};`), 'Outer');
  const layouts = "rendering { layout(Sheet) { Type = Excel; LayoutFile = 'Sheet.xlsx'; Caption = 'Sheet'; } }";
  finds('AL0710', (name) => `${report(`DefaultRenderingLayout = ${name};`).slice(0, -1)} ${layouts} }`, 'Sheet');
});

const port = (properties: string) =>
  `xmlport 7 Port { schema { textelement(Root) { tableelement(Outer; Thing) { textelement(Text) { }
tableelement(Inner; Thing) { ${properties} fieldelement(Name; Inner.Name) { } } } } } }`;

test('tables and fields that an XMLport links, sorts and filters by', () => {
  finds('AL0502', (name) => port(`LinkTable = ${name}; LinkFields = Name = field(Name);`), 'Outer');
  finds('AL0295', (name) => port(`LinkTable = Outer; LinkFields = ${name} = field(Name);`), 'Name');
  finds('AL0295', (name) => port(`LinkTable = Outer; LinkFields = Name = field(${name});`), 'Name');
  finds('AL0295', (name) => port(`SourceTableView = sorting(${name});`), '"No."');
  finds('AL0295', (name) => port(`SourceTableView = where(${name} = const('A'));`), 'Name');
  finds('AL0295', (name) => port(`RequestFilterFields = ${name};`), 'Name');
});

test('columns that a query sorts and filters by', () => {
  const query = (order: string, filter: string) =>
    `query 7 Sums { OrderBy = descending(${order}); elements { dataitem(Item; Thing) { column(Kind; Kind) { ColumnFilter = ${filter}; } column(Total; Amount) { Method = Sum; } } } }`;
  finds('AL0349', (name) => query(name, 'Kind = const(Small)'), 'Total');
  finds('AL0349', (name) => query('Total', `${name} = const(Small)`), 'Kind');
  finds('AL0383', (name) => query('Total', `Kind = const(${name})`), 'Large');
});

test('the table of a request page', () => {
  finds('AL0185', (name) => `report 7 Asking { requestpage { SourceTable = ${name}; } }`, 'Thing');
});

test('interfaces that an enum implements', () => {
  const itself = 'interface IShape { procedure Area(): Decimal; }';
  finds('AL0185', (name) => `enum 7 Shapes implements ${name} { Extensible = false; }`, 'IShape', itself);
});

test('page customizations of profiles and their extensions', () => {
  const base = `${list('')} page 9 Center { PageType = RoleCenter; } pagecustomization Own customizes Things { }
profile Clerk { Caption = 'Clerk'; RoleCenter = Center; }`;
  const profile = (name: string) => `profile New { Caption = 'New'; RoleCenter = Center; Customizations = ${name}; }`;
  finds('AL0185', profile, 'Own', base);
  finds('AL0185', (name) => `profileextension Better extends Clerk { Customizations = ${name}; }`, 'Own', base);
  expect(check({ sources: [thing, base, more('')] }, profile('More'))).toEqual(['1 AL0185 error']);
});

test('permission sets of entitlements', () => {
  const set = 'permissionset 7 Set { Assignable = true; Permissions = tabledata Thing = R; }';
  finds('AL0185', (name) => `entitlement Plan { Type = Implicit; ObjectEntitlements = ${name}; }`, 'Set', set);
});

test('system objects that permissions name, as far as they are known', () => {
  finds('AL0443', (name) => `permissionset 7 Set { Permissions = system ${name} = X; }`, '"Tools, Zoom"');
  finds(
    'AL0443',
    (name) => `page 7 Shown { AccessByPermission = system ${name} = X; }`,
    '"Allow Action Export To Excel"',
  );
});

test('controls and actions that containers name', () => {
  const page = (property: string) =>
    list('')
      .replace('repeater(Rows) {', `repeater(Rows) { ${property}`)
      .replace('views {}', "actions { area(Processing) { fileuploadaction(Load) { Caption = 'Load'; } } }");
  finds('AL0315', (name) => page(`FreezeColumn = ${name};`), 'Name');
  finds('AL0315', (name) => page(`IndentationControls = ${name};`), 'Name');
  finds('AL0271', (name) => page(`FileUploadAction = ${name};`), 'Load');
});

test('fields that a changed data item asks for, and those that an index of the database has', () => {
  finds('AL0295', (name) => addition(`modify(Inner) { RequestFilterFields = ${name}; }`), 'Name', report(''));
  const table = (name: string) =>
    `table 7 Kept { DataClassification = CustomerContent; fields { field(1; A; Integer) { Caption = 'A'; } field(2; B; Integer) { Caption = 'B'; } }
keys { key(PK; A) { } key(Two; B) { SqlIndex = B, ${name}; } } }`;
  finds('AL0295', table, 'A');
});

test('the request page: fields of its record, and what an extension changes or adds beside', () => {
  const asking = (properties: string) => `report 7 Asking { requestpage { SourceTable = Thing; ${properties}
layout { area(Content) { field(F; Rec.Name) { } } } actions { area(Processing) { action(A) { } } } } }`;
  finds('AL0295', (name) => asking(`SourceTableView = where(${name} = const('A'));`), 'Name');
  finds('AL0295', (name) => asking(`DataCaptionFields = ${name};`), 'Name');
  const more = (members: string) => `reportextension 8 More extends Asking { requestpage { ${members} } }`;
  finds('AL0270', (name) => more(`layout { modify(${name}) { Visible = false; } }`), 'F', asking(''));
  finds('AL0270', (name) => more(`layout { addafter(${name}) { label(L) { Caption = 'L'; } } }`), 'F', asking(''));
  finds('AL0271', (name) => more(`actions { addafter(${name}) { action(B) { } } }`), 'A', asking(''));
});

test('columns of a query that code filters', () => {
  const query =
    'query 7 Sums { elements { dataitem(Item; Thing) { column(Total; Amount) { } filter(Kinds; Kind) { } } } }';
  const code = (statement: string) =>
    `codeunit 8 Code { procedure Run() var Sums: Query Sums; begin ${statement} end; }`;
  finds('AL0132', (name) => code(`Sums.SetRange(${name}, 1);`), 'Total', query);
  finds('AL0132', (name) => code(`Sums.SetFilter(Sums.${name}, '<>%1', 1);`), 'Kinds', query);
});

test('what an action runs is of a type that can be run', () => {
  finds(
    'AL0318',
    (type) => `page 7 Card { actions { area(Processing) { action(A) { RunObject = ${type} Card; } } } }`,
    'page',
  );
});

test.each(['AutoFormatExpression', 'CaptionClass'])('the %s of a field', (property) => {
  const table = (name: string) =>
    `table 7 Kept { DataClassification = CustomerContent; fields { field(1; A; Text[20]) { Caption = 'A'; } field(2; B; Decimal) { Caption = 'B'; ${property} = ${name}; } } }`;
  finds('AL0118', table, 'A');
});

test('the AutoFormatExpression of a column of a report', () => {
  finds('AL0118', (name) => report('', '', `column(A; Amount) { AutoFormatExpression = ${name}; }`), 'Name');
});
