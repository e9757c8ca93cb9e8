import { beforeEach, describe, expect, test } from '@jest/globals';
import { Customer, customer, entry, line, setup } from './tables.ts';
import { all, errorOf, startWorld, value, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = startWorld();
  for (const [no, name] of [
    ['10', 'Ten'],
    ['9', 'Nine'],
    ['A-2', 'Dash'],
    ['A1', 'One'],
    ['100', 'Hundred'],
  ]) {
    world.insert(customer(), { 'No.': no, Name: name });
  }
});

describe('Get', () => {
  test('finds by primary key, converting the value to its type', () => {
    const record = world.record(customer());
    expect(record.Get('a1')).toBe(true);
    expect(value(record, 'Name')).toBe('One');
    expect(record.Get(10)).toBe(true);
    expect(value(record, 'Name')).toBe('Ten');
  });

  test('takes missing key values as blank', () => {
    world.insert(setup(), { 'Next No.': 7 });
    const record = world.record(setup());
    record.Get$();
    expect(value(record, 'Next No.')).toBe(7);
  });

  test('names the record it does not find', () => {
    expect(errorOf(() => world.record(customer()).Get$('X'))).toEqual({
      code: 'DB:RecordNotFound',
      text: "The Customer does not exist. Identification fields and values: No.='X'",
    });
    expect(errorOf(() => world.record(line()).Get$(1, 'D', 3)).text).toBe(
      "The Line does not exist. Identification fields and values: Document Type='Order',Document No.='D',Line No.='3'",
    );
  });

  test('leaves the record alone when it finds nothing', () => {
    const record = world.record(customer());
    record.Get$('A1');
    expect(record.Get('NO')).toBe(false);
    expect(value(record, 'Name')).toBe('One');
  });

  test('refuses more values than the key has fields, and so does Rename', () => {
    const refused = {
      code: 'TooManyKeyValues',
      text: 'The primary key of the table Customer has 1 fields, 2 values are given.',
    };
    const record = world.record(customer());
    expect(errorOf(() => record.Get('9', 'b'))).toEqual(refused);
    record.Get$('9');
    expect(errorOf(() => record.Rename('Q', 'Z'))).toEqual(refused);
    expect(world.record(customer()).Get('9')).toBe(true);
  });

  test('ignores filters', () => {
    const record = world.record(customer());
    record.SetRange(Customer.no, '9');
    expect(record.Get('10')).toBe(true);
  });

  test('by RecordId and by SystemId', () => {
    const record = world.record(customer());
    record.Get$('9');
    const other = world.record(customer());
    expect(other.Get(record.RecordId())).toBe(true);
    expect(value(other, 'Name')).toBe('Nine');
    other.Get$('10');
    other.GetBySystemId$(value(record, 'SystemId') as string);
    expect(value(other, 'Name')).toBe('Nine');
    expect(errorOf(() => other.GetBySystemId$('12345678-0000-0000-0000-00000000000a')).text).toBe(
      'The Customer does not exist. Identification fields and values: {12345678-0000-0000-0000-00000000000A}',
    );
  });
});

describe('Order', () => {
  test('of codes is that of a dictionary: digits as text, hyphens hardly counting', () => {
    expect(all(world.record(customer()), 'No.')).toEqual(['10', '100', '9', 'A1', 'A-2']);
  });

  test('follows SetCurrentKey, Ascending and SetAscending', () => {
    const record = world.record(customer());
    record.SetCurrentKey(Customer.name);
    expect(all(record, 'Name')).toEqual(['Dash', 'Hundred', 'Nine', 'One', 'Ten']);
    record.Ascending(false);
    expect(all(record, 'Name')).toEqual(['Ten', 'One', 'Nine', 'Hundred', 'Dash']);
    record.Ascending(true);
    record.SetCurrentKey(Customer.city, Customer.name);
    record.SetAscending(Customer.name, false);
    expect(all(record, 'Name')).toEqual(['Ten', 'One', 'Nine', 'Hundred', 'Dash']);
  });

  test('of texts puts upper case beside lower case', () => {
    for (const name of ['beta', 'Alpha', 'alpha', 'Beta', 'Äpfel'])
      world.insert(customer(), { 'No.': `N${name}`, Name: name });
    const record = world.record(customer());
    record.SetFilter(Customer.no, 'N*');
    record.SetCurrentKey(Customer.name);
    expect(all(record, 'Name')).toEqual(['Alpha', 'alpha', 'Äpfel', 'Beta', 'beta']);
  });
});

