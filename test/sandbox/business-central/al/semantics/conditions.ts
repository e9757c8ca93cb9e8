/** Filters of CalcFormula, TableRelation, views and links: names to field numbers, constants to values. */
import type {
  CalcFormula,
  Condition,
  FieldValue,
  RelationBranch,
  TableRelation,
} from '../../runtime/records/definitions.ts';
import { Decimal } from '../../runtime/values/decimal.ts';
import { upperInvariant } from '../../runtime/values/text.ts';
import type * as ast from '../syntax/ast.ts';
import { bindExpression } from './bind-expression.ts';
import { lacksKnownTable, systemFields, visibleField } from './bind-name.ts';
import { codes } from './diagnostics.ts';
import { listedNames } from './properties.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import type { TableSymbol } from './symbols.ts';
import { type AlType, conversionCost, isNumeric, isTextual, typeName } from './types.ts';

interface FieldRefTarget {
  readonly number: number;
  readonly type: AlType;
}

/** A field by name, with a report when there is none. */
export function bindFieldName(
  name: ast.Identifier,
  table: TableSymbol,
  scope: RoutineScope,
): FieldRefTarget | undefined {
  const field = visibleField(table, name.text, scope);
  if (field !== undefined) return { number: field.id, type: field.type };
  const system = systemFields[name.text.toLowerCase()];
  if (system !== undefined) return { number: system.number, type: system.type };
  report(scope, name, codes.fieldMissing, `The field '${name.text}' does not exist in table '${table.name}'`);
  return undefined;
}

/** The fields that a property lists. */
export function bindFieldList(value: ast.PropertyValue | undefined, table: TableSymbol, scope: RoutineScope): void {
  for (const name of listedNames(value)) bindFieldName(name, table, scope);
}

/**
 * Binds conditions on `target`. `source` is the table whose fields `field(...)` names; without one only constants and
 * filters may stand there.
 */
export function bindConditions(
  nodes: readonly ast.FieldCondition[],
  target: TableSymbol,
  source: TableSymbol | undefined,
  scope: RoutineScope,
): Condition[] {
  const result: Condition[] = [];
  for (const node of nodes) {
    const field = bindFieldName(node.field, target, scope);
    if (field === undefined) continue;
    const condition = bindCondition(node.condition, field, source, scope);
    if (condition !== undefined) result.push(condition);
  }
  return result;
}

export function bindCondition(
  node: ast.ConditionValue,
  field: FieldRefTarget,
  source: TableSymbol | undefined,
  scope: RoutineScope,
): Condition | undefined {
  switch (node.kind) {
    case 'constCondition': {
      const value = constantValue(node.value, field.type, scope);
      return value === undefined ? undefined : { field: field.number, kind: 'const', value };
    }
    case 'filterCondition':
      return { field: field.number, kind: 'filter', filter: filterText(node, field.type, scope) };
    case 'fieldReferenceCondition': {
      if (source === undefined) {
        if (lacksKnownTable(scope.owner)) return undefined;
        report(scope, node, codes.constOrFilter, 'A CONST or FILTER expression is expected: there is no record here');
        return undefined;
      }
      const other = bindFieldName(node.field, source, scope);
      if (other === undefined) return undefined;
      if (!isComparable(other.type, field.type) && !node.filter) {
        const message = `A field of type '${typeName(other.type)}' is not convertible to the type '${typeName(field.type)}'`;
        report(scope, node.field, codes.fieldConversion, message);
      }
      return {
        field: field.number,
        kind: 'field',
        source: other.number,
        valueIsFilter: node.filter,
        upperLimit: node.upperLimit,
      };
    }
    case 'linkCondition':
      report(scope, node, codes.conditionForm, 'One of CONST(value), FILTER(expression) and FIELD(name) is expected');
      return undefined;
  }
}

/** Whether a field can be filtered by the value of another one; as a text, any value can. */
export function isComparable(from: AlType, to: AlType): boolean {
  if (from.kind === 'error' || to.kind === 'error' || from.kind === to.kind || isTextual(to)) return true;
  return (isNumeric(from) || from.kind === 'boolean') && isNumeric(to);
}

