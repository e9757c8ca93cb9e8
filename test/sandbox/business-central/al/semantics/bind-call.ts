/** Calls: which overload, which conversions, which arguments by reference. */
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { callBuiltin } from './bind-builtin.ts';
import { bindEntity, bindExpression, boundError, entityValue } from './bind-expression.ts';
import { checkAccess, type Entity, methodSection } from './bind-name.ts';
import type { BoundExpression } from './bound-tree.ts';
import { builtinMethod } from './builtins/index.ts';
import { byReference, referenceCost } from './by-reference.ts';
import { argumentOf, convert } from './conversions.ts';
import { codes, DiagnosticBag } from './diagnostics.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import type { ProcedureSymbol } from './symbols.ts';
import { conversionCost, dotNetType, typeName } from './types.ts';

type Callable = Extract<Entity, { kind: 'procedures' | 'builtins' }>;

export function bindCall(node: ast.CallExpression, scope: RoutineScope, resultUsed: boolean): BoundExpression {
  const callee = node.callee;
  const entity =
    callee.kind === 'identifier' || callee.kind === 'member'
      ? bindEntity(callee, scope, true)
      : bindEntity(callee, scope, false);
  if (entity.kind === 'missing') {
    bindQuietly(node.arguments, scope);
    return boundError(node);
  }
  if (entity.kind === 'procedures' || entity.kind === 'builtins') {
    return completeCall(entity, node.arguments, node, scope, resultUsed);
  }
  if (entity.kind === 'dotNetMember') return bindDotNetMember(entity, node.arguments, scope);
  if (entity.kind === 'value' && entity.expression.type.kind === 'error') {
    bindQuietly(node.arguments, scope);
    return entity.expression;
  }
  report(scope, callee, codes.notACall, `'${sourceText(callee)}' is not a procedure`);
  return boundError(node);
}

/** A member of a .NET object; variables among the arguments may be written to. */
export function bindDotNetMember(
  { receiver, name }: Extract<Entity, { kind: 'dotNetMember' }>,
  args: readonly ast.Expression[] | undefined,
  scope: RoutineScope,
): BoundExpression {
  const bound = args?.map((argument, index): BoundExpression => {
    const expression = bindExpression(argument, scope);
    return expression.kind === 'variable' && expression.type.kind !== 'label'
      ? byReference(expression, expression.type, scope, index + 1)
      : expression;
  });
  return { kind: 'dotNetMember', receiver, member: name.text, arguments: bound, type: dotNetType, span: name };
}

/** Marks what the arguments use, without reports: what they are for is not known, so fields can look like missing names. */
export function bindQuietly(args: readonly ast.Expression[], scope: RoutineScope): void {
  const quiet = { ...scope, diagnostics: new DiagnosticBag() };
  for (const argument of args) bindExpression(argument, quiet);
}

/** Chooses the overload and binds the arguments. */
export function completeCall(
  entity: Callable,
  argumentNodes: readonly ast.Expression[],
  span: ast.Expression,
  scope: RoutineScope,
  resultUsed: boolean,
): BoundExpression {
  const builtin = entity.kind === 'procedures' ? hiddenBuiltin(entity, argumentNodes.length) : undefined;
  if (builtin !== undefined) return callBuiltin(builtin, argumentNodes, span, scope, resultUsed);
  return entity.kind === 'procedures'
    ? callProcedure(entity, argumentNodes, span, scope, resultUsed)
    : callBuiltin(entity, argumentNodes, span, scope, resultUsed);
}

/** The built-in method of the same name, when no procedure takes as many arguments. */
function hiddenBuiltin(
  { receiver, overloads }: Extract<Entity, { kind: 'procedures' }>,
  count: number,
): Extract<Entity, { kind: 'builtins' }> | undefined {
  if (receiver === undefined || overloads.some((overload) => overload.parameters.length === count)) return undefined;
  const signatures = builtinMethod(methodSection(receiver.type), overloads[0]!.name);
  return signatures && { kind: 'builtins', receiver, staticType: undefined, signatures };
}

