/** Lookups and drill-downs: the page that shows the values of a field, or what a value is made of. */
import { AlError, UnsupportedAlError } from '../runtime/errors/al-error.ts';
import { calculatedRows } from '../runtime/records/calc-fields.ts';
import type { FieldDef, RelationBranch } from '../runtime/records/definitions.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import { conditionNode, relatedField, relationBranch } from '../runtime/records/relation.ts';
import { Action, FilterGroup } from './constants.ts';
import { enterText, enterValue } from './entry.ts';
import { textOf } from './field-text.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';
import type { CommandResult, Suggestion } from './page-model.ts';

function tableField(form: Form, { control }: PlacedControl): FieldDef | undefined {
  return form.hasSource ? form.record.def.byNumber.get(control.field?.fieldNo ?? 0) : undefined;
}

/** The field with the relation of the control, if that has one of its own. */
function relationField(form: Form, placed: PlacedControl): FieldDef | undefined {
  const field = tableField(form, placed);
  const own = placed.control.relation;
  if (own === undefined) return field;
  const base = field ?? ({ slot: 0, number: 0 } as FieldDef);
  return { ...base, tableRelation: own };
}

function branchOf(form: Form, placed: PlacedControl): RelationBranch | undefined {
  const field = relationField(form, placed);
  if (field === undefined) return undefined;
  // A control's relation without conditions needs no record.
  if (!form.hasSource) return field.tableRelation?.find((branch) => branch.conditions.length === 0);
  return relationBranch(form.record, field);
}

export function hasLookup(form: Form, placed: PlacedControl): boolean {
  const field = relationField(form, placed);
  return (
    placed.control.triggers.has('onlookup') ||
    field?.hooks?.onLookup !== undefined ||
    (field?.tableRelation?.length ?? 0) > 0
  );
}

export function hasDrillDown(form: Form, placed: PlacedControl): boolean {
  const own = placed.control.properties.get('drilldown')?.toLowerCase();
  if (own !== undefined && own !== '') return own === 'true';
  const field = tableField(form, placed);
  return (
    placed.control.triggers.has('ondrilldown') ||
    (field?.calcFormula !== undefined && drillDownPage(form, placed, field.calcFormula.table) !== 0) ||
    (field?.tableRelation?.length ?? 0) > 0
  );
}

function drillDownPage(form: Form, placed: PlacedControl, tableId: number): number {
  const table = form.session.application.tables.table(tableId);
  return placed.control.drillDownPageId || table?.drillDownPageId || table?.lookupPageId || 0;
}

/** A record of the related table with the filters of the relation. */
function relatedRecord(form: Form, branch: RelationBranch): RecordVar {
  const related = form.session.newRecord(branch.table);
  related.FilterGroup(FilterGroup.form);
  for (const condition of branch.filters) {
    const field = related.field(condition.field);
    related.view.setFilter(field.slot, conditionNode(form.hasSource ? form.record : related, related.def, condition));
  }
  related.FilterGroup(FilterGroup.user);
  return related;
}

export function lookup(form: Form, placed: PlacedControl): void {
  const { control } = placed;
  const [code] = control.triggers.get('onlookup') ?? [];
  if (code !== undefined) {
    const text = { v: shownText(form, placed) };
    if (form.page.call(code, text) === true) enterText(form, placed, text.v);
    return;
  }
  const field = tableField(form, placed);
  if (field?.hooks.onLookup !== undefined) {
    const before = form.record.f.slice();
    form.record.inTrigger(field.hooks.onLookup);
    form.refreshAfterCode(before);
    return;
  }
  const branch = branchOf(form, placed);
  if (branch === undefined) throw new AlError('Lookup', `The field '${form.rules.captionOf(placed)}' has no lookup.`);
  const related = relatedRecord(form, branch);
  const pageId = lookupPage(placed, related);
  if (pageId === 0) throw new UnsupportedAlError('a lookup without a lookup page', related.def.name);
  const target = relatedField(related.def, branch);
  const page = form.session.openPage(pageId);
  page.LookupMode(true);
  page.SetTableView(related);
  const current = form.page.readField(control.field!);
  if (current !== '' && current !== 0) {
    related.view.setFilter(target.slot, { op: '=', value: current as never });
    if (related.FindFirst()) page.SetRecord(related);
  }
  if (page.RunModal() !== Action.lookupOk) return;
  enterValue(form, placed, page.rec.f[target.slot], textOf(target.type, page.rec.f[target.slot]));
}

