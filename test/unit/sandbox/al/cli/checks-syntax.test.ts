import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { al } from './al-command.ts';

test('an app without errors: exit 0 and an empty array', () => {
  const folder = temporaryFolder({ 'app.json': '{}', 'src/X.al': 'codeunit 1 X { }' });
  expect(al('check', '--parse-only', '--json', folder)).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});

test('errors in several files: exit 1 and one array of diagnostics', () => {
  const folder = temporaryFolder({
    'app.json': '{}',
    'A.al': 'codeunit 1 X {',
    'sub/B.al': 'tabel 1 T { }',
    'C.txt': 'no AL',
  });
  const { status, stdout } = al('check', '--parse-only', '--json', folder);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: join(folder, 'A.al'),
      line: 1,
      column: 15,
      code: 'AL0104',
      severity: 'error',
      message: "Syntax error, '}' expected.",
    },
    {
      file: join(folder, 'sub/B.al'),
      line: 1,
      column: 1,
      code: 'AL0198',
      severity: 'error',
      message: expect.any(String),
    },
  ]);
});

test('lines for people, with a sum', () => {
  const folder = temporaryFolder({ 'A.al': 'codeunit 1 X {' });
  const { status, stdout } = al('check', '--parse-only', folder);
  expect(status).toBe(1);
  expect(stdout).toBe(
    `${join(folder, 'A.al')}:1:15: error AL0104: Syntax error, '}' expected.\n1 files: 1 errors, 0 warnings\n`,
  );
});

test('preprocessor symbols come from the nearest app.json above a file', () => {
  const folder = temporaryFolder({
    'app.json': '{"preprocessorSymbols":["OUTER"]}',
    'A.al': '#if OUTER\nwrong\n#endif',
    'inner/app.json': '\uFEFF{"preprocessorSymbols":["INNER"]}',
    'inner/src/B.al': '#if OUTER\nwrong\n#endif\n#if INNER\nwrong\n#endif',
  });
  const found = JSON.parse(al('check', '--parse-only', '--json', folder).stdout);
  expect(found.map(({ file, line }: { file: string; line: number }) => [file, line])).toEqual([
    [join(folder, 'A.al'), 2],
    [join(folder, 'inner/src/B.al'), 5],
  ]);
});

test.each([
  ['a folder', '/nowhere/at/all', 'AL1018'],
  ['a file', '/nowhere/X.al', 'AL1001'],
])('%s that is missing is a diagnostic, not a stack trace', (_, path, code) => {
  const { status, stdout, stderr } = al('check', '--parse-only', '--json', path);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject([{ file: path, line: 1, column: 1, code, severity: 'error' }]);
});

test('a manifest that is no JSON is a diagnostic', () => {
  const folder = temporaryFolder({ 'app.json': '{', 'A.al': 'codeunit 1 X { }' });
  const { status, stdout } = al('check', '--parse-only', '--json', folder);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ file: join(folder, 'app.json'), code: 'AL1017' }]);
});
