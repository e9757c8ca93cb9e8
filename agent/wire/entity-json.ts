import type { z } from 'zod';
import type { Entity } from '../../shared-types/entity.ts';
import type { FieldMeta } from '../../shared-types/field-types.ts';
import { decimalAsNumber } from './exact-json.ts';

/**
 * The objects of the contract as JSON. Orders come by the thousand and have hundreds of members, so what an entity asks of
 * each member is found out once for all of them, and the text is written straight from the object, without a copy of it.
 */

type Members = Readonly<Record<string, unknown>>;
type Write<Value = unknown> = (value: Value) => string;

/** Writes an object as the body of a call: decimals as numbers with exactly their digits. */
export function writeBody(entity: Entity, value: Members): string {
  let write = bodyWriters.get(entity);
  if (write === undefined) {
    write = objectWriter(entity, { members: (names) => names, decimal: writeDecimal });
    bodyWriters.set(entity, write);
  }
  return write(value);
}

const bodyWriters = new WeakMap<Entity, Write<Members>>();

/**
 * Makes a function that writes objects of an entity in the canonical form of `canonicalJson`, without the members named,
 * which are left out of nested objects too.
 */
export function canonicalWriter(entity: Entity, without: ReadonlySet<string>): Write<Members> {
  return objectWriter(entity, {
    members: (names) => names.filter((name) => !without.has(name)).sort(),
    decimal: JSON.stringify,
  });
}

interface Style {
  /** Which members are written, in which order. */
  readonly members: (names: string[]) => string[];
  readonly decimal: Write;
}

function objectWriter(entity: Entity, style: Style): Write<Members> {
  const names = Object.keys({ ...entity.schema.shape, ...entity.children });
  const members = style
    .members(names)
    .map((name) => ({ name, key: `,${JSON.stringify(name)}:`, write: memberWriter(entity, name, style) }));
  return (value) => {
    let text = '';
    for (const { name, key, write } of members) {
      const member = value[name];
      if (member !== undefined) text += key + write(member);
    }
    return `{${text.slice(1)}}`;
  };
}

function memberWriter(entity: Entity, name: string, style: Style): Write {
  const child = entity.children?.[name];
  if (child !== undefined) {
    const write = objectWriter(child, style);
    return (rows) => `[${(rows as Members[]).map(write).join(',')}]`;
  }
  const { al } = (entity.schema.shape[name] as z.ZodType).meta() as FieldMeta;
  return al === 'Decimal' ? style.decimal : JSON.stringify;
}

function writeDecimal(value: unknown): string {
  return typeof value === 'string' ? decimalAsNumber(value) : JSON.stringify(value);
}
