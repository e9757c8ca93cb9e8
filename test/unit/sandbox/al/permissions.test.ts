import { Form } from '../../../sandbox/business-central/page-engine/form.ts';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';
import { compileText } from './bind.ts';

const application = compileText(`
table 50000 Ledger
{
    fields { field(1; "No."; Integer) { } }
    keys { key(PK; "No.") { } }
    trigger OnInsert()
    var
        Other: Record Ledger;
    begin
        Other."No." := -Rec."No.";
        Other.Insert();
    end;
    trigger OnDelete()
    begin
        Error('Entries stay');
    end;
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
    procedure Remove(WithTrigger: Boolean)
    var
        Ledger: Record Ledger;
    begin
        Ledger.FindFirst();
        Ledger.Delete(WithTrigger);
    end;
}
codeunit 50013 Inherent
{
    [InherentPermissions(PermissionObjectType::TableData, Database::Ledger, 'i')]
    procedure Post(Number: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Number;
        Ledger.Insert();
    end;
    [InherentPermissions(PermissionObjectType::TableData, Database::Ledger, 'i')]
    procedure PostThroughOther(Number: Integer)
    var
        Direct: Codeunit Direct;
    begin
        Direct.Post(Number);
    end;
    procedure PostWithout(Number: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Number;
        Ledger.Insert();
    end;
}
codeunit 50008 Helper
{
    procedure Post(Number: Integer)
    var
        Direct: Codeunit Direct;
    begin
        Direct.Post(Number);
    end;
    procedure InsertFor(var Ledger: Record Ledger)
    begin
        Ledger.Insert();
    end;
}
codeunit 50009 Lender
{
    Permissions = tabledata Ledger = rimd;
    procedure PostThroughOther(Number: Integer)
    var
        Direct: Codeunit Direct;
    begin
        Direct.Post(Number);
    end;
    procedure PassOn(Number: Integer)
    var
        Ledger: Record Ledger;
        Helper: Codeunit Helper;
    begin
        Ledger."No." := Number;
        Helper.InsertFor(Ledger);
    end;
    procedure PostInTrigger(Number: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Number;
        Ledger.Insert(true);
    end;
    procedure PostByReference(Number: Integer)
    var
        LedgerRef: RecordRef;
    begin
        LedgerRef.Open(Database::Ledger);
        LedgerRef.Field(1).Value := Number;
        LedgerRef.Insert();
    end;
}
page 50010 Ledgers
{
    Permissions = tabledata Ledger = r;
    SourceTable = Ledger;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
page 50011 "Plain Ledgers"
{
    SourceTable = Ledger;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
table 50014 Account
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Total; Integer) { FieldClass = FlowField; CalcFormula = sum(Ledger."No."); Editable = false; }
    }
    keys { key(PK; "No.") { } }
    procedure CalculateTotal(): Integer
    begin
        Rec.CalcFields(Total);
        exit(Rec.Total);
    end;
    procedure FindByTotal(): Boolean
    begin
        Rec.SetRange(Total, 0);
        exit(Rec.FindFirst());
    end;
}
codeunit 50015 Accounts
{
    procedure CalculateTotal(): Integer
    var
        Account: Record Account;
    begin
        exit(Account.CalculateTotal());
    end;
    procedure FindByTotal(): Boolean
    var
        Account: Record Account;
    begin
        Account.Insert();
        exit(Account.FindByTotal());
    end;
}
permissionset 50016 "Account Keeper" { Permissions = tabledata Account = RI, codeunit Accounts = X; }
page 50017 "Editable Ledgers"
{
    Permissions = tabledata Ledger = rm;
    SourceTable = Ledger;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
permissionset 50018 Editor { Permissions = tabledata Ledger = rimd, page * = X; }
permissionset 50012 Reader { Permissions = tabledata Ledger = r, page * = X; }
codeunit 50003 Forbidden
{
    procedure Work() begin end;
}
permissionset 50004 Inner { Permissions = tabledata Ledger = Ri; }
permissionset 50005 Clerk { IncludedPermissionSets = Inner; Permissions = codeunit Poster = X, codeunit Direct = X,
    codeunit Lender = X, codeunit Helper = X, codeunit Inherent = X; }
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

test('what an object lends does not reach the code it calls', () => {
  const clerk = session('Clerk');
  expect(() => clerk.callProcedure('Lender', 'PostThroughOther', [1])).toThrow('Ledger Insert');
  expect(() => clerk.callProcedure('Lender', 'PassOn', [2])).toThrow('Ledger Insert');
  expect(() => clerk.callProcedure('Lender', 'PostInTrigger', [3])).toThrow('Ledger Insert');
  clerk.callProcedure('Lender', 'PostByReference', [4]);
  expect(clerk.callProcedure('Direct', 'Count')).toBe(1);
});

test('what a trigger refuses is told before the right that is missing', () => {
  const clerk = session('Clerk');
  clerk.callProcedure('Poster', 'Post', [1]);
  expect(() => clerk.callProcedure('Direct', 'Remove', [true])).toThrow('Entries stay');
  expect(() => clerk.callProcedure('Direct', 'Remove', [false])).toThrow('Ledger Delete');
});

test('a method has the rights of its attribute while its own code runs', () => {
  const clerk = session('Clerk');
  clerk.callProcedure('Inherent', 'Post', [1]);
  expect(() => clerk.callProcedure('Inherent', 'PostThroughOther', [2])).toThrow('Ledger Insert');
  expect(() => clerk.callProcedure('Inherent', 'PostWithout', [3])).toThrow('Ledger Insert');
  expect(clerk.callProcedure('Direct', 'Count')).toBe(1);
});

test('a page lends rights to what it shows', () => {
  const find = (page: number) => session('Reader').openPage(page).rec.FindFirst();
  expect(find(50010)).toBe(false);
  expect(() => find(50011)).toThrow('Ledger Read');
});

test('a page that lends a right to change its rows can be edited by who has it indirectly', () => {
  const mayModify = (page: number) => {
    const form = new Form(session('Editor').openPage(page), {
      id: 'form',
      mode: 'edit',
      isModal: false,
      nextId: () => 'next',
    });
    return form.rules.canModify;
  };
  expect(mayModify(50017)).toBe(true);
  expect(mayModify(50010)).toBe(false);
});

test('a codeunit without the right to execute is refused', () => {
  expect(() => session('Clerk').callProcedure('Forbidden', 'Work')).toThrow('Codeunit 50003');
});

test('an extension of a permission set adds to it', () => {
  expect(() => session('Nothing').callProcedure('Direct', 'Count')).toThrow('TableData 50000');
});

test('a FlowField needs the right to read what it is computed from', () => {
  expect(() => session('Account Keeper').callProcedure('Accounts', 'CalculateTotal')).toThrow('Ledger Read');
  expect(() => session('Account Keeper').callProcedure('Accounts', 'FindByTotal')).toThrow('Ledger Read');
  const both = session('Account Keeper', 'Inner');
  expect(both.callProcedure('Accounts', 'CalculateTotal')).toBe(0);
  expect(both.callProcedure('Accounts', 'FindByTotal')).toBe(true);
});

test('a session without permission sets may do everything', () => {
  const free = application.openDatabase().newSession();
  free.callProcedure('Direct', 'Post', [3]);
  expect(free.callProcedure('Direct', 'Count')).toBe(1);
});
