import { readFileSync } from 'node:fs';
import { decodeSource } from '../syntax/read-source.ts';
import { SourceFile } from '../syntax/source.ts';

/** A file whose text is no JSON; says where it stops being so. */
export class JsonError extends Error {
  readonly place: { readonly line: number; readonly column: number };

  constructor(file: string, text: string, cause: Error) {
    super(cause.message, { cause });
    this.name = 'JsonError';
    this.place = new SourceFile(file, text).position(firstWrong(text));
  }
}

/** The value in a JSON file, encoded as sources are. Throws a JsonError, or what the file system does. */
export function readJson(file: string): unknown {
  const text = decodeSource(readFileSync(file));
  if (text === undefined) throw new Error('It is not UTF-8 text. Save it as UTF-8.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new JsonError(file, text, cause as Error);
  }
}

/** The parser does not always tell the place: it stands behind the longest beginning that could still become JSON. */
function firstWrong(text: string): number {
  let possible = 0;
  let wrong = text.length + 1;
  while (wrong - possible > 1) {
    const middle = (possible + wrong) >> 1;
    if (isBeginning(text.slice(0, middle))) possible = middle;
    else wrong = middle;
  }
  return possible;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    if (position !== undefined) return Number(position) >= text.length || message.startsWith('Unterminated');
    return message.startsWith('Unexpected end');
  }
}
