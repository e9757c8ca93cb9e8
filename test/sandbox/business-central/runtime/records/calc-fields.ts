/** FlowFields and sums. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { Decimal } from '../values/decimal.ts';
import { Variant } from '../values/variant.ts';
import { convertValue } from './convert.ts';
import { type CalcFormula, type FieldDef, type FieldValue, SystemSlot } from './definitions.ts';
import { rowTest, seek } from './find.ts';
import type { RecordVar } from './record-var.ts';
import { conditionNode } from './relation.ts';

/** Reads FlowFields, and the content of Blob fields, into the record. */
export function calcFields(rec: RecordVar, fieldNos: readonly number[]): void {
  for (const number of fieldNos) {
    const field = rec.field(number);
    if (field.calcFormula !== undefined) rec.f[field.slot] = calculate(rec, field, field.calcFormula);
    else if (field.type.kind === 'blob') loadBlob(rec, field);
    else throw new UnsupportedAlError('CalcFields', `of field ${field.name}, which is neither a FlowField nor a Blob`);
  }
}

function loadBlob(rec: RecordVar, field: FieldDef): void {
  if (rec.f[SystemSlot.id] === field.zero) return;
  rec.f[field.slot] = { bytes: rec.store.readBlob(rec.f, field.slot) ?? new Uint8Array(0) };
}

/** A variable on the records that a FlowField is calculated from. */
export function calculatedRows(rec: RecordVar, formula: CalcFormula): RecordVar {
  const target = rec.session.newRecord(formula.table);
  target.pageId = rec.pageId;
  for (const condition of formula.where) {
    const node = conditionNode(rec, target.def, condition);
    if (node === undefined) continue;
    const slot = target.field(condition.field).slot;
    const present = target.view.filters().get(slot);
    target.view.setFilter(slot, present === undefined ? node : { op: 'and', items: [present, node] });
  }
  return target;
}

function calculate(rec: RecordVar, field: FieldDef, formula: CalcFormula): FieldValue {
  const target = calculatedRows(rec, formula);
  target.demand('read');
  return aggregate(target, field, formula);
}

function aggregate(target: RecordVar, field: FieldDef, formula: CalcFormula): FieldValue {
  const { method, negate = false } = formula;
  switch (method) {
    case 'exist':
      return target.IsEmpty() === negate;
    case 'count': {
      const count = target.Count();
      return convertValue(field.type, negate ? -count : count);
    }
    case 'sum': {
      const sum = sumOf(target, formula.field!);
      return convertValue(field.type, negate ? sum.negate() : sum);
    }
    case 'average': {
      const count = target.Count();
      if (count === 0) return field.zero;
      const average = sumOf(target, formula.field!).divide(Decimal.fromInteger(count));
      return convertValue(field.type, negate ? average.negate() : average);
    }
    case 'min':
    case 'max':
      return extreme(target, field, formula);
    case 'lookup': {
      if (!target.FindFirst()) return field.zero;
      return fromTarget(target, field, formula);
    }
  }
}

function extreme(target: RecordVar, field: FieldDef, formula: CalcFormula): FieldValue {
  target.view.setKey([target.field(formula.field!).slot]);
  const found = formula.method === 'min' ? target.FindFirst() : target.FindLast();
  return found ? fromTarget(target, field, formula) : field.zero;
}

function fromTarget(target: RecordVar, field: FieldDef, formula: CalcFormula): FieldValue {
  const source = target.field(formula.field!);
  if (source.fieldClass === 'FlowField') target.CalcFields(source.number);
  const value = target.f[source.slot]!;
  const converted =
    source.type.kind === field.type.kind ? value : convertValue(field.type, new Variant(source.type, value));
  return formula.negate === true && converted instanceof Decimal ? converted.negate() : converted;
}

/** Sum of a field over the records of the view. */
export function sumOf(rec: RecordVar, fieldNo: number): Decimal {
  const field = rec.field(fieldNo);
  if (field.stored && rowTest(rec) === undefined) return rec.store.sum(rec.view.query(), field.slot);
  let sum = Decimal.zero;
  for (const row of seek(rec, undefined, 1, false, Number.MAX_SAFE_INTEGER)) {
    let value = row[field.slot]!;
    if (!field.stored) {
      const one = rec.probe();
      one.f = row;
      calcFields(one, [fieldNo]);
      value = one.f[field.slot]!;
    }
    sum = sum.add(convertValue({ kind: 'decimal' }, value) as Decimal);
  }
  return sum;
}

/** `CalcSums`: the sums stand in the record's fields afterwards. */
export function calcSums(rec: RecordVar, fieldNos: readonly number[]): void {
  rec.demand('read');
  for (const number of fieldNos) {
    const field = rec.field(number);
    rec.f[field.slot] = convertValue(field.type, sumOf(rec, number));
  }
}
