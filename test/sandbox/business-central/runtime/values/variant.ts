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

  IsBigInteger(): boolean {
    return this.is('bigInteger');
  }

  IsBoolean(): boolean {
    return this.is('boolean');
  }

  IsByte(): boolean {
    return this.is('byte');
  }

  IsChar(): boolean {
    return this.is('char');
  }

  IsWideChar(): boolean {
    return this.is('char');
  }

  IsCode(): boolean {
    return this.is('code');
  }

  IsCodeunit(): boolean {
    return this.is('codeunit');
  }

  IsDate(): boolean {
    return this.is('date');
  }

  IsDateFormula(): boolean {
    return this.is('dateFormula');
  }

  IsDateTime(): boolean {
    return this.is('dateTime');
  }

  IsDecimal(): boolean {
    return this.is('decimal');
  }

  IsDictionary(): boolean {
    return this.is('dictionary');
  }

  IsDuration(): boolean {
    return this.is('duration');
  }

  IsFieldRef(): boolean {
    return this.is('fieldRef');
  }

  IsFile(): boolean {
    return this.is('file');
  }

  IsGuid(): boolean {
    return this.is('guid');
  }

  IsInStream(): boolean {
    return this.is('inStream');
  }

  IsInteger(): boolean {
    return this.is('integer');
  }

  IsJsonArray(): boolean {
    return this.is('jsonArray');
  }

  IsJsonObject(): boolean {
    return this.is('jsonObject');
  }

  IsJsonToken(): boolean {
    return this.is('jsonToken');
  }

  IsJsonValue(): boolean {
    return this.is('jsonValue');
  }

  IsList(): boolean {
    return this.is('list');
  }

  IsNotification(): boolean {
    return this.is('notification');
  }

  /** Enums are options to a Variant. */
  IsOption(): boolean {
    return this.is('option') || this.is('enum');
  }

  IsOutStream(): boolean {
    return this.is('outStream');
  }

  IsQuery(): boolean {
    return this.is('query');
  }

  IsRecord(): boolean {
    return this.is('record');
  }

  IsRecordId(): boolean {
    return this.is('recordId');
  }

  IsRecordRef(): boolean {
    return this.is('recordRef');
  }

  IsReport(): boolean {
    return this.is('report');
  }

  IsText(): boolean {
    return this.is('text') || this.is('label');
  }

  IsTextConst(): boolean {
    return this.is('label');
  }

  IsTextBuilder(): boolean {
    return this.is('textBuilder');
  }

  IsTime(): boolean {
    return this.is('time');
  }

  IsXmlDocument(): boolean {
    return this.is('xmlDocument');
  }

  private is(kind: TypeDescriptor['kind']): boolean {
    return this.type?.kind === kind;
  }
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
