import { afterAll, expect, test } from '@jest/globals';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { temporaryFolder } from './temporary-folder.ts';

const application = loadApps([
  temporaryFolder({
    'app.json': {
      id: 'a3a1c0de-0000-4000-8000-000000000001',
      name: 'Rights',
      publisher: 'Test',
      version: '1.0.0.0',
      platform: '29.0.0.0',
    },
    'Rights.al': `codeunit 50000 Reader
{
    procedure Computed(): Integer
    var
        Number: Record Integer;
        AllObj: Record System.Reflection.AllObj;
    begin
        Number.SetRange(Number, 1, 3);
        AllObj.SetRange("Object ID", Codeunit::Reader);
        exit(Number.Count() + AllObj.Count());
    end;
    procedure Users(): Integer
    var
        User: Record System.Security.AccessControl.User;
    begin
        exit(User.Count());
    end;
    procedure AddUser()
    var
        User: Record System.Security.AccessControl.User;
    begin
        User."User Name" := 'NEW';
        User.Insert();
    end;
    procedure ChangeComputed()
    var
        Number: Record Integer;
    begin
        Number.Number := 1;
        Number.Delete();
    end;
}
permissionset 50001 Execute { Permissions = codeunit Reader = X; }`,
  }),
]);
const server = application.openDatabase();
afterAll(() => server.close());
const session = server.newSession({ permissionSets: ['Execute'] });

test('computed tables are open to all, the other tables of the platform to read', () => {
  expect(session.callProcedure('Reader', 'Computed')).toBe(4);
  expect(session.callProcedure('Reader', 'Users')).toBe(0);
});

test('without a right nothing is written to a table of the platform, and nothing at all to a computed one', () => {
  expect(() => session.callProcedure('Reader', 'AddUser')).toThrow(/permissions prevented the action.*User Insert/);
  expect(() => server.newSession().callProcedure('Reader', 'ChangeComputed')).toThrow(/can not be changed/);
});
