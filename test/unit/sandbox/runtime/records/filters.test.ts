import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeDate } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';
import { Customer, customer, entry, line, shop } from './tables.ts';
import { all, decimal, errorOf, setValue, startWorld, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = startWorld();
  const rows: [string, string, string][] = [
    ['10', 'Alpha', 'Berlin'],
    ['20', 'alphabet', 'Paris'],
    ['30', 'Élan', 'Rome'],
    ['40', 'R&D (old)', ''],
    ['50', 'a*b', 'Rome'],
  ];
  for (const [no, name, city] of rows) world.insert(customer(), { 'No.': no, Name: name, City: city });
});

/** Numbers of the customers that a filter on a field keeps, in the database and in memory alike. */
function kept(field: number, filter: string, ...args: unknown[]): unknown[] {
  const stored = world.record(customer());
  stored.SetFilter(field, filter, ...args);
  const numbers = all(stored, 'No.');
  const temporary = world.record(customer(), true);
  const source = world.record(customer());
  source.FindSet$();
  do {
    temporary.assign(source);
    temporary.Insert$();
  } while (source.Next() !== 0);
  temporary.SetFilter(field, filter, ...args);
  expect(all(temporary, 'No.')).toEqual(numbers);
  return numbers;
}

describe('Filter text', () => {
  test('has values, lists, ranges and comparisons', () => {
    expect(kept(Customer.no, '20')).toEqual(['20']);
    expect(kept(Customer.no, '10|30')).toEqual(['10', '30']);
    expect(kept(Customer.no, '20..40')).toEqual(['20', '30', '40']);
    expect(kept(Customer.no, '..20')).toEqual(['10', '20']);
    expect(kept(Customer.no, '40..')).toEqual(['40', '50']);
    expect(kept(Customer.no, '<>20')).toEqual(['10', '30', '40', '50']);
    expect(kept(Customer.no, '>20&<50')).toEqual(['30', '40']);
    expect(kept(Customer.no, '>=20&<=30|50')).toEqual(['20', '30', '50']);
    expect(kept(Customer.no, '(10|20|30)&<>20')).toEqual(['10', '30']);
    expect(kept(Customer.no, '<>10&<>20&<>30')).toEqual(['40', '50']);
  });

  test('has wildcards, which quotes switch off', () => {
    expect(kept(Customer.name, 'A*')).toEqual(['10']);
    expect(kept(Customer.name, '*a')).toEqual(['10']);
    expect(kept(Customer.name, '?lpha')).toEqual(['10']);
    expect(kept(Customer.name, '<>*l*')).toEqual(['50']);
    expect(kept(Customer.name, "'a*b'")).toEqual(['50']);
    expect(kept(Customer.name, "'R&D (old)'")).toEqual(['40']);
  });

  test('finds codes by their beginning, whatever their characters', () => {
    for (const no of ['AB-1', 'AB1', 'ABC', 'AÄ1', 'B']) world.insert(customer(), { 'No.': no });
    expect(kept(Customer.no, 'AB*')).toEqual(['AB1', 'AB-1', 'ABC']);
    expect(kept(Customer.no, 'ab?1')).toEqual(['AB-1']);
    expect(kept(Customer.no, 'AB-*')).toEqual(['AB-1']);
    expect(kept(Customer.no, '<>A*&>=A')).toEqual(['B']);
  });

  test('ignores case and accents after @', () => {
    expect(kept(Customer.name, '@ALPHA*')).toEqual(['10', '20']);
    expect(kept(Customer.name, '@elan')).toEqual(['30']);
    expect(kept(Customer.name, 'alpha*')).toEqual(['20']);
  });

  test('has blank as two quotes', () => {
    expect(kept(Customer.city, "''")).toEqual(['40']);
    expect(kept(Customer.city, "<>''")).toEqual(['10', '20', '30', '50']);
    expect(kept(Customer.city, "''|Rome")).toEqual(['30', '40', '50']);
  });

  test('takes option names, captions and ordinals', () => {
    for (const type of [0, 1, 2]) world.insert(line(), { 'Document Type': type, 'Document No.': 'D' });
    const record = world.record(line());
    record.SetFilter(1, 'Order|Invoice');
    expect(all(record, 'Document Type')).toEqual([1, 2]);
    record.SetFilter(1, '<>order');
    expect(all(record, 'Document Type')).toEqual([0, 2]);
    record.SetFilter(1, '0..1');
    expect(all(record, 'Document Type')).toEqual([0, 1]);
    record.Reset();
    record.SetFilter(4, "' '");
    expect(record.Count()).toBe(3);
  });

  test('takes numbers and dates as people write them', () => {
    const date = (day: number): number => makeDate(2026, 1, day)!;
    for (const day of [1, 2, 3]) world.insert(entry(), { Amount: `${day * 1000}.5`, 'Posting Date': date(day) });
    const record = world.record(entry());
    record.SetFilter(3, '>1,000.50');
    expect(record.Count()).toBe(2);
    record.Reset();
    record.SetFilter(4, '01/02/26..');
    expect(record.Count()).toBe(2);
    record.SetFilter(4, '..2026-01-01');
    expect(record.Count()).toBe(1);
    record.SetFilter(4, "''");
    expect(record.Count()).toBe(0);
  });

  test('that can not be read is an error', () => {
    const record = world.record(entry());
    expect(errorOf(() => record.SetFilter(3, 'abc')).code).toBe('FilterInvalid');
    expect(errorOf(() => record.SetFilter(5, "'open")).code).toBe('FilterInvalid');
    expect(errorOf(() => record.SetFilter(5, 'a|')).code).toBe('FilterInvalid');
  });
});

