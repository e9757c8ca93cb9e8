/** Static types of AL and what can be converted into what without saying so. */
import type { EnumSymbol, InterfaceSymbol, ObjectSymbol, TableSymbol } from './symbols.ts';

/** Types that are one word and carry no detail; the name is the run-time descriptor's kind. */
const simpleTypeNames = {
  integer: 'integer',
  biginteger: 'bigInteger',
  decimal: 'decimal',
  boolean: 'boolean',
  char: 'char',
  byte: 'byte',
  date: 'date',
  time: 'time',
  datetime: 'dateTime',
  duration: 'duration',
  guid: 'guid',
  dateformula: 'dateFormula',
  recordid: 'recordId',
  recordref: 'recordRef',
  fieldref: 'fieldRef',
  keyref: 'keyRef',
  variant: 'variant',
  blob: 'blob',
  media: 'media',
  mediaset: 'mediaSet',
  bigtext: 'bigText',
  textbuilder: 'textBuilder',
  instream: 'inStream',
  outstream: 'outStream',
  jsonobject: 'jsonObject',
  jsonarray: 'jsonArray',
  jsontoken: 'jsonToken',
  jsonvalue: 'jsonValue',
  xmldocument: 'xmlDocument',
  xmlnode: 'xmlNode',
  xmlelement: 'xmlElement',
  xmlattribute: 'xmlAttribute',
  xmlattributecollection: 'xmlAttributeCollection',
  xmlnodelist: 'xmlNodeList',
  xmltext: 'xmlText',
  xmlcdata: 'xmlCData',
  xmlcomment: 'xmlComment',
  xmldeclaration: 'xmlDeclaration',
  xmldocumenttype: 'xmlDocumentType',
  xmlprocessinginstruction: 'xmlProcessingInstruction',
  xmlnamespacemanager: 'xmlNamespaceManager',
  xmlnametable: 'xmlNameTable',
  xmlreadoptions: 'xmlReadOptions',
  xmlwriteoptions: 'xmlWriteOptions',
  httpclient: 'httpClient',
  httpcontent: 'httpContent',
  httpheaders: 'httpHeaders',
  httprequestmessage: 'httpRequestMessage',
  httpresponsemessage: 'httpResponseMessage',
  cookie: 'cookie',
  testhttprequestmessage: 'testHttpRequestMessage',
  testhttpresponsemessage: 'testHttpResponseMessage',
  secrettext: 'secretText',
  notification: 'notification',
  errorinfo: 'errorInfo',
  moduleinfo: 'moduleInfo',
  moduledependencyinfo: 'moduleDependencyInfo',
  version: 'version',
  sessionsettings: 'sessionSettings',
  dialog: 'dialog',
  file: 'file',
  fileupload: 'fileUpload',
  filterpagebuilder: 'filterPageBuilder',
  datatransfer: 'dataTransfer',
  webserviceactioncontext: 'webServiceActionContext',
  testfield: 'testField',
  testaction: 'testAction',
  testfilter: 'testFilter',
  tablefilter: 'tableFilter',
} as const;

export type SimpleTypeKind = (typeof simpleTypeNames)[keyof typeof simpleTypeNames];

export type ObjectTypeKind =
  | 'codeunit'
  | 'page'
  | 'report'
  | 'query'
  | 'xmlport'
  | 'testPage'
  | 'testRequestPage'
  | 'requestPage'
  | 'controlAddIn';

export type AlType =
  /** Something was wrong and has been reported: fits everything, so that nothing else is reported. */
  | { readonly kind: 'error' }
  /** No value. */
  | { readonly kind: 'void' }
  | { readonly kind: SimpleTypeKind }
  | { readonly kind: 'text'; readonly length?: number | undefined }
  | { readonly kind: 'code'; readonly length?: number | undefined }
  | { readonly kind: 'label'; readonly text: string }
  /** `name` for enumerations of the platform. */
  | {
      readonly kind: 'option';
      readonly members: readonly string[];
      readonly captions?: readonly string[] | undefined;
      readonly name?: string | undefined;
    }
  | { readonly kind: 'enum'; readonly symbol: EnumSymbol }
  | { readonly kind: 'record'; readonly table: TableSymbol; readonly temporary: boolean }
  | { readonly kind: ObjectTypeKind; readonly symbol: ObjectSymbol }
  | { readonly kind: 'interface'; readonly symbol: InterfaceSymbol }
  | { readonly kind: 'array'; readonly element: AlType; readonly lengths: readonly number[] }
  | { readonly kind: 'list'; readonly element: AlType }
  | { readonly kind: 'dictionary'; readonly key: AlType; readonly value: AlType }
  /** By the name of its alias; without a name for what members of .NET objects give, whose types are not known here. */
  | { readonly kind: 'dotNet'; readonly name: string }
  /** Types of parameters of built-in functions only. */
  | { readonly kind: 'any' | 'anyRecord' | 'anyArray' | 'anyCodeunit' };

