/** Calls of the platform's functions: which signature, what the types of its parameters stand for. */
import type * as ast from '../syntax/ast.ts';
import { bindQuietly } from './bind-call.ts';
import { bindExpression, boundError } from './bind-expression.ts';
import { bindFieldArgument, bindOtherField } from './bind-field-argument.ts';
import type { Entity } from './bind-name.ts';
import type { BoundColumnName, BoundExpression, BoundFieldNumber } from './bound-tree.ts';
import { acceptedTypes } from './builtins/accepted-types.ts';
import { isOnPremisesOnly } from './builtins/on-premises.ts';
import type { BuiltinParameter, BuiltinSignature } from './builtins/signature.ts';
import { byReference, referenceCost } from './by-reference.ts';
import { argumentOf, argumentOfField, convert, type Wording } from './conversions.ts';
import { codes } from './diagnostics.ts';
import { comparisonType } from './operators.ts';
import { signatureType } from './resolve-type.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { primaryKeyFields, type TableSymbol } from './symbols.ts';
import { type AlType, booleanType, conversionCost, errorType, typeName, voidType } from './types.ts';

export function callBuiltin(
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
  if (scope.file.app.manifest.target !== 'onprem' && isOnPremisesOnly(signature))
    report(scope, span, codes.scope, `'${name}' has the scope 'OnPrem' and cannot be used for 'Cloud' development`);
  const converted = args.map((argument, index) => {
    const parameter = parameterAt(signature, index)!;
    if (parameter.type === 'Field' || parameter.type === 'OtherField') return argument;
    const type = parameterType(parameter, context, index);
    if (!checkAcceptance(argument, parameter, context, index, scope)) return boundError(argument.span);
    if (parameter.byReference) return byReference(argument, type, scope, index + 1);
    return convert(argument, type, scope, wordingOf(parameter, context, index));
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

/** A value for the field named first is told by that field. */
function wordingOf(parameter: BuiltinParameter, { args }: GenericContext, index: number): Wording {
  const field = args[0];
  return parameter.type === 'FieldValue' && isFieldName(field)
    ? argumentOfField(index + 1, field.type)
    : argumentOf(index + 1);
}

/** Whether an argument names a field, or a column of a query. */
function isFieldName(argument: BoundExpression | undefined): argument is BoundFieldNumber | BoundColumnName {
  return argument?.kind === 'fieldNumber' || argument?.kind === 'columnName';
}

/** Reports an argument whose type the parameter does not take, although it is open to many. */
function checkAcceptance(
  argument: BoundExpression,
  { accepts }: BuiltinParameter,
  { args }: GenericContext,
  index: number,
  scope: RoutineScope,
): boolean {
  const from = argument.type;
  if (accepts === undefined || accepts === 'source' || from.kind === 'error') return true;
  const field = args[0];
  if (accepts === 'field' && isFieldName(field)) {
    if (comparisonType(field.type, from) !== undefined) return true;
    const wording = argumentOfField(index + 1, field.type);
    report(scope, argument.span, wording.code, wording.sentence(typeName(from), ''));
    return false;
  }
  const { has, description } = acceptedTypes[accepts === 'field' ? 'simple' : accepts];
  if (has(from.kind)) return true;
  const message = `Argument ${index + 1}: cannot convert from '${typeName(from)}' to ${description}`;
  report(scope, argument.span, codes.argumentConversion, message);
  return false;
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

/** Type without a length: filters and the like take longer values than the field holds. */
function unlimited(type: AlType): AlType {
  return type.kind === 'text' || type.kind === 'code' ? { kind: type.kind } : type;
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
    case 'Record': {
      const source = parameter.accepts === 'source' ? sourceTableOf(receiver) : undefined;
      return source === undefined ? signatureType('Record') : { kind: 'record', table: source, temporary: false };
    }
    default:
      return signatureType(parameter.type);
  }
}

/** What a value for a field must convert to: the field named first, or the key field at the same place. */
function fieldValueType(context: GenericContext, index: number): AlType {
  const first = context.args[0];
  const argument = context.args[index];
  if (isFieldName(first)) return unlimited(first.type);
  const receiver = context.receiver?.type;
  if (receiver?.kind !== 'record') return { kind: 'any' };
  if (argument?.type.kind === 'recordId' && index === 0) return argument.type;
  const field = primaryKeyFields(receiver.table)[index];
  if (field === undefined) return { kind: 'any' };
  // Values of a key may be of any type: the platform converts them, `Get(UserId, CurrentClientType)`.
  const type = unlimited(field.type);
  return argument === undefined || conversionCost(argument.type, type) !== undefined ? type : { kind: 'any' };
}

/** The table of the records that an object works with. */
function sourceTableOf(type: AlType | undefined): TableSymbol | undefined {
  if (type === undefined || !('symbol' in type) || !('sourceTable' in type.symbol)) return undefined;
  return type.symbol.sourceTable;
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
