/** TableRelation: which record a field points at, and whether it exists. */
import { platformError } from '../errors/messages.ts';
import { Decimal } from '../values/decimal.ts';
import { formatFieldValue } from './convert.ts';
import type { Condition, FieldDef, FieldValue, RelationBranch, TableDef } from './definitions.ts';
import { allOf, type FilterNode, type RowFilter } from './filters/filter-node.ts';
import { fieldTest, sameValue } from './filters/match.ts';
import { parseFilter } from './filters/parse-filter.ts';
import { targetOf } from './identify.ts';
import type { RecordVar } from './record-var.ts';

/** The arm of the relation that holds for the record as it is. */
export function relationBranch(rec: RecordVar, field: FieldDef): RelationBranch | undefined {
  return field.tableRelation?.find((branch) => branch.conditions.every((condition) => holds(rec, condition)));
}

/** The field of the related table that the value is looked up in. */
export function relatedField(related: TableDef, branch: RelationBranch): FieldDef {
  if (branch.field !== undefined) return related.byNumber.get(branch.field)!;
  const fixed = new Set(branch.filters.map((filter) => filter.field));
  const open = related.primaryKey.fields.filter((number) => !fixed.has(number));
  return related.byNumber.get(open.at(-1) ?? related.primaryKey.fields.at(-1)!)!;
}

/** Throws the platform's error when the value of the field is not in the related table. Blank values relate to nothing. */
export function checkRelation(rec: RecordVar, field: FieldDef): void {
  if (field.tableRelation === undefined || !field.validateTableRelation) return;
  const value = rec.f[field.slot]!;
  if (isBlank(value)) return;
  const branch = relationBranch(rec, field);
  if (branch === undefined) return;
  const related = rec.session.newRecord(branch.table);
  const target = relatedField(related.def, branch);
  if (isKnown(rec, related, branch, target, value)) return;
  throw platformError(
    'tableRelation',
    [field.caption, rec.def.caption, formatFieldValue(field, value), related.def.caption],
    targetOf(rec),
  );
}

function isKnown(
  rec: RecordVar,
  related: RecordVar,
  branch: RelationBranch,
  target: FieldDef,
  value: FieldValue,
): boolean {
  const { def } = related;
  // By far the most frequent: a single key field and no filters.
  if (branch.filters.length === 0 && def.primaryKey.slots.length === 1 && def.primaryKey.slots[0] === target.slot) {
    return related.store.get([value]) !== undefined;
  }
  const filters: RowFilter[] = [{ op: 'field', slot: target.slot, node: { op: '=', value } }];
  for (const condition of branch.filters) {
    const node = conditionNode(rec, def, condition);
    if (node !== undefined) filters.push({ op: 'field', slot: def.byNumber.get(condition.field)!.slot, node });
  }
  const computed = filters.some((filter) => filter.op === 'field' && !def.fields[filter.slot]!.stored);
  if (!computed) return !related.store.isEmpty({ where: allOf(filters), order: [] });
  for (const filter of filters) if (filter.op === 'field') related.view.setFilter(filter.slot, filter.node);
  return !related.IsEmpty();
}

const parsed = new WeakMap<Condition, FilterNode | null>();

/** The filter that a condition of a formula or relation puts on the target table; undefined for none. */
export function conditionNode(rec: RecordVar, target: TableDef, condition: Condition): FilterNode | undefined {
  if (condition.kind === 'const') return { op: '=', value: condition.value };
  const field = target.byNumber.get(condition.field)!;
  if (condition.kind === 'filter') {
    let node = parsed.get(condition);
    if (node === undefined) {
      node = parseFilter(field, condition.filter) ?? null;
      parsed.set(condition, node);
    }
    return node ?? undefined;
  }
  const source = rec.field(condition.source);
  if (source.fieldClass === 'FlowFilter') return flowFilter(rec, source, condition.upperLimit === true);
  if (source.fieldClass === 'FlowField') rec.CalcFields(source.number);
  const value = rec.f[source.slot]!;
  if (condition.valueIsFilter === true) return parseFilter(field, String(value));
  if (condition.upperLimit === true) return { op: '<=', value };
  return { op: '=', value };
}

/** The record's filters on a FlowFilter field, of all groups; `upperlimit` keeps only their upper end. */
function flowFilter(rec: RecordVar, source: FieldDef, upperLimit: boolean): FilterNode | undefined {
  const nodes: FilterNode[] = [];
  for (const [, filters] of rec.view.allGroups()) {
    const node = filters.get(source.slot);
    if (node === undefined) continue;
    if (!upperLimit) nodes.push(node);
    else {
      const high = upperEnd(node);
      if (high !== undefined) nodes.push({ op: '<=', value: high });
    }
  }
  return nodes.length > 1 ? { op: 'and', items: nodes } : nodes[0];
}

function upperEnd(node: FilterNode): FieldValue | undefined {
  if (node.op === 'range') return node.high;
  return node.op === '=' || node.op === '<=' || node.op === '<' ? node.value : undefined;
}

function holds(rec: RecordVar, condition: Condition): boolean {
  const field = rec.field(condition.field);
  if (field.fieldClass === 'FlowField') rec.CalcFields(field.number);
  const value = rec.f[field.slot]!;
  if (condition.kind === 'const') return sameValue(value, condition.value);
  const node = conditionNode(rec, rec.def, condition);
  return node === undefined || fieldTest(field, node)(value);
}

function isBlank(value: FieldValue): boolean {
  if (value instanceof Decimal) return value.isZero();
  return value === '' || value === 0 || value === 0n || value === '00000000-0000-0000-0000-000000000000';
}