export const errorType: AlType = { kind: 'error' };
export const voidType: AlType = { kind: 'void' };
const simple = new Map<string, AlType>(Object.entries(simpleTypeNames).map(([name, kind]) => [name, { kind }]));

/** The type of one word, or undefined. */
export function simpleType(name: string): AlType | undefined {
  return simple.get(name.toLowerCase());
}

export const integerType = simple.get('integer')!;
export const bigIntegerType = simple.get('biginteger')!;
export const decimalType = simple.get('decimal')!;
export const booleanType = simple.get('boolean')!;
export const dateType = simple.get('date')!;
export const timeType = simple.get('time')!;
export const dateTimeType = simple.get('datetime')!;
export const durationType = simple.get('duration')!;
export const charType = simple.get('char')!;
export const guidType = simple.get('guid')!;
export const textType: AlType = { kind: 'text' };
export const dotNetType: AlType = { kind: 'dotNet', name: '' };

/** Name of a type as messages and documentation write it. */
export function typeName(type: AlType): string {
  switch (type.kind) {
    case 'text':
    case 'code': {
      const name = type.kind === 'text' ? 'Text' : 'Code';
      return type.length === undefined ? name : `${name}[${type.length}]`;
    }
    case 'label':
      return 'Label';
    case 'option':
      return type.name ?? 'Option';
    case 'enum':
      return `Enum ${type.symbol.name}`;
    case 'record':
      return `Record ${type.table.name}`;
    case 'interface':
      return `Interface ${type.symbol.name}`;
    case 'array':
      return `array[${type.lengths.join(', ')}] of ${typeName(type.element)}`;
    case 'list':
      return `List of [${typeName(type.element)}]`;
    case 'dictionary':
      return `Dictionary of [${typeName(type.key)}, ${typeName(type.value)}]`;
    case 'codeunit':
    case 'page':
    case 'report':
    case 'query':
    case 'xmlport':
    case 'testPage':
    case 'testRequestPage':
    case 'requestPage':
    case 'controlAddIn':
      return `${type.kind[0]!.toUpperCase()}${type.kind.slice(1)} ${type.symbol.name}`;
    case 'dotNet':
      return type.name === '' ? 'DotNet' : `DotNet ${type.name}`;
    case 'void':
      return 'None';
    case 'error':
      return 'unknown type';
    case 'any':
      return 'Joker';
    case 'anyRecord':
      return 'Record';
    case 'anyArray':
      return 'Array';
    case 'anyCodeunit':
      return 'Codeunit';
    default:
      return `${type.kind[0]!.toUpperCase()}${type.kind.slice(1)}`;
  }
}

/** A type of a parameter that takes many types, and keeps what it is given as it is. */
export function isOpen(type: AlType): boolean {
  return type.kind === 'any' || type.kind === 'anyRecord' || type.kind === 'anyArray' || type.kind === 'anyCodeunit';
}

/** How many characters a type holds; undefined for texts without a limit and for what is no text. */
export function limitOf(type: AlType): number | undefined {
  return type.kind === 'text' || type.kind === 'code' ? type.length : undefined;
}

export function isTextual(type: AlType): boolean {
  return type.kind === 'text' || type.kind === 'code' || type.kind === 'label';
}

/** Integer-like at run time: a JavaScript number that counts. */
export function isOrdinal(type: AlType): boolean {
  return (
    type.kind === 'integer' ||
    type.kind === 'option' ||
    type.kind === 'enum' ||
    type.kind === 'char' ||
    type.kind === 'byte'
  );
}

