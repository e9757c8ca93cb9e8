/** Constants that do not fit where they are used: ranges of types, places in arrays and texts. */
import type { BoundExpression } from '../semantics/bound-tree.ts';
import { type AlType, limitOf, typeName } from '../semantics/types.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

/** Smallest and largest value of types with a range of their own; larger numbers have another type already. */
const ranges: Partial<Record<AlType['kind'], readonly [bigint, bigint]>> = {
  byte: [0n, 255n],
  char: [0n, 65535n],
  integer: [-2147483648n, 2147483647n],
};

export function checkConstants(analysed: AnalysedApp): void {
  for (const object of analysed.objects) {
    for (const expression of expressionsOfObject(object)) checkExpression(expression, analysed);
  }
}

function checkExpression(expression: BoundExpression, analysed: AnalysedApp): void {
  switch (expression.kind) {
    case 'conversion':
      checkRange(expression.operand, expression.type, analysed);
      break;
    case 'index':
      if (expression.array.type.kind === 'array') {
        const { lengths } = expression.array.type;
        for (const [at, index] of expression.indexes.entries()) checkPlace(index, lengths[at], 'array', analysed);
      }
      break;
    case 'character':
      checkPlace(expression.index, limitOf(expression.text.type), 'text', analysed);
  }
}

function checkRange(value: BoundExpression, type: AlType, { diagnostics }: AnalysedApp): void {
  const number = constantNumber(value);
  if (number === undefined) return;
  const range = ranges[type.kind];
  if (range !== undefined && (number < range[0] || number > range[1])) {
    const message = `Constant value '${number}' cannot be converted to a '${typeName(type)}': its values are ${range[0]} to ${range[1]}`;
    diagnostics.error(value.span, codes.constantConversion, message);
  }
}

/** Places count from 1. */
function checkPlace(
  index: BoundExpression,
  length: number | undefined,
  what: string,
  { diagnostics }: AnalysedApp,
): void {
  const number = constantNumber(index);
  // An array without places is a mistake of its declaration.
  if (number === undefined || length === 0 || (number >= 1n && (length === undefined || number <= BigInt(length))))
    return;
  const places = length === undefined ? 'places start at 1' : `places are 1 to ${length}`;
  diagnostics.warning(index.span, codes.placeOutside, `The ${what} has no place ${number}: ${places}`);
}

/** A whole number that stands in the code as it is, or behind a minus. */
function constantNumber(expression: BoundExpression): bigint | undefined {
  if (expression.kind === 'conversion') return constantNumber(expression.operand);
  if (expression.kind === 'unary' && expression.operator === '-') {
    const operand = constantNumber(expression.operand);
    return operand === undefined ? undefined : -operand;
  }
  if (expression.kind !== 'literal' || !['integer', 'bigInteger'].includes(expression.type.kind)) return undefined;
  return typeof expression.value === 'number' || typeof expression.value === 'bigint'
    ? BigInt(expression.value)
    : undefined;
}
