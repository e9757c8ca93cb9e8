import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TableDef } from '../../../../sandbox/business-central/runtime/records/definitions.ts';
import type { RecordVar } from '../../../../sandbox/business-central/runtime/records/record-var.ts';
import { checkInput } from '../../../../sandbox/business-central/runtime/records/validate.ts';
import { CUSTOMER, Customer, customer, line, SHOP, shop } from './tables.ts';
import { all, decimal, errorOf, setValue, startWorld, value, type World } from './world.ts';

let world: World;
let table: TableDef;
let seen: string[];

beforeEach(() => {
  table = customer();
  world = startWorld({ tables: [table] });
  seen = [];
});

const note = (text: string) => (): void => {
  seen.push(text);
};

/** Puts a note in each trigger and event of an operation, also in two table extensions. */
function listen(operation: 'Insert' | 'Modify' | 'Delete' | 'Rename'): void {
  table.hooks[`on${operation}`] = note('table');
  for (const extension of ['one', 'two']) {
    table.hooks.extensions.push({
      [`onBefore${operation}`]: note(`before ${extension}`),
      [`on${operation}`]: note(`on ${extension}`),
      [`onAfter${operation}`]: note(`after ${extension}`),
    });
  }
  world.subscribe(table, `OnBefore${operation}Event`, (args) => seen.push(`before event ${args.runTrigger}`));
  world.subscribe(table, `OnAfter${operation}Event`, (args) => seen.push(`after event ${args.runTrigger}`));
}

const ALL = [
  'before event true',
  'before one',
  'before two',
  'table',
  'on one',
  'on two',
  'after one',
  'after two',
  'after event true',
];

describe('Order of triggers', () => {
  test('on Insert', () => {
    listen('Insert');
    world.record(table).Insert$(true);
    expect(seen).toEqual(ALL);
  });

  test('on Modify, Delete and Rename', () => {
    const record = world.insert(table, { 'No.': 'A' });
    listen('Modify');
    record.Modify$(true);
    expect(seen.splice(0)).toEqual(ALL);
    table.hooks.extensions.length = 0;
    listen('Rename');
    record.Rename$('B');
    expect(seen.splice(0)).toEqual(ALL);
    table.hooks.extensions.length = 0;
    listen('Delete');
    record.Delete$(true);
    expect(seen).toEqual(ALL);
  });

  test('without RunTrigger there are the events only', () => {
    listen('Insert');
    world.record(table).Insert$();
    expect(seen).toEqual(['before event false', 'after event false']);
  });

  test('an error in a trigger keeps the record out', () => {
    table.hooks.onInsert = (rec) => rec.FieldError(Customer.name, 'is wrong');
    expect(errorOf(() => world.record(table).Insert(true)).code).toBe('TestField');
    expect(world.record(table).IsEmpty()).toBe(true);
  });

  test('triggers may change the record that is written', () => {
    table.hooks.onInsert = (rec) => setValue(rec, 'Name', 'by trigger');
    world.subscribe(table, 'OnBeforeInsertEvent', ({ rec }) => setValue(rec as RecordVar, 'City', 'by event'));
    const record = world.record(table);
    record.Insert$(true);
    record.FindFirst$();
    expect([value(record, 'Name'), value(record, 'City')]).toEqual(['by trigger', 'by event']);
  });
});

describe('ModifyAll and DeleteAll', () => {
  beforeEach(() => {
    for (const no of ['1', '2']) world.insert(table, { 'No.': no });
  });

  test('run triggers for each record on request', () => {
    table.hooks.onModify = (rec) => seen.push(value(rec, 'No.') as string);
    world.record(table).ModifyAll(Customer.name, 'X');
    expect(seen).toEqual([]);
    world.record(table).ModifyAll(Customer.name, 'Y', true);
    expect(seen).toEqual(['1', '2']);
    expect(all(world.record(table), 'Name')).toEqual(['Y', 'Y']);
  });

  test('tell subscribers of each record even without triggers', () => {
    world.subscribe(table, 'OnAfterDeleteEvent', ({ rec }) => seen.push(value(rec as RecordVar, 'No.') as string));
    const record = world.record(table);
    record.SetFilter(Customer.no, '2');
    record.DeleteAll();
    expect(seen).toEqual(['2']);
    expect(all(world.record(table), 'No.')).toEqual(['1']);
  });
});

