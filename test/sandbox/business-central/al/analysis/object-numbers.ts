/** Objects that code runs or opens by a number which is written out. */
import type { BoundBuiltin, BoundExpression } from '../semantics/bound-tree.ts';
import { kindName, objectKind } from '../semantics/symbols.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

/**
 * Numbers that the app keeps for itself and that no object has. Which objects stand behind other numbers depends on
 * what else is installed, so nothing is said of them; a compiler looks at none, they fail when they run.
 */
export function checkObjectNumbers(analysed: AnalysedApp): void {
  const { idRanges } = analysed.app.manifest;
  if (idRanges.length === 0) return;
  for (const object of analysed.objects)
    for (const expression of expressionsOfObject(object)) {
      const found = expression.kind === 'builtin' ? numberIn(expression) : undefined;
      if (found === undefined) continue;
      const { kind, number, place } = found;
      if (!idRanges.some(({ from, to }) => number >= from && number <= to)) continue;
      if (analysed.table.findById(kind, number) !== undefined) continue;
      const message = `${kindName(kind)} ${number} does not exist, and the number belongs to this app`;
      analysed.diagnostics.warning(place.span, codes.objectNumber, message);
    }
}

function numberIn({ signature, receiver, staticType, arguments: [first] }: BoundBuiltin) {
  const isOpen = signature.name.toLowerCase() === 'open' && receiver?.type.kind === 'recordRef';
  const kind = isOpen ? 'table' : objectKind(staticType ?? '');
  const wanted = signature.parameters[0];
  const number = literalNumber(first);
  if (kind === undefined || first === undefined || number === undefined) return undefined;
  return isOpen || wanted?.name === 'Number' ? { kind, number, place: first } : undefined;
}

function literalNumber(expression: BoundExpression | undefined): number | undefined {
  if (expression?.kind === 'conversion') return literalNumber(expression.operand);
  const isNumber = expression?.kind === 'literal' && typeof expression.value === 'number';
  return isNumber ? expression.value : undefined;
}