function callProcedure(
  entity: Extract<Entity, { kind: 'procedures' }>,
  argumentNodes: readonly ast.Expression[],
  span: ast.Expression,
  scope: RoutineScope,
  resultUsed: boolean,
): BoundExpression {
  const bound = argumentNodes.map((argument) => bindExpression(argument, scope));
  const procedure = chooseProcedure(entity.overloads, bound, span, scope);
  if (procedure === undefined) return boundError(span);
  checkAccess(procedure, span, scope);
  const args = procedure.parameters.map((parameter, index) => {
    const argument = bound[index]!;
    return parameter.byReference
      ? byReference(argument, parameter.type, scope, index + 1)
      : convert(argument, parameter.type, scope, argumentOf(index + 1));
  });
  return {
    kind: 'call',
    procedure,
    receiver: entity.receiver,
    arguments: args,
    resultUsed,
    type: procedure.returnType,
    span,
  };
}

function chooseProcedure(
  overloads: readonly ProcedureSymbol[],
  args: readonly BoundExpression[],
  span: ast.Span,
  scope: RoutineScope,
): ProcedureSymbol | undefined {
  const byCount = overloads.filter((candidate) => candidate.parameters.length === args.length);
  if (byCount.length === 0) {
    const first = overloads[0]!;
    const missing = overloads.length === 1 ? first.parameters[args.length] : undefined;
    if (missing !== undefined) {
      const message = `There is no argument given that corresponds to the required formal parameter '${missing.name}' of '${first.name}'`;
      report(scope, span, codes.argumentMissing, message);
      return undefined;
    }
    report(
      scope,
      span,
      codes.noOverload,
      `No overload for method '${first.name}' takes ${args.length} arguments. Candidates: ${overloads.map(signatureText).join(', ')}`,
    );
    return undefined;
  }
  if (byCount.length === 1) return byCount[0];
  const hasErrors = args.some((argument) => argument.type.kind === 'error');
  let best: ProcedureSymbol | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of byCount) {
    const cost = totalCost(candidate, args);
    if (cost === undefined) continue;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
      tied = false;
    } else if (cost === bestCost) tied = true;
  }
  if (best === undefined) {
    if (hasErrors) return undefined;
    const types = args.map((argument) => typeName(argument.type)).join(', ');
    report(
      scope,
      span,
      codes.noOverload,
      `No overload of '${byCount[0]!.name}' takes arguments of the types (${types})`,
    );
    return undefined;
  }
  const isKnown = best.parameters.every((parameter) => parameter.type.kind !== 'error');
  if (tied && isKnown && !hasErrors)
    report(scope, span, codes.ambiguousCall, `The call is ambiguous between overloads of '${best.name}'`);
  return best;
}

function signatureText(procedure: ProcedureSymbol): string {
  const parameters = procedure.parameters.map(
    ({ byReference, type }) => `${byReference ? 'var ' : ''}${typeName(type)}`,
  );
  return `${procedure.name}(${parameters.join(', ')})`;
}

function totalCost(candidate: ProcedureSymbol, args: readonly BoundExpression[]): number | undefined {
  let total = 0;
  for (const [index, parameter] of candidate.parameters.entries()) {
    const from = args[index]!.type;
    const cost = parameter.byReference ? referenceCost(from, parameter.type) : conversionCost(from, parameter.type);
    if (cost === undefined) return undefined;
    total += cost;
  }
  return total;
}

/** Statements may leave out the parentheses of a call: `Customer.Next;`, `DoIt;`. */
export function bindCallStatement(node: ast.Expression, scope: RoutineScope): BoundExpression {
  if (node.kind === 'call') return bindCall(node, scope, false);
  if (node.kind === 'identifier' || node.kind === 'member') {
    const entity = bindEntity(node, scope, true);
    if (entity.kind === 'procedures' || entity.kind === 'builtins') return completeCall(entity, [], node, scope, false);
    if (entity.kind === 'dotNetMember') return bindDotNetMember(entity, [], scope);
    return noStatement(entityValue(entity, node, scope, false), node, scope);
  }
  const bound = bindExpression(node, scope);
  const isCall = bound.kind === 'call' || bound.kind === 'builtin' || bound.kind === 'dotNetMember';
  return isCall ? bound : noStatement(bound, node, scope);
}

function noStatement({ kind }: BoundExpression, node: ast.Expression, scope: RoutineScope): BoundExpression {
  const message = 'Illegal statement. Only assignment and method invocation can be used as a statement.';
  if (kind !== 'error') report(scope, node, codes.notAStatement, message);
  return boundError(node);
}
