/** Tables as the runtime wants them: definitions from symbols, and triggers hooked to the generated methods. */
import { defineTable } from '../../runtime/records/define-table.ts';
import type {
  FieldSpec,
  FieldValue,
  KeySpec,
  RecordTrigger,
  TableDef,
  TableExtensionHooks,
} from '../../runtime/records/definitions.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import { virtualRowsOf } from '../../runtime/records/virtual/virtual-tables.ts';
import type { TypeDescriptor } from '../../runtime/values/types.ts';
import { type BoundObject, triggerName } from '../semantics/bind-object.ts';
import { bindCalcFormula, bindTableRelation, constantValue } from '../semantics/conditions.ts';
import { booleanProperty, objectProperty, property, textProperty } from '../semantics/properties.ts';
import { objectScope } from '../semantics/routine-scope.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { FieldSymbol, TableExtensionSymbol, TableSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';

type Descriptor = (type: FieldSymbol['type']) => TypeDescriptor;
type FindBound = (symbol: TableSymbol | TableExtensionSymbol) => BoundObject | undefined;

export function tableDefinition(
  symbol: TableSymbol,
  table: SymbolTable,
  descriptor: Descriptor,
  bound: FindBound,
): TableDef {
  const node = symbol.declaration;
  const lookup = node === undefined ? undefined : objectProperty(node, 'LookupPageId');
  const drillDown = node === undefined ? undefined : objectProperty(node, 'DrillDownPageId');
  const definition = defineTable({
    id: symbol.id,
    name: symbol.name,
    caption: (node === undefined ? undefined : textProperty(node, 'Caption')) ?? symbol.name,
    appName: symbol.scope.app.manifest.name,
    fields: symbol.fields.map((field) => fieldSpec(field, table, descriptor)),
    keys: keySpecs(symbol),
    temporary: symbol.temporary,
    dataPerCompany: (node === undefined ? undefined : booleanProperty(node, 'DataPerCompany')) ?? true,
    lookupPageId: lookup === undefined ? undefined : table.lookup('page', lookup, symbol.scope)?.id,
    drillDownPageId: drillDown === undefined ? undefined : table.lookup('page', drillDown, symbol.scope)?.id,
    fieldGroups: fieldGroups(symbol),
    virtual: virtualRowsOf(symbol.id),
  });
  hookTriggers(symbol, definition, bound);
  return definition;
}

function fieldSpec(field: FieldSymbol, table: SymbolTable, descriptor: Descriptor): FieldSpec {
  const node = field.declaration;
  if (node === undefined) return { number: field.id, name: field.name, type: descriptor(field.type) };
  const scope = objectScope(field.extension ?? field.table, table);
  const relation = property(node, 'TableRelation');
  const formula = property(node, 'CalcFormula');
  const constant = (name: string): FieldValue | undefined => {
    const value = property(node, name);
    return value?.kind === 'expressionValue' ? constantValue(value.expression, field.type, scope) : undefined;
  };
  return {
    number: field.id,
    name: field.name,
    caption: field.caption,
    type: descriptor(field.type),
    fieldClass: field.fieldClass,
    initValue: constant('InitValue'),
    editable: booleanProperty(node, 'Editable'),
    enabled: booleanProperty(node, 'Enabled'),
    notBlank: booleanProperty(node, 'NotBlank'),
    minValue: constant('MinValue'),
    maxValue: constant('MaxValue'),
    autoIncrement: booleanProperty(node, 'AutoIncrement'),
    obsoleteState: field.obsolete?.state,
    tableRelation:
      relation?.kind === 'tableRelationValue' ? bindTableRelation(relation, field.table, scope) : undefined,
    validateTableRelation: booleanProperty(node, 'ValidateTableRelation'),
    calcFormula: formula?.kind === 'calcFormulaValue' ? bindCalcFormula(formula, field.table, scope) : undefined,
    extension: field.extension?.id,
  };
}

function keySpecs(symbol: TableSymbol): KeySpec[] {
  const nodes = [
    ...(symbol.declaration?.keys ?? []),
    ...symbol.extensions.flatMap((extension) => extension.declaration.keys),
  ];
  const specs = nodes.map((node) => ({
    name: node.name.text,
    fields: fieldNumbers(symbol, node.fields),
    unique: booleanProperty(node, 'Unique'),
    enabled: booleanProperty(node, 'Enabled'),
  }));
  if (specs.length > 0) return specs;
  // Without a keys section the first field is the primary key.
  return [{ name: 'PK', fields: symbol.fields.slice(0, 1).map((field) => field.id), unique: true, enabled: true }];
}

