import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { bindCall, bindDotNetMember, completeCall } from './bind-call.ts';
import { type Entity, reportMissing, resolveMember, resolveName, resolveOwnMember, value } from './bind-name.ts';
import { bindScope, qualifiedObject } from './bind-scope.ts';
import type { BoundExpression, BoundMatch, BoundRange } from './bound-tree.ts';
import { characterLiteral, convert } from './conversions.ts';
import { codes } from './diagnostics.ts';
import { dateFromDigits, isInDecimalRange, timeFromDigits } from './literals.ts';
import { binaryOperation, comparisonType } from './operators.ts';
import { resolveType } from './resolve-type.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { describeObject } from './symbols.ts';
import {
  type AlType,
  bigIntegerType,
  booleanType,
  charType,
  conversionCost,
  dateTimeType,
  dateType,
  decimalType,
  errorType,
  integerType,
  isNumeric,
  isTextual,
  sameType,
  textType,
  timeType,
  typeName,
} from './types.ts';

export function boundError(span: ast.Span): BoundExpression {
  return { kind: 'error', type: errorType, span };
}

/** Binds an expression for its value. */
export function bindExpression(node: ast.Expression, scope: RoutineScope): BoundExpression {
  switch (node.kind) {
    case 'integerLiteral':
      return { kind: 'literal', value: node.value, type: integerType, span: node };
    case 'bigIntegerLiteral':
      return { kind: 'literal', value: node.value, type: bigIntegerType, span: node };
    case 'decimalLiteral':
      if (!isInDecimalRange(node.text)) {
        report(scope, node, codes.decimalRange, `Constant value '${node.text}' is outside the range for a Decimal.`);
        return boundError(node);
      }
      return { kind: 'decimal', text: node.text, type: decimalType, span: node };
    case 'stringLiteral':
      return { kind: 'literal', value: node.value, type: { kind: 'text', length: node.value.length }, span: node };
    case 'booleanLiteral':
      return { kind: 'literal', value: node.value, type: booleanType, span: node };
    case 'dateLiteral':
    case 'timeLiteral':
    case 'dateTimeLiteral':
      return bindMoment(node, scope);
    case 'unary':
      return bindUnary(node, scope);
    case 'binary':
      return bindBinary(node, scope);
    case 'in':
      return bindIn(node, scope);
    case 'typeTest':
      return bindTypeTest(node, scope);
    case 'conditional':
      return bindConditional(node, scope);
    case 'index':
      return bindIndex(node, scope);
    case 'call':
      return bindCall(node, scope, true);
    default:
      return entityValue(bindEntity(node, scope, false), node, scope);
  }
}

/** The value of what a name stands for: procedures and functions are called without arguments. */
export function entityValue(
  entity: Entity,
  node: ast.Expression,
  scope: RoutineScope,
  resultUsed = true,
): BoundExpression {
  switch (entity.kind) {
    case 'value':
      return entity.expression;
    case 'procedures':
    case 'builtins':
      return completeCall(entity, [], node, scope, resultUsed);
    case 'dotNetMember':
      return bindDotNetMember(entity, undefined, scope);
    case 'missing':
      return boundError(node);
    default:
      report(scope, node, codes.nameMissing, `'${sourceText(node)}' is a type and has no value here`);
      return boundError(node);
  }
}

