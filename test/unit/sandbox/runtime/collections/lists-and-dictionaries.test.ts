import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { Dictionary } from '../../../../sandbox/business-central/runtime/values/dictionary.ts';
import { List } from '../../../../sandbox/business-central/runtime/values/list.ts';
import { Types } from '../../../../sandbox/business-central/runtime/values/types.ts';

test('a list counts from one and finds by value', () => {
  const list = List.of(Types.decimal, ['1.0', '2', '1.00'].map(Decimal.parse));
  expect([list.Count(), list.IndexOf(Decimal.parse('1')), list.LastIndexOf(Decimal.parse('1'))]).toEqual([3, 1, 3]);
  expect(list.Contains(Decimal.parse('3'))).toBe(false);
});

test('inserting, setting, removing and reversing keep the others in order', () => {
  const list = List.of(Types.text, ['a', 'b', 'c', 'd']);
  list.Insert(2, 'x');
  const old = { v: '' };
  list.Set(1, 'A', old);
  expect([...list, old.v]).toEqual(['A', 'x', 'b', 'c', 'd', 'a']);
  expect([list.Remove('b'), list.Remove('b'), list.RemoveRange(3, 2), list.RemoveAt(9)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  list.AddRange('y', 'z');
  list.Reverse();
  expect([...list]).toEqual(['z', 'y', 'x', 'A']);
  expect([...list.GetRange(2, 2)]).toEqual(['y', 'x']);
});

test('a missing element is an error, or an answer where the result is used', () => {
  const list = List.of(Types.integer, [7]);
  const target = { v: 0 };
  expect([list.Get(2, target), list.Get(1, target), target.v]).toEqual([false, true, 7]);
  expect(() => list.Get(0)).toThrow('Index was out of range: 0');
  expect(() => list.RemoveAt$(2)).toThrow('Index was out of range');
});

test('two variables hold the same list', () => {
  const first = new List<string>(Types.text);
  const second = first;
  second.Add('a');
  expect(first.Count()).toBe(1);
});

test('a dictionary keeps the order of its keys and each key once', () => {
  const dictionary = new Dictionary<string, number>(Types.text, Types.integer);
  expect([dictionary.Add('b', 1), dictionary.Add('a', 2), dictionary.Add('b', 3)]).toEqual([true, true, false]);
  expect(() => dictionary.Add$('b', 3)).toThrow('An item with the same key has already been added. Key: b');
  const old = { v: 0 };
  expect([dictionary.Set('b', 9, old), old.v, dictionary.Set('c', 4)]).toEqual([true, 1, false]);
  expect([...dictionary.Keys()]).toEqual(['b', 'a', 'c']);
  expect([...dictionary.Values()]).toEqual([9, 2, 4]);
  expect(() => dictionary.Get('x')).toThrow('The given key was not present in the dictionary.');
  expect(dictionary.Get('x', old)).toBe(false);
});
