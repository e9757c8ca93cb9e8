/** Conversions that happen without being asked for, and what is said when there is none. */
import { boundError } from './bind-expression.ts';
import type { BoundExpression } from './bound-tree.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type AlType, conversionCost, isOpen, sameType, typeName } from './types.ts';

/** How it is said that a value does not convert. */
export interface Wording {
  readonly code: string;
  readonly sentence: (from: string, to: string) => string;
}

const implicitly: Wording = {
  code: codes.conversion,
  sentence: (from, to) => `Cannot implicitly convert type '${from}' to '${to}'`,
};

/** `position` counts from 1. */
export function argumentOf(position: number): Wording {
  return {
    code: codes.argumentConversion,
    sentence: (from, to) => `Argument ${position}: cannot convert from '${from}' to '${to}'`,
  };
}

/** The argument is a value for the field that the first argument names. */
export function argumentOfField(position: number, field: AlType): Wording {
  return {
    code: codes.fieldArgumentConversion,
    sentence: (from) =>
      `Argument ${position}: cannot convert from '${from}' to the type of Argument 1 '${typeName(field)}'`,
  };
}

function warnOfImplicitEnum({ type, span }: BoundExpression, to: AlType, scope: RoutineScope): void {
  const message = `An implicit conversion is being performed from a value of type '${typeName(type)}' to a value of type '${typeName(to)}'. This conversion can lead to unexpected runtime issues`;
  scope.diagnostics.warning(span, codes.implicitEnum, message);
}

/**
 * As `convert`, of a value that is assigned or returned: between Integer and Enum with a warning. Microsoft's apps
 * compare them, and pass them to SetRange and Get, without one.
 */
export function convertAssigned(operand: BoundExpression, to: AlType, scope: RoutineScope): BoundExpression {
  const { type: from } = operand;
  if ((from.kind === 'integer' && to.kind === 'enum') || (from.kind === 'enum' && to.kind === 'integer'))
    warnOfImplicitEnum(operand, to, scope);
  return convert(operand, to, scope);
}

/** A literal of one character as its number in a type. */
export function characterLiteral(operand: BoundExpression, type: AlType): BoundExpression | undefined {
  return operand.kind === 'literal' && typeof operand.value === 'string' && operand.value.length === 1
    ? { kind: 'literal', value: operand.value.charCodeAt(0), type, span: operand.span }
    : undefined;
}

/** Converts a value to a type, or reports that it can not be. */
export function convert(
  operand: BoundExpression,
  to: AlType,
  scope: RoutineScope,
  wording: Wording = implicitly,
): BoundExpression {
  const from = operand.type;
  if (from.kind === 'error' || to.kind === 'error') return operand;
  if (sameType(from, to) || isOpen(to)) {
    if (conversionCost(from, to) !== undefined) return operand;
  }
  if (from.kind === 'void') {
    report(scope, operand.span, codes.conversion, 'The expression has no value');
    return boundError(operand.span);
  }
  const byte = to.kind === 'byte' ? characterLiteral(operand, to) : undefined;
  if (byte !== undefined) return byte;
  if (conversionCost(from, to) === undefined) {
    report(scope, operand.span, wording.code, wording.sentence(typeName(from), typeName(to)));
    return boundError(operand.span);
  }
  if (
    from.kind === 'enum' &&
    to.kind === 'enum' &&
    from.symbol !== to.symbol &&
    !to.symbol.assignmentCompatible &&
    !from.symbol.assignmentCompatible
  ) {
    warnOfImplicitEnum(operand, to, scope);
  }
  if (operand.kind === 'literal' && typeof operand.value === 'string' && (to.kind === 'text' || to.kind === 'code')) {
    if (to.length !== undefined && operand.value.length > to.length) {
      report(
        scope,
        operand.span,
        wording.code,
        `The string of ${operand.value.length} characters is longer than '${typeName(to)}' allows`,
      );
      return boundError(operand.span);
    }
  }
  if (operand.kind === 'literal' && operand.value === 0 && from.kind === 'integer' && to.kind === 'decimal') {
    return { kind: 'decimal', text: '0', type: to, span: operand.span };
  }
  return { kind: 'conversion', operand, type: to, span: operand.span };
}
