/**
 * Natives behind the System Application's Cryptography Management and Base64 Convert: the stand-in's AL reaches them
 * as `rt.Native_<Name>` through its `[Native]` procedures.
 */
import { createHash, createHmac } from 'node:crypto';
import { UnsupportedAlError } from '../errors/al-error.ts';
import { SecretText, unwrap } from '../values/secret-text.ts';
import { decodeText, encodeText, type InStream, TextEncoding } from '../values/streams.ts';

/** In the order of the base application's enum "Hash Algorithm". */
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const;

function algorithm(ordinal: number): string {
  const name = ALGORITHMS[ordinal];
  if (name === undefined) throw new UnsupportedAlError('Cryptography Management', `hash algorithm ${ordinal}`);
  return name;
}

function bytesOf(content: string | SecretText | InStream): Uint8Array {
  if (typeof content === 'string' || content instanceof SecretText)
    return encodeText(unwrap(content), TextEncoding.UTF8);
  return content.remaining();
}

/** Upper-case hexadecimal digits without separators. */
export function Native_Hash(content: string | InStream, hashAlgorithm: number): string {
  return createHash(algorithm(hashAlgorithm)).update(bytesOf(content)).digest('hex').toUpperCase();
}

export function Native_HashAsBase64(content: string | InStream, hashAlgorithm: number): string {
  return createHash(algorithm(hashAlgorithm)).update(bytesOf(content)).digest('base64');
}

export function Native_Hmac(content: string | InStream, key: string | SecretText, hashAlgorithm: number): string {
  return createHmac(algorithm(hashAlgorithm), unwrap(key)).update(bytesOf(content)).digest('hex').toUpperCase();
}

export function Native_HmacAsBase64(
  content: string | InStream,
  key: string | SecretText,
  hashAlgorithm: number,
): string {
  return createHmac(algorithm(hashAlgorithm), unwrap(key)).update(bytesOf(content)).digest('base64');
}

export function Native_ToBase64(content: string | SecretText | InStream, lineBreaks = false): string {
  const text = Buffer.from(bytesOf(content)).toString('base64');
  return lineBreaks ? text.replace(/.{76}(?=.)/g, '$&\r\n') : text;
}

export function Native_FromBase64(text: string, encoding: number = TextEncoding.UTF8): string {
  return decodeText(Buffer.from(text, 'base64'), encoding);
}
