/** A variable of a query object. */
import { AlError, UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { convertValue } from '../records/convert.ts';
import type { Condition, FieldDef, FieldValue } from '../records/definitions.ts';
import type { FilterNode } from '../records/filters/filter-node.ts';
import { filterText } from '../records/filters/filter-text.ts';
import { comparisonOf, fieldTest } from '../records/filters/match.ts';
import { parseFilter } from '../records/filters/parse-filter.ts';
import type { AlSession } from '../session/al-session.ts';
import { dateParts } from '../values/date.ts';
import { dateOf } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import { type JoinedRow, joinItems, type OpenItem } from './join-items.ts';
import { type DateMethod, isTotal, type QueryColumnDef, type QueryDef } from './query-definition.ts';
import { totalRows } from './total-rows.ts';

interface Column {
  readonly def: QueryColumnDef;
  /** What it shows: the field, or a number made of it. */
  readonly field: FieldDef;
  /** The field is a DateTime. */
  readonly isMoment: boolean;
  filter: FilterNode | undefined;
}

type Method = (() => void) | undefined;

export class QueryInstance {
  readonly rt: AlSession;
  readonly info: QueryDef;
  private readonly columns: readonly Column[];
  private rows: FieldValue[][] | undefined;
  /** Position of the row that was read last. */
  private position = -1;
  private top: number;
  private skipped = 0;

  constructor(rt: AlSession, info: QueryDef) {
    this.rt = rt;
    this.info = info;
    this.top = info.topNumberOfRows;
    this.columns = info.columns.map((def) => {
      const source = this.sourceField(def);
      const field = shownField(source, def);
      const nodes = def.filters.map((condition) => columnFilter(field, condition)).filter((node) => node !== undefined);
      const filter: FilterNode | undefined = nodes.length > 1 ? { op: 'and', items: nodes } : nodes[0];
      return { def, field, isMoment: source.type.kind === 'dateTime', filter };
    });
  }

  get alType(): { readonly kind: 'query'; readonly id: number } {
    return { kind: 'query', id: this.info.id };
  }

  /** The field of a column; any for one that counts rows. */
  private sourceField({ item, fieldNo }: QueryColumnDef): FieldDef {
    const table = this.rt.tables.table(this.info.items[item]!.tableId)!;
    return table.byNumber.get(fieldNo) ?? table.fields[0]!;
  }

  private columnOf(name: string): Column {
    const key = name.toLowerCase();
    const found = this.columns.find(({ def }) => def.name.toLowerCase() === key);
    if (found === undefined) throw new Error(`Query ${this.info.name} has no column ${name}`);
    return found;
  }

  // -- the dataset

  Open(): boolean {
    try {
      this.Open$();
      return true;
    } catch (error) {
      if (!(error instanceof AlError)) throw error;
      this.rt.lastError = error;
      return false;
    }
  }

  Open$(): void {
    this.Close();
    (this as unknown as { t_onbeforeopen: Method }).t_onbeforeopen?.();
    const rows = this.total(joinItems(this.openItems())).filter((row) => this.passes(row));
    const sorted = this.sort(rows);
    this.rows = sorted.slice(this.skipped, this.top === 0 ? undefined : this.skipped + this.top);
    this.position = -1;
  }

  Read(): boolean {
    if (this.rows === undefined) throw platformError('queryNotOpen', [this.info.name]);
    if (this.position + 1 >= this.rows.length) return false;
    this.position++;
    return true;
  }

  Close(): void {
    this.rows = undefined;
    this.position = -1;
  }

  /** The value of a column in the row that was read last. */
  column(name: string): FieldValue {
    const row = this.rows?.[this.position];
    if (row === undefined) throw platformError('queryNotRead', [this.info.name]);
    return row[this.columns.indexOf(this.columnOf(name))]!;
  }

  private openItems(): OpenItem[] {
    return this.info.items.map((def, position) => {
      const record = this.rt.newRecord(def.tableId);
      const own = this.columns.filter((column) => column.def.item === position && column.def.fieldNo !== 0);
      const filters = new Map<number, FilterNode>();
      for (const { def: column, field, filter } of own) {
        if (filter === undefined || column.method !== undefined) continue;
        const present = filters.get(field.slot);
        filters.set(field.slot, present === undefined ? filter : { op: 'and', items: [present, filter] });
      }
      record.view.autoCalcFields = own
        .filter(({ field }) => field.fieldClass === 'FlowField')
        .map(({ field }) => field.number);
      const links = def.links.map((link) => {
        const table = this.rt.tables.table(this.info.items[link.item]!.tableId)!;
        return { ...link, source: table.byNumber.get(link.source)!.slot };
      });
      return { def: { ...def, links }, record, filters };
    });
  }

  /** One value for each column, grouped where a column has a total. */
  private total(joined: readonly JoinedRow[]): FieldValue[][] {
    const values = joined.map((row) => this.columns.map((column) => shownValue(column, row)));
    const zeros = this.columns.map(({ field }) => field.zero);
    const methods = this.columns.map(({ def }) => (isTotal(def.method) ? def.method : undefined));
    if (methods.every((method) => method === undefined))
      return values.map((row) => row.map((value, column) => value ?? zeros[column]!));
    // Filter rows do not group: they count as one value.
    const hidden = values.map((row) =>
      row.map((value, column) => (this.columns[column]!.def.isShown ? value : undefined)),
    );
    return totalRows(
      hidden,
      methods,
      zeros,
      this.columns.map(({ field }) => comparisonOf(field)),
    );
  }

  /** Filters on totals and parts of dates; the others were applied to the records. */
  private passes(row: readonly FieldValue[]): boolean {
    return this.columns.every(
      ({ def, field, filter }, column) =>
        filter === undefined || def.method === undefined || fieldTest(field, filter)(row[column]!),
    );
  }

  private sort(rows: FieldValue[][]): FieldValue[][] {
    const { orderBy } = this.info;
    if (orderBy.length === 0) return rows;
    return rows.sort((a, b) => {
      for (const { column, descending } of orderBy) {
        const order = comparisonOf(this.columns[column]!.field)(a[column]!, b[column]!);
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    });
  }

  // -- filters and properties

  SetFilter(name: string, filter: string, ...args: unknown[]): void {
    const column = this.columnOf(name);
    column.filter = parseFilter(column.field, filter, args);
  }

  SetRange(name: string, from?: unknown, to?: unknown): void {
    const column = this.columnOf(name);
    const { type } = column.field;
    if (from === undefined) column.filter = undefined;
    else if (to === undefined) column.filter = { op: '=', value: convertValue(type, from) };
    else column.filter = { op: 'range', low: convertValue(type, from), high: convertValue(type, to) };
  }

  GetFilter(name: string): string {
    const { field, filter } = this.columnOf(name);
    return filter === undefined ? '' : filterText(field, filter);
  }

  GetFilters(): string {
    return this.columns
      .filter(({ filter }) => filter !== undefined)
      .map(({ def, field, filter }) => `${def.name}: ${filterText(field, filter!)}`)
      .join(', ');
  }

  ColumnCaption(name: string): string {
    const { def, field } = this.columnOf(name);
    return def.caption ?? field.caption;
  }

  ColumnName(name: string): string {
    return this.columnOf(name).def.name;
  }

  ColumnNo(name: string): number {
    return this.columns.indexOf(this.columnOf(name)) + 1;
  }

  TopNumberOfRows(rows?: number): number {
    const before = this.top;
    if (rows !== undefined) this.top = rows;
    return before;
  }

  SkipNumberOfRows(rows?: number): number {
    const before = this.skipped;
    if (rows !== undefined) this.skipped = rows;
    return before;
  }

  /** Security filters are no part of the sandbox's permission sets. */
  SecurityFiltering(_value?: number): number {
    return 0;
  }

  SaveAsCsv(): never {
    throw new UnsupportedAlError('Query.SaveAsCsv');
  }

  SaveAsJson(): never {
    throw new UnsupportedAlError('Query.SaveAsJson');
  }

  SaveAsXml(): never {
    throw new UnsupportedAlError('Query.SaveAsXml');
  }
}

/** Counts and parts of dates are whole numbers. */
function shownField(source: FieldDef, { name, method }: QueryColumnDef): FieldDef {
  const isNumber = method === 'count' || method === 'day' || method === 'month' || method === 'year';
  return isNumber ? { ...source, name, caption: name, type: { kind: 'integer' }, zero: 0 } : source;
}

function columnFilter(field: FieldDef, condition: Condition): FilterNode | undefined {
  switch (condition.kind) {
    case 'const':
      return { op: '=', value: condition.value };
    case 'filter':
      return parseFilter(field, condition.filter);
    case 'field':
      throw new UnsupportedAlError('ColumnFilter with field(...)');
  }
}

/** What a column takes from a joined row; undefined where an outer join found no record. */
function shownValue({ def, field, isMoment }: Column, row: JoinedRow): FieldValue | undefined {
  const own = row[def.item];
  if (own === undefined) return undefined;
  if (def.method === 'count') return 1;
  const value = own[field.slot]!;
  if (def.method === 'day' || def.method === 'month' || def.method === 'year')
    return datePart(isMoment ? dateOf(value as number) : (value as number), def.method);
  if (!def.reverseSign) return value;
  return value instanceof Decimal ? value.negate() : -(value as number);
}

/** Of an empty date: day and month 1, year 1900, as documented. */
function datePart(value: number, method: DateMethod): number {
  if (value === 0) return method === 'year' ? 1900 : 1;
  return dateParts(value)[method];
}
