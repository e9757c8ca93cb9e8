/** Reading: positions are values of the current key, so a loop goes on rightly when it changes or deletes rows. */

import type { AlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { calcFields } from './calc-fields.ts';
import { convertValue } from './convert.ts';
import type { FieldValue } from './definitions.ts';
import { filterText } from './filters/filter-text.ts';
import { fieldTest, rowTestOf, sameValue } from './filters/match.ts';
import { keyWithQuotes } from './identify.ts';
import { slotsToLoad } from './partial-records.ts';
import { RecordId } from './record-id.ts';
import type { RecordVar } from './record-var.ts';
import type { Row, RowQuery, RowStore } from './row-store.ts';
import type { ComputedFilter } from './view.ts';

/** Rows read ahead, good as long as the table is not written to and the record stands where they were read from. */
export interface Cursor {
  readonly query: RowQuery;
  readonly store: RowStore;
  readonly step: 1 | -1;
  rows: Row[];
  /** Of the next row to hand out. */
  index: number;
  version: number;
  /** Values of the order's slots of the row handed out last. */
  position: FieldValue[];
  block: number;
  /** The last block reached the end of the set. */
  complete: boolean;
  /** Keys of the rows handed out by a FindSet that another variable could move ahead of the loop: once is enough. */
  handed: Set<string> | undefined;
}

const MAX_BLOCK = 256;
const TEST_BLOCK = 32;

/** Reads by primary key; missing values are zero, each is converted to its field's type. */
export function get(rec: RecordVar, key: readonly unknown[]): boolean {
  rec.demand('read');
  const row = rec.store.get(keyValues(rec, key));
  if (row === undefined) return false;
  load(rec, row.slice());
  return true;
}

export function keyValues(rec: RecordVar, key: readonly unknown[]): FieldValue[] {
  const { def } = rec;
  const first = key.length === 1 ? unwrapRecordId(key[0]) : undefined;
  if (first !== undefined) {
    // A RecordId of another table finds nothing but an error.
    if (first.TableNo() !== def.id && first.TableNo() !== 0) {
      throw platformError('invalidConversion', ['RecordId', `Record ${def.name}`]);
    }
    return def.primaryKey.slots.map((slot, index) => first.key[index] ?? def.fields[slot]!.zero);
  }
  const { length } = def.primaryKey.slots;
  if (key.length > length) throw platformError('tooManyKeyValues', [def.caption, String(length), String(key.length)]);
  return def.primaryKey.slots.map((slot, index) => {
    const field = def.fields[slot]!;
    return index < key.length ? convertValue(field.type, key[index]) : field.zero;
  });
}

function unwrapRecordId(value: unknown): RecordId | undefined {
  if (value instanceof RecordId) return value;
  if (typeof value === 'object' && value !== null && 'value' in value) return unwrapRecordId(value.value);
  return undefined;
}

export function notFound(rec: RecordVar, key: readonly unknown[]): AlError {
  const row = rec.f.slice();
  for (const [index, value] of keyValues(rec, key).entries()) row[rec.def.primaryKey.slots[index]!] = value;
  return platformError('recordNotFound', [rec.def.caption, keyWithQuotes(rec.def, row)]);
}

/** The error of a Find without a row. */
export function nothingFound(rec: RecordVar): AlError {
  const filters = describeFilters(rec);
  return filters === ''
    ? platformError('noRecord', [rec.def.caption])
    : platformError('recordNotFoundByFilter', [rec.def.caption, filters]);
}

function describeFilters(rec: RecordVar): string {
  const parts: string[] = [];
  for (const [, filters] of rec.view.allGroups()) {
    for (const [slot, node] of filters) {
      const field = rec.def.fields[slot]!;
      parts.push(`${field.caption}: ${filterText(field, node)}`);
    }
  }
  return parts.join(', ');
}

/** `Find('-')`, `Find('=<>')` ...: each character is tried in turn. */
export function find(rec: RecordVar, which: string): boolean {
  rec.demand('read');
  for (const character of which) {
    const row = findOne(rec, character);
    if (row === undefined) continue;
    load(rec, row);
    return true;
  }
  return false;
}

function findOne(rec: RecordVar, which: string): Row | undefined {
  switch (which) {
    case '-':
      return seek(rec, undefined, 1, false, 1)[0];
    case '+':
      return seek(rec, undefined, -1, false, 1)[0];
    case '=':
      return same(rec);
    case '>':
      return seek(rec, rec.f, 1, false, 1)[0];
    case '<':
      return seek(rec, rec.f, -1, false, 1)[0];
    default:
      throw platformError('filterInvalid', [which, 'Find', 'Text']);
  }
}

/** The row with the record's primary key, if it is within the filters. */
function same(rec: RecordVar): Row | undefined {
  const row = rec.store.get(rec.def.primaryKey.slots.map((slot) => rec.f[slot]!));
  if (row === undefined || !rowTestOf(rec.view.query().where, rec.def)(row)) return undefined;
  return rowTest(rec)?.(row) === false ? undefined : row.slice();
}

/** The first row, with those after it read ahead. */
export function findSet(rec: RecordVar): boolean {
  rec.demand('read');
  const cursor = openCursor(rec, 1, 4);
  if (!inPrimaryKeyOrder(rec, cursor)) cursor.handed = new Set();
  rec.cursor = cursor;
  fillCursor(rec, cursor, undefined);
  return advance(rec, cursor);
}

/** Moves by a number of rows; the answer is how far it got. */
export function next(rec: RecordVar, steps: number): number {
  if (steps === 0) return 0;
  rec.demand('read');
  const step = steps > 0 ? 1 : -1;
  let moved = 0;
  while (moved < Math.abs(steps)) {
    if (!advance(rec, cursorAt(rec, step))) break;
    moved++;
  }
  return moved * step;
}

/** The cursor that stands at the record, or a new one. */
function cursorAt(rec: RecordVar, step: 1 | -1): Cursor {
  const query = rec.view.query();
  const store = rec.store;
  const cursor = rec.cursor;
  if (cursor === undefined || cursor.query !== query || cursor.store !== store || cursor.step !== step) {
    const fresh = openCursor(rec, step, 4);
    rec.cursor = fresh;
    fillCursor(rec, fresh, rec.f);
    return fresh;
  }
  const inPlace = query.order.every(({ slot }, index) => sameValue(rec.f[slot]!, cursor.position[index]!));
  if (!inPlace || cursor.version !== store.version) {
    // A block that went stale was too long.
    cursor.block = cursor.index < cursor.rows.length ? 1 : Math.max(1, cursor.block);
    if (!inPlace) cursor.handed = undefined;
    fillCursor(rec, cursor, rec.f);
  }
  return cursor;
}

/** The order of rows that only Rename moves. */
function inPrimaryKeyOrder(rec: RecordVar, cursor: Cursor): boolean {
  const { slots } = rec.def.primaryKey;
  return cursor.query.order.every(({ slot }, index) => slots[index] === slot);
}

function openCursor(rec: RecordVar, step: 1 | -1, block: number): Cursor {
  const query = rec.view.query();
  const start = { rows: [], index: 0, version: -1, position: [], complete: false, handed: undefined };
  return { query, store: rec.store, step, block, ...start };
}

function fillCursor(rec: RecordVar, cursor: Cursor, from: Row | undefined): void {
  cursor.rows = seek(rec, from, cursor.step, false, cursor.block);
  cursor.index = 0;
  cursor.version = cursor.store.version;
  cursor.complete = cursor.rows.length < cursor.block;
}

function advance(rec: RecordVar, cursor: Cursor): boolean {
  const row = nextRow(rec, cursor);
  if (row === undefined) return false;
  cursor.position = cursor.query.order.map(({ slot }) => row[slot]!);
  load(rec, row);
  return true;
}

/** The next row that has not been handed out. */
function nextRow(rec: RecordVar, cursor: Cursor): Row | undefined {
  const { handed } = cursor;
  let from = rec.f;
  for (;;) {
    if (cursor.index >= cursor.rows.length) {
      if (cursor.complete) return undefined;
      cursor.block = Math.min(MAX_BLOCK, cursor.block * 4);
      fillCursor(rec, cursor, from);
    }
    const row = cursor.rows[cursor.index++];
    if (row === undefined || handed === undefined) return row;
    const key = rec.keyText(row);
    if (!handed.has(key)) {
      handed.add(key);
      return row;
    }
    from = row;
  }
}

/** Makes a row, which the record may keep, its content. */
export function load(rec: RecordVar, row: Row): void {
  for (const slot of rec.def.recordIdSlots) row[slot] = (row[slot] as RecordId).inSession(rec.session);
  rec.f = row;
  rec.loadedSlots = slotsToLoad(rec);
  rec.forgetBefore();
  const fields = rec.viewIfAny?.autoCalcFields;
  if (fields !== undefined && fields.length > 0) calcFields(rec, fields);
}

/** Rows of the view from a position; filters on FlowFields and marks are tested here. */
export function seek(rec: RecordVar, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[] {
  const query = rec.view.query();
  const { store } = rec;
  const test = rowTest(rec);
  if (test === undefined) return store.seek(query, from, step, inclusive, limit);
  const found: Row[] = [];
  let position = from;
  let keep = inclusive;
  for (;;) {
    const rows = store.seek(query, position, step, keep, TEST_BLOCK);
    for (const row of rows) {
      if (!test(row)) continue;
      found.push(row);
      if (found.length === limit) return found;
    }
    if (rows.length < TEST_BLOCK) return found;
    position = rows.at(-1);
    keep = false;
  }
}

/** What the store can not test: FlowField filters and marks. Undefined when there is nothing of the kind. */
export function rowTest(rec: RecordVar): ((row: Row) => boolean) | undefined {
  const computed = rec.view.computedFilters();
  const { marks } = rec;
  const { markedOnly } = rec.view;
  if (computed.length === 0 && !markedOnly) return undefined;
  const probe = computed.length === 0 ? undefined : rec.probe();
  const tested = ({ field, node }: ComputedFilter) => ({ field, test: fieldTest(field, node) });
  const every = computed.filter((filter) => !filter.anyGroup).map(tested);
  const some = computed.filter((filter) => filter.anyGroup).map(tested);
  return (row) => {
    if (markedOnly && marks?.has(rec.keyText(row)) !== true) return false;
    if (probe === undefined) return true;
    probe.f = row.slice();
    const flowing = computed.filter(({ field }) => field.fieldClass === 'FlowField').map(({ field }) => field.number);
    calcFields(probe, flowing);
    const passes = ({ field, test }: (typeof every)[number]): boolean => test(probe.f[field.slot]!);
    return every.every(passes) && (some.length === 0 || some.some(passes));
  };
}

export function count(rec: RecordVar): number {
  rec.demand('read');
  if (rowTest(rec) === undefined) return rec.store.count(rec.view.query());
  return seek(rec, undefined, 1, false, Number.MAX_SAFE_INTEGER).length;
}

export function isEmpty(rec: RecordVar): boolean {
  rec.demand('read');
  if (rowTest(rec) === undefined) return rec.store.isEmpty(rec.view.query());
  return seek(rec, undefined, 1, false, 1).length === 0;
}
