import fc from 'fast-check';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import {
  JsonArray,
  JsonObject,
  JsonToken,
  JsonValue,
} from '../../../../sandbox/business-central/runtime/values/json/json-types.ts';

function parsed(text: string): JsonObject {
  const object = new JsonObject();
  object.ReadFrom$(text);
  return object;
}

function written(json: JsonObject | JsonArray | JsonToken): string {
  const target = { v: '' };
  json.WriteTo(target);
  return target.v;
}

test('numbers beyond the reach of floating point come out as they went in', () => {
  const text = '{"a":0.1000000000000000055,"b":12345678901234567890.12,"c":1.10}';
  expect(written(parsed(text))).toBe(text);
  expect(parsed(text).GetDecimal('b').toString()).toBe('12345678901234567890.12');
});

test('names keep their order, also those that look like numbers', () => {
  expect(written(parsed('{"2":1,"1":2,"x":3}'))).toBe('{"2":1,"1":2,"x":3}');
});

test('whatever JSON there is reads and writes as JavaScript does it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const token = new JsonToken();
      token.ReadFrom$(JSON.stringify(value));
      expect(JSON.parse(written(token))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each(['', '{', '{"a"}', '[1,]', '{"a":1,}', '01', '1.', 'nul', '"\\x"', '"open', '{} x', '[1 2]', '-', '"\\u12"'])(
  '%j is no JSON',
  (text) => {
    const token = new JsonToken();
    expect(token.ReadFrom(text)).toBe(false);
    expect(() => token.ReadFrom$(text)).toThrow('The text is not valid JSON');
  },
);

test('endless nesting is refused, not a crash', () => {
  expect(new JsonToken().ReadFrom('['.repeat(100_000))).toBe(false);
});

test('values added from AL are written in their wire form', () => {
  const object = new JsonObject();
  object.Add$('decimal', Decimal.parse('5'));
  object.Add$('scaled', Decimal.parse('1.10'));
  object.Add$('integer', 5);
  object.Add$('big', 9007199254740993n);
  object.Add$('boolean', true);
  object.Add$('text', 'a "b"\n');
  object.Add$('array', new JsonArray());
  expect(written(object)).toBe(
    '{"decimal":5.0,"scaled":1.10,"integer":5,"big":9007199254740993,"boolean":true,"text":"a \\"b\\"\\n","array":[]}',
  );
});

test('a name is added once; as a condition it answers, as a statement it is an error', () => {
  const object = parsed('{"a":1}');
  expect(object.Add('a', 2)).toBe(false);
  expect(() => object.Add$('a', 2)).toThrow("already contains the property 'a'");
  expect(object.Replace('a', 2)).toBe(true);
  expect(object.Replace('b', 2)).toBe(false);
  expect(written(object)).toBe('{"a":2}');
});

test('typed getters fail on a missing name unless the default is asked for', () => {
  const object = parsed('{"text":"x","number":"1.5","flag":"true","nothing":null}');
  expect(object.GetText('missing', true)).toBe('');
  expect(object.GetDecimal('missing', true).isZero()).toBe(true);
  expect(object.GetDecimal('number').toString()).toBe('1.5');
  expect(object.GetBoolean('flag')).toBe(true);
  expect(() => object.GetText('missing')).toThrow("does not contain the property 'missing'");
  expect(() => object.GetText('nothing')).toThrow('Unable to convert from Json null to Text.');
  expect(() => object.GetInteger('text')).toThrow("Unable to convert from Json 'x' to Integer.");
});

test('tokens point into the tree; a clone does not', () => {
  const root = parsed('{"lines":[{"no":"A"},{"no":"B"}]}');
  const token = { v: new JsonToken() };
  expect(root.SelectToken('$.lines[1].no', token)).toBe(true);
  const copy = root.Clone().AsObject();
  token.v.AsValue().SetValue('C');
  expect(token.v.Path()).toBe('lines[1].no');
  expect(written(root)).toBe('{"lines":[{"no":"A"},{"no":"C"}]}');
  expect(written(copy)).toBe('{"lines":[{"no":"A"},{"no":"B"}]}');
});

test('a token that already has a place is copied when it is put into another', () => {
  const root = parsed('{"a":{"x":1}}');
  const other = new JsonObject();
  other.Add$('b', root.Get('a'));
  other.GetObject('b').Replace$('x', 2);
  expect(written(root)).toBe('{"a":{"x":1}}');
  expect(written(other)).toBe('{"b":{"x":2}}');
});

test('reading new text into a token leaves what others hold alone', () => {
  const token = new JsonToken();
  token.ReadFrom$('{"a":1}');
  const first = token.AsObject();
  token.ReadFrom$('{"a":2}');
  expect(first.GetInteger('a')).toBe(1);
});

test('paths select by name, index, wildcard, descent and filter', () => {
  const root = parsed('{"rates":[{"id":1,"name":"UK"},{"id":2,"name":"IE"}],"odd name":{"id":3}}');
  const names = (path: string) =>
    root
      .SelectTokens(path)
      .toArray()
      .map((token) => token.AsValue().AsText());
  expect(names('$.rates[*].name')).toEqual(['UK', 'IE']);
  expect(names('$..id')).toEqual(['1', '2', '3']);
  expect(names("rates[?(@.name=='IE')].id")).toEqual(['2']);
  expect(names('rates[?(@.id!=2)].name')).toEqual(['UK']);
  expect(names("['odd name'].id")).toEqual(['3']);
  expect(names('$.nothing')).toEqual([]);
});

test('a value knows null from undefined', () => {
  const value = new JsonValue();
  expect([value.IsUndefined(), value.IsNull()]).toEqual([true, false]);
  value.SetValueToNull();
  expect([value.IsUndefined(), value.IsNull()]).toEqual([false, true]);
});
