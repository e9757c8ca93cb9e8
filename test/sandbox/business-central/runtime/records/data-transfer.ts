/** AL's DataTransfer: copies many rows without triggers, validation or events. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { Variant } from '../values/variant.ts';
import { convertValue } from './convert.ts';
import type { FieldValue } from './definitions.ts';
import type { RecordVar } from './record-var.ts';
import type { RecordSession } from './session.ts';

export class DataTransfer {
  private readonly session: RecordSession;
  private source: RecordVar | undefined;
  private destination: RecordVar | undefined;
  private readonly fields: { readonly from: number; readonly to: number }[] = [];
  private readonly constants: { readonly value: unknown; readonly to: number }[] = [];
  private readonly joins: { readonly from: number; readonly to: number }[] = [];

  constructor(session: RecordSession) {
    this.session = session;
  }

  SetTables(source: number, destination: number): void {
    this.source = this.session.newRecord(source);
    this.destination = this.session.newRecord(destination);
  }

  AddFieldValue(source: number, destination: number): void {
    this.fields.push({ from: source, to: destination });
  }

  AddConstantValue(value: unknown, destination: number): void {
    this.constants.push({ value, to: destination });
  }

  AddJoin(source: number, destination: number): void {
    this.joins.push({ from: source, to: destination });
  }

  AddSourceFilter(field: number, filter: string, ...args: unknown[]): void {
    this.tables().source.SetFilter(field, filter, ...args);
  }

  AddDestinationFilter(field: number, filter: string, ...args: unknown[]): void {
    this.tables().destination.SetFilter(field, filter, ...args);
  }

  UpdateAuditFields(update = true): boolean {
    if (!update) throw new UnsupportedAlError('DataTransfer.UpdateAuditFields', 'false');
    return update;
  }

  /** Values go into the destination rows that join the source row. */
  CopyFields(): void {
    const { source, destination } = this.tables();
    if (!source.FindSet()) return;
    do {
      const target = destination.copyWithFilters();
      for (const { from, to } of this.joins) target.SetRange(to, this.value(source, from));
      for (const { to, value } of this.values(source)) target.ModifyAll(to, new Variant(target.field(to).type, value));
    } while (source.Next() !== 0);
  }

  /** Each source row becomes a new destination row. */
  CopyRows(): void {
    const { source, destination } = this.tables();
    if (!source.FindSet()) return;
    do {
      const target = this.session.newRecord(destination.def.id);
      target.Init();
      for (const { to, value } of this.values(source)) target.f[target.field(to).slot] = value;
      target.Insert$();
    } while (source.Next() !== 0);
  }

  private tables(): { source: RecordVar; destination: RecordVar } {
    const { source, destination } = this;
    if (source === undefined || destination === undefined) throw platformError('recordRefClosed', []);
    return { source, destination };
  }

  private values(source: RecordVar): { to: number; value: FieldValue }[] {
    const { destination } = this.tables();
    const typed = (to: number, value: unknown) => ({ to, value: convertValue(destination.field(to).type, value) });
    return [
      ...this.fields.map(({ from, to }) => typed(to, this.value(source, from))),
      ...this.constants.map(({ value, to }) => typed(to, value)),
    ];
  }

  private value(source: RecordVar, number: number): Variant {
    const field = source.field(number);
    return new Variant(field.type, source.f[field.slot]);
  }
}
