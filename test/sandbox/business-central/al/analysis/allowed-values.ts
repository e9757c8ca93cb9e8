/** `ValuesAllowed` of fields of tables and pages: values that the field can have. */
import { constantValue } from '../semantics/conditions.ts';
import { type HasProperties, listedNames, property } from '../semantics/properties.ts';
import { objectScope, type RoutineScope } from '../semantics/routine-scope.ts';
import { type AlType, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

export function checkAllowedValues({ objects, table, diagnostics }: AnalysedApp): void {
  for (const { symbol, controls } of objects) {
    const scope = { ...objectScope(symbol, table), diagnostics };
    const owner = symbol.kind === 'tableExtension' ? symbol.target : symbol.kind === 'table' ? symbol : undefined;
    const fields =
      symbol.kind === 'table' || symbol.kind === 'tableExtension' ? (symbol.declaration?.fields ?? []) : [];
    for (const field of fields) checkValues(field, owner?.fieldsByName.get(field.name.text.toLowerCase())?.type, scope);
    for (const { declaration, expression } of controls) checkValues(declaration, expression?.type, scope);
  }
}

function checkValues(field: HasProperties, type: AlType | undefined, scope: RoutineScope): void {
  if (type === undefined) return;
  for (const value of valuesIn(property(field, 'ValuesAllowed'))) {
    if (value.kind !== 'identifier' || (type.kind !== 'option' && type.kind !== 'enum')) {
      constantValue(value, type, scope);
      continue;
    }
    const [isKnown, code] = memberTest(type);
    if (isKnown(value.text.toLowerCase())) continue;
    const message = `Property value '${value.text}' is not among the values of '${typeName(type)}'`;
    scope.diagnostics.error(value, code, message);
  }
}

function memberTest(type: AlType & { kind: 'option' | 'enum' }): [(key: string) => boolean, string] {
  if (type.kind === 'enum') return [(key) => type.symbol.valuesByName.has(key), codes.enumValueAllowed];
  const members = type.members.map((member) => member.toLowerCase());
  return [
    (key) => members.includes(key) || members.some((member) => member.trim() === key.trim()),
    codes.optionAllowed,
  ];
}

function valuesIn(value: ast.PropertyValue | undefined): readonly ast.Expression[] {
  if (value?.kind === 'expressionValue') return [value.expression];
  if (value?.kind === 'expressionListValue') return value.expressions;
  return listedNames(value);
}
