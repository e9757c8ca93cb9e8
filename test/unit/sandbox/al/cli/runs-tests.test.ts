import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.ts';
import { al } from './al-command.ts';

/** `al test`, with nothing to complain about. */
function alTest(...parameters: string[]) {
  const { status, stdout, stderr } = al('test', ...parameters);
  expect(stderr).toBe('');
  return { status, stdout };
}

const manifest = { id: 'a3a1c0de-0000-4000-8000-000000000002', name: 'Tests', publisher: 'Tests', version: '1.0.0.0' };

function app(source = HALVING): string {
  return temporaryFolder({ 'app.json': manifest, 'Tests.al': source });
}

const HALVING = `codeunit 50000 "Halving Tests"
{
    Subtype = Test;
    [Test]
    procedure HalvesEvenNumbers()
    var
        Halving: Codeunit Halving;
    begin
        if Halving.Half(4) <> 2 then
            Error('wrong');
    end;
    [Test]
    procedure RefusesOddNumbers()
    var
        Halving: Codeunit Halving;
    begin
        Halving.Half(3);
    end;
}
codeunit 50001 Halving
{
    procedure Half(Number: Integer): Integer
    begin
        if Number mod 2 = 1 then
            Error('%1 is odd', Number);
        exit(Number div 2);
    end;
}
`;

