import { readFileSync } from 'node:fs';

/** The value in a JSON file, which may begin with a byte order mark. Throws what the file system or the parser does. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}
