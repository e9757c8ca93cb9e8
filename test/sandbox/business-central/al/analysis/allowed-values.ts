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
    if (symbol.kind === 'table' || symbol.kind === 'tableExtension') {
      const owner = symbol.kind === 'table' ? symbol : symbol.target;
      for (const field of symbol.declaration?.fields ?? [])
        checkValues(field, owner?.fieldsByName.get(field.name.text.toLowerCase())?.type, scope);
    }
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
    if (isAmong(type, value.text.toLowerCase())) continue;
    const code = type.kind === 'enum' ? codes.enumValueAllowed : codes.optionAllowed;
    const message = `Property value '${value.text}' is not among the values of '${typeName(type)}'`;
    scope.diagnostics.error(value, code, message);
  }
}

function isAmong(type: AlType & { kind: 'option' | 'enum' }, key: string): boolean {
  if (type.kind === 'enum') return type.symbol.valuesByName.has(key);
  return type.members.some((member) => member.toLowerCase().trim() === key.trim());
}

function valuesIn(value: ast.PropertyValue | undefined): readonly ast.Expression[] {
  if (value?.kind === 'expressionValue') return [value.expression];
  if (value?.kind === 'expressionListValue') return value.expressions;
  return listedNames(value);
}
