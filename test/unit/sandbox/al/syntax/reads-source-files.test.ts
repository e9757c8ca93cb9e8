import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../../../../sandbox/business-central/al/syntax/parse.ts';
import { readSource } from '../../../../sandbox/business-central/al/syntax/read-source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder({});
const text = "codeunit 1 X { Caption = 'Größe'; }";

function written(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('reads %s', (name, bytes) => {
  const read = readSource(written(`${name}.al`, bytes));
  if ('diagnostic' in read) throw new Error(read.diagnostic.message);
  expect(parseFile(read.text, { path: name }).diagnostics).toEqual([]);
  expect(read.text).toContain('Größe');
});

test.each([
  ['another encoding', Buffer.from(text, 'latin1'), 'AL1014', 'is not UTF-8 text'],
  ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]), 'AL1013', 'is a binary file'],
])('refuses %s with a message', (name, bytes, code, message) => {
  const path = written(`${name}.al`, bytes);
  expect(readSource(path)).toMatchObject({
    diagnostic: { file: path, line: 1, column: 1, code, message: expect.stringContaining(message) },
  });
});

test('refuses a file that is not there', () => {
  const path = join(folder, 'missing.al');
  expect(readSource(path)).toMatchObject({
    diagnostic: { code: 'AL1014', message: expect.stringContaining('does not exist') },
  });
});

test('lines end with LF or CRLF, positions count from 1', () => {
  const { unit } = parseFile('codeunit 1 X\r\n{\r\n  procedure Q() begin end;\n}', { path: 'X.al' });
  const { source, start } = unit.objects[0]!.procedures[0]!.name;
  expect(source.position(start)).toEqual({ line: 3, column: 13 });
});
