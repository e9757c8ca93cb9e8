/** Texts that can be longer than what they are assigned to. */
import type { BoundBuiltin, BoundExpression } from '../semantics/bound-tree.ts';
import { hasUnknownType, primaryKeyFields } from '../semantics/symbols.ts';
import { type AlType, limitOf, typeName } from '../semantics/types.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsIn, expressionsOf, routinesOf, statementsIn } from './walk.ts';

export function checkTextLengths({ objects, diagnostics }: AnalysedApp): void {
  const checkTarget = (value: BoundExpression, target: AlType) => {
    const limit = limitOf(target);
    const length = longest(value);
    if (limit === undefined || length === undefined || length <= limit) return;
    const from = Number.isFinite(length) ? `Text[${length}]` : 'Text';
    const message = `Possible overflow assigning '${from}' to '${typeName(target)}'`;
    diagnostics.warning(value.span, codes.textOverflow, message);
  };
  const check = (value: BoundExpression) => {
    if (value.kind === 'conversion') checkTarget(value.operand, value.type);
  };
  for (const object of objects) {
    for (const routine of routinesOf(object)) {
      for (const statement of statementsIn(routine.body)) {
        if (statement.kind === 'assignment') check(statement.value);
        if (statement.kind === 'exit' && statement.value !== undefined) check(statement.value);
        for (const expression of expressionsOf(statement)) {
          for (const part of expressionsIn(expression)) {
            if (part.kind === 'call') part.arguments.forEach(check);
            if (part.kind === 'builtin') for (const [value, target] of fieldValues(part)) checkTarget(value, target);
          }
        }
      }
    }
  }
}

/** Values that a call brings into fields, or compares with them, and the types of those fields. */
function* fieldValues({
  signature,
  receiver,
  arguments: args,
}: BoundBuiltin): Iterable<readonly [BoundExpression, AlType]> {
  if (receiver?.type.kind !== 'record') return;
  const [field, ...values] = args;
  switch (signature.name) {
    case 'Validate':
    case 'ModifyAll':
      if (field !== undefined && values[0] !== undefined) yield [values[0], field.type];
      break;
    case 'SetRange':
      if (field !== undefined) for (const value of values) if (constantText(value)) yield [value, field.type];
      break;
    case 'Get':
    case 'Rename': {
      const fields = primaryKeyFields(receiver.type.table);
      for (const [index, value] of args.entries()) {
        const type = fields[index]?.type;
        if (type !== undefined && constantText(value)) yield [value, type];
      }
    }
  }
}

/** Filters and keys that are too long find nothing; only of a constant is it certain that nobody meant that. */
function constantText(value: BoundExpression): boolean {
  return value.kind === 'conversion' ? constantText(value.operand) : value.kind === 'literal';
}

/** The greatest length a value can have; Infinity for texts without a limit, undefined when nothing is known. */
function longest(value: BoundExpression): number | undefined {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? value.value.length : undefined;
    case 'variable':
      if (value.type.kind === 'label') return value.type.text.length;
      return lengthOfType(value.type);
    case 'field':
      return hasUnknownType(value.field) ? undefined : lengthOfType(value.type);
    case 'index':
    case 'call':
      return lengthOfType(value.type);
    case 'conversion': {
      const inner = longest(value.operand);
      const limit = limitOf(value.type);
      return limit !== undefined && inner !== undefined ? Math.min(limit, inner) : (limit ?? inner);
    }
    case 'binary': {
      if (value.operator !== '+') return undefined;
      const left = longest(value.left);
      const right = longest(value.right);
      return left === undefined || right === undefined ? undefined : left + right;
    }
    case 'conditional': {
      const whenTrue = longest(value.whenTrue);
      const whenFalse = longest(value.whenFalse);
      return whenTrue === undefined || whenFalse === undefined ? undefined : Math.max(whenTrue, whenFalse);
    }
    case 'builtin':
      return longestResult(value.signature.name, value.arguments);
    default:
      return undefined;
  }
}

function lengthOfType(type: AlType): number | undefined {
  return type.kind === 'text' || type.kind === 'code' ? (type.length ?? Number.POSITIVE_INFINITY) : undefined;
}

/** Of the platform's functions only those whose results have a length that their arguments give. */
function longestResult(name: string, args: readonly BoundExpression[]): number | undefined {
  const first = args[0];
  switch (name) {
    case 'CopyStr': {
      const count = args[2] === undefined ? undefined : constantLength(args[2]);
      const source = first === undefined ? undefined : longest(first);
      if (args[2] === undefined) return source;
      return count === undefined ? undefined : Math.min(count, source ?? Number.POSITIVE_INFINITY);
    }
    case 'PadStr':
      return args[1] === undefined ? undefined : constantLength(args[1]);
    case 'UpperCase':
    case 'LowerCase':
    case 'DelChr':
    case 'DelStr':
    case 'ConvertStr':
      return first === undefined ? undefined : longest(first);
    default:
      return undefined;
  }
}

/** A number, or `MaxStrLen(X)` of a text with a length. */
function constantLength(value: BoundExpression): number | undefined {
  if (value.kind === 'literal' && typeof value.value === 'number') return value.value;
  if (value.kind === 'conversion') return constantLength(value.operand);
  if (value.kind !== 'builtin' || value.signature.name !== 'MaxStrLen' || value.arguments[0] === undefined)
    return undefined;
  return limitOf(value.arguments[0].type);
}
