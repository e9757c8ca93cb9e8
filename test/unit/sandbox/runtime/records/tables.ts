/** Tables that tests of records use: small, but with each kind of field. */
import { defineTable } from '../../../../sandbox/business-central/runtime/records/define-table.ts';
import type { TableDef } from '../../../../sandbox/business-central/runtime/records/definitions.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';

export const CUSTOMER = 50000;
export const ENTRY = 50001;
export const LINE = 50002;
export const SETUP = 50003;
export const SHOP = 50004;

export const Customer = {
  no: 1,
  name: 2,
  city: 3,
  creditLimit: 4,
  blocked: 5,
  dateFilter: 6,
  balance: 7,
  entries: 8,
  hasEntries: 9,
  lastName: 10,
  highest: 11,
  lowest: 12,
  average: 13,
  balanceAtDate: 14,
  negativeBalance: 15,
  openBalance: 16,
  picture: 17,
  email: 18,
} as const;

/** Customer: code key, FlowFields over entries, a FlowFilter, a Blob, a unique e-mail. */
export const customer = (): TableDef =>
  defineTable({
    id: CUSTOMER,
    name: 'Customer',
    fields: [
      { number: 1, name: 'No.', type: { kind: 'code', length: 10 }, notBlank: true },
      { number: 2, name: 'Name', type: { kind: 'text', length: 50 } },
      { number: 3, name: 'City', type: { kind: 'text', length: 30 }, initValue: 'Paris' },
      { number: 4, name: 'Credit Limit', type: { kind: 'decimal' } },
      { number: 5, name: 'Blocked', type: { kind: 'option', members: [' ', 'Ship', 'Invoice', 'All'] } },
      { number: 6, name: 'Date Filter', type: { kind: 'date' }, fieldClass: 'FlowFilter' },
      flow(7, 'Balance', 'sum', 3),
      {
        number: 8,
        name: 'Entries',
        type: { kind: 'integer' },
        fieldClass: 'FlowField',
        calcFormula: { method: 'count', table: ENTRY, where: [ofCustomer] },
      },
      {
        number: 9,
        name: 'Has Entries',
        type: { kind: 'boolean' },
        fieldClass: 'FlowField',
        calcFormula: { method: 'exist', table: ENTRY, where: [ofCustomer] },
      },
      {
        number: 10,
        name: 'First Description',
        type: { kind: 'text', length: 50 },
        fieldClass: 'FlowField',
        calcFormula: { method: 'lookup', table: ENTRY, field: 5, where: [ofCustomer] },
      },
      flow(11, 'Highest', 'max', 3),
      flow(12, 'Lowest', 'min', 3),
      flow(13, 'Average', 'average', 3),
      {
        number: 14,
        name: 'Balance at Date',
        type: { kind: 'decimal' },
        fieldClass: 'FlowField',
        calcFormula: {
          method: 'sum',
          table: ENTRY,
          field: 3,
          where: [ofCustomer, { field: 4, kind: 'field', source: 6, upperLimit: true }],
        },
      },
      {
        number: 15,
        name: 'Negative Balance',
        type: { kind: 'decimal' },
        fieldClass: 'FlowField',
        calcFormula: { method: 'sum', table: ENTRY, field: 3, where: [ofCustomer], negate: true },
      },
      {
        number: 16,
        name: 'Open Balance',
        type: { kind: 'decimal' },
        fieldClass: 'FlowField',
        calcFormula: {
          method: 'sum',
          table: ENTRY,
          field: 3,
          where: [ofCustomer, { field: 6, kind: 'const', value: true }, { field: 4, kind: 'field', source: 6 }],
        },
      },
      { number: 17, name: 'Picture', type: { kind: 'blob' } },
      { number: 18, name: 'E-Mail', type: { kind: 'text', length: 80 } },
    ],
    keys: [
      { name: 'PK', fields: [1] },
      { name: 'ByName', fields: [2] },
      { name: 'ByCity', fields: [3, 2] },
    ],
  });

