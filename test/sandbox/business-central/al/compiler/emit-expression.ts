import type {
  BoundBinary,
  BoundExpression,
  BoundIn,
  BoundIndex,
  BoundMatch,
  BoundRange,
  BoundTypeTest,
  BoundVariable,
} from '../semantics/bound-tree.ts';
import { type AlType, isBoxedByReference, isOrdinal } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { emitBuiltin, emitCall } from './emit-call.ts';
import { emitDotNetMember } from './emit-dotnet.ts';
import { conversion, descriptor, lazyValue } from './emit-type.ts';

/** The JavaScript of an expression. */
export function emitExpression(node: BoundExpression, emission: Emission): string {
  switch (node.kind) {
    case 'literal':
      return emitLiteral(node.value);
    case 'decimal':
      return emission.constant(`$.Decimal.parse('${node.text}')`);
    case 'variable':
      return emitVariable(node, emission);
    case 'implicit':
      return emitImplicit(node.name, emission);
    case 'field':
      return `${emitExpression(node.record, emission)}.f[${node.field.slot}]`;
    case 'systemField':
      return `${emitExpression(node.record, emission)}.f[${node.slot}]`;
    case 'fieldNumber':
      return node.record === undefined
        ? String(node.number)
        : `${emitExpression(node.record, emission)}, ${node.number}`;
    case 'columnName':
      return JSON.stringify(node.column);
    case 'call':
      return emitCall(node, emission);
    case 'builtin':
      return emitBuiltin(node, emission);
    case 'index':
      return emitElement(node, emission);
    case 'character':
      return `$.characterAt(${emitExpression(node.text, emission)}, ${emitExpression(node.index, emission)})`;
    case 'queryColumn':
      return `${emitExpression(node.query, emission)}.column(${JSON.stringify(node.column)})`;
    case 'pagePart':
      return `${emitExpression(node.page, emission)}.part(${JSON.stringify(node.part)})`;
    case 'testControl':
      return `${emitExpression(node.page, emission)}.control(${JSON.stringify(node.control)})`;
    case 'dotNetMember':
      return emitDotNetMember(node, emission);
    case 'unary':
      return emitUnary(node.operator, emitExpression(node.operand, emission), node.type);
    case 'binary':
      return emitBinary(node, emission);
    case 'in':
      return emitIn(node, emission);
    case 'typeTest':
      return emitTypeTest(node, emission);
    case 'conditional':
      return `(${emitExpression(node.condition, emission)} ? ${emitExpression(node.whenTrue, emission)} : ${emitExpression(node.whenFalse, emission)})`;
    case 'conversion':
      return emitConversion(node.operand, node.type, emission);
    case 'reference':
      return emitReference(node.target, emission);
    case 'enumType':
      return `new $.Variant(${descriptor(node.type, emission)}, 0)`;
    case 'error':
      return 'undefined';
  }
}

function emitLiteral(value: string | number | bigint | boolean): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return value < 0n ? `(${value}n)` : `${value}n`;
    case 'number':
      return value < 0 ? `(${value})` : String(value);
    default:
      return String(value);
  }
}

/** The value of a FieldRef becomes a text whatever its type, unlike a Variant. */
function isFieldValue(node: BoundExpression): boolean {
  return node.kind === 'builtin' && node.receiver?.type.kind === 'fieldRef' && node.signature.name === 'Value';
}

function emitConversion(operand: BoundExpression, to: AlType, emission: Emission): string {
  if (isFieldValue(operand) && (to.kind === 'text' || to.kind === 'code'))
    return conversion(
      `rt.Format(${emitExpression(operand, emission)})`,
      { kind: 'text', length: undefined },
      to,
      emission,
    );
  if (operand.kind === 'literal') {
    const { value } = operand;
    if (to.kind === 'char' && typeof value === 'string' && value.length === 1) return String(value.charCodeAt(0));
    if (to.kind === 'bigInteger' && typeof value === 'number') return `${value < 0 ? `(${value}n)` : `${value}n`}`;
    if (to.kind === 'decimal' && typeof value === 'number') return emission.constant(`$.Decimal.fromInteger(${value})`);
    if (to.kind === 'text' && typeof value === 'string') return emitLiteral(value);
    if (to.kind === 'code' && typeof value === 'string')
      return emission.constant(`$.assignCode(${emitLiteral(value)}, ${to.length})`);
  }
  return conversion(emitExpression(operand, emission), operand.type, to, emission);
}

/** The place where a scalar variable's value stands, to read or to assign. */
export function emitPlace(node: BoundVariable, emission: Emission): string {
  const { variable } = node;
  if (variable.role === 'global') return `${emission.holder(variable)}.${variable.jsName}`;
  const isReference = variable.role === 'parameter' && variable.byReference && isBoxedByReference(variable.type);
  return variable.boxed || isReference ? `${variable.jsName}.v` : variable.jsName;
}