describe('Placeholders', () => {
  test('stand for values whose operators mean nothing', () => {
    expect(kept(Customer.name, '%1', 'a*b')).toEqual(['50']);
    expect(kept(Customer.name, '%1', 'R&D (old)')).toEqual(['40']);
    expect(kept(Customer.no, '%1..%2', '20', '30')).toEqual(['20', '30']);
    expect(kept(Customer.no, '<>%1&<>%2', '20', '30')).toEqual(['10', '40', '50']);
    expect(kept(Customer.city, '%1', '')).toEqual(['40']);
  });

  test('beside other characters are text', () => {
    expect(kept(Customer.name, '*%1*', 'lph')).toEqual([]);
  });

  test('are converted from their own type', () => {
    world.insert(entry(), { 'Posting Date': makeDate(2026, 1, 5)! });
    const record = world.record(entry());
    record.SetFilter(4, '%1..', new Variant({ kind: 'date' }, makeDate(2026, 1, 5)));
    expect(record.Count()).toBe(1);
    record.SetFilter(3, '>%1', 5);
    expect(record.Count()).toBe(0);
  });
});

describe('SetRange', () => {
  test('filters one value, a range, or nothing again', () => {
    const record = world.record(customer());
    record.SetRange(Customer.no, '20');
    expect(all(record, 'No.')).toEqual(['20']);
    record.SetRange(Customer.no, '20', '40');
    expect(all(record, 'No.')).toEqual(['20', '30', '40']);
    record.SetRange(Customer.no);
    expect(record.Count()).toBe(5);
  });

  test('with a blank value filters for blank', () => {
    const record = world.record(customer());
    record.SetRange(Customer.city, '');
    expect(all(record, 'No.')).toEqual(['40']);
  });

  test('compares decimals by value, not by text', () => {
    for (const amount of ['-10', '-9.5', '0', '2', '10', '10.00']) world.insert(entry(), { Amount: amount });
    const record = world.record(entry());
    record.SetRange(3, decimal('10.0'));
    expect(record.Count()).toBe(2);
    record.SetRange(3, decimal('-9.75'), decimal('2.0'));
    expect(all(record, 'Amount').map(String)).toEqual(['-9.5', '0', '2']);
    record.SetFilter(3, '<0');
    expect(record.Count()).toBe(2);
  });
});

describe('Filter groups', () => {
  test('are joined by AND, and each keeps its own', () => {
    const record = world.record(customer());
    record.SetFilter(Customer.no, '10|20|30');
    expect(record.FilterGroup(2)).toBe(2);
    record.SetFilter(Customer.no, '20..');
    expect(all(record, 'No.')).toEqual(['20', '30']);
    expect(record.GetFilter(Customer.no)).toBe('20..');
    record.SetRange(Customer.no);
    expect(record.FilterGroup(0)).toBe(0);
    expect(all(record, 'No.')).toEqual(['10', '20', '30']);
    expect(record.GetFilter(Customer.no)).toBe('10|20|30');
  });

  test('-1 joins its fields by OR', () => {
    const record = world.record(customer());
    record.FilterGroup(-1);
    record.SetFilter(Customer.city, 'Rome');
    record.SetFilter(Customer.name, '@alpha*');
    record.FilterGroup(0);
    expect(all(record, 'No.')).toEqual(['10', '20', '30', '50']);
    record.SetFilter(Customer.no, '..30');
    expect(all(record, 'No.')).toEqual(['10', '20', '30']);
  });
});

describe('Filters as text', () => {
  test('quote what would be read otherwise', () => {
    const record = world.record(customer());
    record.SetRange(Customer.name, 'R&D (old)');
    expect(record.GetFilter(Customer.name)).toBe("'R&D (old)'");
    record.SetRange(Customer.city, '');
    expect(record.GetFilter(Customer.city)).toBe("''");
    record.SetFilter(Customer.no, '%1|%2', 'a', "b'c");
    expect(record.GetFilter(Customer.no)).toBe("A|'B''C'");
    expect(record.GetFilters()).toBe("No.: A|'B''C', Name: 'R&D (old)', City: ''");
  });

  test('show options by caption and ranges by their ends', () => {
    const record = world.record(line());
    record.SetFilter(1, '1|2');
    expect(record.GetFilter(1)).toBe('Order|Invoice');
    record.SetRange(3, 10000, 20000);
    expect(record.GetFilter(3)).toBe('10000..20000');
    expect(record.HasFilter()).toBe(true);
    expect(record.GetRangeMin(3)).toBe(10000);
    expect(record.GetRangeMax(3)).toBe(20000);
    record.SetFilter(3, '1|2');
    expect(errorOf(() => record.GetRangeMin(3)).code).toBe('FilterIsNotRange');
    record.Reset();
    expect(record.HasFilter()).toBe(false);
    expect(record.GetFilters()).toBe('');
  });

  test('go to another record and field', () => {
    const from = world.record(customer());
    from.SetFilter(Customer.no, '10..30');
    const to = world.record(entry());
    from.CopyFilter(Customer.no, to, 2);
    expect(to.GetFilter(2)).toBe('10..30');
    const copy = world.record(customer());
    copy.SetRange(Customer.city, 'Rome');
    copy.CopyFilters(from);
    expect(copy.GetFilters()).toBe('No.: 10..30');
  });
});

