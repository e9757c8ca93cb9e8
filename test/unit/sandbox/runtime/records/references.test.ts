import { beforeEach, describe, expect, test } from '@jest/globals';
import { defineTable } from '../../../../sandbox/business-central/runtime/records/define-table.ts';
import { RecordId } from '../../../../sandbox/business-central/runtime/records/record-id.ts';
import { RecordRef } from '../../../../sandbox/business-central/runtime/records/record-ref.ts';
import { CUSTOMER, Customer, customer, LINE, line, shop } from './tables.ts';
import { errorOf, setValue, startWorld, value, type World } from './world.ts';

const log = () =>
  defineTable({
    id: 50010,
    name: 'Log',
    fields: [
      { number: 1, name: 'Entry No.', type: { kind: 'integer' }, autoIncrement: true },
      { number: 2, name: 'Record ID', type: { kind: 'recordId' } },
    ],
    keys: [{ name: 'PK', fields: [1] }],
  });

let world: World;
beforeEach(() => {
  world = startWorld({ tables: [log()] });
  world.insert(customer(), { 'No.': 'A', Name: 'Anna' });
  world.insert(line(), { 'Document Type': 1, 'Document No.': 'D1', 'Line No.': 10000 });
});

describe('RecordRef', () => {
  test('works on a table known by number only', () => {
    const ref = new RecordRef(world.session);
    ref.Open(CUSTOMER);
    expect([ref.Number(), ref.Name(), ref.FieldCount()]).toEqual([CUSTOMER, 'Customer', 18]);
    ref.Field(Customer.no).SetRange('A');
    ref.FindFirst$();
    expect(ref.Field(Customer.name).Value().value).toBe('Anna');
    ref.Field(Customer.name).Value('Berta');
    expect(ref.IsDirty()).toBe(true);
    ref.Modify$();
    expect(ref.IsDirty()).toBe(false);
    const record = world.record(customer());
    record.Get$('A');
    expect(value(record, 'Name')).toBe('Berta');
  });

  test('takes a record with its filters and gives it back', () => {
    const record = world.record(customer());
    record.Get$('A');
    record.SetRange(Customer.no, 'A');
    const ref = new RecordRef(world.session);
    ref.GetTable(record);
    expect(ref.GetFilters()).toBe('No.: A');
    ref.Field('Name').Validate('Changed');
    expect(value(record, 'Name')).toBe('Anna');
    ref.SetTable(record);
    expect(value(record, 'Name')).toBe('Changed');
    expect(errorOf(() => ref.SetTable(world.record(shop()))).code).toBe('NCLCSRTS:InvalidConversion');
  });

  test('shares the rows of a temporary record', () => {
    const record = world.record(customer(), true);
    const ref = new RecordRef(world.session);
    ref.GetTable(record);
    ref.Field(Customer.no).Value('T');
    ref.Insert$();
    expect(record.Count()).toBe(1);
  });

  test('shows fields and keys in order', () => {
    const ref = new RecordRef(world.session);
    ref.Open(LINE);
    expect(ref.FieldIndex(1).Name()).toBe('Document Type');
    expect(ref.Field(1).OptionMembers()).toBe('Quote,Order,Invoice');
    expect(ref.Field(1).GetEnumValueName(2)).toBe('Order');
    expect(ref.KeyIndex(1).FieldCount()).toBe(3);
    expect(ref.KeyIndex(1).FieldIndex(3).Name()).toBe('Line No.');
    expect(ref.FieldExist(99)).toBe(false);
    expect(errorOf(() => ref.Field(99)).text).toBe('The field with ID 99 does not exist in the Line table.');
  });

  test('that is not open, or of no table, is an error', () => {
    const ref = new RecordRef(world.session);
    expect(errorOf(() => ref.FindFirst()).code).toBe('RecordRefClosed');
    expect(errorOf(() => ref.Open(999)).code).toBe('NoSuchTable');
  });
});

describe('RecordId', () => {
  test('names table and key, and leads to the record', () => {
    const record = world.record(line());
    record.FindFirst$();
    const id = record.RecordId();
    expect(id.TableNo()).toBe(LINE);
    expect(id.toAlText()).toBe('Line: Order,D1,10000');
    const ref = id.GetRecord();
    expect(ref.Find()).toBe(true);
    expect(ref.Field(3).Value().value).toBe(10000);
  });

  test('is stored in a field and found by a filter', () => {
    const record = world.record(line());
    record.FindFirst$();
    const row = world.record(log());
    setValue(row, 'Record ID', record.RecordId());
    row.Insert$();
    world.insert(log(), {});
    const found = world.record(log());
    found.SetRange(2, record.RecordId());
    expect(found.Count()).toBe(1);
    found.FindFirst$();
    const id = value(found, 'Record ID') as RecordId;
    expect(id).toBeInstanceOf(RecordId);
    expect(id.toAlText()).toBe('Line: Order,D1,10000');
  });
});

describe('TransferFields', () => {
  test('moves fields of the same number, optionally without the key', () => {
    const from = world.record(customer());
    from.Get$('A');
    const to = world.record(customer());
    to.TransferFields(from);
    expect([value(to, 'No.'), value(to, 'Name')]).toEqual(['A', 'Anna']);
    const other = world.record(customer());
    setValue(other, 'No.', 'OTHER');
    other.TransferFields(from, false);
    expect([value(other, 'No.'), value(other, 'Name')]).toEqual(['OTHER', 'Anna']);
  });

  test('of another type is an error, unless such fields are to be left out', () => {
    const from = world.record(line());
    expect(errorOf(() => world.record(customer()).TransferFields(from)).code).toBe('NCLCSRTS:TransferFields');
    world.record(customer()).TransferFields(from, true, true);
  });
});