/** What an expression that is a name, a member or a `::` stands for; reports names that do not exist. */
export function bindEntity(node: ast.Expression, scope: RoutineScope, callable: boolean): Entity {
  switch (node.kind) {
    case 'identifier': {
      const entity = resolveName(node, scope, callable);
      if (entity.kind === 'missing') reportMissing(node, undefined, scope);
      return entity;
    }
    case 'this':
      return bindThis(node, scope);
    case 'scope':
      return bindScope(node, scope);
    case 'member': {
      const qualified = qualifiedObject(node, scope);
      if (qualified !== undefined) return qualified;
      if (node.object.kind === 'this') {
        const own = resolveOwnMember(node.name, scope);
        if (own !== undefined) return own;
      }
      const object = bindEntity(node.object, scope, false);
      if (object.kind === 'missing') return object;
      const receiver =
        object.kind === 'procedures' || object.kind === 'builtins' || object.kind === 'dotNetMember'
          ? value(entityValue(object, node.object, scope))
          : object;
      const entity = resolveMember(receiver, node.name, scope, callable);
      if (entity.kind === 'missing') reportMissing(node.name, receiver, scope);
      return entity;
    }
    default:
      return value(bindExpression(node, scope));
  }
}

function bindThis(node: ast.Expression, scope: RoutineScope): Entity {
  const owner = scope.owner;
  switch (owner.kind) {
    case 'codeunit':
    case 'page':
      return value({ kind: 'implicit', name: 'this', type: { kind: owner.kind, symbol: owner }, span: node });
    case 'table':
    case 'tableExtension':
      if (scope.record !== undefined) return value({ kind: 'implicit', name: 'Rec', type: scope.record, span: node });
  }
  if (owner.kind === 'report' || owner.kind === 'query' || owner.kind === 'xmlPort') {
    const kind = owner.kind === 'xmlPort' ? 'xmlport' : owner.kind;
    return value({ kind: 'implicit', name: 'this', type: { kind, symbol: owner }, span: node });
  }
  report(scope, node, codes.nameMissing, `'this' can not be used in ${describeObject(owner)}`);
  return { kind: 'missing' };
}

function bindMoment(
  node: ast.DateLiteral | ast.TimeLiteral | ast.DateTimeLiteral,
  scope: RoutineScope,
): BoundExpression {
  if (node.kind === 'dateTimeLiteral') return { kind: 'literal', value: 0, type: dateTimeType, span: node };
  const moment = node.kind === 'dateLiteral' ? dateFromDigits(node.digits) : timeFromDigits(node.digits);
  if (moment === undefined) {
    report(
      scope,
      node,
      node.kind === 'dateLiteral' ? codes.dateLiteral : codes.timeLiteral,
      `'${node.digits}' is not a valid ${node.kind === 'dateLiteral' ? 'date' : 'time'}`,
    );
    return boundError(node);
  }
  return { kind: 'literal', value: moment, type: node.kind === 'dateLiteral' ? dateType : timeType, span: node };
}

function bindUnary(node: ast.UnaryExpression, scope: RoutineScope): BoundExpression {
  const operand = bindExpression(node.operand, scope);
  if (operand.type.kind === 'error') return operand;
  if (node.operator === 'not') {
    const { kind } = operand.type;
    if (kind === 'boolean' || kind === 'dotNet' || kind === 'variant')
      return {
        kind: 'unary',
        operator: 'not',
        operand: convert(operand, booleanType, scope),
        type: booleanType,
        span: node,
      };
  } else {
    const type = operand.type;
    const result =
      type.kind === 'decimal' || type.kind === 'bigInteger' || type.kind === 'duration'
        ? type
        : conversionCost(type, integerType) !== undefined && !isTextual(type) && type.kind !== 'variant'
          ? integerType
          : undefined;
    if (result !== undefined) {
      if (node.operator === '+') return convert(operand, result, scope);
      if (operand.kind === 'literal' && typeof operand.value === 'number' && result === integerType) {
        return { ...operand, value: -operand.value, type: integerType, span: node };
      }
      return { kind: 'unary', operator: '-', operand: convert(operand, result, scope), type: result, span: node };
    }
  }
  report(
    scope,
    node,
    codes.unaryOperator,
    `Operator '${node.operator}' cannot be applied to an operand of type '${typeName(operand.type)}'`,
  );
  return boundError(node);
}

function bindBinary(node: ast.BinaryExpression, scope: RoutineScope): BoundExpression {
  const left = bindExpression(node.left, scope);
  const right = bindExpression(node.right, scope);
  return bindOperation(node.operator, left, right, node, scope);
}

