import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../../../sandbox/business-central/al/syntax/parse.ts';

/**
 * The app.json at the root makes Microsoft's compiler read every .al file below it: those under test/ must be nothing
 * to it, since none of their symbols are defined there.
 */
test('every .al file under test/ is empty to a compiler that defines no symbol', () => {
  const test = new URL('../../../', import.meta.url).pathname;
  const files = readdirSync(test, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.al'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(join(test, file), 'utf8');
    const { unit, diagnostics } = parseFile(text, { path: file });
    expect([file, unit.objects.length, unit.namespace, unit.usings.length, diagnostics]).toEqual([
      file,
      0,
      undefined,
      0,
      [],
    ]);
  }
});