const ofCustomer = { field: 2, kind: 'field', source: 1 } as const;

function flow(number: number, name: string, method: 'sum' | 'max' | 'min' | 'average', field: number) {
  return {
    number,
    name,
    type: { kind: 'decimal' },
    fieldClass: 'FlowField',
    calcFormula: { method, table: ENTRY, field, where: [ofCustomer] },
  } as const;
}

/** Ledger entry with an automatic number. */
export const entry = (): TableDef =>
  defineTable({
    id: ENTRY,
    name: 'Entry',
    fields: [
      { number: 1, name: 'Entry No.', type: { kind: 'integer' }, autoIncrement: true },
      { number: 2, name: 'Customer No.', type: { kind: 'code', length: 10 }, tableRelation: [relation(CUSTOMER)] },
      { number: 3, name: 'Amount', type: { kind: 'decimal' } },
      { number: 4, name: 'Posting Date', type: { kind: 'date' } },
      { number: 5, name: 'Description', type: { kind: 'text', length: 50 } },
      { number: 6, name: 'Open', type: { kind: 'boolean' } },
      { number: 7, name: 'External No.', type: { kind: 'bigInteger' } },
    ],
    keys: [
      { name: 'PK', fields: [1] },
      { name: 'Customer', fields: [2, 4] },
    ],
  });

/** Document line: three-part key, a relation that depends on the type of the line. */
export const line = (): TableDef =>
  defineTable({
    id: LINE,
    name: 'Line',
    fields: [
      { number: 1, name: 'Document Type', type: { kind: 'option', members: ['Quote', 'Order', 'Invoice'] } },
      { number: 2, name: 'Document No.', type: { kind: 'code', length: 20 } },
      { number: 3, name: 'Line No.', type: { kind: 'integer' } },
      { number: 4, name: 'Type', type: { kind: 'option', members: [' ', 'Customer', 'Shop'] } },
      {
        number: 5,
        name: 'No.',
        type: { kind: 'code', length: 20 },
        tableRelation: [
          { ...relation(CUSTOMER), conditions: [{ field: 4, kind: 'const', value: 1 }] },
          {
            ...relation(SHOP),
            conditions: [{ field: 4, kind: 'filter', filter: 'Shop' }],
            filters: [{ field: 1, kind: 'field', source: 6 }],
          },
        ],
      },
      { number: 6, name: 'Region', type: { kind: 'code', length: 10 } },
      { number: 7, name: 'Quantity', type: { kind: 'decimal' }, minValue: Decimal.zero },
    ],
    keys: [
      { name: 'PK', fields: [1, 2, 3] },
      { name: 'ByNo', fields: [4, 5] },
    ],
  });

/** A table with one record and a blank key. */
export const setup = (): TableDef =>
  defineTable({
    id: SETUP,
    name: 'Setup',
    fields: [
      { number: 1, name: 'Primary Key', type: { kind: 'code', length: 10 } },
      { number: 2, name: 'Next No.', type: { kind: 'integer' } },
    ],
    keys: [{ name: 'PK', fields: [1] }],
  });

/** Two-part key of texts, and a second key without duplicates. */
export const shop = (): TableDef =>
  defineTable({
    id: SHOP,
    name: 'Shop',
    fields: [
      { number: 1, name: 'Region', type: { kind: 'code', length: 10 } },
      { number: 2, name: 'Code', type: { kind: 'code', length: 20 } },
      { number: 3, name: 'Url', type: { kind: 'text', length: 100 } },
      { number: 4, name: 'Weight', type: { kind: 'decimal' } },
    ],
    keys: [
      { name: 'PK', fields: [1, 2] },
      { name: 'Url', fields: [3], unique: true },
      { name: 'Weight', fields: [4] },
    ],
  });

function relation(table: number) {
  return { table, conditions: [], filters: [] };
}
