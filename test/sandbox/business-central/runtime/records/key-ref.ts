/** AL's KeyRef: a key of a table. */
import { platformError } from '../errors/messages.ts';
import type { TypeDescriptor } from '../values/types.ts';
import type { KeyDef } from './definitions.ts';
import { FieldRef } from './field-ref.ts';
import { RecordRef } from './record-ref.ts';
import type { RecordVar } from './record-var.ts';

export class KeyRef {
  readonly alType: TypeDescriptor = { kind: 'keyRef' };
  readonly key: KeyDef;
  private readonly target: RecordVar;

  constructor(record: RecordVar, key: KeyDef) {
    this.target = record;
    this.key = key;
  }

  Active(): boolean {
    return this.key.enabled;
  }

  Record(): RecordRef {
    return RecordRef.on(this.target);
  }

  FieldCount(): number {
    return this.key.fields.length;
  }

  FieldIndex(index: number): FieldRef {
    return this.fieldAt(this.key.fields, index);
  }

  SumIndexFieldCount(): number {
    return this.key.sumIndexFields?.length ?? 0;
  }

  SumIndexField(index: number): FieldRef {
    return this.fieldAt(this.key.sumIndexFields ?? [], index);
  }

  private fieldAt(fields: readonly number[], index: number): FieldRef {
    const number = fields[index - 1];
    if (number === undefined) throw platformError('indexOutOfBounds', [String(index), String(fields.length)]);
    return new FieldRef(this.target, this.target.field(number));
  }
}