describe('Validate', () => {
  test('assigns, then runs events, extensions and the trigger in order', () => {
    const field = table.byNumber.get(Customer.name)!;
    field.hooks.onValidate = (rec) => seen.push(`table ${value(rec, 'Name')}`);
    field.hooks.onBeforeValidate.push(note('before extension'));
    field.hooks.onAfterValidate.push(note('after extension'));
    world.subscribe(table, 'OnBeforeValidateEvent', () => seen.push('before event'), Customer.name);
    world.subscribe(table, 'OnAfterValidateEvent', () => seen.push('after event'), Customer.name);
    world.record(table).Validate(Customer.name, 'New');
    expect(seen).toEqual(['before event', 'before extension', 'table New', 'after extension', 'after event']);
  });

  test('gives xRec as it was, also through validations that triggers start', () => {
    const record = world.record(table);
    setValue(record, 'Name', 'Old');
    table.byNumber.get(Customer.name)!.hooks.onValidate = (rec) => {
      seen.push(`${value(rec.xRec, 'Name')} -> ${value(rec, 'Name')}`);
      rec.Validate(Customer.city, 'Rome');
    };
    table.byNumber.get(Customer.city)!.hooks.onValidate = (rec) => {
      seen.push(`${value(rec.xRec, 'Name')}, ${value(rec.xRec, 'City')} -> ${value(rec, 'City')}`);
    };
    record.Validate(Customer.name, 'New');
    expect(seen).toEqual(['Old -> New', 'Old, Paris -> Rome']);
    record.Validate(Customer.name, 'Newer');
    expect(seen[2]).toBe('New -> Newer');
  });

  test('leaves CurrFieldNo 0 when code validates', () => {
    table.byNumber.get(Customer.name)!.hooks.onValidate = (rec) => seen.push(String(rec.currFieldNo));
    world.record(table).Validate(Customer.name, 'x');
    expect(seen).toEqual(['0']);
  });

  test('refuses a text that is too long', () => {
    expect(errorOf(() => world.record(table).Validate(Customer.no, 'ABCDEFGHIJK'))).toEqual({
      code: 'NCLCSRTS:StringTooLong',
      text: 'The length of the string is 11, but it must be less than or equal to 10 characters. Value: ABCDEFGHIJK',
    });
  });
});

describe('xRec', () => {
  test('of a Modify from code equals the record, of a Rename it has the old key', () => {
    const record = world.insert(table, { 'No.': 'A', Name: 'Old' });
    table.hooks.onModify = (rec) => seen.push(String(value(rec.xRec, 'Name')));
    setValue(record, 'Name', 'New');
    record.Modify$(true);
    table.hooks.onRename = (rec) => seen.push(`${value(rec.xRec, 'No.')} -> ${value(rec, 'No.')}`);
    record.Rename$('B');
    expect(seen).toEqual(['New', 'A -> B']);
  });

  test('is what a page says it is while the page works on the record', () => {
    const record = world.insert(table, { 'No.': 'A', Name: 'Old' });
    record.holdBefore(record.f.slice());
    record.keepBefore(true);
    table.hooks.onModify = (rec) => seen.push(String(value(rec.xRec, 'Name')));
    record.Validate(Customer.name, 'New');
    record.Modify$(true);
    expect(seen).toEqual(['Old']);
  });
});

