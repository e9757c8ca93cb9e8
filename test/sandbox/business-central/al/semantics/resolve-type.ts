/** From a type as written to a static type. */
import type * as ast from '../syntax/ast.ts';
import { platformOptions } from './builtins/option-types.ts';
import { codes } from './diagnostics.ts';
import { type HasProperties, property, textProperty } from './properties.ts';
import type { SymbolTable } from './symbol-table.ts';
import type { FileScope, ObjectSymbol } from './symbols.ts';
import { type AlType, errorType, integerType, type ObjectTypeKind, simpleType, typeName } from './types.ts';

const platformOptionTypes = new Map<string, AlType>(
  Object.entries(platformOptions).map(([name, members]) => [name.toLowerCase(), { kind: 'option', members, name }]),
);

/** An enumeration of the platform (`Verbosity`, `TextEncoding`, ...) as a type. */
export function platformOption(name: string): AlType | undefined {
  const key = name.toLowerCase();
  // In signatures `FieldType` means the type of a field, so the enumeration is `FieldType$` there.
  return platformOptionTypes.get(key === 'fieldtype' ? 'fieldtype$' : key);
}

/** Object types: what AL writes, the symbols they name, the kind of type they make. */
const objectTypes = {
  Codeunit: ['codeunit', 'codeunit'],
  Page: ['page', 'page'],
  Report: ['report', 'report'],
  Query: ['query', 'query'],
  XmlPort: ['xmlPort', 'xmlport'],
  TestPage: ['page', 'testPage'],
  TestPart: ['page', 'testPage'],
  TestRequestPage: ['report', 'testRequestPage'],
  RequestPage: ['report', 'requestPage'],
  ControlAddIn: ['controlAddIn', 'controlAddIn'],
} as const;

export function resolveType(node: ast.TypeReference, scope: FileScope, table: SymbolTable): AlType {
  switch (node.kind) {
    case 'simpleType':
      return resolveSimple(node, table);
    case 'textType':
      if (node.length === 0)
        table.diagnostics.error(
          node,
          codes.lengthNotPositive,
          `The length for the type '${node.name}' must be positive`,
        );
      return { kind: node.name === 'Code' ? 'code' : 'text', length: node.length };
    case 'optionType':
      return { kind: 'option', members: node.members ?? [] };
    case 'labelType':
      return {
        kind: 'label',
        text: node.label.kind === 'labelValue' ? node.label.text : (node.label.texts[0]?.text ?? ''),
      };
    case 'listType':
      return { kind: 'list', element: resolveArgument(node.element, scope, table) };
    case 'dictionaryType':
      return {
        kind: 'dictionary',
        key: resolveArgument(node.key, scope, table),
        value: resolveArgument(node.value, scope, table),
      };
    case 'arrayType':
      checkArray(node, table);
      return { kind: 'array', element: resolveType(node.element, scope, table), lengths: node.dimensions };
    case 'dotNetType':
      if (scope.app.manifest.target !== 'onprem')
        table.diagnostics.error(
          node,
          codes.scope,
          "DotNet has the scope 'OnPrem' and cannot be used for 'Cloud' development",
        );
      return { kind: 'dotNet', name: node.name.parts.map((part) => part.text).join('.') };
    case 'objectType':
      return resolveObjectType(node, scope, table);
  }
}

/** The most that Microsoft documents, of dimensions and of elements. */
const MOST_DIMENSIONS = 10;
const MOST_ELEMENTS = 1_000_000;

function checkArray(node: ast.ArrayType, { diagnostics }: SymbolTable): void {
  const elements = node.dimensions.reduce((product, length) => product * length, 1);
  if (elements === 0)
    diagnostics.error(node, codes.dimensionNotPositive, 'An array dimension must be a positive number');
  if (elements > MOST_ELEMENTS) {
    const message = `The maximum number of array elements is ${MOST_ELEMENTS}. Actual number is ${elements}`;
    diagnostics.error(node, codes.arrayElements, message);
  }
  if (node.dimensions.length > MOST_DIMENSIONS)
    diagnostics.error(node, codes.arrayDimensions, `The maximum number of array dimensions is ${MOST_DIMENSIONS}`);
  if (node.element.kind !== 'arrayType') return;
  const lengths = [...node.dimensions, ...node.element.dimensions].join(', ');
  const message = `An array cannot be an element of an array. Several dimensions are written as array[${lengths}]`;
  diagnostics.error(node.element, codes.typeArgument, message);
}

