/** Guids are lower case without braces, so that equal Guids are equal strings. */
export const NULL_GUID = '00000000-0000-0000-0000-000000000000';

const DASHED = /^[{(]?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})[)}]?$/i;
const BARE = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i;

/** Reads a Guid with or without braces and dashes; undefined when it is none. An empty text is the null Guid. */
export function parseGuid(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return NULL_GUID;
  const match = DASHED.exec(trimmed) ?? BARE.exec(trimmed);
  return match === null ? undefined : match.slice(1).join('-').toLowerCase();
}

/** A version 4 Guid from 16 random bytes. */
export function guidFromBytes(random: Uint8Array): string {
  const bytes = Uint8Array.from(random.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
