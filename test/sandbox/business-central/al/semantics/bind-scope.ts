/** What stands around `::`: numbers of objects, members of options and enums. */
import type * as ast from '../syntax/ast.ts';
import { bindEntity, entityValue } from './bind-expression.ts';
import { type Entity, objectNumberTypes, reportMissing, resolveName, value } from './bind-name.ts';
import { codes } from './diagnostics.ts';
import { platformOption } from './resolve-type.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import type { EnumSymbol } from './symbols.ts';
import { type AlType, errorType, integerType, typeName } from './types.ts';

/** `Database::Customer`, `Status::Open`, `Enum::"X"`, `Enum::"X"::Value`, `"X"::Value`. */
export function bindScope(node: ast.ScopeExpression, scope: RoutineScope): Entity {
  if (node.object.kind === 'identifier') {
    const key = node.object.text.toLowerCase();
    const shadowed = scope.locals.has(key) || scope.owner.globals.has(key);
    if (!shadowed && key === 'enum' && node.name.kind === 'identifier') {
      const symbol = scope.table.resolve('enum', node.name, scope.file);
      return symbol === undefined ? { kind: 'missing' } : { kind: 'enumType', symbol };
    }
    const kind = objectNumberTypes[key];
    if (!shadowed && kind !== undefined) return objectNumber(kind, node.name, node, scope);
    const option = shadowed ? undefined : platformOption(key);
    const isField = scope.recordIsImplicit && scope.record?.table.fieldsByName.has(key) === true;
    if (option !== undefined && !isField && node.name.kind === 'identifier')
      return optionMember(option, node.name, scope);
  }
  const object = bindScopeObject(node.object, scope);
  if (node.name.kind !== 'identifier') {
    report(scope, node.name, codes.nameMissing, 'A name is expected after ::');
    return { kind: 'missing' };
  }
  switch (object.kind) {
    case 'missing':
      return object;
    case 'enumType':
      return enumMember(object.symbol, node.name, scope);
    case 'optionType':
      return optionMember(object.type, node.name, scope);
    case 'typeName':
      reportMissing(node.name, object, scope);
      return { kind: 'missing' };
    default: {
      const bound = entityValue(object, node.object, scope);
      // The members of an array of options are named by the array as well: `Kinds::Large`.
      const operand = bound.type.kind === 'array' ? { ...bound, type: bound.type.element } : bound;
      if (operand.type.kind === 'enum') return enumMember(operand.type.symbol, node.name, scope);
      if (operand.type.kind === 'option') return optionMember(operand.type, node.name, scope);
      if (operand.type.kind === 'dotNet') return { kind: 'dotNetMember', receiver: operand, name: node.name };
      if (operand.type.kind !== 'error') {
        report(
          scope,
          node.name,
          codes.memberMissing,
          `'${typeName(operand.type)}' does not contain a definition for '${node.name.text}'`,
        );
      }
      return { kind: 'missing' };
    }
  }
}

/** Before `::`, a name may be a variable, a field, or an enum; the first two only when they have values to name. */
function bindScopeObject(node: ast.Expression, scope: RoutineScope): Entity {
  if (node.kind === 'identifier') {
    const entity = resolveName(node, scope, false);
    const fits =
      entity.kind === 'value' && (entity.expression.type.kind === 'enum' || entity.expression.type.kind === 'option');
    if (!fits) {
      const symbol = scope.table.lookup('enum', node, scope.file);
      if (symbol !== undefined) return { kind: 'enumType', symbol };
      const option = platformOption(node.text);
      if (option !== undefined) return { kind: 'optionType', type: option };
    }
    if (entity.kind === 'missing') {
      const elsewhere = scope.table
        .findAll('enum', node.text)
        .find((symbol) => scope.file.app.visible.has(symbol.scope.app));
      if (elsewhere !== undefined) scope.table.resolve('enum', node, scope.file);
      else reportMissing(node, undefined, scope);
    }
    return entity;
  }
  return bindEntity(node, scope, false);
}

function objectNumber(
  kind: (typeof objectNumberTypes)[string],
  name: ast.Identifier | ast.IntegerLiteral | ast.QualifiedName,
  span: ast.Span,
  scope: RoutineScope,
): Entity {
  const symbol = scope.table.resolve(kind, name, scope.file);
  return symbol === undefined
    ? { kind: 'missing' }
    : value({ kind: 'literal', value: symbol.id, type: integerType, span });
}

/** `Database::Microsoft.Sales.Customer.Customer`: a chain of members around a scope. */
export function qualifiedObject(node: ast.MemberExpression, scope: RoutineScope): Entity | undefined {
  const parts: ast.Identifier[] = [node.name];
  let object: ast.Expression = node.object;
  while (object.kind === 'member') {
    parts.unshift(object.name);
    object = object.object;
  }
  if (object.kind === 'identifier') return qualifiedEnum([object, ...parts], node, scope);
  if (object.kind !== 'scope' || object.object.kind !== 'identifier' || object.name.kind !== 'identifier')
    return undefined;
  const key = object.object.text.toLowerCase();
  const kind = key === 'enum' ? 'enum' : objectNumberTypes[key];
  if (kind === undefined) return undefined;
  if (scope.table.lookup(kind, object.name, scope.file) !== undefined) return undefined;
  parts.unshift(object.name);
  const name: ast.QualifiedName = {
    kind: 'qualifiedName',
    parts,
    source: node.source,
    start: object.name.start,
    end: node.end,
  };
  if (kind !== 'enum') return objectNumber(kind, name, node, scope);
  // `Enum::Namespace."Name".FromInteger`: the last part may be a method.
  if (scope.table.lookup('enum', name, scope.file) === undefined) return undefined;
  const symbol = scope.table.resolve('enum', name, scope.file);
  return symbol === undefined ? { kind: 'missing' } : { kind: 'enumType', symbol };
}

/** `Microsoft.Inventory."Order Type"` in front of a value or method: an enum by its namespace. */
function qualifiedEnum(
  parts: readonly ast.Identifier[],
  node: ast.MemberExpression,
  scope: RoutineScope,
): Entity | undefined {
  const first = parts[0]!;
  if (resolveName(first, scope, false).kind !== 'missing') return undefined;
  const { source, start } = first;
  const symbol = scope.table.lookup('enum', { kind: 'qualifiedName', parts, source, start, end: node.end }, scope.file);
  return symbol && { kind: 'enumType', symbol };
}

function enumMember(symbol: EnumSymbol, name: ast.Identifier, scope: RoutineScope): Entity {
  const found = symbol.valuesByName.get(name.text.toLowerCase());
  if (found === undefined || !scope.file.app.visible.has(found.app)) {
    report(scope, name, codes.memberMissing, `'Enum ${symbol.name}' does not contain a definition for '${name.text}'`);
    return value({ kind: 'error', type: errorType, span: name });
  }
  return value({ kind: 'literal', value: found.ordinal, type: { kind: 'enum', symbol }, span: name });
}

function optionMember(type: AlType, name: ast.Identifier, scope: RoutineScope): Entity {
  if (type.kind !== 'option') return { kind: 'missing' };
  const key = name.text.toLowerCase();
  const ordinal = type.members.findIndex((member) => member.toLowerCase() === key);
  if (ordinal < 0) {
    report(scope, name, codes.memberMissing, `'${typeName(type)}' does not contain a definition for '${name.text}'`);
    return value({ kind: 'error', type: errorType, span: name });
  }
  return value({ kind: 'literal', value: ordinal, type, span: name });
}