function fieldNumbers(symbol: TableSymbol, names: readonly ast.Identifier[]): number[] {
  return names
    .map((name) => systemNumber(name.text) ?? symbol.fieldsByName.get(name.text.toLowerCase())?.id)
    .filter((number) => number !== undefined);
}

function systemNumber(name: string): number | undefined {
  const position = ['systemid', 'systemcreatedat', 'systemcreatedby', 'systemmodifiedat', 'systemmodifiedby'].indexOf(
    name.toLowerCase(),
  );
  if (position >= 0) return 2000000000 + position;
  return name.toLowerCase() === 'systemrowversion' ? 0 : undefined;
}

function fieldGroups(symbol: TableSymbol): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const group of symbol.declaration?.fieldGroups ?? [])
    groups.set(group.name.text, fieldNumbers(symbol, group.fields));
  return groups;
}

/** The methods of a record variable, or of the companion of a table extension, as triggers. */
function onRecord(method: string): RecordTrigger {
  return (rec) => (rec as unknown as Record<string, () => void>)[method]!();
}

function onExtension(id: number, method: string): RecordTrigger {
  return (rec: RecordVar) => (rec.ext(id) as unknown as Record<string, () => void>)[method]!();
}

function hookTriggers(symbol: TableSymbol, definition: TableDef, bound: FindBound): void {
  const own = bound(symbol)?.triggers;
  const trigger = (name: string, place?: 'field', element?: string): RecordTrigger | undefined => {
    const method = triggerName(name, place ?? '', element ?? '');
    return own?.has(method) === true ? onRecord(method) : undefined;
  };
  definition.hooks.onInsert = trigger('OnInsert');
  definition.hooks.onModify = trigger('OnModify');
  definition.hooks.onDelete = trigger('OnDelete');
  definition.hooks.onRename = trigger('OnRename');
  for (const field of symbol.fields) {
    if (field.extension !== undefined) continue;
    const hooks = definition.byNumber.get(field.id)!.hooks;
    hooks.onValidate = trigger('OnValidate', 'field', field.name);
    hooks.onLookup = trigger('OnLookup', 'field', field.name);
  }
  for (const extension of symbol.extensions) hookExtension(extension, definition, bound);
}

function hookExtension(extension: TableExtensionSymbol, definition: TableDef, bound: FindBound): void {
  const triggers = bound(extension)?.triggers;
  const trigger = (name: string, element?: string): RecordTrigger | undefined => {
    const method = element === undefined ? triggerName(name) : triggerName(name, 'field', element);
    return triggers?.has(method) === true ? onExtension(extension.id, method) : undefined;
  };
  const hooks: TableExtensionHooks = {
    onBeforeInsert: trigger('OnBeforeInsert'),
    onInsert: trigger('OnInsert'),
    onAfterInsert: trigger('OnAfterInsert'),
    onBeforeModify: trigger('OnBeforeModify'),
    onModify: trigger('OnModify'),
    onAfterModify: trigger('OnAfterModify'),
    onBeforeDelete: trigger('OnBeforeDelete'),
    onDelete: trigger('OnDelete'),
    onAfterDelete: trigger('OnAfterDelete'),
    onBeforeRename: trigger('OnBeforeRename'),
    onRename: trigger('OnRename'),
    onAfterRename: trigger('OnAfterRename'),
  };
  definition.hooks.extensions.push(hooks);
  for (const field of extension.declaration.fields) {
    const own = definition.byNumber.get(field.id)?.hooks;
    if (own !== undefined) own.onValidate = trigger('OnValidate', field.name.text);
  }
  for (const modified of extension.declaration.modifiedFields) {
    const own = definition.byName.get(modified.name.text.toLowerCase())?.hooks;
    if (own === undefined) continue;
    const before = trigger('OnBeforeValidate', modified.name.text);
    const after = trigger('OnAfterValidate', modified.name.text);
    if (before !== undefined) own.onBeforeValidate.push(before);
    if (after !== undefined) own.onAfterValidate.push(after);
  }
}
