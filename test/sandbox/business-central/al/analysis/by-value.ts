/** What is written to a by-value parameter ends with the procedure: nobody reads it. */
import type { BoundExpression, BoundRoutine, BoundStatement } from '../semantics/bound-tree.ts';
import { attribute } from '../semantics/properties.ts';
import type { VariableSymbol } from '../semantics/symbols.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsIn, expressionsOf, routinesOf, statementsIn } from './walk.ts';

export function checkByValue({ objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    for (const routine of routinesOf(object)) {
      for (const parameter of routine.parameters) {
        if (parameter.byReference || parameter.span === undefined || isSubscriber(routine)) continue;
        const write = lostWrite(routine.body, parameter);
        if (write === undefined) continue;
        diagnostics.warning(
          write.span,
          codes.byValueLost,
          `The parameter '${parameter.name}' is by value: what is assigned to it is not read and does not reach the caller`,
        );
      }
    }
  }
}

/** Their parameters are compared with those of the event. */
function isSubscriber({ procedure }: BoundRoutine): boolean {
  return attribute(procedure.declaration, 'EventSubscriber') !== undefined;
}

/** The first assignment to a variable that the code only assigns to. */
function lostWrite(body: BoundStatement, variable: VariableSymbol): BoundStatement | undefined {
  let first: BoundStatement | undefined;
  for (const statement of statementsIn(body)) {
    if (statement.kind === 'assignment' && isPlaceOf(statement.target, variable)) {
      first ??= statement;
      if (mentions(statement.value, variable)) return undefined;
    } else if (expressionsOf(statement).some((expression) => mentions(expression, variable))) return undefined;
  }
  return first;
}

function isPlaceOf(target: BoundExpression, variable: VariableSymbol): boolean {
  if (target.kind === 'field') return isPlaceOf(target.record, variable);
  return target.kind === 'variable' && target.variable === variable;
}

function mentions(expression: BoundExpression, variable: VariableSymbol): boolean {
  for (const part of expressionsIn(expression)) if (part.kind === 'variable' && part.variable === variable) return true;
  return false;
}
