/** `TransferFields`: values go to the fields of the same number. */
import { platformError } from '../errors/messages.ts';
import { Variant } from '../values/variant.ts';
import { convertValue, typeName } from './convert.ts';
import type { FieldDef, TableDef } from './definitions.ts';
import type { RecordVar } from './record-var.ts';

interface Transfer {
  readonly from: FieldDef;
  readonly to: FieldDef;
  readonly sameType: boolean;
  /** No length or type can be in the way. */
  readonly plain: boolean;
}

const transfers = new WeakMap<TableDef, WeakMap<TableDef, readonly Transfer[]>>();
const FIRST_SYSTEM_FIELD = 2000000000;

export function transferFields(to: RecordVar, from: RecordVar, initPrimaryKey: boolean, skipOtherTypes: boolean): void {
  from.loadedSlots = undefined;
  for (const transfer of transfersOf(from.def, to.def)) {
    if (!initPrimaryKey && transfer.to.inPrimaryKey) continue;
    if (transfer.plain) {
      to.f[transfer.to.slot] = from.f[transfer.from.slot]!;
      continue;
    }
    if (!transfer.sameType) {
      if (skipOtherTypes) continue;
      throw platformError('transferFieldsType', [
        transfer.to.caption,
        to.def.caption,
        typeName(transfer.to.type),
        from.def.caption,
        typeName(transfer.from.type),
      ]);
    }
    to.f[transfer.to.slot] = convertValue(
      transfer.to.type,
      new Variant(transfer.from.type, from.f[transfer.from.slot]),
    );
  }
}

function transfersOf(from: TableDef, to: TableDef): readonly Transfer[] {
  let byTarget = transfers.get(from);
  if (byTarget === undefined) {
    byTarget = new WeakMap();
    transfers.set(from, byTarget);
  }
  let list = byTarget.get(to);
  if (list === undefined) {
    list = from.fields.flatMap((source) => {
      const target = to.byNumber.get(source.number);
      if (target === undefined || !source.stored || !target.stored) return [];
      if (source.number === 0 || source.number >= FIRST_SYSTEM_FIELD) return [];
      return [transferOf(source, target)];
    });
    byTarget.set(to, list);
  }
  return list;
}

function transferOf(from: FieldDef, to: FieldDef): Transfer {
  const isText = (field: FieldDef): boolean => field.type.kind === 'text' || field.type.kind === 'code';
  const isOption = (field: FieldDef): boolean =>
    field.type.kind === 'option' || field.type.kind === 'enum' || field.type.kind === 'integer';
  const sameKind = from.type.kind === to.type.kind;
  const sameType = sameKind || (isText(from) && isText(to)) || (isOption(from) && isOption(to));
  const fits = !isText(to) || (sameKind && lengthOf(from) <= lengthOf(to));
  return { from, to, sameType, plain: sameType && fits };
}

function lengthOf(field: FieldDef): number {
  return 'length' in field.type && typeof field.type.length === 'number' ? field.type.length : Number.POSITIVE_INFINITY;
}
