/**
 * When a record is renamed, the fields of other tables that relate to its key follow.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/record/record-rename-method
 */
import type { Condition, FieldDef, FieldValue, RelationBranch, TableDef } from './definitions.ts';
import { allOf, type RowFilter } from './filters/filter-node.ts';
import { sameValue } from './filters/match.ts';
import { parseFilter } from './filters/parse-filter.ts';
import type { RecordVar } from './record-var.ts';
import { relatedField } from './relation.ts';
import type { Row } from './row-store.ts';

/** `previous` is the row before the renaming, `rec` holds the new key. Triggers of the followers do not run. */
export function renameReferences(rec: RecordVar, previous: Row): void {
  if (rec.IsTemporary()) return;
  const changed = rec.def.primaryKey.slots.filter((slot) => !sameValue(rec.f[slot]!, previous[slot]!));
  for (const table of rec.session.tables.all()) {
    if (table.temporary || table.virtual !== undefined) continue;
    for (const field of table.fields) {
      if (field.tableRelation === undefined || !field.stored) continue;
      for (const branch of field.tableRelation) {
        if (branch.table !== rec.def.id) continue;
        const target = relatedField(rec.def, branch);
        if (changed.includes(target.slot)) follow(rec, previous, table, field, branch, target);
      }
    }
  }
}

function follow(
  rec: RecordVar,
  previous: Row,
  table: TableDef,
  field: FieldDef,
  branch: RelationBranch,
  target: FieldDef,
): void {
  const follower = rec.session.newRecord(table.id);
  const filters: RowFilter[] = [{ op: 'field', slot: field.slot, node: { op: '=', value: previous[target.slot]! } }];
  filters.push(...branch.conditions.flatMap((condition) => conditionFilter(table, condition)));
  for (const filter of branch.filters) {
    // The follower points at the renamed record only if the other fields of the relation agree.
    if (filter.kind === 'field') {
      const source = table.byNumber.get(filter.source)!;
      const related = rec.def.byNumber.get(filter.field)!;
      if (source.stored && related.stored)
        filters.push({ op: 'field', slot: source.slot, node: { op: '=', value: previous[related.slot]! } });
    }
  }
  const query = { where: allOf(filters), order: [] };
  if (follower.store.isEmpty(query)) return;
  follower.store.updateAll(query, [field.slot], [rec.f[target.slot] as FieldValue]);
}

function conditionFilter(table: TableDef, condition: Condition): RowFilter[] {
  const field = table.byNumber.get(condition.field)!;
  if (condition.kind === 'const') return [{ op: 'field', slot: field.slot, node: { op: '=', value: condition.value } }];
  const node = condition.kind === 'filter' ? parseFilter(field, condition.filter) : undefined;
  return node === undefined ? [] : [{ op: 'field', slot: field.slot, node }];
}
