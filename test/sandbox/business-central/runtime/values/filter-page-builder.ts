import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { RecordRef } from '../records/record-ref.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { RecordSession } from '../records/session.ts';
import type { UiHandlers } from '../session/ui-handlers.ts';

export interface FilterPageSession extends RecordSession {
  readonly ui: UiHandlers;
}

/**
 * AL's FilterPageBuilder: a page of filters on records of any tables, each under a name. What its user enters is read
 * from it with GetView; nothing is filtered by it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/filterpagebuilder/filterpagebuilder-data-type
 */
export class FilterPageBuilder {
  readonly alType = { kind: 'filterPageBuilder' } as const;
  private readonly session: FilterPageSession;
  private readonly items = new Map<string, RecordRef>();
  private caption = '';

  constructor(session: FilterPageSession) {
    this.session = session;
  }

  /** The records in the order they were added, for whoever answers the page: filters are set on them. */
  get records(): readonly RecordRef[] {
    return [...this.items.values()];
  }

  AddTable(name: string, tableId: number): string {
    return this.add(name, this.session.newRecord(tableId, false));
  }

  AddRecord(name: string, record: RecordVar): string {
    return this.add(name, record.copyWithFilters());
  }

  AddRecordRef(name: string, ref: RecordRef): string {
    return this.add(name, ref.record.copyWithFilters());
  }

  private add(name: string, record: RecordVar): string {
    this.items.set(name, RecordRef.on(record));
    return name;
  }

  AddField(): never {
    throw new UnsupportedAlError('FilterPageBuilder.AddField');
  }

  AddField$(): never {
    return this.AddField();
  }

  /** Puts a field on the page; with a filter, that filter. */
  AddFieldNo(name: string, fieldNo: number, filter?: string): boolean {
    const ref = this.items.get(name);
    if (ref === undefined) return false;
    const field = ref.record.field(fieldNo);
    if (filter !== undefined) ref.record.SetFilter(field.number, filter);
    return true;
  }

  AddFieldNo$(name: string, fieldNo: number, filter?: string): void {
    if (!this.AddFieldNo(name, fieldNo, filter)) throw this.unknown(name);
  }

  Count(): number {
    return this.items.size;
  }

  Name(index: number): string {
    const name = [...this.items.keys()][index - 1];
    if (name === undefined) throw this.unknown(String(index));
    return name;
  }

  /** The view of a record in the form of `Record.GetView`; empty for a name that was not added. */
  GetView(name: string, useNames = true): string {
    return this.items.get(name)?.GetView(useNames) ?? '';
  }

  SetView(name: string, view: string): boolean {
    const ref = this.items.get(name);
    ref?.SetView(view);
    return ref !== undefined;
  }

  PageCaption(caption?: string): string {
    if (caption !== undefined) this.caption = caption;
    return this.caption;
  }

  /** True when the page was left with OK. */
  RunModal(): boolean {
    const { ui } = this.session;
    if (ui.runFilterPage === undefined) throw new UnsupportedAlError('FilterPageBuilder.RunModal');
    return ui.runFilterPage(this);
  }

  private unknown(name: string): Error {
    return platformError('filterPageItemMissing', [name]);
  }
}