/** Number of the page with all that a lookup offers, or 0. */
function lookupPage({ control }: PlacedControl, related: RecordVar): number {
  return control.lookupPageId || related.def.lookupPageId || 0;
}

function shownText(form: Form, { control }: PlacedControl): string {
  const value = form.page.readField(control.field!);
  return textOf(control.field!.type, value);
}

export function drillDown(form: Form, placed: PlacedControl): void {
  const codes = placed.control.triggers.get('ondrilldown');
  if (codes !== undefined) {
    for (const code of codes) form.page.call(code);
    return;
  }
  const field = tableField(form, placed);
  if (field?.calcFormula !== undefined) {
    openCalculation(form, placed, field);
    return;
  }
  const branch = branchOf(form, placed);
  if (branch === undefined || field === undefined) {
    throw new AlError('DrillDown', `There is nothing behind the field '${form.rules.captionOf(placed)}'.`);
  }
  openRelated(form, branch, field);
}

function openCalculation(form: Form, placed: PlacedControl, field: FieldDef): void {
  const formula = field.calcFormula!;
  const pageId = drillDownPage(form, placed, formula.table);
  if (pageId === 0) throw new UnsupportedAlError('a drill-down without a page', field.name);
  const rows = calculatedRows(form.record, formula);
  const page = form.session.openPage(pageId);
  page.SetTableView(rows);
  page.Run();
}

/** A value that names a record of another table opens that record. */
function openRelated(form: Form, branch: RelationBranch, field: FieldDef): void {
  const related = relatedRecord(form, branch);
  const target = relatedField(related.def, branch);
  related.view.setFilter(target.slot, { op: '=', value: form.record.f[field.slot]! });
  const listId = related.def.drillDownPageId ?? related.def.lookupPageId ?? 0;
  if (listId === 0) throw new UnsupportedAlError('a drill-down without a page', related.def.name);
  const cardId = form.session.application.pageDesign(listId).cardPageId;
  if (!related.FindFirst())
    throw new AlError('DB:RecordNotFound', `There is no ${related.def.caption} with this value.`);
  const page = form.session.openPage(cardId === 0 ? listId : cardId);
  related.view.setFilter(target.slot, undefined);
  page.show(related);
  page.Run();
}

export function assistEdit(form: Form, placed: PlacedControl): void {
  const codes = placed.control.triggers.get('onassistedit');
  if (codes === undefined)
    throw new AlError('AssistEdit', `The field '${form.rules.captionOf(placed)}' has no assist-edit.`);
  const before = form.hasSource ? form.record.f.slice() : undefined;
  for (const code of codes) form.page.call(code);
  form.refreshAfterCode(before);
}

function runsCode(form: Form, placed: PlacedControl): boolean {
  return placed.control.triggers.has('onlookup') || tableField(form, placed)?.hooks.onLookup !== undefined;
}

/** The first rows a lookup would offer for what has been typed. */
export function suggest(form: Form, placed: PlacedControl, text: string, count: number): CommandResult {
  const branch = branchOf(form, placed);
  if (branch === undefined) return { kind: 'suggestions', columns: [], rows: [], hasFullList: true };
  const related = relatedRecord(form, branch);
  related.demand('read');
  const target = relatedField(related.def, branch);
  const numbers = related.def.fieldGroups?.get('DropDown') ?? defaultColumns(related, target);
  const columns = numbers.map((number) => related.field(number));
  if (text !== '') {
    related.FilterGroup(FilterGroup.search);
    for (const field of columns) {
      if (field.stored && (field.type.kind === 'text' || field.type.kind === 'code'))
        related.view.setFilter(field.slot, { op: 'like', pattern: `*${text}*`, ignoreCase: true, negate: false });
    }
    related.FilterGroup(FilterGroup.user);
  }
  const rows: Suggestion[] = [];
  let found = related.FindSet();
  while (found && rows.length < count) {
    rows.push({
      value: textOf(target.type, related.f[target.slot]),
      cells: columns.map((field) => textOf(field.type, related.f[field.slot])),
    });
    found = related.Next() !== 0;
  }
  const hasFullList = runsCode(form, placed) || lookupPage(placed, related) !== 0;
  return { kind: 'suggestions', columns: columns.map((field) => field.caption), rows, hasFullList };
}

function defaultColumns(related: RecordVar, target: FieldDef): number[] {
  const name = related.def.fields.find((field) => /^(name|description)$/i.test(field.name));
  return name === undefined ? [target.number] : [target.number, name.number];
}
