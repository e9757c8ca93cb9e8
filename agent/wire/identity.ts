import { hash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';

/** Namespace of all ids the agent makes. Changing it would make every known object a new one. */
const NAMESPACE = '8c6ad7b2-3a38-4c0e-9b3f-5d1f4b6f2f10';

/** The id of a storefront object: the same store, kind and external id give the same id on every machine, for ever. */
export function objectId(storeCode: string, kind: string, externalId: string | number): string {
  return uuidV5(`${storeCode.toUpperCase()}/${kind}/${externalId}`, NAMESPACE);
}

/** SHA-256 of a content: of its canonical JSON. */
export function contentHash(canonical: string): string {
  return hash('sha256', canonical);
}

/** JSON that does not depend on the order of members: they are sorted, and those that are undefined left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  // A fraction counts as the text it was written as, however it was read.
  return JSON.stringify(typeof value === 'number' && !Number.isInteger(value) ? String(value) : value);
}

/** Tells an object apart whose own id cannot be read. */
export function idByContent(raw: unknown): string {
  return `UNKNOWN-${contentHash(canonicalJson({ raw })).slice(0, 12)}`;
}
