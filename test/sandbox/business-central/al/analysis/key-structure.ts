/** Keys and field groups of tables: what the primary key cannot be, and what is listed twice. */
import { booleanProperty, listedNames, property, textProperty } from '../semantics/properties.ts';
import { describeObject, primaryKeyFields } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkKeyStructure(analysed: AnalysedApp): void {
  const { app, diagnostics } = analysed;
  if (app.order === 0) return;
  for (const symbol of app.objects) {
    if (symbol.kind !== 'table' && symbol.kind !== 'tableExtension') continue;
    const table = symbol.kind === 'table' ? symbol : symbol.target;
    const node = symbol.declaration;
    if (table === undefined || node === undefined) continue;
    const primary = new Set(primaryKeyFields(table).map(({ name }) => name.toLowerCase()));
    for (const [index, key] of node.keys.entries()) {
      if (node.kind === 'table' && index === 0) checkPrimaryKey(key, table.name, analysed);
      else checkIncludedFields(key, primary, table.name, analysed);
    }
    if (symbol.kind === 'table' && symbol.obsolete === undefined)
      for (const field of symbol.fields)
        if (primary.has(field.name.toLowerCase())) checkKeyField(field.declaration, table.name, analysed);
    for (const { name } of repeated(node.fieldGroups, (group) => group.name.text)) {
      const message = `A member of type fieldgroup with name '${name.text}' is already defined in ${describeObject(symbol)}`;
      diagnostics.error(name, codes.duplicateMember, message);
    }
  }
}

/** The first key of a table is its primary key. */
function checkPrimaryKey(key: ast.TableKey, table: string, { diagnostics }: AnalysedApp): void {
  const start = `The primary key '${key.name.text}' of table '${table}' (the first one in the list)`;
  const unique = property(key, 'Unique');
  if (unique !== undefined && booleanProperty(key, 'Unique') === true)
    diagnostics.error(unique, codes.primaryKeyUnique, `${start} must not have the property Unique`);
  const enabled = property(key, 'Enabled');
  if (enabled !== undefined && booleanProperty(key, 'Enabled') === false)
    diagnostics.error(enabled, codes.primaryKeyDisabled, `${start} must be enabled`);
  const included = property(key, 'IncludedFields');
  if (included !== undefined)
    diagnostics.error(included, codes.primaryKeyIncludes, `${start} must not have the property IncludedFields`);
}

function checkKeyField(field: ast.TableField | undefined, table: string, { diagnostics }: AnalysedApp): void {
  const state = field === undefined ? undefined : property(field, 'ObsoleteState');
  if (field === undefined || state === undefined || textProperty(field, 'ObsoleteState')?.toLowerCase() !== 'removed')
    return;
  const message = `The field '${field.name.text}', which is part of the primary key of table '${table}', cannot be obsolete`;
  diagnostics.error(state, codes.obsoleteKeyField, message);
}

/** What a key has anyway is not included into it. */
function checkIncludedFields(
  key: ast.TableKey,
  primary: ReadonlySet<string>,
  table: string,
  { diagnostics }: AnalysedApp,
): void {
  const own = new Set(key.fields.map(({ text }) => text.toLowerCase()));
  for (const name of listedNames(property(key, 'IncludedFields'))) {
    const wanted = name.text.toLowerCase();
    const [code, what] = own.has(wanted)
      ? [codes.includesKeyField, 'the key']
      : [codes.includesPrimaryField, 'the primary key'];
    if (!own.has(wanted) && !primary.has(wanted)) continue;
    const message = `The key '${key.name.text}' of table '${table}' cannot include '${name.text}', which is a field of ${what}`;
    diagnostics.error(name, code, message);
  }
}
