/** Table fields: captions, data classification, formulas. */

import { bindCalcFormula } from '../semantics/conditions.ts';
import { DiagnosticBag } from '../semantics/diagnostics.ts';
import { booleanProperty, listedNames, property, textProperty } from '../semantics/properties.ts';
import { objectScope } from '../semantics/routine-scope.ts';
import { hasUnknownType, type TableSymbol } from '../semantics/symbols.ts';
import { type AlType, isNumeric, isTextual, limitOf, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

export function checkTables(analysed: AnalysedApp): void {
  // The platform's tables are declared here as far as they are used, not made here.
  if (analysed.app.order === 0) return;
  for (const { symbol } of analysed.objects) {
    if (symbol.kind === 'table' && symbol.declaration !== undefined) checkFields(symbol.declaration, symbol, analysed);
    if (symbol.kind === 'tableExtension' && symbol.target !== undefined)
      checkFields(symbol.declaration, symbol.target, analysed);
  }
}

function checkFields(
  node: ast.TableObject | ast.TableExtensionObject,
  table: TableSymbol,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  const ofTable = textProperty(node, 'DataClassification');
  const isClassified = ofTable !== undefined && ofTable.toLowerCase() !== 'tobeclassified';
  for (const field of node.fields) {
    if (isDisabled(field)) continue;
    const { name } = field;
    if (
      property(field, 'Caption') === undefined &&
      property(field, 'CaptionML') === undefined &&
      property(field, 'CaptionClass') === undefined
    )
      diagnostics.warning(name, codes.fieldCaption, `The field '${name.text}' has no caption`);
    const fieldClass = textProperty(field, 'FieldClass')?.toLowerCase() ?? 'normal';
    if (fieldClass === 'normal') {
      const own = textProperty(field, 'DataClassification')?.toLowerCase();
      if (own === 'tobeclassified' || (own === undefined && !isClassified))
        diagnostics.warning(
          name,
          codes.dataClassification,
          `The field '${name.text}' must use the DataClassification property with a value other than ToBeClassified`,
        );
    }
    if (fieldClass === 'flowfield' && !isExternal(node)) checkFormula(field, table, node, analysed);
  }
  for (const key of node.keys) checkKey(key, table, analysed);
}

function checkKey(key: ast.TableKey, table: TableSymbol, { diagnostics }: AnalysedApp): void {
  for (const name of key.fields) {
    const fieldClass = table.fieldsByName.get(name.text.toLowerCase())?.fieldClass ?? 'Normal';
    if (fieldClass === 'Normal') continue;
    const message = `The ${fieldClass.toLowerCase()} '${name.text}' cannot be part of the keys for table '${table.name}'`;
    diagnostics.error(name, codes.flowFieldInKey, message);
  }
  for (const name of listedNames(property(key, 'SumIndexFields'))) {
    const type = table.fieldsByName.get(name.text.toLowerCase())?.type;
    if (type === undefined || type.kind === 'error' || isNumeric(type)) continue;
    const message = `The type of the sum index field '${name.text}' must be numeric (Decimal, BigInteger, Integer, or Duration)`;
    diagnostics.error(name, codes.sumFieldNotNumeric, message);
  }
}

/** Tables of Dataverse and other systems bear the names of those. */
export function isExternal(node: ast.ObjectDeclaration | undefined): boolean {
  const type = node === undefined ? undefined : textProperty(node, 'TableType')?.toLowerCase();
  return type !== undefined && type !== 'normal' && type !== 'temporary';
}

function isDisabled(field: ast.TableField): boolean {
  return booleanProperty(field, 'Enabled') === false || property(field, 'ObsoleteState') !== undefined;
}

/** The result of a formula must fit the field: Exist a Boolean, Count an Integer, the others the field they read. */
function checkFormula(
  field: ast.TableField,
  table: TableSymbol,
  node: ast.ObjectDeclaration,
  { app, table: symbols, diagnostics }: AnalysedApp,
): void {
  const formula = property(field, 'CalcFormula');
  const type = table.fieldsByName.get(field.name.text.toLowerCase())?.type;
  if (formula?.kind !== 'calcFormulaValue') {
    diagnostics.warning(
      field.name,
      codes.formulaMissing,
      `The property 'CalcFormula' is required for the field '${field.name.text}' in '${node.name.text}' because it is a FlowField`,
    );
    return;
  }
  if (type === undefined || type.kind === 'error') return;
  if (formula.method === 'exist' && type.kind !== 'boolean') {
    diagnostics.error(formula, codes.existNotBoolean, `The ${field.name.text} FlowField is not a Boolean field`);
  } else if (formula.method === 'count' && type.kind !== 'integer' && type.kind !== 'bigInteger') {
    diagnostics.error(formula, codes.countNotInteger, `The ${field.name.text} FlowField is not an Integer field`);
  } else if (formula.method !== 'exist' && formula.method !== 'count') {
    const scope = { ...objectScope(table, symbols), file: fileScopeOf(node, app.objects) ?? table.scope };
    const bound = bindCalcFormula(formula, table, { ...scope, diagnostics: new DiagnosticBag() });
    const target = bound === undefined ? undefined : symbols.findById('table', bound.table);
    const read = target?.fields.find((candidate) => candidate.id === bound?.field);
    if (read === undefined || hasUnknownType(read)) return;
    const source = read.type;
    if ((formula.method === 'sum' || formula.method === 'average') && source.kind !== 'error' && !isNumeric(source)) {
      const message = `Cannot calculate Sum or Average for '${field.name.text}' because the field summed has the type '${typeName(source)}'`;
      diagnostics.error(formula, codes.sumNotNumeric, message);
    } else if (!fitsFormula(source, type)) {
      const message = `Field type ${typeName(source)}, which the formula gives, is not convertible to field type ${typeName(type)} of '${field.name.text}'`;
      diagnostics.error(formula, codes.fieldConversion, message);
    } else if ((limitOf(source) ?? 0) > (limitOf(type) ?? Number.POSITIVE_INFINITY)) {
      const message = `The length ${limitOf(source)} of the field that the formula looks up is greater than the length ${limitOf(type)} of the flow field '${field.name.text}'. This could result in a runtime error`;
      diagnostics.warning(formula, codes.lookupLength, message);
    }
  }
}

function fileScopeOf(node: ast.ObjectDeclaration, objects: AnalysedApp['app']['objects']) {
  return objects.find((candidate) => 'declaration' in candidate && candidate.declaration === node)?.scope;
}

function fitsFormula(source: AlType, field: AlType): boolean {
  if (source.kind === 'error' || source.kind === field.kind) return true;
  if (isTextual(source) && isTextual(field)) return true;
  return isNumeric(source) && isNumeric(field);
}