function emitVariable(node: BoundVariable, emission: Emission): string {
  if (node.type.kind === 'label') return JSON.stringify(node.type.text);
  const place = emitPlace(node, emission);
  const made = lazyValue(node.variable, emission);
  return made === undefined ? place : `(${place} ??= ${made})`;
}

function emitImplicit(name: string, emission: Emission): string {
  switch (name) {
    case 'Rec':
      return emission.record;
    case 'xRec':
      return emission.owner.kind === 'page' || emission.owner.kind === 'pageExtension'
        ? `${emission.page}.xRec`
        : `${emission.record}.xRec`;
    case 'CurrFieldNo':
      return `${emission.record}.currFieldNo`;
    case 'CurrPage':
    case 'RequestOptionsPage':
      return emission.owner.kind === 'report' ? 'this.requestPage' : emission.page;
    default:
      return 'this';
  }
}

/** Positions in the dimensions of an array, as JavaScript that has been checked against the bounds. */
function arrayPositions(type: AlType, indexes: readonly BoundExpression[], emission: Emission): string[] {
  const lengths = type.kind === 'array' ? type.lengths : [];
  return indexes.map((index, dimension) => {
    const length = lengths[dimension] ?? 0;
    const isKnown =
      index.kind === 'literal' && typeof index.value === 'number' && index.value >= 1 && index.value <= length;
    return isKnown ? String(index.value - 1) : `$.at(${emitExpression(index, emission)}, ${length})`;
  });
}

/** The place of an array element, or of a part of an array when fewer indexes than dimensions are given. */
export function emitElement(node: BoundIndex, emission: Emission): string {
  const positions = arrayPositions(node.array.type, node.indexes, emission);
  return emitExpression(node.array, emission) + positions.map((position) => `[${position}]`).join('');
}

/** A `var` argument: the record or array itself, or a reference to the place of a scalar. */
export function emitReference(target: BoundExpression, emission: Emission): string {
  if (!isBoxedByReference(target.type)) return emitExpression(target, emission);
  switch (target.kind) {
    case 'variable': {
      const { variable } = target;
      if (variable.role === 'global') return `$.propertyRef(${emission.holder(variable)}, '${variable.jsName}')`;
      return variable.jsName;
    }
    case 'field':
      return `${emitExpression(target.record, emission)}.ref(${target.field.slot})`;
    case 'systemField':
      return `${emitExpression(target.record, emission)}.ref(${target.slot})`;
    case 'index': {
      const positions = arrayPositions(target.array.type, target.indexes, emission);
      const holder =
        emitExpression(target.array, emission) +
        positions
          .slice(0, -1)
          .map((position) => `[${position}]`)
          .join('');
      return `$.propertyRef(${holder}, ${positions.at(-1)})`;
    }
    default:
      return `{ v: ${emitExpression(target, emission)} }`;
  }
}

function emitUnary(operator: '-' | 'not', operand: string, type: AlType): string {
  if (operator === 'not') return `!${operand}`;
  if (type.kind === 'decimal') return `${operand}.negate()`;
  return type.kind === 'bigInteger' ? `$.negateBigInteger(${operand})` : `$.negateInteger(${operand})`;
}

const comparisons = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

function emitBinary(node: BoundBinary, emission: Emission): string {
  const left = emitExpression(node.left, emission);
  const right = emitExpression(node.right, emission);
  switch (node.operator) {
    case 'and':
    case 'or':
      return emitLogical(node.operator, left, right, node.right);
    case 'xor':
      return `(${left} !== ${right})`;
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return emitComparison(node.operator, left, right, node.operandType);
    default:
      return emitArithmetic(node, left, right);
  }
}

/**
 * AL evaluates both operands, whatever the first one is. Where the second can neither fail nor change anything, the
 * shorter form is the same.
 */
function emitLogical(operator: 'and' | 'or', left: string, right: string, rightNode: BoundExpression): string {
  if (isPure(rightNode)) return `(${left} ${operator === 'and' ? '&&' : '||'} ${right})`;
  return `!!(${left} ${operator === 'and' ? '&' : '|'} ${right})`;
}

function isPure(node: BoundExpression): boolean {
  switch (node.kind) {
    case 'literal':
    case 'decimal':
    case 'variable':
    case 'implicit':
      return true;
    case 'field':
    case 'systemField':
      return isPure(node.record);
    case 'unary':
      return node.operator === 'not' && isPure(node.operand);
    case 'conversion':
      return (
        isPure(node.operand) &&
        (node.type.kind === 'decimal' || node.type.kind === 'text') &&
        node.operand.type.kind !== 'variant'
      );
    case 'binary':
      return node.type.kind === 'boolean' && isPure(node.left) && isPure(node.right);
    default:
      return false;
  }
}

