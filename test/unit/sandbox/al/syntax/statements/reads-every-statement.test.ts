import type { Statement } from '../../../../../sandbox/business-central/al/syntax/ast.ts';
import { grouped, parseStatement, parseStatements } from '../al-text.ts';

test.each([':=', '+=', '-=', '*=', '/='])('assignment with %s', (operator) => {
  expect(parseStatement(`Rec.Amount ${operator} 1;`)).toMatchObject({ kind: 'assignment', operator });
});

test('calls with and without parentheses', () => {
  expect(parseStatements('Foo(); Customer.FindFirst; Bar;').map(({ kind }) => kind)).toEqual(
    Array(3).fill('callStatement'),
  );
});

function parseIf(code: string): Extract<Statement, { kind: 'if' }> {
  const statement = parseStatement(code);
  if (statement.kind !== 'if') throw new Error(statement.kind);
  return statement;
}

test('else belongs to the nearest if', () => {
  const outer = parseIf('if a then if b then c else d;');
  expect(outer.else).toBeUndefined();
  expect(outer.then).toMatchObject({ kind: 'if', else: { kind: 'callStatement' } });
});

test('if with nothing in its branches', () => {
  const condition = parseIf('if Get() then;');
  expect([condition.then.kind, condition.else]).toEqual(['emptyStatement', undefined]);
  const alternative = parseIf('if a then else b;');
  expect([alternative.then.kind, alternative.else?.kind]).toEqual(['emptyStatement', 'callStatement']);
});

test('case with several values, ranges, an empty branch and else', () => {
  const statement = parseStatement("case x of 1, 3..5: a; 'b': begin c; end; 7: ; else d; e; end;");
  if (statement.kind !== 'case') throw new Error(statement.kind);
  expect(statement.branches.map(({ values }) => values.map(grouped).join())).toEqual(['1,3..5', "'b'", '7']);
  expect(statement.branches.map((branch) => branch.statement.kind)).toEqual([
    'callStatement',
    'block',
    'emptyStatement',
  ]);
  expect(statement.else).toHaveLength(2);
});

test('case without else has none', () => {
  expect(parseStatement('case true of a > b: c; end;')).toMatchObject({ kind: 'case', else: undefined });
});

test('an if in a case branch does not take the else of the case when it ends with a semicolon', () => {
  expect(parseStatement('case x of 1: if a then b; else c; end;')).toMatchObject({
    branches: [{ statement: { kind: 'if', else: undefined } }],
    else: [{ kind: 'callStatement' }],
  });
});

test.each([
  ['for i := 1 to 10 do x;', { kind: 'for', down: false }],
  ['for Rec.Count := 10 downto 1 do begin end;', { kind: 'for', down: true, body: { kind: 'block' } }],
  ['foreach Item in Items.Keys() do x;', { kind: 'forEach', collection: { kind: 'call' } }],
  ['while a do x;', { kind: 'while' }],
  ['repeat a; b until Next() = 0;', { kind: 'repeat', statements: [{}, {}], until: { kind: 'binary' } }],
  ['with Customer do Insert();', { kind: 'with' }],
  ['exit;', { kind: 'exit', value: undefined }],
  ['exit();', { kind: 'exit', value: undefined }],
  ['exit(1 + 2);', { kind: 'exit', value: { kind: 'binary' } }],
  ['asserterror Foo();', { kind: 'assertError', statement: { kind: 'callStatement' } }],
  ['asserterror begin a; end;', { kind: 'assertError', statement: { kind: 'block' } }],
  ['begin end;', { kind: 'block', statements: [] }],
  ['BREAK;', { kind: 'break' }],
  ['Continue;', { kind: 'continue' }],
  ['Break();', { kind: 'callStatement' }],
  ['Continue := true;', { kind: 'assignment' }],
])('%s', (code, expected) => {
  expect(parseStatement(code)).toMatchObject(expected);
});

test('stray semicolons are empty statements', () => {
  expect(parseStatements(';; a;').map(({ kind }) => kind)).toEqual([
    'emptyStatement',
    'emptyStatement',
    'callStatement',
  ]);
});

test('the last statement of a block needs no semicolon', () => {
  expect(parseStatements('a; b')).toHaveLength(2);
});