export function bindOperation(
  operator: ast.BinaryOperator,
  left: BoundExpression,
  right: BoundExpression,
  span: ast.Span,
  scope: RoutineScope,
): BoundExpression {
  if (left.type.kind === 'error' || right.type.kind === 'error') return boundError(span);
  if (/^(\/|div|mod)$/.test(operator) && isZero(right)) {
    report(scope, right.span, codes.divisionByZero, 'Division by constant zero');
    return boundError(span);
  }
  if (operator === '-') {
    const [first, second] = [asCharacter(left, right.type), asCharacter(right, left.type)];
    if (first !== left || second !== right) return bindOperation(operator, first, second, span, scope);
  }
  const operation = binaryOperation(operator, left.type, right.type);
  if (operation === undefined) {
    report(
      scope,
      span,
      codes.operator,
      `Operator '${operator}' cannot be applied to operands of type '${typeName(left.type)}' and '${typeName(right.type)}'`,
    );
    return boundError(span);
  }
  return {
    kind: 'binary',
    operator,
    left: convert(left, operation.left, scope),
    right: convert(right, operation.right, scope),
    operandType: operation.operand,
    type: operation.result,
    span,
  };
}

/** `Text[1] - '0'`: a literal of one character is a Char where a number is subtracted, or subtracted from one. */
function asCharacter(operand: BoundExpression, other: AlType): BoundExpression {
  const isWanted = other.kind === 'char' || other.kind === 'integer' || other.kind === 'byte';
  return (isWanted && characterLiteral(operand, charType)) || operand;
}

function isZero(operand: BoundExpression): boolean {
  if (operand.kind === 'decimal') return Number(operand.text) === 0;
  return operand.kind === 'literal' && (operand.value === 0 || operand.value === 0n) && isNumeric(operand.type);
}

/** Binds the values of a case branch or an `in` set against a subject. */
export function bindMatches(
  nodes: readonly (ast.Expression | ast.RangeExpression)[],
  subject: AlType,
  scope: RoutineScope,
): (BoundMatch | BoundRange)[] {
  const result: (BoundMatch | BoundRange)[] = [];
  for (const node of nodes) {
    if (node.kind === 'range') {
      const from = node.from === undefined ? undefined : bindExpression(node.from, scope);
      const to = node.to === undefined ? undefined : bindExpression(node.to, scope);
      const type = meeting(subject, from ?? to, node, scope);
      result.push({
        kind: 'range',
        from: from === undefined ? undefined : convert(from, type, scope),
        to: to === undefined ? undefined : convert(to, type, scope),
        operandType: type,
      });
    } else {
      const bound = bindExpression(node, scope);
      const type = meeting(subject, bound, node, scope);
      result.push({ kind: 'match', value: convert(bound, type, scope), operandType: type });
    }
  }
  return result;
}

function meeting(subject: AlType, bound: BoundExpression | undefined, span: ast.Span, scope: RoutineScope): AlType {
  if (bound === undefined || bound.type.kind === 'error' || subject.kind === 'error') return errorType;
  const type = comparisonType(subject, bound.type);
  if (type !== undefined) return type;
  report(
    scope,
    span,
    codes.operator,
    `Operator '=' cannot be applied to operands of type '${typeName(subject)}' and '${typeName(bound.type)}'`,
  );
  return errorType;
}

