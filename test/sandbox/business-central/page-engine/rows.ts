/** Windows of rows of a list: read by key from where the client stands, with what triggers compute for each row. */
import { sameValue } from '../runtime/records/filters/match.ts';
import { load, seek } from '../runtime/records/find.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row as StoredRow } from '../runtime/records/row-store.ts';
import { bookmarkOf } from './bookmark.ts';
import { displayText, plainText } from './field-text.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';
import type { CellState, Row, RowAnchor, RowWindow } from './page-model.ts';

/** More than this no client shows at once. */
const MOST_ROWS = 500;

export function readRows(form: Form, anchor: RowAnchor, count: number): RowWindow {
  const wanted = Math.min(Math.max(1, count), MOST_ROWS);
  if (!form.hasSource) return { rows: [], atStart: true, atEnd: true };
  const { rows, atStart, atEnd } = form.page.hasTrigger('OnNextRecord')
    ? walk(form, anchor, wanted)
    : window(form, anchor, wanted);
  return { rows: drawRows(form, rows, atEnd), atStart, atEnd };
}

interface StoredWindow {
  readonly rows: readonly StoredRow[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

function window(form: Form, anchor: RowAnchor, count: number): StoredWindow {
  const { record } = form;
  record.demand('read');
  const cursor = record.copyWithFilters();
  cursor.marks = record.marks;
  const forward = (from: StoredRow | undefined, inclusive: boolean, limit: number): StoredRow[] =>
    seek(cursor, from, 1, inclusive, limit);
  const backward = (from: StoredRow | undefined, limit: number): StoredRow[] =>
    seek(cursor, from, -1, false, limit).reverse();

  if (anchor.at === 'last') {
    const found = backward(undefined, count + 1);
    return { rows: found.slice(-count), atStart: found.length <= count, atEnd: true };
  }
  const from = anchor.at === 'first' ? undefined : anchorRow(form, anchor);
  if (from === undefined) {
    const found = forward(undefined, false, count + 1);
    return { rows: found.slice(0, count), atStart: true, atEnd: found.length <= count };
  }
  if (anchor.at === 'after') {
    const found = forward(from, false, count + 1);
    return { rows: found.slice(0, count), atStart: false, atEnd: found.length <= count };
  }
  if (anchor.at === 'before') {
    const found = backward(from, count + 1);
    return { rows: found.slice(-count), atStart: found.length <= count, atEnd: false };
  }
  const half = Math.floor(count / 2);
  const after = forward(from, true, count + 1);
  const before = backward(from, count);
  const tail = Math.min(after.length, Math.max(count - Math.min(before.length, half), 1));
  const head = Math.min(before.length, count - tail);
  return {
    rows: [...before.slice(before.length - head), ...after.slice(0, tail)],
    atStart: head === before.length && before.length < count,
    atEnd: tail === after.length && after.length <= count,
  };
}

function anchorRow(form: Form, anchor: RowAnchor): StoredRow | undefined {
  if (form.isNew && (!('bookmark' in anchor) || anchor.bookmark === form.bookmark)) return form.rowBelow;
  if (!('bookmark' in anchor)) return form.hasRow ? form.stored : undefined;
  return form.rowOf(anchor.bookmark);
}

/** Pages that find their rows themselves (OnFindRecord, OnNextRecord) are read one step after the other. */
function walk(form: Form, anchor: RowAnchor, count: number): StoredWindow {
  const { record, page } = form;
  const kept = record.f;
  try {
    const backward = anchor.at === 'last' || anchor.at === 'before';
    const from = anchor.at === 'first' || anchor.at === 'last' ? undefined : anchorRow(form, anchor);
    const rows: StoredRow[] = [];
    let found: boolean;
    if (from === undefined) {
      const which = anchor.at === 'last' ? '+' : '-';
      found = (page.callTrigger('OnFindRecord', which) ?? record.Find(which)) === true;
    } else {
      record.f = from.slice();
      found = anchor.at === 'current' || anchor.at === 'around' || stepOf(form, backward ? -1 : 1) !== 0;
    }
    while (found && rows.length <= count) {
      rows.push(record.f.slice());
      found = stepOf(form, backward ? -1 : 1) !== 0;
    }
    const more = rows.length > count;
    const shown = rows.slice(0, count);
    if (backward) shown.reverse();
    return {
      rows: shown,
      atStart: backward ? !more : from === undefined,
      atEnd: backward ? from === undefined : !more,
    };
  } finally {
    record.f = kept;
  }
}

function stepOf(form: Form, steps: number): number {
  return Number(form.page.callTrigger('OnNextRecord', steps) ?? form.record.Next(steps));
}

function drawRows(form: Form, stored: readonly StoredRow[], atEnd: boolean): Row[] {
  const { record } = form;
  const columns = form.elements.fields.filter((placed) => placed.repeater !== undefined);
  const kept = record.f;
  const rows: Row[] = [];
  let drawnNew = !form.isNew;
  const below = form.rowBelow;
  const drawNew = (): void => {
    drawnNew = true;
    record.f = kept;
    form.afterGetRecord();
    rows.push({ bookmark: form.bookmark!, cells: drawCells(form, columns, true), level: levelOf(form) });
  };
  try {
    for (const row of stored) {
      const isCurrent = form.hasRow && !form.isNew && sameKey(record, row, form.stored);
      if (isCurrent) record.f = kept;
      else load(record, row);
      form.afterGetRecord();
      const bookmark = isCurrent ? bookmarkOf(record, form.stored) : bookmarkOf(record);
      rows.push({ bookmark, cells: drawCells(form, columns, isCurrent), level: levelOf(form) });
      if (!drawnNew && below !== undefined && sameKey(record, row, below)) drawNew();
    }
    if (!drawnNew && atEnd) drawNew();
  } finally {
    record.f = kept;
    // Page variables belong to the current row again.
    if (form.hasRow && form.page.hasTrigger('OnAfterGetRecord')) form.afterGetRecord();
  }
  return rows;
}

function sameKey(record: RecordVar, left: StoredRow, right: StoredRow): boolean {
  return record.def.primaryKey.slots.every((slot) => sameValue(left[slot]!, right[slot]!));
}

function levelOf(form: Form): number {
  const repeater = [...form.elements.controls.values()].find(({ control }) => control.type === 'repeater')?.control;
  const code = repeater?.expressions.get('indentationcolumn');
  if (code === undefined) return 0;
  const value = form.page.call(code);
  return Number(typeof value === 'object' && value !== null && 'value' in value ? value.value : value);
}

function drawCells(form: Form, columns: readonly PlacedControl[], isCurrent: boolean): Record<string, CellState> {
  const cells: Record<string, CellState> = {};
  for (const placed of columns) {
    if (!form.rules.isControlVisible(placed)) continue;
    cells[placed.control.name] = drawCell(form, placed, isCurrent);
  }
  return cells;
}

export function drawCell(form: Form, placed: PlacedControl, isCurrent: boolean): CellState {
  const { control } = placed;
  const refused = isCurrent ? form.refused.get(control.name.toLowerCase()) : undefined;
  const value = form.page.readField(control.field!);
  const style = form.rules.styleOf(placed);
  if (refused !== undefined) return { text: refused.text, value: refused.text, style, error: refused.message };
  if (form.rules.isHidden(placed)) return { text: '', value: '', style, error: undefined };
  return { text: displayText(control, value), value: plainText(control, value), style, error: undefined };
}
