import { createHash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';

/** Namespace of all ids the agent makes. Changing it would make every known object a new one. */
const NAMESPACE = '8c6ad7b2-3a38-4c0e-9b3f-5d1f4b6f2f10';

/** The id of a storefront object: the same store, kind and external id give the same id on every machine, for ever. */
export function objectId(storeCode: string, kind: string, externalId: string | number): string {
  return uuidV5(`${storeCode.toUpperCase()}/${kind}/${externalId}`, NAMESPACE);
}

/** SHA-256 over the content in a canonical order of keys. Fields that say nothing about the content are left out. */
export function contentHash(content: Readonly<Record<string, unknown>>, without: ReadonlySet<string>): string {
  const considered = Object.fromEntries(Object.entries(content).filter(([key]) => !without.has(key)));
  return createHash('sha256').update(canonical(considered)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
  }
  // A fraction counts as the text it was written as, however it was read.
  return JSON.stringify(typeof value === 'number' && !Number.isInteger(value) ? String(value) : value);
}
