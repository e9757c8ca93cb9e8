import type { z } from 'zod';
import type { Entity } from '../../shared-types/entity.ts';
import type { FieldMeta } from '../../shared-types/field-types.ts';
import { decimalAsNumber } from '../wire/exact-json.ts';

/** Writes an object of the contract as the JSON body of its entity: decimals as numbers with exactly their digits. */
export function writeBody(entity: Entity, value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(wireValue(entity, value));
}

/** The same, as a value that `JSON.stringify` still has to write (for bodies within a batch). */
export function wireValue(entity: Entity, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const decimals = decimalFields(entity);
  const body: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const child = entity.children?.[name];
    if (child !== undefined) {
      body[name] = (member as Record<string, unknown>[]).map((row) => wireValue(child, row));
    } else if (decimals.has(name) && typeof member === 'string') {
      body[name] = decimalAsNumber(member);
    } else if (member !== undefined) {
      body[name] = member;
    }
  }
  return body;
}

const decimalFieldsOf = new WeakMap<Entity, ReadonlySet<string>>();

function decimalFields(entity: Entity): ReadonlySet<string> {
  const known = decimalFieldsOf.get(entity);
  if (known !== undefined) return known;
  const names = Object.entries(entity.schema.shape)
    .filter(([, schema]) => ((schema as z.ZodType).meta() as FieldMeta | undefined)?.al === 'Decimal')
    .map(([name]) => name);
  const found = new Set(names);
  decimalFieldsOf.set(entity, found);
  return found;
}