test('a failed test is named with its message and call stack, and makes the exit code 1', () => {
  const { status, stdout } = alTest(app());
  expect(status).toBe(1);
  expect(stdout).toContain('FAILED Halving Tests.RefusesOddNumbers');
  expect(stdout).toContain('3 is odd');
  expect(stdout).toMatch(/Halving.*Half.*Tests\.al:25/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed');
});

test('what only an analyzer asks for keeps no test from running', () => {
  const table =
    "table 50000 Thing { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } } keys { key(PK; Id) { } } }";
  const { status, stdout } = alTest(app(`${table}\n${HALVING}`), '--filter', 'halveseven');
  expect([status, stdout.trimEnd()]).toEqual([0, '1 passed, 0 failed']);
});

test('a filter chooses tests by name', () => {
  const { status, stdout } = alTest(app(), '--filter', 'halveseven');
  expect([status, stdout.trimEnd()]).toEqual([0, '1 passed, 0 failed']);
});

test('coverage lists files with the lines that were missed', () => {
  const { stdout } = alTest(app(), '--filter', 'halveseven', '--coverage');
  expect(stdout).toMatch(/Tests\.al +66\.6 % +2 of +3 25\n/);
  expect(stdout).toContain('AL coverage: 66.6 % of 3 executable lines');
});

test('coverage of a folder that is no app of the tests is refused, as nothing would be counted', () => {
  const elsewhere = temporaryFolder({});
  const { status, stdout } = alTest(app(), '--coverage', '--of', elsewhere);
  expect(status).toBe(1);
  expect(stdout).toContain(`${elsewhere}:1:1: error AL1018: The tests use no app that is in this folder.`);
});

test('coverage as JSON stands beside the results', () => {
  const { stdout } = alTest(app(), '--coverage', '--json');
  const { results, coverage } = JSON.parse(stdout);
  expect(results.map(({ procedure }: { procedure: string }) => procedure)).toEqual([
    'HalvesEvenNumbers',
    'RefusesOddNumbers',
  ]);
  expect(coverage.lines).toEqual({ covered: 3, total: 3, percent: 100 });
  expect(coverage.neverRan).toEqual([]);
});

describe('tests that do not end by themselves', () => {
  const folder = () =>
    app(`codeunit 50000 "Endless Tests"
{
    Subtype = Test;
    [Test]
    procedure Loops()
    begin
        while true do
            Spin();
    end;
    [Test]
    procedure RunsAfterIt()
    begin
    end;
    [Test]
    procedure CallsItself()
    begin
        CallsItself();
    end;
    local procedure Spin()
    var
        Number: Integer;
    begin
        for Number := 1 to 1000 do;
    end;
}
`);

  test('a loop is stopped, with where it was, and the others run', () => {
    const { status, stdout } = alTest(folder(), '--timeout', '0.5', '--filter', 's');
    expect(status).toBe(1);
    expect(stdout).toContain('FAILED Endless Tests.Loops');
    expect(stdout).toMatch(
      /did not end within 0\.5 seconds\.\n(?: .*Spin.*\n)? {4}at "Endless Tests"\(CodeUnit 50000\)\.Loops line [23] /,
    );
    expect(stdout).toContain('recursive function calls');
    expect(stdout).toMatch(/CallsItself line 2 .*\n {4}\.\.\. \d+ more\n/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 2 failed');
  });
});

test('a text that grows without end is an error of AL, with its place', () => {
  const source = `codeunit 50000 "Growing Tests" { Subtype = Test;
[Test] procedure GrowsForever() var Grown: Text; begin
Grown := 'x'; while true do
Grown += Grown;
end; }`;
  const { stdout } = alTest(app(source), '--json');
  expect(JSON.parse(stdout)).toMatchObject([
    { failure: { kind: 'error', code: 'OutOfMemory', frames: [{ line: 4 }], hostStack: [] } },
  ]);
});

test('failures as JSON have their kind, code and call stack', () => {
  const { stdout } = alTest(app(), '--json');
  const failures = JSON.parse(stdout).map(({ failure }: { failure?: object }) => failure);
  expect(failures[0]).toBeUndefined();
  expect(failures[1]).toMatchObject({ kind: 'error', code: 'Dialog', message: '3 is odd', hostStack: [] });
  expect(failures[1].frames).toMatchObject([
    { object: 'Codeunit 50001 "Halving"', procedure: 'Half', line: 25, file: expect.stringMatching(/Tests\.al$/) },
    { object: 'Codeunit 50000 "Halving Tests"', procedure: 'RefusesOddNumbers', line: 17 },
  ]);
});

test.each([
  [
    'a test with a parameter',
    'codeunit 50000 T { Subtype = Test; [Test] procedure One(Number: Integer) begin end; }',
    'AL0241',
  ],
  [
    'a handler that is not there',
    "codeunit 50000 T { Subtype = Test; [Test] [HandlerFunctions('Nobody')] procedure One() begin end; }",
    'AL0499',
  ],
  [
    'a handler with another signature',
    "codeunit 50000 T { Subtype = Test; [Test] [HandlerFunctions('Yes')] procedure One() begin end; [ConfirmHandler] procedure Yes(Question: Integer) begin end; }",
    'AL0241',
  ],
  [
    'a test that does not compile',
    'codeunit 50000 T { Subtype = Test; [Test] procedure One() begin Two(); end; }',
    'AL0118',
  ],
])('%s is a diagnostic with its place', (_what, source, code) => {
  const { status, stdout } = alTest(app(source));
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(`Tests\\.al:1:\\d+: error ${code}`));
});

test('an app without tests, and a folder that is not there, are told in a sentence', () => {
  const none = al('test', app('codeunit 50000 X { }'));
  expect([none.status, none.stdout]).toEqual([1, '']);
  expect(none.stderr).toMatch(/^No tests in .*: no codeunit with Subtype = Test has a procedure with \[Test\]\.\n$/);
  const missing = al('test', '/no/such/folder');
  expect([missing.status, missing.stderr]).toEqual([1, '']);
  expect(missing.stdout).toContain("error AL1018: Directory '/no/such/folder' could not be found.");
});

test('where there is no test, the list of results is empty', () => {
  const none = al('test', app('codeunit 50000 X { }'), '--json');
  expect([none.status, JSON.parse(none.stdout)]).toEqual([1, []]);
  expect(none.stderr).toMatch(/^No tests in /);
});

test('subscribers can be called in the opposite order, to find what depends on it', () => {
  const folder = app(`codeunit 50000 "Order Tests"
{
    Subtype = Test;
    [Test]
    procedure TheFirstIsFirst()
    var
        Publisher: Codeunit Publisher;
    begin
        if Publisher.Order() <> 'ab' then
            Error('%1', Publisher.Order());
    end;
}
codeunit 50001 Publisher
{
    procedure Order() Result: Text
    begin
        OnOrder(Result);
    end;
    [IntegrationEvent(false, false)]
    local procedure OnOrder(var Result: Text)
    begin
    end;
}
codeunit 50002 A
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnOrder, '', false, false)]
    local procedure Add(var Result: Text)
    begin
        Result += 'a';
    end;
}
codeunit 50003 B
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnOrder, '', false, false)]
    local procedure Add(var Result: Text)
    begin
        Result += 'b';
    end;
}
`);
  expect(alTest(folder).stdout).toBe('1 passed, 0 failed\n');
  const { status, stdout } = alTest(folder, '--reverse-subscribers');
  expect([status, stdout.includes('\n  ba\n')]).toEqual([1, true]);
});
