/** Return values that are promised and not given, values of by-value parameters that nobody reads, code behind an error. */
import { checkPlaces, thing } from './check-al.ts';

const code = (procedure: string) => `codeunit 5 Mine {\n${procedure} }`;
const find = (procedure: string) => checkPlaces({ sources: thing }, code(procedure));

test.each([
  ['an empty body', 'procedure A(): Integer begin end;', ['2:11 AL9010']],
  [
    'a return value that is never assigned',
    'procedure A(X: Integer) Sum: Integer begin if X = 1 then; end;',
    ['2:11 AL9010'],
  ],
  ['a return value that is assigned', 'procedure A(X: Integer) Sum: Integer begin Sum := X; end;', []],
  ['exit without a value', 'procedure A(X: Integer): Integer begin if X = 1 then exit; exit(X); end;', ['2:54 AL9016']],
  ['exit without a value in a trigger', 'trigger OnRun() begin exit; end;', []],
  ['only an error', "procedure A(): Integer begin Error('x'); end;", []],
  ['code behind an error', "procedure A(X: Integer) begin Error('x'); if X = 1 then; end;", ['2:43 AA0136']],
  [
    'code behind an endless loop',
    'procedure A(X: Integer) begin while true do X += 1; if X = 1 then; end;',
    ['2:53 AA0136'],
  ],
  [
    'code behind a loop with a break',
    'procedure A(X: Integer) begin while true do begin X += 1; if X > 5 then break; end; if X = 1 then; end;',
    [],
  ],
  ['a number by value', 'procedure A(X: Integer) begin X := 5; end;', ['2:31 AL9017']],
  ['a record by value', "procedure A(Thing: Record Thing) begin Thing.Name := 'x'; end;", ['2:40 AL9017']],
  [
    'a record by value that is modified',
    "procedure A(Thing: Record Thing) begin Thing.Name := 'x'; Thing.Modify(); end;",
    [],
  ],
  ['a number by reference', 'procedure A(var X: Integer) begin X := 5; end;', []],
  ['a number by value that is read', 'procedure A(X: Integer): Integer begin X := X + 5; exit(X); end;', []],
])('%s', (_what, procedure, expected) => {
  expect(find(procedure)).toEqual(expected);
});

test('exit without a value in a trigger that returns one', () => {
  const text = 'page 5 P { trigger OnModifyRecord(): Boolean begin\nexit; end; }';
  expect(checkPlaces(text)).toEqual(['2:1 AL9016']);
});
