/** How a field is kept in a SQLite column. */
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { platformError } from '../errors/messages.ts';
import type { FieldDef, FieldValue, TableDef } from '../records/definitions.ts';
import { recordIdFromStorage, recordIdToStorage } from '../records/record-id.ts';
import { dateToIso, makeDate } from '../values/date.ts';
import { dateTimeToIso, makeDateTime } from '../values/datetime.ts';
import type { Decimal } from '../values/decimal.ts';
import { fromCollationKey, toCollationKey } from './collation.ts';
import { fromDecimalKey, toDecimalKey } from './decimal-key.ts';
import { fromGuidKey, toGuidKey } from './guid-key.ts';

export interface Column {
  readonly slot: number;
  /** Quoted name. */
  readonly name: string;
  readonly sqlType: 'INTEGER' | 'TEXT';
  /** Expression that reads it in a form `decode` takes. */
  readonly select: string;
  /** Whether plain comparison of the column gives the order of the values. */
  readonly ordered: boolean;
  /** Column holds a collation key instead of the text. */
  readonly collated: boolean;
  encode(value: FieldValue): SQLInputValue;
  /** Absent where the column's value is the field's value. */
  readonly decode?: ((value: SQLOutputValue) => FieldValue) | undefined;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const same = (value: FieldValue): SQLInputValue => value as SQLInputValue;
const encodeBoolean = (value: FieldValue): SQLInputValue => (value === true ? 1 : 0);
const decodeBoolean = (value: SQLOutputValue): FieldValue => value === 1;
const encodeDecimal = (value: FieldValue): SQLInputValue => toDecimalKey(value as Decimal);
const decodeDecimal = (value: SQLOutputValue): FieldValue => fromDecimalKey(value as string);
const encodeCollated = (value: FieldValue): SQLInputValue => toCollationKey(value as string);
const decodeCollated = (value: SQLOutputValue): FieldValue => fromCollationKey(value as string);
const encodeGuid = (value: FieldValue): SQLInputValue => toGuidKey(value as string);
const decodeGuid = (value: SQLOutputValue): FieldValue => fromGuidKey(value as string);
/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/date/date-data-type */
const FIRST_STORED_DATE = makeDate(1753, 1, 1)!;
const FIRST_STORED_DATE_TIME = makeDateTime(FIRST_STORED_DATE, 0)!;
/** 0D and 0DT are stored; dates of before the database's calendar are not. */
const fromFirst =
  (first: number, format: (value: number) => string) =>
  (value: FieldValue): SQLInputValue => {
    if (value !== 0 && (value as number) < first) throw platformError('dateNotStored', [format(value as number)]);
    return value as number;
  };
const encodeDate = fromFirst(FIRST_STORED_DATE, dateToIso);
const encodeDateTime = fromFirst(FIRST_STORED_DATE_TIME, dateTimeToIso);
const decodeBigInteger = (value: SQLOutputValue): FieldValue => BigInt(value as string);

/** The column of a stored field; Blob fields keep their content in a table of their own and have none. */
export function columnOf(table: TableDef, field: FieldDef): Column | undefined {
  if (!field.stored || field.type.kind === 'blob') return undefined;
  const name = quoteName(field.name);
  const base = { slot: field.slot, name, select: name, ordered: true, collated: false, encode: same };
  switch (field.type.kind) {
    case 'boolean':
      return { ...base, sqlType: 'INTEGER', encode: encodeBoolean, decode: decodeBoolean };
    case 'decimal':
      return { ...base, sqlType: 'TEXT', encode: encodeDecimal, decode: decodeDecimal };
    case 'bigInteger':
      // Read as text: node:sqlite refuses integers beyond 2^53 unless a whole statement reads BigInt.
      return { ...base, sqlType: 'INTEGER', select: `CAST(${name} AS TEXT)`, decode: decodeBigInteger };
    case 'code':
      return { ...base, sqlType: 'TEXT', collated: true, encode: encodeCollated, decode: decodeCollated };
    case 'text':
      return isKeyField(table, field)
        ? { ...base, sqlType: 'TEXT', collated: true, encode: encodeCollated, decode: decodeCollated }
        : { ...base, sqlType: 'TEXT', ordered: false };
    case 'recordId':
      return {
        ...base,
        sqlType: 'TEXT',
        encode: recordIdToStorage,
        decode: (text) => recordIdFromStorage(text as string),
      };
    case 'date':
      return { ...base, sqlType: 'INTEGER', encode: encodeDate };
    case 'dateTime':
      return { ...base, sqlType: 'INTEGER', encode: encodeDateTime };
    case 'guid':
      return { ...base, sqlType: 'TEXT', encode: encodeGuid, decode: decodeGuid };
    case 'dateFormula':
    case 'media':
    case 'mediaSet':
      return { ...base, sqlType: 'TEXT' };
    default:
      return { ...base, sqlType: 'INTEGER' };
  }
}

function isKeyField(table: TableDef, field: FieldDef): boolean {
  return table.keys.some((key) => key.slots.includes(field.slot));
}
