/** Calls: which overload, which conversions, which arguments by reference. */
import type * as ast from '../syntax/ast.ts';
import { bindEntity, bindExpression, boundError, convert, entityValue } from './bind-expression.ts';
import { checkAccess, type Entity, methodSection, systemFields, visibleField } from './bind-name.ts';
import type { BoundExpression } from './bound-tree.ts';
import { builtinMethod } from './builtins/index.ts';
import type { BuiltinParameter, BuiltinSignature } from './builtins/signature.ts';
import { codes, DiagnosticBag } from './diagnostics.ts';
import { signatureType } from './resolve-type.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import type { FieldSymbol, ProcedureSymbol, TableSymbol } from './symbols.ts';
import {
  type AlType,
  booleanType,
  conversionCost,
  dotNetType,
  errorType,
  isBoxedByReference,
  sameType,
  textType,
  typeName,
  voidType,
} from './types.ts';

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
  report(scope, callee, codes.notACall, `'${callee.source.text.slice(callee.start, callee.end)}' is not a procedure`);
  return boundError(node);
}

/** A member of a .NET object; variables among the arguments may be written to. */
export function bindDotNetMember(
  { receiver, name }: Extract<Entity, { kind: 'dotNetMember' }>,
  args: readonly ast.Expression[] | undefined,
  scope: RoutineScope,
): BoundExpression {
  const bound = args?.map((argument): BoundExpression => {
    const expression = bindExpression(argument, scope);
    return expression.kind === 'variable' && expression.type.kind !== 'label'
      ? byReference(expression, expression.type, scope)
      : expression;
  });
  return { kind: 'dotNetMember', receiver, member: name.text, arguments: bound, type: dotNetType, span: name };
}

