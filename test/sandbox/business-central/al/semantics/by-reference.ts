/** Arguments of `var` parameters: the variable itself is passed, so its type has to be the parameter's. */

import { boundError } from './bind-expression.ts';
import type { BoundExpression } from './bound-tree.ts';
import { codes } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type AlType, conversionCost, isBoxedByReference, isOpen, sameType, typeName } from './types.ts';

/** By reference, types must be the same; only the lengths of texts may differ. */
export function referenceCost(from: AlType, to: AlType): number | undefined {
  if (from.kind === 'error' || to.kind === 'error' || to.kind === 'any') return 0;
  if (from.kind === to.kind && (from.kind === 'text' || from.kind === 'code')) return sameType(from, to) ? 0 : 1;
  if (from.kind === 'option' && to.kind === 'option') return 0;
  if (from.kind === 'dotNet' || to.kind === 'dotNet') return conversionCost(from, to);
  if (from.kind === 'array' && to.kind === 'array') return conversionCost(from, to);
  if (from.kind === 'variant' && to.kind !== 'variant') return conversionCost(from, to);
  if ((from.kind === 'option' || from.kind === 'enum') && (to.kind === 'option' || to.kind === 'enum')) {
    return sameType(from, to) ? 0 : 4;
  }
  if (isOpen(to)) return conversionCost(from, to);
  return sameType(from, to) ? 0 : undefined;
}

/** Wraps an argument of a `var` parameter; marks variables that must live in a box. */
export function byReference(
  argument: BoundExpression,
  type: AlType,
  scope: RoutineScope,
  /** Place among the arguments, from 1. */
  position: number,
): BoundExpression {
  if (argument.type.kind === 'error') return argument;
  const target = argument.kind === 'conversion' ? argument.operand : argument;
  if (referenceCost(target.type, type) === undefined) {
    report(
      scope,
      argument.span,
      codes.argumentConversion,
      `Argument ${position}: cannot convert from '${typeName(target.type)}' to the by-reference type '${typeName(type)}'`,
    );
    return boundError(argument.span);
  }
  if (!isVariable(target)) {
    report(
      scope,
      argument.span,
      codes.varArgument,
      `Argument ${position} of a by-reference parameter must be a variable, field or array element`,
    );
    return boundError(argument.span);
  }
  if (isRealRecord(target) && type.kind === 'record' && type.temporary) {
    const message = `Argument ${position} is no temporary record, so the procedure works on the table '${type.table.name}' itself`;
    scope.diagnostics.warning(argument.span, codes.notTemporary, message);
  }
  markBoxed(target);
  return { kind: 'reference', target, type: target.type, span: argument.span };
}

/** A variable that has the table itself; what a by-reference parameter has, its caller decides. */
function isRealRecord(argument: BoundExpression): boolean {
  if (argument.kind !== 'variable' || argument.type.kind !== 'record') return false;
  const { role, byReference } = argument.variable;
  return !argument.type.temporary && !byReference && role !== 'implicit';
}

function isVariable(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'variable':
      return expression.type.kind !== 'label';
    case 'field':
    case 'index':
      return true;
    case 'implicit':
      return (
        expression.name === 'Rec' ||
        expression.name === 'xRec' ||
        expression.name === 'CurrFieldNo' ||
        expression.name === 'this' ||
        expression.name === 'CurrPage'
      );
    case 'systemField':
      return true;
    default:
      return false;
  }
}

function markBoxed(target: BoundExpression): void {
  if (target.kind === 'variable' && isBoxedByReference(target.type)) target.variable.boxed = true;
}
