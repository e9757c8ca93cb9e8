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

/** Ends the bindings of the local variables of a routine that is being left. */
export function endBindings(routine: BoundRoutine, { writer }: Emission): void {
  for (const local of routine.locals) if (isBoundByHand(local.type)) writer.line(`rt.endBinding(${heldBy(local)});`);
}

function heldBy({ jsName, boxed }: VariableSymbol): string {
  return boxed ? `${jsName}.v` : jsName;
}

/** An instance that goes to another variable outlives the one it came from, and so does its binding. */
export function keepingBinding(js: string, type: AlType): string {
  return isBoundByHand(type) ? `rt.keepBinding(${js})` : js;
}
