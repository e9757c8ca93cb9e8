import { readFileSync } from 'node:fs';
import { type Diagnostic, fileError } from './diagnostic.ts';

export type ReadResult = { readonly text: string } | { readonly diagnostic: Diagnostic };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads an `.al` file: UTF-8 with or without byte order mark, or UTF-16 with one, as Microsoft's compiler does. */
export function readSource(path: string): ReadResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return fault(path, 'AL1014', `Source file '${path}' could not be opened: ${reason(error)}.`);
  }
  const text = decodeSource(bytes);
  if (text !== undefined) return { text };
  if (bytes.includes(0)) return fault(path, 'AL1013', `'${path}' is a binary file instead of a text file.`);
  return fault(path, 'AL1014', `Source file '${path}' is not UTF-8 text. Save it as UTF-8.`);
}

/** The text, without a byte order mark; undefined if it is in no encoding that the compiler reads. */
export function decodeSource(bytes: Buffer): string | undefined {
  const encoding = utf16Encoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Encoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'it is a folder';
  return code ?? String(error);
}

function fault(file: string, code: string, message: string): ReadResult {
  return { diagnostic: fileError(file, code, message) };
}