/** Marks what the arguments use, without reports: what they are for is not known, so fields can look like missing names. */
function bindQuietly(args: readonly ast.Expression[], scope: RoutineScope): void {
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

// ----------------------------------------------------------------------------------------------- procedures written in AL

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
      ? byReference(argument, parameter.type, scope)
      : convert(argument, parameter.type, scope, codes.argumentConversion);
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

/** By reference, types must be the same; only the lengths of texts may differ. */
function referenceCost(from: AlType, to: AlType): number | undefined {
  if (from.kind === 'error' || to.kind === 'error' || to.kind === 'any') return 0;
  if (from.kind === to.kind && (from.kind === 'text' || from.kind === 'code')) return sameType(from, to) ? 0 : 1;
  if (from.kind === 'option' && to.kind === 'option') return 0;
  if (from.kind === 'dotNet' || to.kind === 'dotNet') return conversionCost(from, to);
  if (from.kind === 'array' && to.kind === 'array') return conversionCost(from, to);
  if (from.kind === 'variant' && to.kind !== 'variant') return conversionCost(from, to);
  if ((from.kind === 'option' || from.kind === 'enum') && (to.kind === 'option' || to.kind === 'enum')) {
    return sameType(from, to) ? 0 : 4;
  }
  if (to.kind === 'anyRecord' || to.kind === 'anyArray' || to.kind === 'anyCodeunit') return conversionCost(from, to);
  return sameType(from, to) ? 0 : undefined;
}

/** Wraps an argument of a `var` parameter; marks variables that must live in a box. */
function byReference(argument: BoundExpression, type: AlType, scope: RoutineScope): BoundExpression {
  if (argument.type.kind === 'error') return argument;
  const target = argument.kind === 'conversion' ? argument.operand : argument;
  if (referenceCost(target.type, type) === undefined) {
    report(
      scope,
      argument.span,
      codes.argumentConversion,
      `Argument: cannot convert from '${typeName(target.type)}' to the by-reference type '${typeName(type)}'`,
    );
    return boundError(argument.span);
  }
  if (!isVariable(target)) {
    report(
      scope,
      argument.span,
      codes.varArgument,
      'The argument of a by-reference parameter must be a variable, field or array element',
    );
    return boundError(argument.span);
  }
  markBoxed(target);
  return { kind: 'reference', target, type: target.type, span: argument.span };
}

export function isVariable(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'variable':
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

export function markBoxed(target: BoundExpression): void {
  if (target.kind === 'variable' && isBoxedByReference(target.type)) target.variable.boxed = true;
}

// ------------------------------------------------------------------------------------------------ functions of the platform

function callBuiltin(
  entity: Extract<Entity, { kind: 'builtins' }>,
  argumentNodes: readonly ast.Expression[],
  span: ast.Expression,
  scope: RoutineScope,
  resultUsed: boolean,
): BoundExpression {
  const count = argumentNodes.length;
  const fitting = entity.signatures.filter((signature) => count >= signature.minimum && count <= signature.maximum);
  const name = entity.signatures[0]!.name;
  if (fitting.length === 0) {
    bindQuietly(argumentNodes, scope);
    report(scope, span, codes.noOverload, `No overload for method '${name}' takes ${count} arguments`);
    return boundError(span);
  }
  const args = argumentNodes.map((node, index) => {
    const parameter = parameterAt(fitting[0]!, index);
    if (parameter?.type === 'Field') return bindFieldArgument(node, entity.receiver, scope);
    if (parameter?.type === 'OtherField') return bindOtherField(node, scope);
    return bindExpression(node, scope);
  });
  const context: GenericContext = { receiver: entity.receiver, args };
  const signature = chooseSignature(fitting, context);
  if (signature === undefined) {
    reportArguments(fitting, context, span, scope);
    return boundError(span);
  }
  const converted = args.map((argument, index) => {
    const parameter = parameterAt(signature, index)!;
    if (parameter.type === 'Field' || parameter.type === 'OtherField') return argument;
    const type = parameterType(parameter, context, index);
    if (parameter.byReference) return byReference(argument, type, scope);
    return convert(argument, type, scope, codes.argumentConversion);
  });
  return {
    kind: 'builtin',
    signature,
    receiver: entity.receiver,
    staticType: entity.staticType,
    arguments: converted,
    resultUsed,
    type: resultType(signature, context),
    span,
  };
}

interface GenericContext {
  readonly receiver: BoundExpression | undefined;
  readonly args: readonly BoundExpression[];
}

function parameterAt(signature: BuiltinSignature, index: number): BuiltinParameter | undefined {
  const parameter = signature.parameters[index];
  if (parameter !== undefined) return parameter;
  const last = signature.parameters.at(-1);
  return last?.rest === true ? last : undefined;
}

function chooseSignature(
  candidates: readonly BuiltinSignature[],
  context: GenericContext,
): BuiltinSignature | undefined {
  if (candidates.length === 1) return candidates[0];
  let best: BuiltinSignature | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    let total = 0;
    for (const [index, argument] of context.args.entries()) {
      const parameter = parameterAt(candidate, index)!;
      if (parameter.type === 'Field' || parameter.type === 'OtherField') continue;
      const type = parameterType(parameter, context, index);
      const cost = parameter.byReference ? referenceCost(argument.type, type) : conversionCost(argument.type, type);
      total += cost ?? Number.POSITIVE_INFINITY;
    }
    if (total < bestCost) {
      best = candidate;
      bestCost = total;
    }
  }
  return best;
}

function reportArguments(
  candidates: readonly BuiltinSignature[],
  context: GenericContext,
  span: ast.Span,
  scope: RoutineScope,
): void {
  if (context.args.some((argument) => argument.type.kind === 'error')) return;
  const types = context.args.map((argument) => typeName(argument.type)).join(', ');
  report(
    scope,
    span,
    codes.noOverload,
    `No overload of '${candidates[0]!.name}' takes arguments of the types (${types})`,
  );
}

/** A field of the receiver, named without it: `Customer.SetRange("No.")`. */
function bindFieldArgument(
  node: ast.Expression,
  receiver: BoundExpression | undefined,
  scope: RoutineScope,
): BoundExpression {
  if (receiver?.type.kind === 'query') {
    const name = node.kind === 'identifier' ? node : node.kind === 'member' ? node.name : undefined;
    return { kind: 'literal', value: name?.text ?? '', type: textType, span: node };
  }
  const tested = receiver === undefined ? undefined : testedPage(receiver);
  if (tested !== undefined) return bindTestedField(node, tested, scope);
  const table = receiver?.type.kind === 'record' ? receiver.type.table : receiver && filteredTable(receiver);
  if (table === undefined) {
    report(scope, node, codes.argumentNotField, 'A field can be named for a record only');
    return boundError(node);
  }
  const name = node.kind === 'identifier' ? node : node.kind === 'member' ? node.name : undefined;
  if (name !== undefined) {
    const field = visibleField(table, name.text, scope);
    if (field !== undefined)
      return { kind: 'fieldNumber', number: field.id, record: undefined, type: field.type, span: node };
    const system = systemFields[name.text.toLowerCase()];
    if (system !== undefined)
      return { kind: 'fieldNumber', number: system.number, record: undefined, type: system.type, span: node };
  }
  const text = node.source.text.slice(node.start, node.end);
  report(
    scope,
    node,
    codes.memberMissing,
    `'Record ${table.name}' does not contain a definition for '${name?.text ?? text}'`,
  );
  return boundError(node);
}

/** The test page of `Page.FindFirstField(...)` and of `Page.Filter.SetFilter(...)`. */
function testedPage(receiver: BoundExpression): BoundExpression | undefined {
  if (receiver.type.kind === 'testPage') return receiver;
  return receiver.type.kind === 'testFilter' && receiver.kind === 'builtin' ? receiver.receiver : undefined;
}

/** The table of a data item whose filter a test sets on a request page. */
function filteredTable(receiver: BoundExpression): TableSymbol | undefined {
  if (receiver.kind !== 'testControl' || receiver.page.type.kind !== 'testRequestPage') return undefined;
  const key = receiver.control.toLowerCase();
  const { symbol } = receiver.page.type;
  const owners = 'requestPageTable' in symbol ? [symbol, ...symbol.extensions] : [symbol];
  const type = owners.map((owner) => owner.globals.get(key)?.type).find((found) => found !== undefined);
  return type?.kind === 'record' ? type.table : undefined;
}

/** A field of the test page's source table by name, or one of its controls. */
function bindTestedField(node: ast.Expression, page: BoundExpression, scope: RoutineScope): BoundExpression {
  const symbol = page.type.kind === 'testPage' && page.type.symbol.kind === 'page' ? page.type.symbol : undefined;
  const name = node.kind === 'identifier' ? node : node.kind === 'member' ? node.name : undefined;
  if (name === undefined) return bindExpression(node, scope);
  const field = symbol?.sourceTable === undefined ? undefined : visibleField(symbol.sourceTable, name.text, scope);
  if (field !== undefined)
    return { kind: 'fieldNumber', number: field.id, record: undefined, type: field.type, span: node };
  const system = systemFields[name.text.toLowerCase()];
  if (system !== undefined)
    return { kind: 'fieldNumber', number: system.number, record: undefined, type: system.type, span: node };
  const control = symbol?.controls.get(name.text.toLowerCase());
  if (control !== undefined)
    return { kind: 'testControl', page, control: control.name, type: { kind: 'testField' }, span: node };
  return bindExpression(node, scope);
}

/** `CopyFilter(A, Other.B)`: a field with the record it belongs to. */
function bindOtherField(node: ast.Expression, scope: RoutineScope): BoundExpression {
  const bound = bindExpression(node, scope);
  if (bound.kind === 'field')
    return { kind: 'fieldNumber', number: bound.field.id, record: bound.record, type: bound.type, span: node };
  if (bound.kind === 'systemField') {
    return { kind: 'fieldNumber', number: bound.fieldNumber, record: bound.record, type: bound.type, span: node };
  }
  if (bound.kind !== 'error') report(scope, node, codes.argumentNotField, 'A field of a record is expected');
  return boundError(node);
}

/** Type without a length: filters and the like take longer values than the field holds. */
function unlimited(type: AlType): AlType {
  return type.kind === 'text' || type.kind === 'code' ? { kind: type.kind } : type;
}

function primaryKeyField(table: TableSymbol, index: number): FieldSymbol | undefined {
  const name = table.declaration?.keys[0]?.fields[index]?.text;
  return name === undefined ? undefined : table.fieldsByName.get(name.toLowerCase());
}

function parameterType(parameter: BuiltinParameter, context: GenericContext, index: number): AlType {
  const receiver = context.receiver?.type;
  switch (parameter.type) {
    case 'T':
      return receiver?.kind === 'list' ? receiver.element : errorType;
    case 'K':
      return receiver?.kind === 'dictionary' ? receiver.key : errorType;
    case 'V':
      return receiver?.kind === 'dictionary' ? receiver.value : errorType;
    case 'List of [T]':
      return receiver?.kind === 'list' ? receiver : errorType;
    case 'SameRecord':
      return receiver?.kind === 'record' ? receiver : errorType;
    case 'FieldValue':
      return fieldValueType(context, index);
    default:
      return signatureType(parameter.type);
  }
}

/** What a value for a field must convert to: the field named first, or the key field at the same place. */
function fieldValueType(context: GenericContext, index: number): AlType {
  const first = context.args[0];
  const argument = context.args[index];
  if (first?.kind === 'fieldNumber') return unlimited(first.type);
  const receiver = context.receiver?.type;
  if (receiver?.kind !== 'record') return { kind: 'any' };
  if (argument?.type.kind === 'recordId' && index === 0) return argument.type;
  const field = primaryKeyField(receiver.table, index);
  if (field === undefined) return { kind: 'any' };
  // Values of a key may be of any type: the platform converts them, `Get(UserId, CurrentClientType)`.
  const type = unlimited(field.type);
  return argument === undefined || conversionCost(argument.type, type) !== undefined ? type : { kind: 'any' };
}

function resultType(signature: BuiltinSignature, context: GenericContext): AlType {
  const receiver = context.receiver?.type;
  if (signature.returns === '') return signature.optionalReturn ? booleanType : voidType;
  if (signature.optionalReturn && signature.returns === 'Boolean') return booleanType;
  switch (signature.returns) {
    case 'T':
      return receiver?.kind === 'list' ? receiver.element : errorType;
    case 'V':
      return receiver?.kind === 'dictionary' ? receiver.value : errorType;
    case 'List of [T]':
      return receiver ?? errorType;
    case 'List of [K]':
      return receiver?.kind === 'dictionary' ? { kind: 'list', element: receiver.key } : errorType;
    case 'List of [V]':
      return receiver?.kind === 'dictionary' ? { kind: 'list', element: receiver.value } : errorType;
    case 'FieldType':
      return context.args[0]?.type ?? errorType;
    case 'Self':
      return receiver ?? errorType;
    default:
      return signatureType(signature.returns);
  }
}

/** Statements may leave out the parentheses of a call: `Customer.Next;`, `DoIt;`. */
export function bindCallStatement(node: ast.Expression, scope: RoutineScope): BoundExpression {
  if (node.kind === 'call') return bindCall(node, scope, false);
  if (node.kind === 'identifier' || node.kind === 'member') {
    const entity = bindEntity(node, scope, true);
    if (entity.kind === 'procedures' || entity.kind === 'builtins') return completeCall(entity, [], node, scope, false);
    if (entity.kind === 'dotNetMember') return bindDotNetMember(entity, [], scope);
    const bound = entityValue(entity, node, scope, false);
    if (bound.kind !== 'error')
      report(scope, node, codes.notAStatement, 'Only calls and assignments can be statements');
    return boundError(node);
  }
  const bound = bindExpression(node, scope);
  if (bound.kind !== 'error' && bound.kind !== 'call' && bound.kind !== 'builtin' && bound.kind !== 'dotNetMember') {
    report(scope, node, codes.notAStatement, 'Only calls and assignments can be statements');
    return boundError(node);
  }
  return bound;
}