export function isNumeric(type: AlType): boolean {
  return isOrdinal(type) || type.kind === 'bigInteger' || type.kind === 'decimal' || type.kind === 'duration';
}

/** Passed by `var` as a reference to the variable that holds it; records and arrays are references themselves. */
export function isBoxedByReference(type: AlType): boolean {
  return type.kind !== 'record' && type.kind !== 'array';
}

export function sameType(a: AlType, b: AlType): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'text':
    case 'code':
      return a.length === (b as typeof a).length;
    case 'option': {
      const other = b as typeof a;
      return a.name === other.name && a.members.join() === other.members.join();
    }
    case 'record':
      return a.table === (b as typeof a).table;
    case 'array':
      return a.lengths.join() === (b as typeof a).lengths.join() && sameType(a.element, (b as typeof a).element);
    case 'list':
      return sameType(a.element, (b as typeof a).element);
    case 'dictionary':
      return sameType(a.key, (b as typeof a).key) && sameType(a.value, (b as typeof a).value);
    case 'dotNet':
      return a.name.toLowerCase() === (b as typeof a).name.toLowerCase();
    default:
      return (a as { symbol?: unknown }).symbol === (b as { symbol?: unknown }).symbol;
  }
}

/**
 * Cost of using a value of type `from` where `to` is wanted; 0 for the same type, undefined when it can not be.
 * Lower costs win when overloads compete. The order (same type, same family, widening, narrowing, Variant last) is our
 * reading of how the compiler chooses; where Microsoft documents a conversion it is in the list, else not.
 */
export function conversionCost(from: AlType, to: AlType): number | undefined {
  if (from.kind === 'error' || to.kind === 'error') return 0;
  if (from.kind === 'void') return undefined;
  if (to.kind === 'any') return 20;
  if (to.kind === 'anyRecord') return from.kind === 'record' ? 1 : from.kind === 'variant' ? 15 : undefined;
  if (to.kind === 'anyArray') return from.kind === 'array' ? 1 : undefined;
  if (to.kind === 'anyCodeunit') return from.kind === 'codeunit' || from.kind === 'interface' ? 1 : undefined;
  if (sameType(from, to)) return 0;
  // Base application code passes arrays to parameters of other lengths, of the array as well as of its texts.
  if (from.kind === 'array' && to.kind === 'array')
    return from.lengths.length === to.lengths.length && conversionCost(from.element, to.element) !== undefined
      ? 1
      : undefined;
  if (from.kind === 'dotNet') return to.kind === 'dotNet' ? 9 : dotNetTargets.has(to.kind) ? 11 : undefined;
  if (to.kind === 'dotNet') return 11;
  if (to.kind === 'variant') return from.kind === 'array' ? undefined : 12;
  if (from.kind === 'variant') return fromVariantCost(to);
  switch (to.kind) {
    case 'text':
      return textCost(from, to.length);
    case 'code':
      if (from.kind === 'code') return 1;
      if (from.kind === 'text' || from.kind === 'label') return 3;
      return from.kind === 'guid' || from.kind === 'char' ? 7 : undefined;
    case 'label':
      return undefined;
    case 'integer':
      return numericCost(from, { option: 2, char: 2, byte: 2, bigInteger: 6, duration: 6, decimal: 7, enum: 8 });
    case 'bigInteger':
      return numericCost(from, { integer: 2, byte: 3, char: 3, duration: 2, option: 4, decimal: 7, enum: 8 });
    case 'decimal':
      return numericCost(from, { integer: 3, bigInteger: 2, byte: 4, char: 4, duration: 4, option: 5, enum: 8 });
    case 'char':
      if (isTextual(from)) return 9;
      return numericCost(from, { byte: 1, integer: 5, bigInteger: 7, option: 7, decimal: 8 });
    case 'byte':
      return numericCost(from, { char: 4, integer: 5, bigInteger: 7, option: 7, decimal: 8 });
    case 'duration':
      return numericCost(from, { bigInteger: 2, integer: 3, decimal: 6 });
    case 'option':
      if (from.kind === 'option' || from.kind === 'enum') return from.kind === 'option' ? 1 : 4;
      return numericCost(from, { integer: 5, bigInteger: 8, char: 8, byte: 8, decimal: 9 });
    case 'enum':
      if (from.kind === 'enum') return to.symbol.assignmentCompatible || from.symbol.assignmentCompatible ? 3 : 9;
      if (from.kind === 'option') return 4;
      return numericCost(from, { integer: 8 });
    case 'guid':
      return from.kind === 'text' || from.kind === 'code' || from.kind === 'label' ? 6 : undefined;
    case 'dateFormula':
      return from.kind === 'text' || from.kind === 'code' || from.kind === 'label' ? 9 : undefined;
    case 'secretText':
      return isTextual(from) ? 5 : undefined;
    case 'dateTime':
    case 'date':
    case 'time':
      return undefined;
    case 'recordRef':
      return from.kind === 'record' ? 7 : undefined;
    case 'record':
      return from.kind === 'recordRef' ? 10 : undefined;
    case 'interface':
      return implementsInterface(from, to.symbol) ? 2 : undefined;
    case 'jsonToken':
      return from.kind === 'jsonObject' || from.kind === 'jsonArray' || from.kind === 'jsonValue' ? 2 : undefined;
    case 'xmlNode':
      return from.kind.startsWith('xml') ? 2 : undefined;
    case 'list':
      return from.kind === 'list' && conversionCost(from.element, to.element) === 0 ? 1 : undefined;
    case 'testPage':
    case 'page':
    case 'requestPage':
      return undefined;
    default:
      return undefined;
  }
}

