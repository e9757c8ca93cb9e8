/**
 * Codeunits that are bound by hand: the binding of an instance ends with the variable that holds it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/session/session-bindsubscription-method
 */
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import type { VariableSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import type { Emission } from './emission.ts';

function isBoundByHand(type: AlType): boolean {
  return type.kind === 'codeunit' && type.symbol.kind === 'codeunit' && type.symbol.manualBinding;
}

/** Writes a body so that the bindings of its local variables end when it is left, in whatever way. */
export function endBindingsAfter(routine: BoundRoutine, { writer }: Emission, writeBody: () => void): void {
  const locals = routine.locals.filter(({ type }) => isBoundByHand(type));
  if (locals.length === 0) {
    writeBody();
    return;
  }
  writer.open('try {');
  writeBody();
  writer.middle('} finally {');
  for (const local of locals) writer.line(`rt.endBinding(${heldBy(local)});`);
  writer.close('}');
}

function heldBy({ jsName, boxed }: VariableSymbol): string {
  return boxed ? `${jsName}.v` : jsName;
}

/** An instance that goes to another variable outlives the one it came from, and so does its binding. */
export function keepingBinding(js: string, type: AlType): string {
  return isBoundByHand(type) ? `rt.keepBinding(${js})` : js;
}
