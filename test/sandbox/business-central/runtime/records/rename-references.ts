/**
 * When a record is renamed, the fields of other tables that relate to its key follow.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/record/record-rename-method
 */
import type { Condition, FieldDef, FieldValue, RelationBranch, TableDef } from './definitions.ts';
import { allOf, type RowFilter } from './filters/filter-node.ts';
import { fieldTest, sameValue } from './filters/match.ts';
import { parseFilter } from './filters/parse-filter.ts';
import type { RecordVar } from './record-var.ts';
import { conditionNode, relatedField } from './relation.ts';
import type { Row, RowQuery } from './row-store.ts';

/** Rows of a table, and the field of theirs that points at a renamed record. */
export interface Reference {
  readonly follower: RecordVar;
  readonly field: FieldDef;
  readonly query: RowQuery;
  readonly value: FieldValue;
}

interface Arm {
  readonly field: FieldDef;
  readonly branch: RelationBranch;
  readonly target: FieldDef;
}

/**
 * What has to follow, to be written as it comes. `previous` is the row before the renaming, `rec` holds the new key.
 * Triggers of the followers do not run.
 */
export function* referencesTo(rec: RecordVar, previous: Row): Generator<Reference> {
  if (rec.IsTemporary()) return;
  const changed = rec.def.primaryKey.slots.filter((slot) => !sameValue(rec.f[slot]!, previous[slot]!));
  for (const table of rec.session.tables.all()) {
    if (table.temporary || table.virtual !== undefined) continue;
    for (const { field, branch, target } of inOrder(armsTo(rec, previous, table, changed))) {
      const follower = rec.session.newRecord(table.id);
      const query = { where: rowsOf(rec, previous, table, { field, branch, target }), order: [] };
      if (!follower.store.isEmpty(query)) yield { follower, field, query, value: rec.f[target.slot]! };
    }
  }
}

function armsTo(rec: RecordVar, previous: Row, table: TableDef, changed: readonly number[]): Arm[] {
  return table.fields
    .filter(({ stored }) => stored)
    .flatMap((field) => (field.tableRelation ?? []).map((branch) => ({ field, branch })))
    .filter(({ branch }) => branch.table === rec.def.id)
    .map(({ field, branch }) => ({ field, branch, target: relatedField(rec.def, branch) }))
    .filter(({ branch, target }) => changed.includes(target.slot) && leadsTo(rec, previous, branch, target));
}

/**
 * Whether `where(Field = const(x))` and the like hold for the record. Where the key says which record is meant they
 * need not: a customer that has been blocked is still the one that a field points at.
 */
function leadsTo(rec: RecordVar, previous: Row, branch: RelationBranch, target: FieldDef): boolean {
  const { byNumber, primaryKey } = rec.def;
  const given = new Set(branch.filters.filter(({ kind }) => kind !== 'filter').map((filter) => filter.field));
  const isIdentified = primaryKey.fields.every((number) => number === target.number || given.has(number));
  return branch.filters.every((filter) => {
    const field = byNumber.get(filter.field)!;
    if (filter.kind === 'field' || !field.stored || (isIdentified && !field.inPrimaryKey)) return true;
    const node = conditionNode(rec, rec.def, filter);
    return node === undefined || fieldTest(field, node)(previous[field.slot]!);
  });
}

/** A field that others are found by is written after them. */
function* inOrder(arms: readonly Arm[]): Generator<Arm> {
  const pending = [...arms];
  while (pending.length > 0) {
    const last = pending.findIndex(
      ({ field }) => !pending.some((other) => other.field !== field && reads(other, field)),
    );
    yield* pending.splice(Math.max(last, 0), 1);
  }
}

function reads({ branch }: Arm, field: FieldDef): boolean {
  return (
    branch.conditions.some((condition) => condition.field === field.number) ||
    branch.filters.some((filter) => filter.kind === 'field' && filter.source === field.number)
  );
}

/** A row points at the renamed record only if the other fields of the relation agree. */
function rowsOf(rec: RecordVar, previous: Row, table: TableDef, { field, branch, target }: Arm): RowFilter | undefined {
  const filters: RowFilter[] = [{ op: 'field', slot: field.slot, node: { op: '=', value: previous[target.slot]! } }];
  filters.push(...branch.conditions.flatMap((condition) => conditionFilter(table, condition)));
  for (const filter of branch.filters) {
    if (filter.kind === 'field') {
      const source = table.byNumber.get(filter.source)!;
      const related = rec.def.byNumber.get(filter.field)!;
      if (source.stored && related.stored)
        filters.push({ op: 'field', slot: source.slot, node: { op: '=', value: previous[related.slot]! } });
    }
  }
  return allOf(filters);
}

function conditionFilter(table: TableDef, condition: Condition): RowFilter[] {
  const field = table.byNumber.get(condition.field)!;
  if (condition.kind === 'const') return [{ op: 'field', slot: field.slot, node: { op: '=', value: condition.value } }];
  const node = condition.kind === 'filter' ? parseFilter(field, condition.filter) : undefined;
  return node === undefined ? [] : [{ op: 'field', slot: field.slot, node }];
}
