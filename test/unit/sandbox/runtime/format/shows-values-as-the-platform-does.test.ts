import { Format } from '../../../../sandbox/business-central/runtime/platform/format.ts';
import { closingDate, makeDate } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { makeDateTime } from '../../../../sandbox/business-central/runtime/values/datetime.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { makeTime } from '../../../../sandbox/business-central/runtime/values/time.ts';
import { type TypeDescriptor, Types } from '../../../../sandbox/business-central/runtime/values/types.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';

const day = makeDate(2003, 4, 5) as number;
const time = makeTime(4, 35, 55, 553) as number;
const bronze: TypeDescriptor = {
  kind: 'enum',
  enum: { id: 1, name: 'Medal', extensible: true, values: [{ ordinal: 1, name: 'Bronze', caption: 'Bronze medal' }] },
};

const of = (type: TypeDescriptor, value: unknown) => new Variant(type, value);

describe('the examples of the documentation', () => {
  test.each<[unknown, number, string]>([
    [Decimal.parse('-76543.21'), 0, '-76,543.21'],
    [Decimal.parse('-76543.21'), 1, '-76543.21'],
    [Decimal.parse('-76543.21'), 2, '-76543.21'],
    [Decimal.parse('-76543.21'), 3, '76,543.21-'],
    [Decimal.parse('-76543.21'), 4, '76543.21-'],
    [Decimal.parse('-76543.21'), 9, '-76543.21'],
    [of(Types.date, day), 0, '04/05/03'],
    [of(Types.date, day), 2, '040503D'],
    [of(Types.date, day), 3, '03/04/05'],
    [of(Types.date, day), 4, 'April 5, 2003'],
    [of(Types.date, day), 5, '040503'],
    [of(Types.date, day), 6, '030405'],
    [of(Types.date, day), 9, '2003-04-05'],
    [of(Types.time, time), 0, '4:35:55.553 AM'],
    [of(Types.time, time), 1, '4:35:55.553 AM'],
    [of(Types.time, time), 9, '04:35:55.553'],
    [of(Types.dateTime, makeDateTime(day, time)), 0, '04/05/03 04:35 AM'],
    [of(Types.dateTime, makeDateTime(day, time)), 1, '04/05/03 04:35:55.553 AM'],
    [of(Types.dateTime, makeDateTime(day, time)), 3, '04/05/03 04:35:55 AM'],
    [of(Types.dateTime, makeDateTime(day, time)), 9, '2003-04-05T04:35:55.553Z'],
    [-567, 9, '-567'],
    [true, 9, 'true'],
    [true, 2, '1'],
    [of(Types.guid, 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75'), 0, '{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}'],
    [of(Types.guid, 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75'), 3, 'EA48A3E048E04AB7B1A1E3EA85BF1B75'],
    [of(Types.guid, 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75'), 4, 'EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75'],
    [of(bronze, 1), 0, 'Bronze medal'],
    [of(bronze, 1), 9, '1'],
  ])('%j in format %i is %s', (value, format, text) => {
    expect(Format(value, 0, format)).toBe(text);
  });
});

describe('values people see', () => {
  test.each<[unknown, string]>([
    [Decimal.parse('1.50'), '1.5'],
    [Decimal.parse('0.00'), '0'],
    [Decimal.parse('1000'), '1,000'],
    [1234567, '1234567'],
    [of(Types.bigInteger, -1000n), '-1000'],
    [true, 'Yes'],
    [false, 'No'],
    [of(Types.date, 0), ''],
    [of(Types.time, 0), ''],
    [of(Types.dateTime, 0), ''],
    [of(Types.date, closingDate(day)), 'C04/05/03'],
    [of(bronze, 5), '5'],
    [of({ kind: 'option', members: [' ', 'Item'] }, 0), ' '],
    [of(Types.char, 65), 'A'],
    [of(Types.duration, 93_784_005), '1 day 2 hours 3 minutes 4 seconds 5 milliseconds'],
    [of(Types.dateFormula, 'CM+1D'), 'CM+1D'],
    ['as it is ', 'as it is '],
  ])('%j is shown as %j', (value, text) => {
    expect(Format(value)).toBe(text);
  });
});

describe('pictures', () => {
  test.each<[unknown, string, string]>([
    [Decimal.parse('1234.5'), '<Precision,2:2><Standard Format,0>', '1,234.50'],
    [Decimal.parse('1234.5678'), '<Precision,2:3><Standard Format,0>', '1,234.568'],
    [Decimal.parse('-2.345'), '<Precision,2:2><Standard Format,9>', '-2.35'],
    [Decimal.parse('7'), '<Precision,2><Sign><Integer><Decimals><Comma,,>', '7,00'],
    [Decimal.parse('1234567.8'), '<Sign><Integer Thousand><1000Character, ><Decimals>', '1 234 567.8'],
    [42, '<Integer,6><Filler Character,0>', '000042'],
    [of(Types.date, day), '<Weekday Text>, <Month Text> <Day>', 'Saturday, April 5'],
    [of(Types.date, day), '<Year4>-<Month,2>-<Day,2>', '2003-04-05'],
    [of(Types.date, day), '<Day,2>. <Month Text,3> Q<Quarter> W<Week,2>', '05. Apr Q2 W14'],
    [of(Types.time, time), '<Hours24,2>:<Minutes,2>:<Seconds,2>.<Thousands,3>', '04:35:55.553'],
    [of(bronze, 1), '<Number>', '1'],
  ])('%j by %s is %j', (value, picture, text) => {
    expect(Format(value, 0, picture)).toBe(text);
  });
});

describe('the length', () => {
  test('pads texts at the end and numbers at the front', () => {
    expect(Format('ab', 4)).toBe('ab  ');
    expect(Format(12, 4)).toBe('  12');
  });

  test('cuts what is longer, and only that when it is negative', () => {
    expect(Format('abcdef', 4)).toBe('abcd');
    expect(Format('abcdef', -4)).toBe('abcd');
    expect(Format('ab', -4)).toBe('ab');
  });
});

test('a value the platform cannot show is refused by name', () => {
  expect(() => Format(of({ kind: 'codeunit', id: 80 }, {}))).toThrow('Not supported by the sandbox: Format');
});
