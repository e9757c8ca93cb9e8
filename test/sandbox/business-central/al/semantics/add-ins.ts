/** Control add-ins: the events that their scripts raise, and the triggers of user controls that hear them. */
import type * as ast from '../syntax/ast.ts';
import { codes } from './diagnostics.ts';
import type { SymbolTable } from './symbol-table.ts';
import { type AddInEventSymbol, describeObject, type OtherObjectSymbol, type ParameterSymbol } from './symbols.ts';
import { type AlType, sameType, typeName } from './types.ts';

/** Events whose parameters have types that exist, and that can be told apart. */
export function checkAddInEvents(addIn: OtherObjectSymbol, { diagnostics }: SymbolTable): void {
  for (const [index, event] of addIn.events.entries()) {
    void event.parameters;
    const isTwin = (other: AddInEventSymbol) => isNamed(other, event.name) && haveSameTypes(other, event);
    if (!addIn.events.slice(0, index).some(isTwin)) continue;
    const message = `${describeObject(addIn)} already defines an event called '${event.name}' with the same parameter types`;
    diagnostics.error(event.declaration.name, codes.duplicateEvent, message);
  }
}

/**
 * A trigger of a user control has the name and the parameter types of an event of its add-in.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-control-addin-object
 */
export function checkAddInTrigger(
  name: ast.Identifier,
  parameters: readonly ParameterSymbol[],
  addIn: OtherObjectSymbol,
  { diagnostics }: SymbolTable,
): void {
  const heard = addIn.events.filter((event) => isNamed(event, name.text));
  if (heard.length === 0) {
    const known = addIn.events.map((event) => `'${event.name}'`).join(', ');
    const message = `'${name.text}' is not a valid trigger here: the events of ${describeObject(addIn)} are ${known || 'none'}`;
    diagnostics.error(name, codes.trigger, message);
  } else if (!heard.some((event) => haveSameTypes(event, { parameters }))) {
    const correct = heard.map((event) => signature(event.parameters)).join(' or ');
    const message = `Wrong signature. Correct signature for '${name.text}' is '${correct}', it is '${signature(parameters)}' here`;
    diagnostics.error(name, codes.triggerSignature, message);
  }
}

interface WithParameters {
  readonly parameters: readonly ParameterSymbol[];
}

function isNamed({ name }: AddInEventSymbol, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function haveSameTypes({ parameters }: WithParameters, other: WithParameters): boolean {
  return (
    parameters.length === other.parameters.length &&
    parameters.every(({ type, byReference }, index) => {
      const { type: otherType, byReference: otherByReference } = other.parameters[index]!;
      return byReference === otherByReference && fits(type, otherType);
    })
  );
}

/** What a script sends has no length. */
function fits(type: AlType, other: AlType): boolean {
  if (type.kind === 'error' || other.kind === 'error' || sameType(type, other)) return true;
  return type.kind === other.kind && (type.kind === 'text' || type.kind === 'code');
}

function signature(parameters: readonly ParameterSymbol[]): string {
  return `(${parameters.map(({ type, byReference }) => `${byReference ? 'var ' : ''}${typeName(type)}`).join(', ')})`;
}
