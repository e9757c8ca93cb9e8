import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a copy by value of a temporary record is temporary is written nowhere. A guide that works on one would retry, rename
 * or delete what is really there if it were not: so only the record itself is asked, or one that is passed by reference.
 */
const folder = path.resolve(import.meta.dirname, '../../../al-extension');
const procedures = globSync('*/*.al', { cwd: folder }).flatMap((file) =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(/procedure (\w+)\(([^)]*)\)(.*?)^ {4}end;/gms)].map(
    ([, name, parameters, body]) => ({ name: `${file} ${name}`, parameters: parameters!, body: body! }),
  ),
);

test('a record by value is never asked whether it is temporary, nor handed on to who asks', () => {
  const asking = new Set<string>();
  const unsure = procedures.flatMap(({ name, parameters, body }) =>
    parameters.split(';').flatMap((parameter) => {
      const [, reference, record] = /^\s*(var )?(\w+)\s*:\s*Record /.exec(parameter) ?? [];
      if (record === undefined || !new RegExp(`\\b${record}\\.IsTemporary\\(\\)`).test(body)) return [];
      asking.add(name.slice(name.lastIndexOf(' ') + 1));
      return reference === undefined ? [`${name} asks ${record}`] : [];
    }),
  );
  const handing = procedures.flatMap(({ name, parameters, body }) =>
    parameters.split(';').flatMap((parameter) => {
      const [, record] = /^\s*(\w+)\s*:\s*Record /.exec(parameter) ?? [];
      const calls = new RegExp(`\\b(\\w+)\\(${record}[,)]`, 'g');
      const handed = record === undefined ? [] : [...body.matchAll(calls)].filter(([, called]) => asking.has(called!));
      return handed.map(([, called]) => `${name} hands ${record} to ${called}`);
    }),
  );
  expect(asking.size).toBeGreaterThan(10);
  expect([...unsure, ...handing]).toEqual([]);
});
