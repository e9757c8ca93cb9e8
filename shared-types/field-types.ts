import { z } from 'zod';

/**
 * The field types of the wire contract. Each carries, as metadata, the AL type that the API page must show for it,
 * so that the contract test can compare both sides.
 */
export type AlType = 'Guid' | 'Text' | 'Code' | 'Integer' | 'Decimal' | 'Boolean' | 'DateTime' | 'Enum';

/** What the API page allows: `in` = the client writes it, `out` = Business Central alone writes it. */
export type Direction = 'in' | 'out';

export interface FieldMeta extends Record<string, unknown> {
  readonly al: AlType;
  readonly direction: Direction;
}

function typed<T extends z.ZodType>(schema: T, al: AlType): T {
  return schema.meta({ al, direction: 'in' } satisfies FieldMeta);
}

/**
 * SystemId, in lower case. Business Central's are made in sequence, as `90196a90-44e3-ea11-bb43-000d3a2feca1`, and have no
 * version where a UUID has one.
 */
export const guid = () => typed(z.guid(), 'Guid');

/** Free text. Business Central cuts it to what a document can hold; the agent never does. */
export const text = () => typed(z.string(), 'Text');

/** An identifier that Business Central stores in upper case. */
export const code = () => typed(z.string(), 'Code');

export const MIN_INTEGER = -(2 ** 31);
export const MAX_INTEGER = 2 ** 31 - 1;

export const integer = () => typed(z.number().int().min(MIN_INTEGER).max(MAX_INTEGER), 'Integer');

/**
 * What a Decimal of Business Central holds: 15 digits before the point, up to 999,999,999,999,999.99 either way
 * (documented as the range of the Decimal data type).
 */
export const decimalPattern = /^-?(?!9{15}\.99\d*[1-9])\d{1,15}(\.\d{1,20})?$/;

/**
 * An exact decimal as text (`"58.80"`), in the currency its entity names. It is a JSON number on the wire and is written
 * and read there digit by digit, never through a binary float.
 */
export const decimal = () => typed(z.string().regex(decimalPattern, 'is not a decimal number'), 'Decimal');

export const boolean = () => typed(z.boolean(), 'Boolean');

/** An instant in UTC, ISO 8601 (`2026-03-01T10:00:00Z`). */
export const instant = () => typed(z.iso.datetime(), 'DateTime');

/** One of the names of an AL enum. */
export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) => typed(z.enum(names), 'Enum');

/** Marks a field that Business Central fills and a client only reads. */
export function readOnly<T extends z.ZodType>(schema: T): z.ZodOptional<T> {
  const meta = schema.meta() as FieldMeta;
  return schema.optional().meta({ ...meta, direction: 'out' } satisfies FieldMeta) as z.ZodOptional<T>;
}

/** A field the client may leave out: Business Central then keeps the stated default. */
export function optional<T extends z.ZodType>(schema: T): z.ZodOptional<T> {
  return schema.optional().meta(schema.meta() as FieldMeta) as z.ZodOptional<T>;
}
