/** Texts with placeholders and the values for them: as many as the highest placeholder asks for. */
import type { BoundExpression } from '../semantics/bound-tree.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

/** Functions with a text first and values for its placeholders from an argument on. */
const firstValue: Readonly<Record<string, number>> = { StrSubstNo: 1, Error: 1, Message: 1, Confirm: 2 };

export function checkPlaceholders({ objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind !== 'builtin') continue;
      const isFilter = expression.receiver?.type.kind === 'record' && expression.signature.name === 'SetFilter';
      if (expression.receiver !== undefined && !isFilter) continue;
      const start = isFilter ? 2 : firstValue[expression.signature.name];
      const text = start === undefined ? undefined : constantText(expression.arguments[isFilter ? 1 : 0]);
      if (start === undefined || text === undefined) continue;
      const numbers = [...text.matchAll(/[%#](\d+)/g)].map((match) => Number(match[1]));
      const wanted = Math.max(0, ...numbers);
      const given = Math.max(0, expression.arguments.length - start);
      if (given === wanted) continue;
      diagnostics.warning(
        expression.span,
        codes.placeholders,
        `String parameters must match placeholders: the text has ${wanted}, ${given} are given`,
      );
    }
  }
}

function constantText(argument: BoundExpression | undefined): string | undefined {
  if (argument?.kind === 'conversion') return constantText(argument.operand);
  if (argument?.kind === 'literal' && typeof argument.value === 'string') return argument.value;
  return argument?.kind === 'variable' && argument.type.kind === 'label' ? argument.type.text : undefined;
}
