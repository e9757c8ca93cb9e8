import { expect, test } from '@jest/globals';
import { defineTable } from '../../../../sandbox/business-central/runtime/records/define-table.ts';
import type { FieldSpec, TableDef } from '../../../../sandbox/business-central/runtime/records/definitions.ts';
import { virtualRowsOf } from '../../../../sandbox/business-central/runtime/records/virtual/virtual-tables.ts';
import { makeDate } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';
import { CUSTOMER, Customer } from './tables.ts';
import { all, errorOf, startWorld, value } from './world.ts';

const virtual = (id: number, name: string, fields: FieldSpec[], key: number[]): TableDef =>
  defineTable({
    id,
    name,
    fields,
    keys: [{ name: 'PK', fields: key }],
    dataPerCompany: false,
    virtual: virtualRowsOf(id),
  });

const integer = virtual(2000000026, 'Integer', [{ number: 1, name: 'Number', type: { kind: 'integer' } }], [1]);
const periods = virtual(
  2000000007,
  'Date',
  [
    { number: 1, name: 'Period Type', type: { kind: 'option', members: ['Date', 'Week', 'Month', 'Quarter', 'Year'] } },
    { number: 2, name: 'Period Start', type: { kind: 'date' } },
    { number: 3, name: 'Period End', type: { kind: 'date' } },
    { number: 4, name: 'Period No.', type: { kind: 'integer' } },
    { number: 5, name: 'Period Name', type: { kind: 'text', length: 31 } },
  ],
  [1, 2],
);
const fields = virtual(
  2000000041,
  'Field',
  [
    { number: 1, name: 'TableNo', type: { kind: 'integer' } },
    { number: 2, name: 'No.', type: { kind: 'integer' } },
    { number: 4, name: 'FieldName', type: { kind: 'text', length: 30 } },
    { number: 5, name: 'Type', type: { kind: 'option', members: ['Date', 'Decimal', 'Text', 'Code'] } },
    { number: 6, name: 'Len', type: { kind: 'integer' } },
  ],
  [1, 2],
);
const objects = virtual(
  2000000058,
  'AllObjWithCaption',
  [
    {
      number: 1,
      name: 'Object Type',
      type: { kind: 'option', members: ['TableData', 'Table', '', 'Report', '', 'Codeunit'] },
    },
    { number: 3, name: 'Object ID', type: { kind: 'integer' } },
    { number: 4, name: 'Object Name', type: { kind: 'text', length: 30 } },
    { number: 20, name: 'Object Caption', type: { kind: 'text', length: 249 } },
  ],
  [1, 3],
);

const date = (year: number, month: number, day: number): Variant =>
  new Variant({ kind: 'date' }, makeDate(year, month, day));

test('Integer counts through its filter, without an upper end too', () => {
  const world = startWorld({ tables: [integer] });
  const record = world.record(integer);
  record.SetRange(1, 1, 5);
  expect(all(record, 'Number')).toEqual([1, 2, 3, 4, 5]);
  expect(record.Count()).toBe(5);
  record.SetFilter(1, '10..20&<>12|3');
  record.FindLast$();
  expect(value(record, 'Number')).toBe(20);
  record.SetFilter(1, '7..');
  record.FindSet$();
  expect(record.Next(1000)).toBe(1000);
  expect(value(record, 'Number')).toBe(1007);
  expect(record.Get(-3)).toBe(true);
  expect(errorOf(() => record.Insert()).code).toBe('DB:ReadOnly');
});

test('Date has days, ISO weeks, months, quarters and years', () => {
  const world = startWorld({ tables: [periods] });
  const record = world.record(periods);
  record.SetRange(1, 2);
  record.SetRange(2, date(2026, 1, 1), date(2026, 12, 31));
  expect(record.Count()).toBe(12);
  record.FindLast$();
  expect([value(record, 'Period Name'), value(record, 'Period End')]).toEqual([
    'December',
    makeDate(2026, 12, 31)! | 1,
  ]);
  record.SetRange(1, 1);
  record.FindFirst$();
  expect([value(record, 'Period Start'), value(record, 'Period No.')]).toEqual([makeDate(2026, 1, 5), 2]);
  record.Reset();
  record.Get$(3, date(2026, 4, 1));
  expect(value(record, 'Period No.')).toBe(2);
  expect(record.Get(3, date(2026, 5, 1))).toBe(false);
  record.Get$(0, date(2026, 1, 15));
  expect(value(record, 'Period Name')).toBe('Thursday');
  // The last period on or before a day, as calendars look for it.
  record.SetRange(1, 1);
  record.SetFilter(2, '..%1', date(2026, 1, 15));
  record.Find$('+');
  expect(value(record, 'Period Start')).toBe(makeDate(2026, 1, 12));
});

test('texts that a column has no room for are cut', () => {
  const long = defineTable({
    id: 50,
    name: 'Long',
    fields: [{ number: 1, name: 'A name that is longer than thirty', type: { kind: 'integer' } }],
    keys: [{ name: 'PK', fields: [1] }],
  });
  const record = startWorld({ tables: [fields, long] }).record(fields);
  record.SetRange(1, 50);
  record.SetRange(2, 1);
  record.FindFirst$();
  expect(value(record, 'FieldName')).toBe('A name that is longer than thi');
});

test('Field describes the fields of all tables', () => {
  const world = startWorld({ tables: [fields] });
  const record = world.record(fields);
  record.Get$(CUSTOMER, Customer.name);
  expect(['FieldName', 'Type', 'Len'].map((name) => value(record, name))).toEqual(['Name', 2, 50]);
  record.SetRange(1, CUSTOMER);
  record.SetFilter(2, '<2000000000');
  expect(record.Count()).toBe(18);
});

test('AllObjWithCaption has the objects, tables also as data', () => {
  const world = startWorld({
    tables: [objects],
    objects: [
      { type: 'Table', id: 18, name: 'Customer', caption: 'Customers', appId: '', subtype: '' },
      { type: 'Codeunit', id: 80, name: 'Sales-Post', caption: 'Sales-Post', appId: '', subtype: '' },
    ],
  });
  const record = world.record(objects);
  expect(all(record, 'Object ID')).toEqual([18, 18, 80]);
  record.Get$(1, 18);
  expect(value(record, 'Object Caption')).toBe('Customers');
});