describe('TableRelation', () => {
  test('refuses a value that is not in the related table, and lets blank pass', () => {
    world.insert(table, { 'No.': 'A' });
    const record = world.record(line());
    record.Validate(4, 1);
    record.Validate(5, 'A');
    record.Validate(5, '');
    expect(errorOf(() => record.Validate(5, 'B'))).toEqual({
      code: 'DB:FieldRelation',
      text: 'The field No. of table Line contains a value (B) that cannot be found in the related table (Customer).',
    });
  });

  test('depends on other fields of the record', () => {
    world.insert(shop(), { Region: 'EU', Code: 'S', Url: 's' });
    const record = world.record(line());
    record.Validate(5, 'anything');
    record.Validate(4, 2);
    record.Validate(6, 'EU');
    record.Validate(5, 'S');
    expect(record.Relation(5)).toBe(SHOP);
    record.Validate(6, 'US');
    expect(errorOf(() => record.Validate(5, 'S')).code).toBe('DB:FieldRelation');
    record.Validate(4, 1);
    expect(record.Relation(5)).toBe(CUSTOMER);
  });
});

describe('TestField', () => {
  test('wants a value', () => {
    const record = world.record(line());
    setValue(record, 'Document Type', 1);
    setValue(record, 'Document No.', '1001');
    setValue(record, 'Line No.', 10000);
    expect(errorOf(() => record.TestField(7))).toEqual({
      code: 'TestField',
      text: 'Quantity must have a value in Line: Document Type=Order, Document No.=1001, Line No.=10000. It cannot be zero or empty.',
    });
    setValue(record, 'Quantity', decimal('1'));
    record.TestField(7);
  });

  test('wants a certain value', () => {
    const record = world.insert(table, { 'No.': 'A', Blocked: 2 });
    record.TestField(Customer.blocked, 2);
    expect(errorOf(() => record.TestField(Customer.blocked, 0)).text).toBe(
      "Blocked must be equal to ' '  in Customer: No.=A. Current value is 'Invoice'.",
    );
    record.TestField(Customer.creditLimit, 0);
    expect(errorOf(() => record.TestField(Customer.name, 'X')).text).toBe(
      "Name must be equal to 'X'  in Customer: No.=A. Current value is ''.",
    );
  });

  test('FieldError says what the caller says of the field', () => {
    const record = world.insert(table, { 'No.': 'A', Name: 'N' });
    expect(errorOf(() => record.FieldError(Customer.name, 'must be short')).text).toBe(
      'Name must be short in Customer: No.=A.',
    );
    expect(errorOf(() => record.FieldError(Customer.name)).text).toBe('Name must not be N in Customer: No.=A.');
    expect(errorOf(() => record.FieldError(Customer.city)).text).toBe('City must not be Paris in Customer: No.=A.');
  });
});

test('Input through pages obeys NotBlank and MinValue', () => {
  const record = world.record(line());
  setValue(record, 'Quantity', decimal('-1'));
  expect(errorOf(() => checkInput(record, 7)).code).toBe('MinValue');
  expect(errorOf(() => checkInput(world.record(table), Customer.no)).code).toBe('NotBlank');
  setValue(record, 'Quantity', decimal('0'));
  checkInput(record, 7);
});

describe('Rights', () => {
  test('are asked for each kind of access, not for temporary records', () => {
    world.insert(table, { 'No.': 'A' });
    world.restrictTo([CUSTOMER, 'read']);
    const record = world.record(table);
    record.Get$('A');
    expect(errorOf(() => record.Modify()).text).toBe(`modify of ${CUSTOMER}`);
    expect(errorOf(() => record.Insert()).text).toBe(`insert of ${CUSTOMER}`);
    expect(errorOf(() => record.DeleteAll()).text).toBe(`delete of ${CUSTOMER}`);
    expect(errorOf(() => world.record(shop()).FindFirst()).text).toBe(`read of ${SHOP}`);
    expect([record.ReadPermission(), record.WritePermission()]).toEqual([true, false]);
    world.record(shop(), true).Insert$();
  });
});
