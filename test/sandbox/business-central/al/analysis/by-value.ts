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

/**
 * Statements that write a field of a record of which the code only reads and writes fields, where nothing reads the
 * field further down.
 */
export function lostFields(body: BoundStatement, record: VariableSymbol): BoundStatement[] {
  const writes: { readonly statement: BoundStatement; readonly field: number }[] = [];
  const reads: { readonly field: number; readonly start: number }[] = [];
  for (const statement of statementsIn(body)) {
    const field = writtenField(statement, record);
    if (field !== undefined) writes.push({ statement, field });
    for (const expression of readIn(statement, field !== undefined)) {
      const parts = [...expressionsIn(expression)].filter((part) => isPlaceOf(part, record));
      const fields = parts.filter((part) => part.kind === 'field');
      // Each field holds the record once; where it stands more often, it stands as a whole.
      if (parts.length - fields.length > fields.length) return [];
      for (const { field: read, span } of fields) reads.push({ field: read.id, start: span.start });
    }
  }
  return writes
    .filter(({ statement, field }) => !reads.some((read) => read.field === field && read.start > statement.span.end))
    .map(({ statement }) => statement);
}

/** The number of the field that an assignment or a call of Validate writes. */
function writtenField(statement: BoundStatement, record: VariableSymbol): number | undefined {
  if (statement.kind === 'assignment' && statement.target.kind === 'field')
    return isPlaceOf(statement.target.record, record) ? statement.target.field.id : undefined;
  if (statement.kind !== 'call' || statement.expression.kind !== 'builtin') return undefined;
  const { signature, receiver, arguments: args } = statement.expression;
  if (signature.name !== 'Validate' || receiver === undefined || !isPlaceOf(receiver, record)) return undefined;
  return args[0]?.kind === 'fieldNumber' ? args[0].number : undefined;
}

/** What a statement reads: of a write, the value alone. */
function readIn(statement: BoundStatement, isWrite: boolean): readonly BoundExpression[] {
  if (!isWrite) return expressionsOf(statement);
  if (statement.kind === 'assignment') return [statement.value];
  return statement.kind === 'call' && statement.expression.kind === 'builtin'
    ? statement.expression.arguments.slice(1)
    : [];
}
