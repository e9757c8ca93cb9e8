import { UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import type { FieldValue } from '../../runtime/records/definitions.ts';
import { fixedSlots } from '../../runtime/records/filters/filter-node.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import type { ApiPart } from '../api-page.ts';

/** Filter group of SubPageLink. */
const LINK_GROUP = 4;

/** Shows in `child` only what belongs to the parent's record. */
export function linkToParent(part: ApiPart, parent: RecordVar, child: RecordVar): void {
  const group = child.FilterGroup(LINK_GROUP);
  for (const condition of part.link) {
    const { slot } = child.field(condition.field);
    switch (condition.kind) {
      case 'const':
        child.view.setFilter(slot, { op: '=', value: condition.value });
        break;
      case 'filter':
        child.SetFilter(condition.field, condition.filter);
        break;
      case 'field':
        if (condition.valueIsFilter || condition.upperLimit) {
          throw new UnsupportedAlError('SubPageLink', `field(filter()) or field(upperlimit()) of part ${part.name}`);
        }
        child.view.setFilter(slot, { op: '=', value: parent.f[parent.field(condition.source).slot] as FieldValue });
        break;
    }
  }
  child.FilterGroup(group);
}

/** A new record of a page takes the values that the page's filters fix. */
export function initFromFilters(rec: RecordVar): void {
  const filter = rec.viewIfAny?.query().where;
  for (const [slot, value] of fixedSlots(filter)) {
    if (rec.def.fields[slot]?.fieldClass === 'Normal') rec.f[slot] = value;
  }
}