/** Names in double quotes become quoted values, names of option members stay. */
function filterText(node: ast.FilterCondition, type: AlType, scope: RoutineScope): string {
  for (const term of node.terms) if (term.kind === 'value') checkTerm(term.expression, type, scope);
  return node.text.replace(
    /"((?:[^"]|"")*)"/g,
    (_whole, name: string) => `'${name.replaceAll('""', '"').replaceAll("'", "''")}'`,
  );
}

/** Words that stand in filters for values of types other than texts. */
const filterWords: Partial<Record<AlType['kind'], RegExp>> = {
  boolean: /^(true|false|yes|no|0|1)$/i,
  integer: /^[^a-z]*$/i,
  bigInteger: /^[^a-z]*$/i,
  decimal: /^[^a-z]*$/i,
  guid: /^[^g-z]*$/i,
};

function checkTerm(expression: ast.Expression, type: AlType, scope: RoutineScope): void {
  const isName = expression.kind === 'identifier';
  if (isName && (type.kind === 'enum' || type.kind === 'option')) memberOrdinal(expression, type, scope);
  const words = filterWords[type.kind];
  if (words === undefined || (!isName && expression.kind !== 'stringLiteral')) return;
  const text = isName ? expression.text : expression.value;
  if (words.test(text) || (isName && scope.table.lookup('table', expression, scope.file) !== undefined)) return;
  const message = `The value '${text}' does not match the field's type '${typeName(type)}'`;
  report(scope, expression, codes.constantType, message);
}

function memberOrdinal(name: ast.Identifier, type: AlType, scope: RoutineScope): number | undefined {
  const key = name.text.toLowerCase();
  if (type.kind === 'enum') {
    const found = type.symbol.valuesByName.get(key);
    if (found !== undefined) return found.ordinal;
  } else if (type.kind === 'option') {
    const ordinal = type.members.findIndex(
      (member) => member.toLowerCase() === key || (member.trim() === '' && key.trim() === ''),
    );
    if (ordinal >= 0) return ordinal;
  }
  report(scope, name, codes.optionValueMissing, `The value '${name.text}' is not defined in '${typeName(type)}'`);
  return undefined;
}

/** `sorting(...) where(...)` on a table. Fields that no key has can not be sorted by without reading all rows. */
export function checkView(value: ast.PropertyValue | undefined, target: TableSymbol, scope: RoutineScope): void {
  if (value?.kind !== 'viewValue') return;
  for (const name of value.sorting) {
    if (bindFieldName(name, target, scope) === undefined || isInKey(name, target)) continue;
    const message = `Sorting field '${name.text}' should be part of the keys for table '${target.name}'`;
    scope.diagnostics.warning(name, codes.sortingField, message);
  }
  bindConditions(value.filters, target, undefined, scope);
}

function isInKey(name: ast.Identifier, { declaration, extensions, scope }: TableSymbol): boolean {
  const wanted = name.text.toLowerCase();
  // The keys of the platform's tables are not documented.
  if (wanted in systemFields || scope.app.order === 0) return true;
  const keys = [declaration, ...extensions.map((extension) => extension.declaration)].flatMap(
    (node) => node?.keys ?? [],
  );
  return keys.some(({ fields }) => fields.some((field) => field.text.toLowerCase() === wanted));
}

