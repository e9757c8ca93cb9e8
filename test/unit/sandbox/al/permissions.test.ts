import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';
import { compileText } from './bind.ts';

const application = compileText(`
table 50000 Ledger
{
    fields { field(1; "No."; Integer) { } }
    keys { key(PK; "No.") { } }
}
codeunit 50001 Poster
{
    Permissions = tabledata Ledger = i;
    procedure Post(Number: Integer) begin Insert(Number); end;
    local procedure Insert(Number: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Number;
        Ledger.Insert();
    end;
}
codeunit 50002 Direct
{
    procedure Post(Number: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Number;
        Ledger.Insert();
    end;
    procedure Count(): Integer
    var
        Ledger: Record Ledger;
    begin
        exit(Ledger.Count());
    end;
}
codeunit 50003 Forbidden
{
    procedure Work() begin end;
}
permissionset 50004 Inner { Permissions = tabledata Ledger = Ri; }
permissionset 50005 Clerk { IncludedPermissionSets = Inner; Permissions = codeunit Poster = X, codeunit Direct = X; }
permissionset 50006 Nothing { }
permissionsetextension 50007 More extends Nothing { Permissions = codeunit Direct = X; }
`);

function session(...permissionSets: string[]): AlSession {
  return application.openDatabase().newSession({ permissionSets });
}

test('an indirect right works only in code of an object that lends it', () => {
  const clerk = session('Clerk');
  clerk.callProcedure('Poster', 'Post', [1]);
  expect(() => clerk.callProcedure('Direct', 'Post', [2])).toThrow('TableData 50000');
  expect(clerk.callProcedure('Direct', 'Count')).toBe(1);
});

test('a codeunit without the right to execute is refused', () => {
  expect(() => session('Clerk').callProcedure('Forbidden', 'Work')).toThrow('Codeunit 50003');
});

test('an extension of a permission set adds to it', () => {
  expect(() => session('Nothing').callProcedure('Direct', 'Count')).toThrow('TableData 50000');
});

test('a session without permission sets may do everything', () => {
  const free = application.openDatabase().newSession();
  free.callProcedure('Direct', 'Post', [3]);
  expect(free.callProcedure('Direct', 'Count')).toBe(1);
});
