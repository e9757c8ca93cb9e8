import type { BoundExpression, BoundStatement } from '../semantics/bound-tree.ts';
import type { AlType } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { keepingBinding } from './emit-bindings.ts';
import { emitDotNetAssignment } from './emit-dotnet.ts';
import { emitElement, emitExpression, emitMatches, emitPlace } from './emit-expression.ts';
import { conversion } from './emit-type.ts';

interface StatementContext {
  readonly emission: Emission;
  /** What `exit` without a value returns: the named return variable or the zero value. */
  readonly defaultReturn: string;
}

export function emitStatement(node: BoundStatement, context: StatementContext): void {
  const { emission } = context;
  const { writer } = emission;
  const line = node.span.source.position(node.span.start).line;
  if (node.kind !== 'block' && node.kind !== 'repeat') emission.countLine(line);
  switch (node.kind) {
    case 'block':
      for (const statement of node.statements) emitStatement(statement, context);
      break;
    case 'call':
      writer.line(`${emitExpression(node.expression, emission)};`, line);
      break;
    case 'assignment':
      writer.line(
        `${emitAssignment(node.target, emitExpression(node.value, emission), node.value.type, emission)};`,
        line,
      );
      break;
    case 'if':
      emitIf(node, context, line);
      break;
    case 'case':
      emitCase(node, context, line);
      break;
    case 'for':
      emitFor(node, context, line);
      break;
    case 'forEach':
      emitForEach(node, context, line);
      break;
    case 'while':
      writer.open(`while (${emitExpression(node.condition, emission)}) {`, line);
      emitStatement(node.body, context);
      writer.close('}');
      break;
    case 'repeat':
      writer.open('do {', line);
      for (const statement of node.statements) emitStatement(statement, context);
      emitUntil(node.until, emission);
      break;
    case 'exit':
      writer.line(
        `return ${node.value === undefined ? context.defaultReturn : keepingBinding(emitExpression(node.value, emission), node.value.type)};`,
        line,
      );
      break;
    case 'break':
    case 'continue':
      writer.line(`${node.kind};`, line);
      break;
    case 'assertError':
      emitAssertError(node, context, line);
  }
}

/** The condition stands on a line of its own, which counts. */
function emitUntil(until: BoundExpression, emission: Emission): void {
  const line = until.span.source.position(until.span.start).line;
  emission.writer.close(`} while (${emission.countingLine(line)}!(${emitExpression(until, emission)}));`, line);
}

/** An assignment to a variable, field, element, character or record. */
export function emitAssignment(target: BoundExpression, given: string, valueType: AlType, emission: Emission): string {
  const value = keepingBinding(given, valueType);
  switch (target.type.kind) {
    case 'record':
      return `${emitExpression(target, emission)}.assign(${value})`;
    case 'recordRef':
      return `${emitExpression(target, emission)}.assign(${value})`;
    case 'array':
      return `$.assignArray(${emitExpression(target, emission)}, ${value})`;
  }
  switch (target.kind) {
    case 'dotNetMember':
      return emitDotNetAssignment(target, value, valueType, emission);
    case 'variable':
      return `${emitPlace(target, emission)} = ${value}`;
    case 'index':
      return `${emitElement(target, emission)} = ${value}`;
    case 'character':
      return emitAssignment(
        target.text,
        `$.replaceCharacter(${emitExpression(target.text, emission)}, ${emitExpression(target.index, emission)}, ${value})`,
        valueType,
        emission,
      );
    case 'field':
      return `${emitExpression(target, emission)} = ${inField(target.type, value)}`;
    default:
      return `${emitExpression(target, emission)} = ${value}`;
  }
}

/** Fields hold less than calculations do, and of a Blob only what has been read. */
function inField(type: AlType, value: string): string {
  if (type.kind === 'blob') return `$.copiedBlob(${value})`;
  return type.kind !== 'decimal' || value === '$.Decimal.zero' ? value : `$.fieldDecimal(${value})`;
}

function emitIf(node: Extract<BoundStatement, { kind: 'if' }>, context: StatementContext, line: number): void {
  const { writer } = context.emission;
  writer.open(`if (${emitExpression(node.condition, context.emission)}) {`, line);
  emitStatement(node.then, context);
  if (node.else !== undefined) {
    writer.middle('} else {');
    emitStatement(node.else, context);
  }
  writer.close('}');
}