/** A constant in the run-time form of a field's type; undefined (and reported) when it does not fit. */
export function constantValue(
  node: ast.Expression | undefined,
  type: AlType,
  scope: RoutineScope,
): FieldValue | undefined {
  if (type.kind === 'error') return undefined;
  if (node === undefined) return isTextual(type) ? '' : 0;
  if (node.kind === 'identifier' && (type.kind === 'enum' || type.kind === 'option'))
    return memberOrdinal(node, type, scope);
  if (node.kind === 'identifier' && isTextual(type))
    return type.kind === 'code' ? upperInvariant(node.text) : node.text;
  if (node.kind === 'identifier' && type.kind === 'boolean') {
    const word = node.text.toLowerCase();
    if (word === 'yes' || word === 'no') return word === 'yes';
  }
  if (node.kind === 'identifier' && type.kind === 'integer') {
    const table = scope.table.lookup('table', node, scope.file);
    if (table !== undefined) return table.id;
  }
  if (node.kind === 'identifier' && scope.table.lookup('table', node, scope.file) === undefined) {
    report(scope, node, codes.nameMissing, `The name '${node.text}' does not exist in the current context`);
    return undefined;
  }
  const bound = bindExpression(node, scope);
  if (bound.type.kind === 'error') return undefined;
  const negative = bound.kind === 'unary' && bound.operator === '-' ? bound.operand : undefined;
  const plain = negative ?? bound;
  const literal = plain.kind === 'conversion' ? plain.operand : plain;
  if (literal.kind === 'decimal') {
    const decimal = Decimal.parse(literal.text);
    return negative === undefined ? decimal : decimal.negate();
  }
  if (literal.kind !== 'literal' || conversionCost(literal.type, type) === undefined) {
    const message = `The value does not match the field's type: a constant of type '${typeName(type)}' is expected`;
    report(scope, node, codes.constantType, message);
    return undefined;
  }
  const value = literal.value;
  if (type.kind === 'decimal')
    return typeof value === 'number' || typeof value === 'bigint'
      ? Decimal.fromInteger(negative === undefined ? value : -value)
      : undefined;
  if (type.kind === 'bigInteger') return BigInt(value);
  if (typeof value === 'string' && type.kind === 'code') return upperInvariant(value.trim());
  return negative !== undefined && typeof value === 'number' ? -value : value;
}

/** The table and, if named, the field of `Table.Field`, `Namespace.Table.Field` or `Table`. */
export function bindTableAndField(
  reference: ast.ObjectReference,
  scope: RoutineScope,
  wantsField: boolean,
): { table: TableSymbol; field: FieldRefTarget | undefined; fieldName: ast.Identifier | undefined } | undefined {
  if (reference.kind === 'integerLiteral') {
    const table = scope.table.resolve('table', reference, scope.file, codes.objectMissing, true);
    return table === undefined ? undefined : { table, field: undefined, fieldName: undefined };
  }
  const whole = scope.table.lookup('table', reference, scope.file);
  if (whole !== undefined && !wantsField) return { table: whole, field: undefined, fieldName: undefined };
  const last = reference.parts.at(-1);
  if (reference.parts.length > 1 && last !== undefined) {
    const prefix: ast.QualifiedName = {
      ...reference,
      parts: reference.parts.slice(0, -1),
      end: reference.parts.at(-2)!.end,
    };
    const table = scope.table.resolve('table', prefix, scope.file, codes.objectMissing, true);
    if (table === undefined) return undefined;
    return { table, field: bindFieldName(last, table, scope), fieldName: last };
  }
  const table = scope.table.resolve('table', reference, scope.file, codes.objectMissing, true);
  return table === undefined ? undefined : { table, field: undefined, fieldName: undefined };
}

export function bindCalcFormula(
  node: ast.CalcFormulaValue,
  owner: TableSymbol,
  scope: RoutineScope,
): CalcFormula | undefined {
  const wantsField = node.method !== 'count' && node.method !== 'exist';
  const target = bindTableAndField(node.target, scope, wantsField);
  if (target === undefined) return undefined;
  const where = bindConditions(node.filters, target.table, owner, scope);
  if (wantsField && target.field === undefined) {
    if (target.fieldName === undefined)
      report(scope, node, codes.fieldMissing, `A field of table '${target.table.name}' is expected`);
    return undefined;
  }
  return {
    method: node.method,
    negate: node.negated,
    table: target.table.id,
    field: target.field?.number,
    where,
  };
}

/** `owner` has the fields that conditions test and `field(...)` names; a page without a source table has none. */
export function bindTableRelation(
  node: ast.TableRelationValue,
  owner: TableSymbol | undefined,
  scope: RoutineScope,
): TableRelation {
  const branches: RelationBranch[] = [];
  for (const alternative of node.alternatives) {
    const target = bindTableAndField(alternative.target, scope, false);
    if (target === undefined) continue;
    branches.push({
      conditions: owner === undefined ? [] : bindConditions(alternative.conditions, owner, owner, scope),
      table: target.table.id,
      field: target.field?.number,
      filters: bindConditions(alternative.filters, target.table, owner, scope),
    });
  }
  return branches;
}
