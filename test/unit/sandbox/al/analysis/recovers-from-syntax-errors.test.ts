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
