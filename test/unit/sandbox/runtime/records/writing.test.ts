import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordVar } from '../../../../sandbox/business-central/runtime/records/record-var.ts';
import { dateTimeFromUnix } from '../../../../sandbox/business-central/runtime/values/datetime.ts';
import { Customer, customer, entry, line, setup, shop } from './tables.ts';
import { all, decimal, errorOf, setValue, startWorld, value, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = startWorld();
});

describe('Insert', () => {
  test('refuses a second record with the same primary key', () => {
    const record = world.insert(customer(), { 'No.': 'A' });
    expect(record.Insert()).toBe(false);
    expect(errorOf(() => record.Insert$())).toEqual({
      code: 'DB:RecordExists',
      text: "The record in table Customer already exists. Identification fields and values: No.='A'",
    });
  });

  test('refuses a second record with the values of a unique key', () => {
    world.insert(shop(), { Region: 'EU', Code: '1', Url: 'x' });
    const record = world.record(shop());
    setValue(record, 'Code', '2');
    setValue(record, 'Url', 'x');
    expect(record.Insert()).toBe(false);
    expect(errorOf(() => record.Insert$()).text).toBe(
      "The record in table Shop already exists. Identification fields and values: Url='x'",
    );
    setValue(record, 'Url', 'X');
    expect(record.Insert()).toBe(true);
  });

  test('fills the system fields', () => {
    const record = world.insert(customer(), { 'No.': 'A' });
    expect(value(record, 'SystemId')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{2}11-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(value(record, 'SystemCreatedAt')).toBe(dateTimeFromUnix(world.now));
    expect(value(record, 'SystemModifiedBy')).toBe('11111111-1111-1111-1111-111111111111');
    world.now += 5000;
    const version = record.SystemRowVersion();
    record.Modify$();
    expect(record.SystemRowVersion()).toBeGreaterThan(version);
    const stored = world.record(customer());
    stored.Get$('A');
    expect(value(stored, 'SystemCreatedAt')).toBe(dateTimeFromUnix(world.now - 5000));
    expect(value(stored, 'SystemModifiedAt')).toBe(dateTimeFromUnix(world.now));
  });

  test('keeps a given SystemId only when asked to', () => {
    const id = '0a0a0a0a-0000-4000-8000-000000000001';
    const record = world.record(customer());
    setValue(record, 'No.', 'A');
    setValue(record, 'SystemId', id);
    record.Insert$(false, true);
    expect(value(record, 'SystemId')).toBe(id);
    setValue(record, 'No.', 'B');
    expect(record.Insert(false, true)).toBe(false);
    expect(errorOf(() => record.Insert$(false, true)).text).toBe(
      "The record in table Customer already exists. Identification fields and values: SystemId='{0A0A0A0A-0000-4000-8000-000000000001}'",
    );
    record.Insert$();
    expect(value(record, 'SystemId')).not.toBe(id);
  });

  test('keeps 20 decimals, and every kind of field as it was', () => {
    world.insert(entry(), {
      Amount: '-123456789.12345678901234567890',
      Description: "It's \u{1F600} \\ %1",
      Open: true,
      'External No.': 9007199254740993n,
    });
    const record = world.record(entry());
    record.FindFirst$();
    expect(String(value(record, 'Amount'))).toBe('-123456789.1234567890123456789');
    expect(value(record, 'Description')).toBe("It's \u{1F600} \\ %1");
    expect(value(record, 'Open')).toBe(true);
    expect(value(record, 'External No.')).toBe(9007199254740993n);
    setValue(record, 'Amount', decimal('1').divide(decimal('3')));
    record.Modify$();
    record.FindFirst$();
    expect(String(value(record, 'Amount'))).toBe('0.33333333333333333333');
  });
});

describe('Automatic numbers', () => {
  test('count up, also beyond a given one', () => {
    expect(value(world.insert(entry(), {}), 'Entry No.')).toBe(1);
    expect(value(world.insert(entry(), {}), 'Entry No.')).toBe(2);
    world.insert(entry(), { 'Entry No.': 10 });
    expect(value(world.insert(entry(), {}), 'Entry No.')).toBe(11);
  });

  test('are not given again after a rollback', () => {
    world.insert(entry(), {});
    world.database.commit();
    world.insert(entry(), {});
    world.database.rollback();
    expect(value(world.insert(entry(), {}), 'Entry No.')).toBe(3);
  });

  test('are not given in temporary tables', () => {
    const record = world.record(entry(), true);
    record.Insert$();
    expect(value(record, 'Entry No.')).toBe(0);
  });
});

describe('Modify and Delete', () => {
  test('name the record that is not there', () => {
    const record = world.record(customer());
    setValue(record, 'No.', 'A');
    expect(record.Modify()).toBe(false);
    expect(record.Delete()).toBe(false);
    const text = "The Customer does not exist. Identification fields and values: No.='A'";
    expect(errorOf(() => record.Modify$())).toEqual({ code: 'DB:RecordNotFound', text });
    expect(errorOf(() => record.Delete$()).text).toBe(text);
  });

  test('a record read before another variable changed it does not overwrite the change', () => {
    world.insert(customer(), { 'No.': 'A' });
    const first = world.record(customer());
    const second = world.record(customer());
    first.Get$('A');
    second.Get$('A');
    setValue(second, 'Name', 'Second');
    second.Modify$();
    expect(errorOf(() => first.Modify$()).code).toBe('DB:RecordChanged');
    first.Get$('A');
    first.Modify$();
    expect(value(first, 'Name')).toBe('Second');
  });

  test('a record that was never read is written by its key', () => {
    const inserted = world.insert(customer(), { 'No.': 'A', Name: 'Old' });
    const record = world.record(customer());
    setValue(record, 'No.', 'A');
    setValue(record, 'Name', 'New');
    record.Modify$();
    inserted.Get$('A');
    expect(value(inserted, 'Name')).toBe('New');
    expect(value(inserted, 'SystemId')).toBe(value(record, 'SystemId'));
  });

  test('ModifyAll and DeleteAll obey the filters', () => {
    for (const no of ['1', '2', '3']) world.insert(customer(), { 'No.': no });
    const record = world.record(customer());
    record.SetFilter(Customer.no, '2..');
    record.ModifyAll(Customer.name, 'X');
    expect(all(world.record(customer()), 'Name')).toEqual(['', 'X', 'X']);
    record.SetRange(Customer.no, '2');
    record.DeleteAll();
    expect(all(world.record(customer()), 'No.')).toEqual(['1', '3']);
    record.Reset();
    record.Get$('3');
    expect(value(record, 'Name')).toBe('X');
  });

  test('ModifyAll that breaks a unique key is an error', () => {
    world.insert(shop(), { Code: '1', Url: 'a' });
    world.insert(shop(), { Code: '2', Url: 'b' });
    expect(errorOf(() => world.record(shop()).ModifyAll(3, 'same')).code).toBe('DB:RecordExists');
  });
});

describe('Rename', () => {
  test('changes the key, and the fields that relate to it follow', () => {
    world.insert(customer(), { 'No.': 'A', Name: 'Anna' });
    world.insert(entry(), { 'Customer No.': 'A' });
    world.insert(line(), { 'Document No.': '1', Type: 1, 'No.': 'A' });
    world.insert(line(), { 'Document No.': '2', Type: 2, 'No.': 'A' });
    const record = world.record(customer());
    record.Get$('A');
    const id = value(record, 'SystemId');
    record.Rename$('B');
    expect(record.Get('A')).toBe(false);
    record.Get$('B');
    expect(value(record, 'Name')).toBe('Anna');
    expect(value(record, 'SystemId')).toBe(id);
    expect(all(world.record(entry()), 'Customer No.')).toEqual(['B']);
    expect(all(world.record(line()), 'No.')).toEqual(['B', 'A']);
  });

  test('to a key that exists is an error', () => {
    world.insert(customer(), { 'No.': 'B' });
    const record = world.insert(customer(), { 'No.': 'A' });
    expect(errorOf(() => record.Rename$('B')).code).toBe('DB:RecordExists');
  });
});

describe('Loops that write', () => {
  beforeEach(() => {
    for (let number = 1; number <= 6; number++)
      world.insert(line(), { 'Document No.': 'D', 'Line No.': number, Type: 1 });
  });

  const visit = (record: RecordVar, action: () => void): number[] => {
    const seen: number[] = [];
    if (record.FindSet()) {
      do {
        seen.push(value(record, 'Line No.') as number);
        action();
      } while (record.Next() !== 0);
    }
    return seen;
  };

  for (const temporary of [false, true]) {
    const lines = (): RecordVar => {
      const record = world.record(line(), temporary);
      if (!temporary) return record;
      const source = world.record(line());
      source.FindSet$();
      do {
        record.assign(source);
        record.Insert$();
      } while (source.Next() !== 0);
      return record;
    };
    const kind = temporary ? 'temporary' : 'stored';

    test(`visit each ${kind} record once while changing it`, () => {
      const record = lines();
      const seen = visit(record, () => {
        setValue(record, 'Region', 'X');
        record.Modify$();
      });
      expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
      record.SetRange(6, 'X');
      expect(record.Count()).toBe(6);
    });

    test(`go on after a ${kind} record leaves the filter`, () => {
      const record = lines();
      record.SetRange(4, 1);
      const seen = visit(record, () => {
        setValue(record, 'Type', 2);
        record.Modify$();
      });
      expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
      expect(record.IsEmpty()).toBe(true);
    });

    test(`go on after deleting a ${kind} record`, () => {
      const record = lines();
      const seen = visit(record, () => record.Delete$());
      expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
      expect(record.IsEmpty()).toBe(true);
    });

    test(`follow a ${kind} record whose current key changes`, () => {
      const record = lines();
      record.SetCurrentKey(4, 5);
      const seen = visit(record, () => {
        if (value(record, 'Line No.') !== 2) return;
        setValue(record, 'No.', 'Z');
        record.Modify$();
      });
      // Line 2 has become the last in the order of the key.
      expect(seen).toEqual([1, 2]);
    });
  }

  test('see what another variable changes ahead', () => {
    const record = world.record(line());
    const other = world.record(line());
    const seen = visit(record, () => {
      if (value(record, 'Line No.') !== 1) return;
      other.Get$(0, 'D', 2);
      other.Delete$();
      other.Get$(0, 'D', 3);
      setValue(other, 'Region', 'NEW');
      other.Modify$();
    });
    expect(seen).toEqual([1, 3, 4, 5, 6]);
    record.Get$(0, 'D', 3);
    expect(value(record, 'Region')).toBe('NEW');
  });
});

describe('Transactions', () => {
  test('keep what was committed and nothing else', () => {
    world.insert(customer(), { 'No.': 'A' });
    expect(world.database.inWriteTransaction).toBe(true);
    world.database.commit();
    expect(world.database.inWriteTransaction).toBe(false);
    const record = world.record(customer());
    record.Get$('A');
    setValue(record, 'Name', 'Changed');
    record.Modify$();
    world.insert(customer(), { 'No.': 'B' });
    world.database.rollback();
    record.Get$('A');
    expect(value(record, 'Name')).toBe('');
    expect(record.Get('B')).toBe(false);
  });

  test('do not touch temporary records', () => {
    const temporary = world.record(customer(), true);
    world.insert(customer(), { 'No.': 'A' });
    setValue(temporary, 'No.', 'T');
    temporary.Insert$();
    world.database.rollback();
    expect(temporary.Count()).toBe(1);
    expect(world.record(customer()).IsEmpty()).toBe(true);
  });

  test('inside an isolation are undone with it, committed or not', () => {
    world.insert(customer(), { 'No.': 'A' });
    world.database.commit();
    const outer = world.database.isolate();
    world.insert(customer(), { 'No.': 'B' });
    world.database.commit();
    const inner = world.database.isolate();
    world.insert(shop(), { Code: 'S' });
    world.database.commit();
    world.insert(customer(), { 'No.': 'C' });
    world.database.rollback();
    expect(all(world.record(customer()), 'No.')).toEqual(['A', 'B']);
    inner.undo();
    expect(world.record(shop()).IsEmpty()).toBe(true);
    expect(all(world.record(customer()), 'No.')).toEqual(['A', 'B']);
    outer.undo();
    expect(all(world.record(customer()), 'No.')).toEqual(['A']);
    world.insert(shop(), { Code: 'S' });
    world.database.commit();
    expect(world.record(shop()).Count()).toBe(1);
  });

  test('start with LockTable', () => {
    world.record(customer()).LockTable();
    expect(world.database.inWriteTransaction).toBe(true);
  });
});

describe('Temporary records', () => {
  test('belong to their variable', () => {
    world.insert(setup(), { 'Next No.': 1 });
    const one = world.record(setup(), true);
    one.Insert$();
    expect(world.record(setup(), true).IsEmpty()).toBe(true);
    expect(world.record(setup()).Count()).toBe(1);
    expect(one.IsTemporary()).toBe(true);
    expect(one.Insert()).toBe(false);
  });

  test('are shared by Copy on request', () => {
    const one = world.record(shop(), true);
    const two = world.record(shop(), true);
    two.Copy(one, true);
    setValue(two, 'Code', 'X');
    two.Insert$();
    expect(one.Count()).toBe(1);
    expect(one.copyForValue().Count()).toBe(0);
    expect(one.copyWithFilters().Count()).toBe(1);
  });

  test('raise the same events', () => {
    const seen: boolean[] = [];
    world.subscribe(shop(), 'OnAfterInsertEvent', (args) => seen.push((args.rec as RecordVar).IsTemporary()));
    world.record(shop(), true).Insert$();
    world.record(shop()).Insert$();
    expect(seen).toEqual([true, false]);
  });
});

test('Init sets initial values and leaves the primary key', () => {
  const record = world.record(customer());
  setValue(record, 'No.', 'A');
  setValue(record, 'Name', 'N');
  record.Init();
  expect([value(record, 'No.'), value(record, 'Name'), value(record, 'City')]).toEqual(['A', '', 'Paris']);
});

test('A database file keeps what was committed', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const path = join(folder, 'bc.db');
    const first = startWorld({ path });
    first.insert(entry(), { Description: 'kept' });
    first.database.commit();
    first.insert(entry(), { Description: 'lost' });
    first.database.close();
    const second = startWorld({ path });
    expect(all(second.record(entry()), 'Description')).toEqual(['kept']);
    const version = value(second.insert(entry(), {}), 'SystemRowVersion') as bigint;
    expect(version).toBeGreaterThan(1n);
    second.database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