export function emitComparison(operator: keyof typeof comparisons, left: string, right: string, type: AlType): string {
  const symbol = comparisons[operator];
  const equality = operator === '=' || operator === '<>';
  switch (type.kind) {
    case 'decimal':
      if (equality) return `${operator === '=' ? '' : '!'}${left}.equals(${right})`;
      return `(${left}.compare(${right}) ${symbol} 0)`;
    case 'code':
      return equality ? `(${left} ${symbol} ${right})` : `($.compareCode(${left}, ${right}) ${symbol} 0)`;
    case 'text':
    case 'label':
      return equality ? `(${left} ${symbol} ${right})` : `($.compareText(${left}, ${right}) ${symbol} 0)`;
    case 'integer':
    case 'bigInteger':
    case 'boolean':
    case 'char':
    case 'byte':
    case 'option':
    case 'enum':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
    case 'guid':
      return `(${left} ${symbol} ${right})`;
    case 'variant':
      return equality
        ? `${operator === '=' ? '' : '!'}$.equalVariants(${left}, ${right})`
        : `($.compareVariants(${left}, ${right}) ${symbol} 0)`;
    default:
      return `${operator === '=' ? '' : '!'}$.equalValues(${left}, ${right})`;
  }
}

function emitArithmetic(node: BoundBinary, left: string, right: string): string {
  const type = node.operandType;
  const { operator } = node;
  switch (type.kind) {
    case 'text':
      return `(${left} + ${right})`;
    case 'decimal': {
      const method = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', div: 'divideWhole', mod: 'modulo' }[
        operator as '+'
      ];
      return `${left}.${method}(${right})`;
    }
    case 'date':
      if (node.right.type.kind === 'date') return `$.daysBetween(${left}, ${right})`;
      return `$.shiftDate(${left}, ${operator === '-' ? `-(${right})` : right})`;
    case 'time':
      if (node.right.type.kind === 'time') return `(${left} - ${right})`;
      return `$.shiftTime(${left}, ${operator === '-' ? `-(${right})` : right})`;
    case 'dateTime':
      if (node.right.type.kind === 'dateTime') return `(${left} - ${right})`;
      return `$.shiftDateTime(${left}, ${operator === '-' ? `-(${right})` : right})`;
    case 'duration':
      if (operator === 'div') return `Math.trunc(${left} / $.divisor(${right}))`;
      return operator === 'mod' ? `(${left} % $.divisor(${right}))` : `(${left} ${operator} ${right})`;
    default: {
      const suffix = type.kind === 'bigInteger' ? 'BigInteger' : 'Integer';
      const verb = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', div: 'divide', mod: 'modulo' }[
        operator as '+'
      ];
      return `$.${verb}${suffix}(${left}, ${right})`;
    }
  }
}

/** Tests a subject, already in JavaScript, against the values of a branch or set. */
export function emitMatches(
  subject: string,
  subjectType: AlType,
  values: readonly (BoundMatch | BoundRange)[],
  emission: Emission,
): string {
  const tests = values.map((value) => {
    const operand = operandAs(subject, subjectType, value.operandType, emission);
    if (value.kind === 'match')
      return emitComparison('=', operand, emitExpression(value.value, emission), value.operandType);
    const bounds: string[] = [];
    if (value.from !== undefined)
      bounds.push(emitComparison('>=', operand, emitExpression(value.from, emission), value.operandType));
    if (value.to !== undefined)
      bounds.push(emitComparison('<=', operand, emitExpression(value.to, emission), value.operandType));
    return bounds.length === 0 ? 'true' : bounds.join(' && ');
  });
  return tests.length === 1 ? tests[0]! : tests.map((test) => `(${test})`).join(' || ');
}

function operandAs(subject: string, from: AlType, to: AlType, emission: Emission): string {
  if (from.kind === to.kind || (isOrdinal(from) && isOrdinal(to))) return subject;
  return conversion(subject, from, to, emission);
}

function emitIn(node: BoundIn, emission: Emission): string {
  const first = node.values[0];
  const operand = emitExpression(node.operand, emission);
  if (node.values.length === 1 && first?.kind === 'match' && first.operandType.kind === 'list') {
    return `${emitExpression(first.value, emission)}.Contains(${operand})`;
  }
  const simple = node.operand.kind === 'variable' || node.operand.kind === 'field' || node.operand.kind === 'literal';
  if (simple) return `(${emitMatches(operand, node.operand.type, node.values, emission)})`;
  const subject = emission.temporary();
  return `((${subject}) => ${emitMatches(subject, node.operand.type, node.values, emission)})(${operand})`;
}

function emitTypeTest(node: BoundTypeTest, emission: Emission): string {
  const operand = emitExpression(node.operand, emission);
  const target = node.target;
  const name = target.kind === 'interface' ? JSON.stringify(target.symbol.name) : 'undefined';
  const id = target.kind === 'codeunit' ? target.symbol.id : 0;
  const inner = node.operand.type.kind === 'variant' ? `${operand}.value` : operand;
  return node.operator === 'is'
    ? `$.isImplementation(${inner}, ${name}, ${id})`
    : `$.asImplementation(${inner}, ${name}, ${id})`;
}
