import { check } from './check-al.ts';

const other = `codeunit 2 Old { ObsoleteState = Pending; ObsoleteReason = 'Use New.'; procedure Run() begin end; }
codeunit 3 Gone { ObsoleteState = Removed; ObsoleteReason = 'Use New.'; }
codeunit 5 New { [Obsolete('Use Other.', '29.0')] procedure Old() begin end; }
table 2 Base { fields { field(1; Id; Integer) { } field(2; Old; Integer) { ObsoleteState = Pending; } field(3; Gone; Integer) { ObsoleteState = Removed; } } }`;

test('objects, procedures and fields of other apps that are marked for removal or removed', () => {
  const mine = `codeunit 4 Mine { procedure Run()
var Old: Codeunit Old;
Gone: Codeunit Gone;
New: Codeunit New; Base: Record Base; begin
Old.Run();
New.Old();
if Base.Id = Base.Old then;
if Base.Gone = 1 then Gone.Run(); end; }`;
  expect(
    check(
      {
        sources: other.replace(
          "Gone { ObsoleteState = Removed; ObsoleteReason = 'Use New.';",
          "Gone { ObsoleteState = Removed; ObsoleteReason = 'Use New.'; procedure Run() begin end;",
        ),
      },
      mine,
    ),
  ).toEqual(['2 AL0432 warning', '3 AL0433 error', '6 AL0432 warning', '7 AL0432 warning', '8 AL0433 error']);
});

test('values of enums that are marked for removal or removed', () => {
  const kinds = `enum 2 Kind { value(0; A) { } value(1; B) { ObsoleteState = Pending; ObsoleteReason = 'Use A.'; }
value(2; C) { ObsoleteState = Removed; ObsoleteReason = 'Use A.'; } }`;
  const mine = `codeunit 4 Mine { procedure Run(Kind: Enum Kind): Boolean begin
Kind := Kind::A;
Kind := Kind::B;
exit(Kind in [Enum::Kind::A, Enum::Kind::C]); end; }`;
  expect(check({ sources: kinds }, mine)).toEqual(['3 AL0432 warning', '4 AL0433 error']);
});

test('a pragma silences a warning, and only where it says so', () => {
  const mine = `codeunit 4 Mine { procedure Run() var New: Codeunit New; begin
#pragma warning disable AL0432
New.Old();
#pragma warning restore AL0432
New.Old();
#pragma warning disable AA0137
New.Old(); end; }`;
  expect(check({ sources: other }, mine)).toEqual(['5 AL0432 warning', '7 AL0432 warning']);
});

test('an upgrade may read what is removed', () => {
  const mine = `codeunit 4 Mine { Subtype = Upgrade; trigger OnUpgradePerCompany() var Base: Record Base; begin
if Base.Gone = 1 then; end; }`;
  expect(check({ sources: other }, mine)).toEqual(['2 AL0520 warning']);
});

test('what an app has removed itself it does not use either, but for moving its data; what is marked only, it may', () => {
  const table = `table 5 Mine { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } field(2; Old; Integer) { Caption = 'Old'; ObsoleteState = Pending; } field(3; Gone; Integer) { Caption = 'Gone'; ObsoleteState = Removed; } } }`;
  const use = (properties: string) =>
    `${table}\ncodeunit 5 Use { ${properties} procedure Run(var Mine: Record Mine) begin Mine.Old := 1;\nMine.Gone := 1; end; }`;
  expect(check(use(''))).toEqual(['3 AL0433 error']);
  expect(check(use('Subtype = Upgrade;'))).toEqual([]);
});