describe('Views', () => {
  test('are written and read back', () => {
    const record = world.record(customer());
    record.SetCurrentKey(Customer.city, Customer.name);
    record.Ascending(false);
    record.SetFilter(Customer.no, '10|20');
    record.SetRange(Customer.city, 'R, (x)');
    const view = record.GetView();
    expect(view).toBe("SORTING(City,Name) ORDER(Descending) WHERE(No.=FILTER(10|20),City=FILTER('R, (x)'))");
    const other = world.record(customer());
    other.SetRange(Customer.name, 'gone');
    other.SetView(view);
    expect(other.GetView()).toBe(view);
    expect(other.GetView(false)).toBe(
      "VERSION(1) SORTING(Field3,Field2) ORDER(1) WHERE(Field1=1(10|20),Field3=1('R, (x)'))",
    );
    other.SetView(other.GetView(false));
    expect(other.GetView()).toBe(view);
  });

  test('take names in quotes and constants', () => {
    const record = world.record(customer());
    record.SetView('sorting("No.") order(descending) where("No." = filter(..30), City = const(Rome))');
    expect(all(record, 'No.')).toEqual(['30']);
    record.SetView('');
    expect(record.Count()).toBe(5);
  });

  test('positions name the key', () => {
    const record = world.record(line());
    setValue(record, 'Document Type', 1);
    setValue(record, 'Document No.', 'D,1');
    setValue(record, 'Line No.', 10000);
    const position = record.GetPosition();
    expect(position).toBe('Document Type=CONST(Order),Document No.=CONST(D,1),Line No.=CONST(10000)');
    const other = world.record(line());
    other.SetPosition(position);
    expect(other.GetPosition(false)).toBe('Field1=0(Order),Field2=0(D,1),Field3=0(10000)');
  });
});

describe('Marks', () => {
  test('keep records that filters can not name', () => {
    const record = world.record(customer());
    for (const no of ['20', '50']) {
      record.Get$(no);
      record.Mark(true);
    }
    expect(record.Mark()).toBe(true);
    record.MarkedOnly(true);
    expect(all(record, 'No.')).toEqual(['20', '50']);
    expect(record.Count()).toBe(2);
    record.SetRange(Customer.no, '50');
    expect(all(record, 'No.')).toEqual(['50']);
    record.ClearMarks();
    record.SetRange(Customer.no);
    expect(record.Count()).toBe(5);
  });
});

describe('A record passed on', () => {
  test('by assignment has the fields without the filters', () => {
    const from = world.record(customer());
    from.Get$('10');
    from.SetRange(Customer.no, '10');
    const to = world.record(customer());
    to.SetRange(Customer.city, 'Rome');
    to.assign(from);
    expect(to.GetFilters()).toBe('City: Rome');
    expect(to.GetPosition()).toBe('No.=CONST(10)');
  });

  test('by Copy has the filters too, by value the fields alone', () => {
    const from = world.record(customer());
    from.Get$('10');
    from.SetRange(Customer.no, '10');
    from.SetCurrentKey(Customer.name);
    const to = world.record(customer());
    to.Copy(from);
    const byValue = from.copyForValue();
    from.SetRange(Customer.no, '20');
    expect(to.GetFilters()).toBe('No.: 10');
    expect(to.CurrentKey()).toBe('Name');
    expect(to.GetPosition()).toBe('No.=CONST(10)');
    expect(byValue.GetFilters()).toBe('');
    expect(byValue.CurrentKey()).toBe('No.');
    expect(byValue.GetPosition()).toBe('No.=CONST(10)');
  });
});

test('Text that is no key sorts and filters by dictionary order as well', () => {
  for (const [code, url] of [
    ['1', 'b'],
    ['2', 'A'],
    ['3', 'a'],
    ['4', 'C'],
  ])
    world.insert(shop(), { Code: code, Url: url });
  world.insert(entry(), { Description: 'b' });
  world.insert(entry(), { Description: 'A' });
  world.insert(entry(), { Description: 'C' });
  const record = world.record(entry());
  record.SetCurrentKey(5);
  expect(all(record, 'Description')).toEqual(['A', 'b', 'C']);
  record.SetFilter(5, 'A..b');
  expect(all(record, 'Description')).toEqual(['A', 'b']);
});
