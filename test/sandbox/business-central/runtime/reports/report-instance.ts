/**
 * A variable of a report that only processes data.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-report-triggers
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { RecordVar } from '../records/record-var.ts';
import { conditionNode } from '../records/relation.ts';
import type { RecordView } from '../records/view.ts';
import type { AlSession } from '../session/al-session.ts';
import { allDataItems, type ReportDataItemDef, type ReportDef } from './report-definition.ts';
import { RequestPage } from './request-page.ts';

/** Leaves a trigger: no error, so nothing in AL catches it. */
class Departure {
  readonly kind: 'skip' | 'break' | 'quit';

  constructor(kind: Departure['kind']) {
    this.kind = kind;
  }
}

/** Filter groups of a data item: the view of the report, and the link to the record above. */
const VIEW_GROUP = 2;
const LINK_GROUP = 4;

export class ReportInstance {
  readonly rt: AlSession;
  readonly info: ReportDef;
  private wantsRequestPage: boolean;
  private page: RequestPage | undefined;
  /** Views of data items before their triggers changed them. */
  private readonly views = new Map<ReportDataItemDef, RecordView>();

  constructor(rt: AlSession, info: ReportDef) {
    this.rt = rt;
    this.info = info;
    this.wantsRequestPage = info.useRequestPage;
  }

  get alType(): { readonly kind: 'report'; readonly id: number } {
    return { kind: 'report', id: this.info.id };
  }

  /** Applies the views of the data items and runs OnInitReport; before anything else. */
  load(): void {
    for (const item of allDataItems(this.info.items)) this.prepare(item);
    this.trigger('t_oninitreport');
  }

  private prepare(item: ReportDataItemDef): void {
    const record = this.record(item);
    if (item.key.length > 0) record.SetCurrentKey(...item.key);
    if (item.descending) record.Ascending(false);
    if (item.calcFields.length > 0) record.SetAutoCalcFields(...item.calcFields);
    inGroup(record, VIEW_GROUP, () => {
      for (const condition of item.filters)
        record.view.setFilter(record.field(condition.field).slot, conditionNode(record, record.def, condition));
    });
  }

  private record({ variable }: ReportDataItemDef): RecordVar {
    return (this as unknown as Record<string, RecordVar>)[variable]!;
  }

  // -- running

  Run(): void {
    this.run(this.wantsRequestPage);
  }

  RunModal(): void {
    this.Run();
  }

  /** The request page needs a user; sessions without one run as if it was confirmed. */
  run(withRequestPage: boolean): void {
    if (this.rt.ui.handleReport?.(this) === true) return;
    const { name, processingOnly, requestPageTriggers, items } = this.info;
    const isAsked = withRequestPage && this.rt.guiAllowed;
    if (isAsked && !this.isConfirmed()) return;
    if (!processingOnly) throw new UnsupportedAlError('Report.Run', `report ${name} prints`);
    try {
      if (!isAsked) for (const trigger of requestPageTriggers) this.trigger(trigger);
      this.trigger('t_onprereport');
      for (const item of items) this.process(item);
      this.trigger('t_onpostreport');
    } catch (departure) {
      if (!(departure instanceof Departure)) throw departure;
      this.rt.rollback();
    }
  }

  /** Shows the request page; false when the user gave up. */
  private isConfirmed(): boolean {
    const { ui } = this.rt;
    this.page = undefined;
    if (ui.runRequestPage === undefined) throw new UnsupportedAlError('request pages', `report ${this.info.name}`);
    return ui.runRequestPage(this.requestPage);
  }

  /** Also `CurrPage` and `RequestOptionsPage` in code of the report. */
  get requestPage(): RequestPage {
    this.page ??= new RequestPage(this);
    return this.page;
  }

  dataItem(name: string): RecordVar | undefined {
    const item = allDataItems(this.info.items).find((other) => other.name.toLowerCase() === name.toLowerCase());
    return item === undefined ? undefined : this.record(item);
  }

