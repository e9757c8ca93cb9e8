import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordVar } from '../../../../sandbox/business-central/runtime/records/record-var.ts';
import { makeDate } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';
import { Customer, customer, entry } from './tables.ts';
import { all, decimal, errorOf, setValue, startWorld, value, type World } from './world.ts';

let world: World;
const day = (number: number): number => makeDate(2026, 1, number)!;
const date = (number: number): Variant => new Variant({ kind: 'date' }, day(number));

beforeEach(() => {
  world = startWorld();
  world.insert(customer(), { 'No.': 'A' });
  world.insert(customer(), { 'No.': 'B' });
  const rows: [string, number, string, boolean, string][] = [
    ['100.10', 1, 'first', true, 'A'],
    ['-30.05', 2, 'second', false, 'A'],
    ['0.0000000000000001', 3, 'third', true, 'A'],
    ['7', 1, 'other', true, 'C'],
  ];
  for (const [amount, posted, description, open, no] of rows) {
    world.insert(entry(), {
      'Customer No.': no,
      Amount: amount,
      'Posting Date': day(posted),
      Description: description,
      Open: open,
    });
  }
});

function customerA(): RecordVar {
  const record = world.record(customer());
  record.Get$('A');
  return record;
}

test('are zero until CalcFields reads them', () => {
  const record = customerA();
  expect(String(value(record, 'Balance'))).toBe('0');
  record.CalcFields(Customer.balance);
  expect(String(value(record, 'Balance'))).toBe('70.0500000000000001');
  record.Get$('A');
  expect(String(value(record, 'Balance'))).toBe('0');
});

test('sum, count, exist, lookup, min, max and average', () => {
  const record = customerA();
  record.CalcFields(
    Customer.entries,
    Customer.hasEntries,
    Customer.lastName,
    Customer.highest,
    Customer.lowest,
    Customer.average,
    Customer.negativeBalance,
  );
  expect(value(record, 'Entries')).toBe(3);
  expect(value(record, 'Has Entries')).toBe(true);
  expect(value(record, 'First Description')).toBe('first');
  expect(String(value(record, 'Highest'))).toBe('100.1');
  expect(String(value(record, 'Lowest'))).toBe('-30.05');
  expect(String(value(record, 'Average'))).toBe('23.350000000000000033333333333');
  expect(String(value(record, 'Negative Balance'))).toBe('-70.0500000000000001');
});

test('of nothing are zero, false and blank', () => {
  const record = world.record(customer());
  record.Get$('B');
  record.CalcFields(Customer.balance, Customer.hasEntries, Customer.lastName, Customer.highest, Customer.average);
  expect([value(record, 'Has Entries'), value(record, 'First Description')]).toEqual([false, '']);
  expect(['Balance', 'Highest', 'Average'].map((name) => String(value(record, name)))).toEqual(['0', '0', '0']);
});

describe('FlowFilters', () => {
  test('feed the formula and never restrict the records', () => {
    const record = customerA();
    record.SetRange(Customer.dateFilter, date(1), date(2));
    expect(record.Count()).toBe(2);
    record.CalcFields(Customer.openBalance, Customer.balance);
    expect(String(value(record, 'Open Balance'))).toBe('100.1');
    expect(String(value(record, 'Balance'))).toBe('70.0500000000000001');
    record.SetRange(Customer.dateFilter);
    record.CalcFields(Customer.openBalance);
    expect(String(value(record, 'Open Balance'))).toBe('100.1000000000000001');
  });

  test('with upperlimit count everything up to their end', () => {
    const record = customerA();
    record.SetRange(Customer.dateFilter, date(2), date(2));
    record.CalcFields(Customer.balanceAtDate);
    expect(String(value(record, 'Balance at Date'))).toBe('70.05');
  });
});

test('may be filtered, row by row', () => {
  const record = world.record(customer());
  record.SetRange(Customer.entries, 0);
  expect(all(record, 'No.')).toEqual(['B']);
  record.SetFilter(Customer.balance, '>70');
  record.SetRange(Customer.entries);
  expect(all(record, 'No.')).toEqual(['A']);
  expect(record.Count()).toBe(1);
  expect(record.IsEmpty()).toBe(false);
  record.FilterGroup(-1);
  record.SetRange(Customer.hasEntries, true);
  record.SetRange(Customer.no, 'B');
  record.FilterGroup(0);
  record.SetRange(Customer.balance);
  expect(all(record, 'No.')).toEqual(['A', 'B']);
});

test('are read with each record after SetAutoCalcFields', () => {
  const record = world.record(customer());
  record.SetAutoCalcFields(Customer.entries);
  expect(all(record, 'Entries')).toEqual([3, 0]);
  record.SetAutoCalcFields();
  expect(all(record, 'Entries')).toEqual([0, 0]);
});

test('read uncommitted and rolled back entries as they are', () => {
  world.database.commit();
  world.insert(entry(), { 'Customer No.': 'B', Amount: '5' });
  const record = world.record(customer());
  record.Get$('B');
  record.CalcFields(Customer.balance);
  expect(String(value(record, 'Balance'))).toBe('5');
  world.database.rollback();
  record.CalcFields(Customer.balance);
  expect(String(value(record, 'Balance'))).toBe('0');
});

describe('CalcSums', () => {
  test('adds the records of the view exactly', () => {
    const record = world.record(entry());
    record.SetRange(2, 'A');
    record.CalcSums(3);
    expect(String(value(record, 'Amount'))).toBe('70.0500000000000001');
    record.SetRange(2, 'NOBODY');
    record.CalcSums(3);
    expect(String(value(record, 'Amount'))).toBe('0');
  });

  test('works on temporary and on whole numbers', () => {
    const record = world.record(entry(), true);
    for (const amount of ['0.1', '0.2']) {
      setValue(record, 'Entry No.', (value(record, 'Entry No.') as number) + 1);
      setValue(record, 'Amount', decimal(amount));
      setValue(record, 'External No.', 9007199254740993n);
      record.Insert$();
    }
    record.CalcSums(3, 7);
    expect(String(value(record, 'Amount'))).toBe('0.3');
    expect(value(record, 'External No.')).toBe(18014398509481986n);
  });
});

test('A normal field is no FlowField', () => {
  expect(() => customerA().CalcFields(Customer.name)).toThrow('field Name, which is neither');
  expect(errorOf(() => customerA().CalcFields(999)).code).toBe('NoSuchField');
});

test('Blob fields are loaded by CalcFields and kept by Modify without it', () => {
  const record = customerA();
  setValue(record, 'Picture', { bytes: Uint8Array.of(1, 2, 3) });
  record.Modify$();
  record.Get$('A');
  expect(value(record, 'Picture')).toEqual({ bytes: undefined });
  setValue(record, 'Name', 'X');
  record.Modify$();
  record.Get$('A');
  record.CalcFields(Customer.picture);
  expect(value(record, 'Picture')).toEqual({ bytes: Uint8Array.of(1, 2, 3) });
  setValue(record, 'Picture', { bytes: new Uint8Array(0) });
  record.Modify$();
  world.database.commit();
  record.Find$();
  expect(value(record, 'Picture')).toEqual({ bytes: new Uint8Array(0) });
});
