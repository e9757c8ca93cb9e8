/** Types of operators: in which type an operation takes place and what comes out. */
import type * as ast from '../syntax/ast.ts';
import {
  type AlType,
  bigIntegerType,
  booleanType,
  charType,
  conversionCost,
  dateTimeType,
  dateType,
  decimalType,
  durationType,
  integerType,
  isNumeric,
  isOrdinal,
  isTextual,
  sameType,
  textType,
  timeType,
} from './types.ts';

export interface Operation {
  readonly result: AlType;
  /** Operands are converted to these. */
  readonly left: AlType;
  readonly right: AlType;
  /** The type whose rules apply. */
  readonly operand: AlType;
}

function uniform(result: AlType, operand: AlType): Operation {
  return { result, left: operand, right: operand, operand };
}

/** The type in which two numbers meet. */
function numericMeeting(left: AlType, right: AlType): AlType {
  if (left.kind === 'decimal' || right.kind === 'decimal') return decimalType;
  if (left.kind === 'bigInteger' || right.kind === 'bigInteger') return bigIntegerType;
  if (left.kind === 'duration' || right.kind === 'duration') return durationType;
  return integerType;
}

/** The operation of two operands, or undefined when the operator can not be applied to them. */
export function binaryOperation(operator: ast.BinaryOperator, left: AlType, right: AlType): Operation | undefined {
  if (left.kind === 'dotNet' || right.kind === 'dotNet') {
    // To moments, durations are added; else the other operand says what the .NET value has to be.
    if ((left.kind === 'dateTime' || left.kind === 'time') && (operator === '+' || operator === '-'))
      return { result: left, left, right: durationType, operand: left };
    const other = left.kind === 'dotNet' ? right : left;
    const operand = other.kind === 'label' ? textType : other;
    if (/^(=|<>|<=?|>=?)$/.test(operator)) return uniform(booleanType, operand);
    return operand.kind === 'dotNet' ? uniform(operand, operand) : binaryOperation(operator, operand, operand);
  }
  switch (operator) {
    case 'and':
    case 'or':
    case 'xor':
      return left.kind === 'boolean' && right.kind === 'boolean' ? uniform(booleanType, booleanType) : undefined;
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const meeting = comparisonType(left, right);
      if (meeting === undefined) return undefined;
      if (operator !== '=' && operator !== '<>' && !isOrdered(meeting)) return undefined;
      return uniform(booleanType, meeting);
    }
    case '+':
    case '-':
      return additive(operator, left, right);
    case '*': {
      if (!isNumeric(left) || !isNumeric(right)) return undefined;
      const type = numericMeeting(left, right);
      return uniform(type, type);
    }
    case '/':
      return isNumeric(left) && isNumeric(right) ? uniform(decimalType, decimalType) : undefined;
    case 'div':
    case 'mod': {
      if (!isNumeric(left) || !isNumeric(right)) return undefined;
      const type = numericMeeting(left, right);
      return uniform(type, type);
    }
  }
}

function additive(operator: '+' | '-', left: AlType, right: AlType): Operation | undefined {
  if (operator === '+' && (isTextual(left) || isTextual(right))) {
    const fits = (type: AlType) => isTextual(type) || type.kind === 'char' || type.kind === 'guid';
    return fits(left) && fits(right) ? uniform(textType, textType) : undefined;
  }
  if (left.kind === 'char' && right.kind === 'char' && operator === '+') return uniform(integerType, integerType);
  if (left.kind === 'date') {
    if (operator === '-' && right.kind === 'date') return uniform(integerType, dateType);
    return isNumeric(right) ? { result: dateType, left: dateType, right: integerType, operand: dateType } : undefined;
  }
  if (left.kind === 'time') {
    if (operator === '-' && right.kind === 'time') return uniform(durationType, timeType);
    return isNumeric(right) ? { result: timeType, left: timeType, right: durationType, operand: timeType } : undefined;
  }
  if (left.kind === 'dateTime') {
    if (operator === '-' && right.kind === 'dateTime') return uniform(durationType, dateTimeType);
    return isNumeric(right)
      ? { result: dateTimeType, left: dateTimeType, right: durationType, operand: dateTimeType }
      : undefined;
  }
  if (!isNumeric(left) || !isNumeric(right)) return undefined;
  const type = numericMeeting(left, right);
  return uniform(type, type);
}

/** The type in which two values are compared. */
export function comparisonType(left: AlType, right: AlType): AlType | undefined {
  if (left.kind === 'error' || right.kind === 'error') return left;
  if (left.kind === 'void' || right.kind === 'void') return undefined;
  if (left.kind === 'dotNet' || right.kind === 'dotNet') return left.kind === 'dotNet' ? right : left;
  if ((left.kind === 'char' || left.kind === 'byte') && isTextual(right)) return charType;
  if ((right.kind === 'char' || right.kind === 'byte') && isTextual(left)) return charType;
  if (isTextual(left) && isTextual(right)) {
    return left.kind === 'code' && right.kind === 'code' ? { kind: 'code' } : textType;
  }
  if (isOrdinal(left) && isOrdinal(right)) {
    return left.kind === 'enum' ? left : right.kind === 'enum' ? right : integerType;
  }
  if (isNumeric(left) && isNumeric(right)) return numericMeeting(left, right);
  if (sameType(left, right)) return left;
  if (left.kind === 'guid' && isTextual(right)) return left;
  if (right.kind === 'guid' && isTextual(left)) return right;
  if (left.kind === 'variant' && conversionCost(right, left) !== undefined)
    return right.kind === 'variant' ? left : right;
  if (right.kind === 'variant' && conversionCost(left, right) !== undefined) return left;
  if (left.kind === 'record' && right.kind === 'record') return left;
  return undefined;
}

function isOrdered(type: AlType): boolean {
  switch (type.kind) {
    case 'boolean':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'guid':
    case 'text':
    case 'code':
    case 'label':
    case 'variant':
    case 'error':
      return true;
    default:
      return isNumeric(type);
  }
}