  private process(item: ReportDataItemDef): void {
    const record = this.record(item);
    const view = this.views.get(item) ?? record.view.copy();
    this.views.set(item, view);
    record.viewIfAny = view.copy();
    this.link(item, record);
    if (this.trigger(item.onPreDataItem) === 'break') return;
    let count = 0;
    for (let found = record.FindSet(); found; found = record.Next() !== 0) {
      if (item.maxIterations > 0 && ++count > item.maxIterations) break;
      const left = this.trigger(item.onAfterGetRecord);
      if (left === 'break') break;
      if (left === undefined) for (const inner of item.items) this.process(inner);
    }
    this.trigger(item.onPostDataItem);
  }

  private link(item: ReportDataItemDef, record: RecordVar): void {
    if (item.links.length === 0) return;
    const other = (this as unknown as Record<string, RecordVar>)[item.linkVariable]!;
    inGroup(record, LINK_GROUP, () => {
      for (const condition of item.links)
        record.view.setFilter(record.field(condition.field).slot, conditionNode(other, record.def, condition));
    });
  }

  /** Runs a trigger, if there is one; answers how it was left when Skip or Break ended it. */
  private trigger(method: string): 'skip' | 'break' | undefined {
    const methods = this as unknown as Record<string, (() => void) | undefined>;
    try {
      methods[method]?.();
      return undefined;
    } catch (departure) {
      if (!(departure instanceof Departure) || departure.kind === 'quit') throw departure;
      return departure.kind;
    }
  }

  // -- AL's methods

  /** The first data item of the record's table gets its filters and its order. */
  SetTableView(record: RecordVar): void {
    const item = findItem(this.info.items, record.def.id);
    if (item === undefined) return;
    const { view } = this.record(item);
    const own = view.group;
    for (const [group, filters] of record.view.allGroups()) {
      view.group = group;
      for (const [slot, node] of filters) view.setFilter(slot, node);
    }
    view.group = own;
    view.setKey(record.view.key);
    view.setAscending(record.view.ascending);
  }

  UseRequestPage(value?: boolean): boolean {
    if (value !== undefined) this.wantsRequestPage = value;
    return this.wantsRequestPage;
  }

  Skip(): never {
    throw new Departure('skip');
  }

  Break(): never {
    throw new Departure('break');
  }

  Quit(): never {
    throw new Departure('quit');
  }

  ObjectId(useCaption = false): string {
    return `Report ${useCaption ? this.info.caption : this.info.id}`;
  }

  Language(value?: number): number {
    if (value !== undefined) this.rt.language = value;
    return this.rt.language;
  }

  IsReadOnly(): boolean {
    return false;
  }

  /** There is nothing to look at. */
  Preview(): boolean {
    return false;
  }
}

function inGroup(record: RecordVar, group: number, body: () => void): void {
  const before = record.view.group;
  record.view.group = group;
  body();
  record.view.group = before;
}

function findItem(items: readonly ReportDataItemDef[], tableId: number): ReportDataItemDef | undefined {
  for (const item of items) {
    const found = item.tableId === tableId ? item : findItem(item.items, tableId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is about printing and request pages. */
const unsupported = [
  'CreateTotals',
  'ExcelLayout',
  'Execute',
  'FormatRegion',
  'NewPage',
  'NewPagePerRecord',
  'PageNo',
  'PaperSource',
  'Print',
  'Print$',
  'PrintOnlyIfDetail',
  'RunRequestPage',
  'SaveAs',
  'SaveAs$',
  'SaveAsExcel',
  'SaveAsExcel$',
  'SaveAsHtml',
  'SaveAsHtml$',
  'SaveAsPdf',
  'SaveAsPdf$',
  'SaveAsWord',
  'SaveAsWord$',
  'SaveAsXml',
  'SaveAsXml$',
  'ShowOutput',
  'TargetFormat',
  'TotalsCausedBy',
];

for (const name of unsupported) {
  Object.defineProperty(ReportInstance.prototype, name, {
    value: () => {
      throw new UnsupportedAlError(`Report.${name.replace('$', '')}`);
    },
  });
}