function textCost(from: AlType, length: number | undefined): number | undefined {
  switch (from.kind) {
    case 'text':
      return length === undefined || (from.length !== undefined && from.length <= length) ? 1 : 2;
    case 'label':
      return 1;
    case 'code':
      return 3;
    case 'char':
      return 6;
    case 'guid':
      return 6;
    default:
      return undefined;
  }
}

function numericCost(from: AlType, costs: Partial<Record<string, number>>): number | undefined {
  return costs[from.kind];
}

const variantTargets = new Set<string>([
  'text',
  'code',
  'integer',
  'bigInteger',
  'decimal',
  'boolean',
  'char',
  'byte',
  'date',
  'time',
  'dateTime',
  'duration',
  'guid',
  'option',
  'enum',
  'dateFormula',
  'recordId',
  'recordRef',
  'fieldRef',
  'record',
  'codeunit',
  'interface',
  'jsonObject',
  'jsonArray',
  'jsonToken',
  'jsonValue',
  'inStream',
  'outStream',
  'list',
  'dictionary',
  'notification',
  'errorInfo',
  'secretText',
  'textBuilder',
  'xmlDocument',
  'xmlNode',
  'xmlElement',
  'page',
  'keyRef',
  'file',
  'query',
  'blob',
  'media',
  'mediaSet',
]);

/** What .NET values become without saying so: values and streams, but no objects of AL. */
const dotNetTargets = new Set<string>([
  'text',
  'code',
  'integer',
  'bigInteger',
  'decimal',
  'boolean',
  'char',
  'byte',
  'date',
  'time',
  'dateTime',
  'duration',
  'guid',
  'option',
  'variant',
  'inStream',
  'outStream',
  'secretText',
  'enum',
  'blob',
]);

function fromVariantCost(to: AlType): number | undefined {
  return variantTargets.has(to.kind) ? 13 : undefined;
}

export function implementsInterface(type: AlType, target: InterfaceSymbol): boolean {
  return interfacesOf(type).some((symbol) => extendsInterface(symbol, target));
}

function interfacesOf(type: AlType): readonly InterfaceSymbol[] {
  if (type.kind === 'interface') return [type.symbol];
  if (type.kind === 'enum') return type.symbol.implements;
  return type.kind === 'codeunit' && type.symbol.kind === 'codeunit' ? type.symbol.implements : [];
}

export function extendsInterface(
  symbol: InterfaceSymbol,
  target: InterfaceSymbol,
  seen: Set<InterfaceSymbol> = new Set(),
): boolean {
  if (symbol === target) return true;
  if (seen.has(symbol)) return false;
  seen.add(symbol);
  return symbol.extends.some((parent) => extendsInterface(parent, target, seen));
}