function bindIn(node: ast.InExpression, scope: RoutineScope): BoundExpression {
  const operand = bindExpression(node.operand, scope);
  const only = node.values[0];
  if (node.values.length === 1 && only !== undefined && only.kind !== 'range') {
    const collection = bindExpression(only, scope);
    if (collection.type.kind === 'list') {
      const type = collection.type.element;
      return {
        kind: 'in',
        operand: convert(operand, type, scope),
        values: [{ kind: 'match', value: collection, operandType: collection.type }],
        type: booleanType,
        span: node,
      };
    }
    const type = meeting(operand.type, collection, only, scope);
    return {
      kind: 'in',
      operand,
      values: [{ kind: 'match', value: convert(collection, type, scope), operandType: type }],
      type: booleanType,
      span: node,
    };
  }
  return { kind: 'in', operand, values: bindMatches(node.values, operand.type, scope), type: booleanType, span: node };
}

function bindTypeTest(node: ast.TypeTestExpression, scope: RoutineScope): BoundExpression {
  const operand = bindExpression(node.operand, scope);
  let target: AlType;
  if (node.type.kind === 'qualifiedName') {
    const symbol = scope.table.resolve('interface', node.type, scope.file);
    target = symbol === undefined ? errorType : { kind: 'interface', symbol };
  } else target = resolveType(node.type, scope.file, scope.table);
  return {
    kind: 'typeTest',
    operator: node.operator,
    operand,
    target,
    type: node.operator === 'is' ? booleanType : target,
    span: node,
  };
}

function bindConditional(node: ast.ConditionalExpression, scope: RoutineScope): BoundExpression {
  const condition = convert(bindExpression(node.condition, scope), booleanType, scope);
  const whenTrue = bindExpression(node.whenTrue, scope);
  const whenFalse = bindExpression(node.whenFalse, scope);
  const type = conditionalType(whenTrue.type, whenFalse.type);
  if (type === undefined) {
    report(
      scope,
      node,
      codes.conversion,
      `The branches have the types '${typeName(whenTrue.type)}' and '${typeName(whenFalse.type)}'`,
    );
    return boundError(node);
  }
  return {
    kind: 'conditional',
    condition,
    whenTrue: convert(whenTrue, type, scope),
    whenFalse: convert(whenFalse, type, scope),
    type,
    span: node,
  };
}

function conditionalType(left: AlType, right: AlType): AlType | undefined {
  if (left.kind === 'error' || right.kind === 'error') return errorType;
  if (sameType(left, right)) return left;
  if (isTextual(left) && isTextual(right))
    return left.kind === 'code' && right.kind === 'code' ? { kind: 'code' } : textType;
  const toRight = conversionCost(left, right);
  const toLeft = conversionCost(right, left);
  if (toRight === undefined) return toLeft === undefined ? undefined : left;
  return toLeft === undefined || toRight <= toLeft ? right : left;
}

function bindIndex(node: ast.IndexExpression, scope: RoutineScope): BoundExpression {
  const object = bindExpression(node.object, scope);
  const given = node.indexes.map((index) => bindExpression(index, scope));
  const type = object.type;
  if (type.kind === 'error') return object;
  if (type.kind === 'list' || type.kind === 'dictionary' || type.kind === 'jsonArray') {
    report(scope, node, codes.notIndexable, `A value of type '${typeName(type)}' is read with Get`);
    return boundError(node);
  }
  const indexes = given.map((index) => convert(index, integerType, scope));
  if (type.kind === 'array') {
    if (indexes.length < type.lengths.length) {
      const rest: AlType = { kind: 'array', element: type.element, lengths: type.lengths.slice(indexes.length) };
      return { kind: 'index', array: object, indexes, type: rest, span: node };
    }
    if (indexes.length !== type.lengths.length) {
      report(
        scope,
        node,
        codes.indexCount,
        `The array has ${type.lengths.length} dimensions, and ${indexes.length} indexes are given`,
      );
      return boundError(node);
    }
    return { kind: 'index', array: object, indexes, type: type.element, span: node };
  }
  if (isTextual(type) && indexes.length === 1) {
    return { kind: 'character', text: object, index: indexes[0]!, type: charType, span: node };
  }
  report(scope, node, codes.notIndexable, `Cannot apply indexing with [] to an expression of type '${typeName(type)}'`);
  return boundError(node);
}
