import { beforeEach, expect, test } from '@jest/globals';
import type { TableDef } from '../../../../sandbox/business-central/runtime/records/definitions.ts';
import { Customer, customer, entry, line } from './tables.ts';
import { all, startWorld, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = startWorld();
});

function indexes(table: TableDef): string[] {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?";
  const found = world.database.prepare(sql).all(`Test Company$${table.name}`) as unknown as [string][];
  return found.map(([name]) => name.replace(`Test Company$${table.name}$`, '')).filter((name) => name !== '$systemId');
}

function insertEntries(count: number): void {
  for (let number = 1; number <= count; number++) {
    world.insert(entry(), { 'Customer No.': `C${number % 10}`, Description: `Text ${number % 50}` });
  }
  world.database.commit();
}

test('a key gets its index when it is used and the table is not small', () => {
  insertEntries(100);
  expect(indexes(entry())).toEqual([]);
  const record = world.record(entry());
  record.SetRange(2, 'C1');
  expect(record.Count()).toBe(10);
  expect(indexes(entry())).toEqual(['Customer']);
});

test('fields without a key get an index only where they leave many rows to look at', () => {
  insertEntries(600);
  const record = world.record(entry());
  record.SetRange(5, 'Text 7');
  expect(record.Count()).toBe(12);
  expect(indexes(entry())).toEqual(['=5']);
  for (let number = 1; number <= 300; number++) world.insert(line(), { 'Document No.': `D${number}`, 'No.': 'X' });
  const lines = world.record(line());
  lines.SetRange(1, 0);
  lines.SetRange(2, 'D7');
  lines.SetRange(6, '');
  expect(lines.Count()).toBe(1);
  expect(indexes(line())).toEqual([]);
});

test('text without case is found by an index, also by its beginning', () => {
  for (let number = 1; number <= 100; number++) {
    world.insert(customer(), { 'No.': `C${number}`, 'E-Mail': `Anna${number}@Example.com` });
  }
  world.database.commit();
  const record = world.record(customer());
  record.SetFilter(Customer.email, '@ANNA17?example.COM');
  expect(all(record, 'No.')).toEqual(['C17']);
  record.SetFilter(Customer.email, "@'anna18@example.com'");
  expect(all(record, 'No.')).toEqual(['C18']);
  expect(indexes(customer())).toEqual(['@E-Mail']);
});

test('an index that was made in a transaction comes back after its rollback', () => {
  insertEntries(100);
  world.insert(entry(), {});
  const record = world.record(entry());
  record.SetRange(2, 'C1');
  record.FindFirst$();
  world.database.rollback();
  expect(indexes(entry())).toEqual(['Customer']);
  expect(record.Count()).toBe(10);
});
