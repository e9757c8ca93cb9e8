/** Members of .NET objects: found by name when the code runs, because their types are not known here. */
import type { BoundDotNetMember, BoundExpression } from '../semantics/bound-tree.ts';
import type { AlType } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { emitAny } from './emit-call.ts';
import { emitExpression, emitReference } from './emit-expression.ts';
import { conversion, descriptor } from './emit-type.ts';

export function emitDotNetMember(node: BoundDotNetMember, emission: Emission): string {
  const args = (node.arguments ?? []).map((argument) => emitArgument(argument, emission));
  return `$.callDotNet(rt, ${memberOf(node, emission)}, [${args.join(', ')}])`;
}

export function emitDotNetAssignment(node: BoundDotNetMember, value: string, type: AlType, emission: Emission): string {
  return `$.setDotNet(${memberOf(node, emission)}, ${conversion(value, type, node.type, emission)})`;
}

/** Alias of the static type, receiver, member. */
function memberOf({ receiver, member }: BoundDotNetMember, emission: Emission): string {
  const alias = receiver.type.kind === 'dotNet' ? receiver.type.name : '';
  return `${JSON.stringify(alias)}, ${emitExpression(receiver, emission)}, ${JSON.stringify(member)}`;
}

/** Variables go by reference, because the method may write to them. */
function emitArgument(argument: BoundExpression, emission: Emission): string {
  if (argument.kind !== 'reference') return emitAny(argument, emission);
  const { target } = argument;
  return `new $.DotNetArgument(${descriptor(target.type, emission)}, ${emitReference(target, emission)})`;
}
