import type { ObjectReference, Parameter, Procedure, TypeReference } from '../al/syntax/ast.ts';
import { parseFile } from '../al/syntax/parse.ts';
import type { FactEvent, FactField, FactProcedure } from './microsoft-facts.ts';

/** A procedure's shape in a form that can be compared. */
export interface Signature {
  readonly parameters: readonly { readonly name: string; readonly byReference: boolean; readonly type: string }[];
  readonly returns: string;
}

export function signatureOf({ parameters, returnType }: Procedure): Signature {
  return {
    parameters: parameters.map(({ name, byReference, type }) => ({
      name: name.text,
      byReference,
      type: typeText(type),
    })),
    returns: returnType ? typeText(returnType) : '',
  };
}

export function sameSignature(a: Signature, b: Signature): boolean {
  return sameParameters(a, b) && sameText(a.returns, b.returns);
}

function sameParameters(a: Signature, b: Signature): boolean {
  return (
    a.parameters.length === b.parameters.length &&
    a.parameters.every((parameter, index) => sameParameter(parameter, b.parameters[index]!))
  );
}

export function sameParameter(a: Signature['parameters'][number], b: Signature['parameters'][number]): boolean {
  return a.byReference === b.byReference && sameText(a.type, b.type);
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function signatureText(name: string, { parameters, returns }: Signature): string {
  const list = parameters.map((one) => `${one.byReference ? 'var ' : ''}${one.name}: ${one.type}`).join('; ');
  return `${name}(${list})${returns ? `: ${returns}` : ''}`;
}

/** A type as AL text, object names without namespace. */
export function typeText(type: TypeReference): string {
  switch (type.kind) {
    case 'simpleType':
      return type.name;
    case 'textType':
      return type.length === undefined ? type.name : `${type.name}[${type.length}]`;
    case 'optionType':
      return type.members ? `Option ${type.members.join(',')}` : 'Option';
    case 'labelType':
      return 'Label';
    case 'objectType':
      return `${type.type} "${referenceText(type.object)}"${type.temporary ? ' temporary' : ''}`;
    case 'dotNetType':
      return `DotNet "${referenceText(type.name)}"`;
    case 'listType':
      return `List of [${typeText(type.element)}]`;
    case 'dictionaryType':
      return `Dictionary of [${typeText(type.key)}, ${typeText(type.value)}]`;
    case 'arrayType':
      return `array[${type.dimensions.join(',')}] of ${typeText(type.element)}`;
  }
}

/** The object's own name, or its number. */
export function referenceText(reference: ObjectReference): string {
  return reference.kind === 'integerLiteral' ? String(reference.value) : reference.parts.at(-1)!.text;
}

/** Reads the signature of a fact by parsing it as AL. */
export function signatureOfFact(fact: FactProcedure | FactEvent): Signature {
  const returns = 'returns' in fact && fact.returns ? `: ${fact.returns}` : '';
  const procedure = parseProcedureText(`Fact(${fact.params.join('; ')})${returns}`);
  return signatureOf(procedure);
}

/** The type of a field of a fact in the same form as `typeText` gives. */
export function fieldTypeOfFact({ type, optionMembers }: FactField): string {
  const parameter = parseProcedureText(`Fact(Field: ${type})`).parameters[0] as Parameter;
  const text = typeText(parameter.type);
  return optionMembers ? `${text} ${optionMembers.join(',')}` : text;
}

function parseProcedureText(text: string): Procedure {
  const { unit, diagnostics } = parseFile(`interface Facts { procedure ${text} }`, { path: text });
  const procedure = unit.objects[0]?.procedures[0];
  if (!procedure || diagnostics.length > 0) throw new Error(`Not AL: ${text}`);
  return procedure;
}
