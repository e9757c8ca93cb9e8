import { check } from './check-al.ts';

test('several syntax errors of a file are found, and what is right is still bound', () => {
  const text = `codeunit 1 Code {
procedure A() begin
X := ;
end;
procedure B()
begin if then; end;
procedure C() begin
Missing(); end; }`;
  expect(check(text)).toEqual(['3 AL0224 error', '6 AL0224 error', '8 AL0118 error']);
});

test('an object that is cut off is still known to others, and what may be in the rest is not said to be missing', () => {
  const cut = "table 5 Cut { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } ";
  const user = 'codeunit 5 User { procedure Run(var Cut: Record Cut) begin Cut.Id := 1; end; }';
  expect(check({ sources: [cut, user] })).toEqual(['1 AL0104 error']);
  const unfinished = 'codeunit 5 Code { procedure Sum(A: Integer): Integer var B: Integer; begin exit(A + ; end; }';
  expect(check(unfinished)).toEqual(['1 AL0224 error']);
});

test('blocks and loops as other languages write them', () => {
  const text = `codeunit 1 Code {
procedure A(B: Boolean) begin
if B then {
Missing();
}
while B Message('');
Missing2();
end;
procedure C() begin Missing(); end; }`;
  expect(check(text)).toEqual([
    '3 AL0104 error',
    '4 AL0118 error',
    '6 AL0104 error',
    '7 AL0118 error',
    '9 AL0118 error',
  ]);
});

test('what is read with Get has no places', () => {
  const text = `codeunit 1 Code { procedure A(D: Dictionary of [Text, Integer]; L: List of [Text]) begin
D['a'] := 1;
if L['x'] = '' then; end; }`;
  expect(check(text)).toEqual(['2 AL0143 error', '3 AL0143 error']);
});

test('labels of a report: each mistake once, and what follows is read', () => {
  const text = `report 1 R { Caption = 'R'; ProcessingOnly = true; UsageCategory = None; labels { A = 'x';
B = 5;
C = 'y', Comment = 'x';
D 'z';
E = 'x', Comment 'y'; F = 'z';
F = 'z' }
var V: Integer; trigger OnPreReport() begin
V := 'x'; Message('%1', V); end; }`;
  expect(check(text)).toEqual([
    '2 AL0219 error',
    '4 AL0104 error',
    '5 AL0104 error',
    '6 AL0384 error',
    '6 AL0111 error',
    '8 AL0122 error',
  ]);
});

test('labels without their closing brace', () => {
  const text = `report 1 R { Caption = 'R'; ProcessingOnly = true; UsageCategory = None; labels { A = 'x';
var V: Integer; trigger OnPreReport() begin
V := 'x'; Message('%1', V); end; }`;
  expect(check(text)).toEqual(['2 AL0104 error', '3 AL0122 error']);
});