/** Types whose values can not be kept in a list. */
const unlistable: ReadonlySet<AlType['kind']> = new Set([
  'record',
  'page',
  'report',
  'query',
  'xmlport',
  'array',
  'blob',
]);

function resolveArgument(node: ast.TypeReference, scope: FileScope, table: SymbolTable): AlType {
  const type = resolveType(node, scope, table);
  if (!unlistable.has(type.kind)) return type;
  const message = `The type '${typeName(type)}' cannot be used as a type argument in this context`;
  table.diagnostics.error(node, codes.typeArgument, message);
  return errorType;
}

function resolveSimple(node: ast.SimpleType, table: SymbolTable): AlType {
  const name = node.name.toLowerCase();
  if (name === 'text') return { kind: 'text' };
  if (name === 'code') return { kind: 'code' };
  const type = simpleType(name) ?? platformOption(name);
  if (type !== undefined) return type;
  if (name === 'option') return { kind: 'option', members: [] };
  table.diagnostics.error(node, codes.typeMissing, `The type '${node.name}' does not exist`);
  return errorType;
}

function resolveObjectType(node: ast.ObjectType, scope: FileScope, table: SymbolTable): AlType {
  if (node.type === 'Record') {
    const symbol = table.resolve('table', node.object, scope);
    return symbol === undefined
      ? errorType
      : { kind: 'record', table: symbol, temporary: node.temporary || symbol.temporary };
  }
  if (node.type === 'Enum') {
    const symbol = table.resolve('enum', node.object, scope);
    return symbol === undefined ? errorType : { kind: 'enum', symbol };
  }
  if (node.type === 'Interface') {
    const symbol = table.resolve('interface', node.object, scope);
    return symbol === undefined ? errorType : { kind: 'interface', symbol };
  }
  const [symbolKind, typeKind] = objectTypes[node.type];
  const symbol = table.resolve(symbolKind, node.object, scope);
  return symbol === undefined ? errorType : { kind: typeKind as ObjectTypeKind, symbol: symbol as ObjectSymbol };
}

/** The type of a table field: options take their members from properties. */
export function resolveFieldType(field: ast.TableField, scope: FileScope, table: SymbolTable): AlType {
  const type = resolveType(field.type, scope, table);
  if (type.kind !== 'option' || type.name !== undefined) return type;
  const members = property(field, 'OptionMembers');
  const captions = textProperty(field, 'OptionCaption');
  return {
    kind: 'option',
    members: members?.kind === 'optionMembersValue' ? members.members : (optionNames(field) ?? type.members),
    captions: captions?.split(','),
  };
}

function optionNames(field: HasProperties): readonly string[] | undefined {
  const value = property(field, 'OptionMembers');
  if (value === undefined) return undefined;
  if (value.kind === 'listOfNamesValue') return value.names.map((name) => name.parts[0]?.text ?? '');
  if (value.kind === 'expressionValue' && value.expression.kind === 'identifier') return [value.expression.text];
  return undefined;
}

/** The type a name stands for in a built-in signature; generic and receiver-bound names are the binder's business. */
export function signatureType(name: string): AlType {
  switch (name) {
    case '':
      return { kind: 'void' };
    case 'Any':
      return { kind: 'any' };
    case 'Record':
      return { kind: 'anyRecord' };
    case 'AnyArray':
      return { kind: 'anyArray' };
    case 'AnyCodeunit':
      return { kind: 'anyCodeunit' };
    case 'Text':
      return { kind: 'text' };
    case 'Code':
      return { kind: 'code' };
  }
  const generic = /^List of \[(.+)\]$/.exec(name);
  if (generic !== null) return { kind: 'list', element: signatureType(generic[1]!) };
  const dictionary = /^Dictionary of \[(.+), (.+)\]$/.exec(name);
  if (dictionary !== null) {
    return { kind: 'dictionary', key: signatureType(dictionary[1]!), value: signatureType(dictionary[2]!) };
  }
  return simpleType(name) ?? platformOption(name) ?? integerType;
}
