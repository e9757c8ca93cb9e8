/** AL's RecordId: a table and the values of a primary key. */
import { platformError } from '../errors/messages.ts';
import { Decimal } from '../values/decimal.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { formatFieldValue } from './convert.ts';
import type { FieldValue, TableDef } from './definitions.ts';
import { RecordRef } from './record-ref.ts';
import type { RecordSession } from './session.ts';

export class RecordId {
  readonly alType: TypeDescriptor = { kind: 'recordId' };
  private readonly number: number;
  private readonly session: RecordSession | undefined;
  /** Values of the primary key in its order. */
  readonly key: readonly FieldValue[];

  /** One that was read from the database belongs to a session only when the record that holds it is loaded. */
  constructor(number: number, key: readonly FieldValue[], session: RecordSession | undefined) {
    this.number = number;
    this.key = key;
    this.session = session;
  }

  inSession(session: RecordSession): RecordId {
    return this.session === session ? this : new RecordId(this.number, this.key, session);
  }

  TableNo(): number {
    return this.number;
  }

  /** A RecordRef that holds the key only; it has not been read. */
  GetRecord(): RecordRef {
    const { session, table } = this;
    if (session === undefined || table === undefined) throw platformError('noSuchTable', [String(this.number)]);
    const ref = new RecordRef(session);
    ref.Open(this.number);
    for (const [index, slot] of table.primaryKey.slots.entries()) ref.record.f[slot] = this.key[index]!;
    return ref;
  }

  private get table(): TableDef | undefined {
    return this.session?.tables.table(this.number);
  }

  /** `Sales Header: Order,1001` */
  toAlText(): string {
    const { table } = this;
    if (table === undefined) return '';
    const values = table.primaryKey.slots.map((slot, index) => formatFieldValue(table.fields[slot]!, this.key[index]!));
    return `${table.name}: ${values.join(',')}`;
  }
}

/** The blank RecordId. */
export const emptyRecordId = new RecordId(0, [], undefined);

type StoredValue = string | number | boolean | { decimal: string } | { bigInteger: string };

/** Text of a RecordId in the database; blank for the blank one. */
export function recordIdToStorage(value: FieldValue): string {
  const id = value as RecordId;
  if (id.TableNo() === 0) return '';
  return JSON.stringify([id.TableNo(), ...id.key.map(toStored)]);
}

export function recordIdFromStorage(text: string): RecordId {
  if (text === '') return emptyRecordId;
  const [table, ...key] = JSON.parse(text) as [number, ...StoredValue[]];
  return new RecordId(table, key.map(fromStored), undefined);
}

export function compareRecordIds(left: RecordId, right: RecordId): number {
  const [a, b] = [recordIdToStorage(left), recordIdToStorage(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function toStored(value: FieldValue): StoredValue {
  if (value instanceof Decimal) return { decimal: value.toCanonical() };
  if (typeof value === 'bigint') return { bigInteger: String(value) };
  return value as string | number | boolean;
}

function fromStored(value: StoredValue): FieldValue {
  if (typeof value !== 'object') return value;
  return 'decimal' in value ? Decimal.parse(value.decimal) : BigInt(value.bigInteger);
}
