/** Reads property values of the syntax tree. */
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import type { Obsolete } from './symbols.ts';

export interface HasProperties {
  readonly properties: readonly ast.Property[];
}

export function property(node: HasProperties, name: string): ast.PropertyValue | undefined {
  const key = name.toLowerCase();
  return node.properties.find((candidate) => candidate.name.text.toLowerCase() === key)?.value;
}

/** The value as one word or string: `Access = Internal`, `Caption = 'x'`, `APIVersion = 'v1.0'`. */
export function textProperty(node: HasProperties, name: string): string | undefined {
  const value = property(node, name);
  if (value === undefined) return undefined;
  switch (value.kind) {
    case 'labelValue':
      return value.text;
    case 'multiLanguageValue':
      return value.texts[0]?.text;
    case 'listOfNamesValue':
      return value.names.map((part) => part.parts.map((identifier) => identifier.text).join('.')).join(',');
    case 'expressionValue':
      return expressionText(value.expression);
    case 'emptyValue':
      return '';
    default:
      return sourceText(value);
  }
}

function expressionText(expression: ast.Expression): string {
  switch (expression.kind) {
    case 'identifier':
      return expression.text;
    case 'stringLiteral':
      return expression.value;
    case 'booleanLiteral':
    case 'integerLiteral':
      return String(expression.value);
    case 'scope':
      return expression.name.kind === 'identifier' ? expression.name.text : String(expression.name.value);
    default:
      return sourceText(expression);
  }
}

export function booleanProperty(node: HasProperties, name: string): boolean | undefined {
  const text = textProperty(node, name)?.toLowerCase();
  return text === undefined ? undefined : text === 'true';
}

/** The names that a property lists, of qualified ones the first part. */
export function listedNames(value: ast.PropertyValue | undefined): readonly ast.Identifier[] {
  return value?.kind === 'listOfNamesValue' ? value.names.flatMap(({ parts }) => parts.slice(0, 1)) : [];
}

export function objectProperty(node: HasProperties, name: string): ast.ObjectReference | undefined {
  const value = property(node, name);
  if (value === undefined) return undefined;
  if (value.kind === 'objectValue') return value.object;
  if (value.kind === 'listOfNamesValue') return value.names[0];
  if (value.kind !== 'expressionValue') return undefined;
  return expressionAsReference(value.expression);
}

/** `Microsoft.Sales.Customer` as a member chain, a name, or a number. */
export function expressionAsReference(expression: ast.Expression): ast.ObjectReference | undefined {
  if (expression.kind === 'integerLiteral') return expression;
  const parts = nameParts(expression);
  if (parts === undefined) return undefined;
  return { kind: 'qualifiedName', parts, source: expression.source, start: expression.start, end: expression.end };
}

export function nameParts(expression: ast.Expression): ast.Identifier[] | undefined {
  if (expression.kind === 'identifier') return [expression];
  if (expression.kind !== 'member') return undefined;
  const before = nameParts(expression.object);
  return before === undefined ? undefined : [...before, expression.name];
}

export function attribute(
  node: { readonly attributes: readonly ast.Attribute[] },
  name: string,
): ast.Attribute | undefined {
  const key = name.toLowerCase();
  return node.attributes.find((candidate) => candidate.name.text.toLowerCase() === key);
}

export function booleanArgument(node: ast.Attribute, index: number): boolean {
  const argument = node.arguments[index];
  return argument?.kind === 'booleanLiteral' && argument.value;
}

/** The text of an attribute's argument: a string, a name, or the last part of `ObjectType::Codeunit`. */
export function textArgument(node: ast.Attribute, index: number): string {
  const argument = node.arguments[index];
  return argument === undefined ? '' : expressionText(argument);
}

export function obsoleteOf(
  node: HasProperties & { readonly attributes?: readonly ast.Attribute[] },
): Obsolete | undefined {
  const state = textProperty(node, 'ObsoleteState');
  if (state !== 'Pending' && state !== 'Removed') return undefined;
  return { state, reason: textProperty(node, 'ObsoleteReason') ?? '' };
}
