import { check, thing } from './check-al.ts';

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

test('permission sets that cover everything, or an app without permission sets', () => {
  const set =
    'permissionset 1 Mine { Assignable = true; Permissions = tabledata Thing = RIMD, codeunit Work = X, page * = X; }';
  expect(check(`${objects}${set}`)).toEqual([]);
  expect(check(objects)).toEqual([]);
});

test('a permission for an object that does not exist', () => {
  expect(check('permissionset 1 Mine { Assignable = true;\nPermissions = tabledata Missing = R; }')).toEqual([
    '2 AL0185 error',
  ]);
});