function emitCase(node: Extract<BoundStatement, { kind: 'case' }>, context: StatementContext, line: number): void {
  const { emission } = context;
  const { writer } = emission;
  const subject = emission.temporary();
  writer.open('{');
  writer.line(`const ${subject} = ${emitExpression(node.subject, emission)};`, line);
  for (const [index, branch] of node.branches.entries()) {
    const test = `if (${emitMatches(subject, node.subject.type, branch.values, emission)}) {`;
    const branchLine = branch.statement.span.source.position(branch.statement.span.start).line;
    if (index === 0) writer.open(test, branchLine);
    else writer.middle(`} else ${test}`, branchLine);
    emitStatement(branch.statement, context);
  }
  if (node.else !== undefined) {
    if (node.branches.length === 0) writer.open('{');
    else writer.middle('} else {');
    for (const statement of node.else) emitStatement(statement, context);
    writer.close('}');
  } else if (node.branches.length > 0) writer.close('}');
  writer.close('}');
}

/** The limit is evaluated once; the variable keeps its last value. */
function emitFor(node: Extract<BoundStatement, { kind: 'for' }>, context: StatementContext, line: number): void {
  const { emission } = context;
  const { writer } = emission;
  const variable = emitExpression(node.variable, emission);
  const limit = emission.temporary();
  const isBig = node.variable.type.kind === 'bigInteger';
  const start = emitAssignment(node.variable, emitExpression(node.from, emission), node.variable.type, emission);
  const step = node.down ? '-' : '+';
  writer.open('{');
  writer.line(`${start};`, line);
  writer.line(`const ${limit} = ${emitExpression(node.to, emission)};`, line);
  if (node.variable.type.kind === 'decimal') {
    const next = emitAssignment(
      node.variable,
      `${variable}.${node.down ? 'subtract' : 'add'}($.Decimal.fromInteger(1))`,
      node.variable.type,
      emission,
    );
    writer.open(`for (; ${variable}.compare(${limit}) ${node.down ? '>=' : '<='} 0; ${next}) {`, line);
  } else {
    const next = emitAssignment(
      node.variable,
      `${variable} ${step} ${isBig ? '1n' : node.variable.type.kind === 'date' ? '2' : '1'}`,
      node.variable.type,
      emission,
    );
    writer.open(`for (; ${variable} ${node.down ? '>=' : '<='} ${limit}; ${next}) {`, line);
  }
  emitStatement(node.body, context);
  writer.close('}');
  writer.close('}');
}

function emitForEach(
  node: Extract<BoundStatement, { kind: 'forEach' }>,
  context: StatementContext,
  line: number,
): void {
  const { emission } = context;
  const { writer } = emission;
  const element = emission.temporary();
  const collection = emitExpression(node.collection, emission);
  const { kind } = node.collection.type;
  const source =
    kind === 'text' || kind === 'code'
      ? `$.characters(${collection})`
      : kind === 'dotNet'
        ? `$.itemsOfDotNet(${collection})`
        : collection;
  writer.open(`for (const ${element} of ${source}) {`, line);
  const value =
    node.elementType.kind === node.variable.type.kind
      ? element
      : conversion(element, node.elementType, node.variable.type, emission);
  writer.line(`${emitAssignment(node.variable, value, node.variable.type, emission)};`, line);
  emitStatement(node.body, context);
  writer.close('}');
}

/** The error is caught and the transaction rolled back; no error is an error of its own. */
function emitAssertError(
  node: Extract<BoundStatement, { kind: 'assertError' }>,
  context: StatementContext,
  line: number,
): void {
  const { emission } = context;
  const { writer } = emission;
  const failed = emission.temporary();
  writer.line(`let ${failed} = false;`);
  writer.open('try {');
  emitStatement(node.statement, context);
  writer.middle('} catch (error) {');
  writer.line('rt.assertedError(error);', line);
  writer.line(`${failed} = true;`);
  writer.close('}');
  writer.line(`if (!${failed}) rt.missingError();`, line);
}
