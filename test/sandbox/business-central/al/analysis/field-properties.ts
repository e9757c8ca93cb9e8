/** Properties of table fields that have to fit the type of the field. */

import { constantValue } from '../semantics/conditions.ts';
import { booleanProperty, property, textProperty } from '../semantics/properties.ts';
import { objectScope, type RoutineScope } from '../semantics/routine-scope.ts';
import { type AlType, limitOf, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkFieldProperties(analysed: AnalysedApp): void {
  const { app, table, diagnostics } = analysed;
  if (app.order === 0) return;
  for (const symbol of app.objects) {
    if (symbol.kind !== 'table' && symbol.kind !== 'tableExtension') continue;
    const owner = symbol.kind === 'table' ? symbol : symbol.target;
    const scope = { ...objectScope(symbol, table), diagnostics };
    let counted: ast.TableField | undefined;
    for (const field of symbol.declaration?.fields ?? []) {
      const type = owner?.fieldsByName.get(field.name.text.toLowerCase())?.type;
      if (type === undefined || type.kind === 'error') continue;
      for (const name of ['InitValue', 'MinValue', 'MaxValue']) checkConstant(name, field, type, scope);
      checkOptionCaption(field, type, analysed);
      checkOptionMembers(field, type, analysed);
      checkCharAllowed(field, analysed);
      checkExtendedType(field, type, analysed);
      checkDecimalPlaces(field, analysed);
      checkTypesOfProperties(field, type, analysed);
      if (booleanProperty(field, 'AutoIncrement') !== true) continue;
      if (counted !== undefined) {
        const message = `The table has the field '${counted.name.text}', which counts by itself, and can have only one`;
        diagnostics.error(field.name, codes.autoIncrementTwice, message);
      }
      counted ??= field;
    }
  }
}

function checkConstant(name: string, field: ast.TableField, type: AlType, scope: RoutineScope): void {
  const written = property(field, name);
  if (written?.kind !== 'expressionValue') return;
  const value = constantValue(written.expression, type, scope);
  const length = limitOf(type);
  if (typeof value !== 'string' || length === undefined || value.length <= length) return;
  const message = `The value of ${name} has ${value.length} characters, the field '${field.name.text}' holds ${length}`;
  scope.diagnostics.error(written, codes.constantType, message);
}

function checkOptionCaption(field: ast.TableField, type: AlType, { diagnostics }: AnalysedApp): void {
  const captions = property(field, 'OptionCaption');
  const text = textProperty(field, 'OptionCaption');
  if (type.kind !== 'option' || captions === undefined || text === undefined || type.members.length === 0) return;
  if (text.split(',').length === type.members.length) return;
  const message = `The count of option captions of '${field.name.text}' is wrong: ${type.members.length} are expected`;
  diagnostics.warning(captions, codes.optionCaptions, message);
}

function checkOptionMembers(field: ast.TableField, type: AlType, { diagnostics }: AnalysedApp): void {
  const members = property(field, 'OptionMembers');
  if (members === undefined || type.kind !== 'option') return;
  const named = type.members.filter((member) => member.trim() !== '');
  for (const member of repeated(named, (name) => name)) {
    const message = `The option value '${member}' is defined more than once on field '${field.name.text}'`;
    diagnostics.error(members, codes.optionTwice, message);
  }
}

/** Ranges of characters: `AZ09`. */
function checkCharAllowed(field: ast.TableField, { diagnostics }: AnalysedApp): void {
  const value = property(field, 'CharAllowed');
  const text = textProperty(field, 'CharAllowed');
  if (value === undefined || text === undefined) return;
  const pairs = text.match(/../gs) ?? [];
  if (text.length % 2 === 0 && pairs.every(([from, to]) => from! <= to!)) return;
  const message =
    'The property CharAllowed must be specified in pairs of characters, the first one not greater than the second';
  diagnostics.error(value, codes.charsAllowed, message);
}

/** Types of fields that have an ExtendedDatatype. */
const extendedTypes: Readonly<Record<string, readonly [string, readonly AlType['kind'][]]>> = {
  ratio: [codes.ratioType, ['integer', 'bigInteger', 'decimal']],
  phoneno: [codes.addressType, ['text', 'code']],
  url: [codes.addressType, ['text', 'code']],
  email: [codes.addressType, ['text', 'code']],
  person: [codes.personType, ['media', 'mediaSet']],
};

function checkExtendedType(field: ast.TableField, type: AlType, { diagnostics }: AnalysedApp): void {
  const value = property(field, 'ExtendedDatatype');
  const text = textProperty(field, 'ExtendedDatatype') ?? '';
  const [code, types] = extendedTypes[text.toLowerCase()] ?? [];
  if (value === undefined || code === undefined || types === undefined || types.includes(type.kind)) return;
  const message = `The data type '${typeName(type)}' on the field '${field.name.text}' is not valid because the property ExtendedDatatype is set to ${text}`;
  diagnostics.error(value, code, message);
}

function checkDecimalPlaces(field: ast.TableField, { diagnostics }: AnalysedApp): void {
  const places = property(field, 'DecimalPlaces');
  if (places?.kind !== 'decimalPlacesValue') return;
  const { minimum = 0, maximum } = places;
  if (maximum === undefined || minimum <= maximum) return;
  const message = `Invalid value for 'DecimalPlaces': the least number of decimals, ${minimum}, is more than the most, ${maximum}`;
  diagnostics.error(places, codes.propertyValue, message);
}

/** Properties that only fields of some types have. */
const typesOf: Readonly<Record<string, readonly AlType['kind'][]>> = {
  optionmembers: ['option'],
  optionordinalvalues: ['option'],
  subtype: ['blob'],
  compressed: ['blob'],
  autoincrement: ['integer', 'bigInteger'],
  decimalplaces: ['decimal'],
};

function checkTypesOfProperties(field: ast.TableField, type: AlType, { diagnostics }: AnalysedApp): void {
  for (const { name } of field.properties) {
    const types = typesOf[name.text.toLowerCase()];
    if (types === undefined || types.includes(type.kind)) continue;
    const message = `The property '${name.text}' cannot be used in this context: the field has the type '${typeName(type)}'`;
    diagnostics.error(name, codes.property, message);
  }
}
