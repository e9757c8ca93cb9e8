/** A value together with its static type: AL's Variant, and the form in which "any value" arguments are passed. */
import { Decimal } from './decimal.ts';
import { type TypeDescriptor, Types } from './types.ts';

export class Variant {
  /** Undefined while nothing has been assigned. */
  readonly type: TypeDescriptor | undefined;
  readonly value: unknown;

  constructor(type: TypeDescriptor | undefined, value: unknown) {
    this.type = type;
    this.value = value;
  }

  static readonly empty = new Variant(undefined, undefined);
}

/** A class of run-time values says by this property which AL type it is. */
export interface Typed {
  readonly alType: TypeDescriptor;
}

function hasType(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'alType' in value;
}

/** The value with its type; raw strings, booleans, numbers, bigints and Decimals stand for their own types. */
export function toVariant(value: unknown): Variant {
  if (value instanceof Variant) {
    return value.value instanceof Variant ? toVariant(value.value) : value;
  }
  switch (typeof value) {
    case 'string':
      return new Variant(Types.text, value);
    case 'boolean':
      return new Variant(Types.boolean, value);
    case 'number':
      return new Variant(Types.integer, value);
    case 'bigint':
      return new Variant(Types.bigInteger, value);
    case 'undefined':
      return Variant.empty;
  }
  if (value instanceof Decimal) return new Variant(Types.decimal, value);
  if (hasType(value)) return new Variant(value.alType, value);
  throw new TypeError('A value without a known AL type was passed where any value is allowed');
}
