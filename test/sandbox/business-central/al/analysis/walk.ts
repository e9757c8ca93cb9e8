/** Visits the parts of bound code. */
import type { BoundObject } from '../semantics/bind-object.ts';
import type { BoundExpression, BoundMatch, BoundRange, BoundRoutine, BoundStatement } from '../semantics/bound-tree.ts';

export function* routinesOf(object: BoundObject): Iterable<BoundRoutine> {
  yield* object.procedures;
  yield* object.triggers.values();
}

/** A statement and all statements in it, outer ones first. */
export function* statementsIn(statement: BoundStatement): Iterable<BoundStatement> {
  yield statement;
  for (const child of childStatements(statement)) yield* statementsIn(child);
}

export function childStatements(statement: BoundStatement): readonly BoundStatement[] {
  switch (statement.kind) {
    case 'block':
    case 'repeat':
      return statement.statements;
    case 'if':
      return statement.else === undefined ? [statement.then] : [statement.then, statement.else];
    case 'case':
      return [...statement.branches.map((branch) => branch.statement), ...(statement.else ?? [])];
    case 'for':
    case 'forEach':
    case 'while':
      return [statement.body];
    case 'assertError':
      return [statement.statement];
    default:
      return [];
  }
}

/** The expressions that stand directly in a statement. */
export function expressionsOf(statement: BoundStatement): readonly BoundExpression[] {
  switch (statement.kind) {
    case 'call':
      return [statement.expression];
    case 'assignment':
      return [statement.target, statement.value];
    case 'if':
    case 'while':
      return [statement.condition];
    case 'case':
      return [statement.subject, ...statement.branches.flatMap((branch) => branch.values.flatMap(matched))];
    case 'for':
      return [statement.variable, statement.from, statement.to];
    case 'forEach':
      return [statement.variable, statement.collection];
    case 'repeat':
      return [statement.until];
    case 'exit':
      return statement.value === undefined ? [] : [statement.value];
    default:
      return [];
  }
}

/** An expression and all expressions in it, outer ones first. */
export function* expressionsIn(expression: BoundExpression): Iterable<BoundExpression> {
  yield expression;
  for (const child of childExpressions(expression)) yield* expressionsIn(child);
}

/** Every expression in the code of an object, those of controls and computed properties included. */
export function* expressionsOfObject(object: BoundObject): Iterable<BoundExpression> {
  for (const routine of routinesOf(object)) {
    for (const statement of statementsIn(routine.body)) {
      for (const expression of expressionsOf(statement)) yield* expressionsIn(expression);
    }
  }
  for (const control of object.controls) if (control.expression !== undefined) yield* expressionsIn(control.expression);
  for (const expression of object.expressions.values()) yield* expressionsIn(expression);
}

function childExpressions(expression: BoundExpression): readonly BoundExpression[] {
  switch (expression.kind) {
    case 'field':
    case 'systemField':
      return [expression.record];
    case 'call':
    case 'builtin':
      return expression.receiver === undefined ? expression.arguments : [expression.receiver, ...expression.arguments];
    case 'index':
      return [expression.array, ...expression.indexes];
    case 'character':
      return [expression.text, expression.index];
    case 'dotNetMember':
      return [expression.receiver, ...(expression.arguments ?? [])];
    case 'queryColumn':
      return [expression.query];
    case 'pagePart':
    case 'testControl':
      return [expression.page];
    case 'unary':
    case 'conversion':
    case 'typeTest':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'in':
      return [expression.operand, ...expression.values.flatMap(matched)];
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'reference':
      return [expression.target];
    case 'fieldNumber':
      return expression.record === undefined ? [] : [expression.record];
    default:
      return [];
  }
}

function matched(value: BoundMatch | BoundRange): BoundExpression[] {
  if (value.kind === 'match') return [value.value];
  return [value.from, value.to].filter((bound) => bound !== undefined);
}
