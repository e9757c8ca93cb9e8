/** Bookmarks name rows by their primary key. */
import { evaluateText } from '../runtime/platform/evaluate.ts';
import { formatValue } from '../runtime/platform/format.ts';
import type { FieldValue } from '../runtime/records/definitions.ts';
import { RecordId, recordIdFromStorage, recordIdToStorage } from '../runtime/records/record-id.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row } from '../runtime/records/row-store.ts';
import { Variant } from '../runtime/values/variant.ts';
import type { Bookmark } from './page-model.ts';

export function bookmarkOf(record: RecordVar, row: Row = record.f): Bookmark {
  return JSON.stringify(
    record.def.primaryKey.slots.map((slot) => {
      const value = row[slot];
      if (value instanceof RecordId) return recordIdToStorage(value);
      return formatValue(new Variant(record.def.fields[slot]!.type, value), 9);
    }),
  );
}

/** Values of the primary key; undefined when the text is no bookmark of the table. */
export function keyOfBookmark(record: RecordVar, bookmark: Bookmark): FieldValue[] | undefined {
  let texts: unknown;
  try {
    texts = JSON.parse(bookmark);
  } catch {
    return undefined;
  }
  const { slots } = record.def.primaryKey;
  if (!Array.isArray(texts) || texts.length !== slots.length) return undefined;
  const values = slots.map((slot, index) => {
    const { type } = record.def.fields[slot]!;
    const text = String(texts[index]);
    return type.kind === 'recordId' ? recordIdFromStorage(text) : evaluateText(type, text, 9);
  });
  return values.every((value) => value !== undefined) ? (values as FieldValue[]) : undefined;
}