describe('Find', () => {
  test('goes to either end, and relative to the values of the key', () => {
    const record = world.record(customer());
    expect(record.Find('-')).toBe(true);
    expect(value(record, 'No.')).toBe('10');
    expect(record.Find('+')).toBe(true);
    expect(value(record, 'No.')).toBe('A-2');
    record.f[record.field(Customer.no).slot] = '5';
    expect(record.Find('=')).toBe(false);
    expect(record.Find('=<')).toBe(true);
    expect(value(record, 'No.')).toBe('100');
    record.f[record.field(Customer.no).slot] = '5';
    expect(record.Find('=><')).toBe(true);
    expect(value(record, 'No.')).toBe('9');
    record.f[record.field(Customer.no).slot] = 'ZZ';
    expect(record.Find('>')).toBe(false);
    expect(record.Find('=><')).toBe(true);
    expect(value(record, 'No.')).toBe('A-2');
  });

  test("'=' reads the record again by its primary key, within the filters", () => {
    const record = world.record(customer());
    record.SetCurrentKey(Customer.name);
    record.Get$('9');
    record.f[record.field(Customer.name).slot] = 'changed';
    expect(record.Find()).toBe(true);
    expect(value(record, 'Name')).toBe('Nine');
    record.SetFilter(Customer.no, '<>9');
    expect(record.Find()).toBe(false);
  });

  test('tells the filters within which there is nothing', () => {
    const record = world.record(customer());
    record.SetRange(Customer.no, 'X');
    expect(errorOf(() => record.FindFirst$())).toEqual({
      code: 'DB:RecordNotFound',
      text: 'There is no Customer within the filter.\n\nFilters: No.: X',
    });
    expect(errorOf(() => world.record(setup()).FindSet$()).text).toBe('There is no Setup in the table.');
  });
});

describe('Next', () => {
  test('moves by steps and tells how far it got', () => {
    const record = world.record(customer());
    record.Find$('-');
    expect(record.Next(3)).toBe(3);
    expect(value(record, 'No.')).toBe('A1');
    expect(record.Next(3)).toBe(1);
    expect(value(record, 'No.')).toBe('A-2');
    expect(record.Next()).toBe(0);
    expect(record.Next(-2)).toBe(-2);
    expect(value(record, 'No.')).toBe('9');
    expect(record.Next(0)).toBe(0);
  });

  test('goes on from the values of the key, even when they are of no record', () => {
    const record = world.record(customer());
    record.FindSet$();
    record.f[record.field(Customer.no).slot] = '5';
    expect(record.Next()).toBe(1);
    expect(value(record, 'No.')).toBe('9');
  });

  test('reads large sets whole and once', () => {
    for (let number = 1; number <= 1000; number++)
      world.insert(line(), { 'Document No.': 'D', 'Line No.': number * 10 });
    const record = world.record(line());
    const numbers = all(record, 'Line No.');
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, index) => (index + 1) * 10));
    record.Ascending(false);
    expect(all(record, 'Line No.')).toEqual(numbers.reverse());
  });
});

test('Count and IsEmpty obey the filters', () => {
  const record = world.record(customer());
  expect(record.Count()).toBe(5);
  record.SetFilter(Customer.no, 'A*');
  expect(record.Count()).toBe(2);
  expect(record.IsEmpty()).toBe(false);
  record.SetRange(Customer.no, 'B');
  expect(record.IsEmpty()).toBe(true);
});

test('FindLast on a ledger follows what is added, changed, deleted and rolled back', () => {
  const last = (): unknown => {
    const record = world.record(entry());
    return record.FindLast() ? [value(record, 'Entry No.'), value(record, 'Customer No.')] : undefined;
  };
  expect(last()).toBeUndefined();
  world.insert(entry(), { 'Entry No.': 5, 'Customer No.': '9' });
  expect(last()).toEqual([5, '9']);
  world.insert(entry(), { 'Entry No.': 7, 'Customer No.': '10' });
  world.insert(entry(), { 'Entry No.': 6, 'Customer No.': '10' });
  expect(last()).toEqual([7, '10']);
  const record = world.record(entry());
  record.Get$(7);
  record.f[record.field(2).slot] = 'A1';
  record.Modify$();
  expect(last()).toEqual([7, 'A1']);
  world.database.commit();
  record.Delete$();
  expect(last()).toEqual([6, '10']);
  world.database.rollback();
  expect(last()).toEqual([7, 'A1']);
  record.SetRange(2, '10');
  record.FindLast$();
  expect(value(record, 'Entry No.')).toBe(6);
  record.Reset();
  record.Ascending(false);
  record.FindLast$();
  expect(value(record, 'Entry No.')).toBe(5);
});
