import { check, checkPlaces, thing } from './check-al.ts';

const objects = `${thing}codeunit 2 Work { }
page 2 Card { }
codeunit 3 Setup { Subtype = Install; }
table 2 Scratch { TableType = Temporary; fields { field(1; Id; Integer) { Caption = 'Id'; DataClassification = SystemMetadata; } } }
`;

test('tables and other objects that no permission set of the app covers', () => {
  expect(check(`${objects}permissionset 1 Mine { Assignable = true; }`)).toEqual([
    '1 PTE0004 error',
    '5 AL9013 warning',
    '6 AL9013 warning',
  ]);
});

test('permission sets that cover everything', () => {
  const set =
    'permissionset 1 Mine { Assignable = true; Permissions = tabledata Thing = RIMD, codeunit Work = X, page * = X; }';
  expect(check(`${objects}${set}`)).toEqual([]);
});

test('the right to the object of a table opens no rows', () => {
  const set = 'permissionset 1 Mine { Assignable = true; Permissions = table Thing = X, codeunit * = X, page * = X; }';
  expect(check(`${objects}${set}`)).toEqual(['1 PTE0004 error']);
});

test('an app without permission sets is told about its tables', () => {
  expect(check({ sources: objects, hasPermissions: false })).toEqual(['1 PTE0004 error']);
});

test.each([
  ['rights of tables for a codeunit', 'codeunit Work = RIMD', '2:31 AL0195'],
  ['the right to execute for the data of a table', 'tabledata Thing = X', '2:33 AL0195'],
  ['letters that are no rights', 'tabledata Thing = RQ', '2:33 AL0195'],
  ['an object twice', 'codeunit Work = X, codeunit WORK = X', '2:34 AL0393'],
])('%s', (_what, permission, expected) => {
  const set = `permissionset 1 Mine { Assignable = true;\nPermissions = ${permission}, tabledata * = RIMD, codeunit * = X, page * = X; }`;
  expect(checkPlaces({ sources: objects, hasPermissions: true }, set)).toEqual([expected]);
});

test('a permission set that includes itself', () => {
  expect(checkPlaces('permissionset 1 Mine {\nIncludedPermissionSets = Mine; }')).toEqual(['2:26 AL0652']);
});

test('permission sets that include each other, or exclude what they include or are', () => {
  const sets = `permissionset 1 A { Assignable = true;
IncludedPermissionSets = B; }
permissionset 2 B {
IncludedPermissionSets = C; }
permissionset 3 C {
IncludedPermissionSets = A; }
permissionset 4 D {
IncludedPermissionSets = A, E; ExcludedPermissionSets = E,
D; }
permissionset 5 E { }`;
  expect(checkPlaces(sets)).toEqual(['2:26 AL0651', '4:26 AL0651', '6:26 AL0651', '8:29 AL0740', '9:1 AL0741']);
});

test('a permissionsetextension of nothing is an error, and covers nothing', () => {
  const table = thing.replace('table 1', 'table 7');
  const extension = 'permissionsetextension 8 Mine extends Nope { Permissions = tabledata Thing = R; }';
  expect(check(`${table}${extension}`)).toEqual(['1 PTE0004 error', '5 AL0247 error']);
  expect(check({ sources: 'permissionset 6 Nope { }' }, `${table}${extension}`)).toEqual([]);
  expect(check({ sources: 'permissionset 6 Nope { Extensible = false; }' }, `${table}${extension}`)).toEqual([
    '5 AL0564 error',
  ]);
});

test('queries, reports and XMLports need permissions as well', () => {
  const others = `query 2 Q { elements { dataitem(T; Thing) { column(No; "No.") { } } } }
report 2 R { dataset { dataitem(T; Thing) { } } }
xmlport 2 X { schema { textelement(Root) { } } }`;
  const set = 'permissionset 1 Mine { Permissions = tabledata Thing = RIMD; }';
  expect(check(`${thing}${others}\n${set}`)).toEqual(['5 AL9013 warning', '6 AL9013 warning', '7 AL9013 warning']);
});

test('a permission for an object that does not exist', () => {
  expect(check('permissionset 1 Mine { Assignable = true;\nPermissions = tabledata Missing = R; }')).toEqual([
    '2 AL0185 error',
  ]);
});
