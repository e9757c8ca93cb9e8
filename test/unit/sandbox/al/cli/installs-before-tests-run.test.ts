import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.ts';
import { al } from './al-command.ts';

const manifest = { id: 'a3a1c0de-0000-4000-8000-000000000003', name: 'Tests', publisher: 'Tests', version: '1.0.0.0' };

/** An app with a test, whose installation does this. */
function installing(body: string, trigger = 'OnInstallAppPerCompany'): string {
  return temporaryFolder({
    'app.json': manifest,
    'Tests.al': `codeunit 50000 "Own Tests" { Subtype = Test; [Test] procedure Passes() begin end; }
codeunit 50001 "Own Installer"
{
    Subtype = Install;
    trigger ${trigger}()
    begin
        Prepare();
    end;
    local procedure Prepare()
    begin
        ${body}
    end;
}`,
  });
}

const CALL_STACK = `
    at "Own Installer"(CodeUnit 50001).Prepare line 2 (FOLDER/Tests.al:11)
    at "Own Installer"(CodeUnit 50001).TRIGGER(Trigger) line 2 (FOLDER/Tests.al:7)
AL: 1 errors, 0 warnings
`;

describe('an install codeunit that fails is one diagnostic with its call stack, and no test runs', () => {
  test.each([
    ['with an error', "Error('not today');", 'OnInstallAppPerCompany', 'not today'],
    ['once for the database', "Error('not today');", 'OnInstallAppPerDatabase', 'not today'],
    [
      'with a question that nobody answers',
      "if Confirm('Well?') then;",
      'OnInstallAppPerCompany',
      'Microsoft Dynamics 365 Business Central Server attempted to issue a client callback to show a confirmation: Well? (the session), but the client does not support it.',
    ],
  ])('%s', (_how, body, trigger, message) => {
    const folder = installing(body, trigger);
    const { status, stdout, stderr } = al('test', folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      `${folder}/Tests.al:11:1: error AL9032: Codeunit 50001 "Own Installer" cannot install its app: ${message}${CALL_STACK.replaceAll('FOLDER', folder).replace('TRIGGER', trigger)}`,
    );
  });

  test('with AL that the sandbox does not run', () => {
    const { status, stdout, stderr } = al(
      'test',
      installing('ReadXml(); end; local procedure ReadXml() var Document: XmlDocument; begin'),
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /Tests\.al:11:1: error AL9032: .* Not supported by the sandbox: the data type XmlDocument\n {4}at /,
    );
    expect(stdout).not.toContain('.ts:');
  });

  test('as JSON too', () => {
    const { status, stdout, stderr } = al('test', installing("Error('not today');"), '--json');
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        line: 11,
        code: 'AL9032',
        severity: 'error',
        failure: { kind: 'error', code: 'Dialog', message: 'not today', frames: [{ line: 11 }, { line: 7 }] },
      },
    ]);
  });
});

test('an install codeunit that does not end is stopped, with where it was', () => {
  const folder = installing('while true do;');
  const { status, stdout, stderr } = al('test', folder, '--timeout', '0.5');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toBe(
    `${folder}/Tests.al:11:1: error AL9032: Codeunit 50001 "Own Installer" cannot install its app: It did not end within 0.5 seconds.${CALL_STACK.replaceAll('FOLDER', folder).replace('TRIGGER', 'OnInstallAppPerCompany')}`,
  );
});
