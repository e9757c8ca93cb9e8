/** Types in generated code: descriptors, zero values, conversions. */
import type { VariableSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { keepingBinding } from './emit-bindings.ts';

/** The run-time descriptor of a type, as a module constant. */
export function descriptor(type: AlType, emission: Emission): string {
  return emission.constant(descriptorText(type, emission));
}

function descriptorText(type: AlType, emission: Emission): string {
  switch (type.kind) {
    case 'text':
    case 'code':
      return type.length === undefined
        ? `{ kind: '${type.kind}' }`
        : `{ kind: '${type.kind}', length: ${type.length} }`;
    case 'label':
      return `{ kind: 'label' }`;
    case 'option': {
      const captions = type.captions === undefined ? '' : `, captions: ${JSON.stringify(type.captions)}`;
      return `{ kind: 'option', members: ${JSON.stringify(type.members)}${captions} }`;
    }
    case 'enum':
      return `app.enumType(${JSON.stringify(enumKey(type.symbol))})`;
    case 'record':
      return `{ kind: 'record', table: ${type.table.id}, temporary: ${type.temporary} }`;
    case 'codeunit':
    case 'page':
    case 'report':
    case 'query':
    case 'xmlport':
      return `{ kind: '${type.kind}', id: ${type.symbol.id} }`;
    case 'interface':
      return `{ kind: 'interface', name: ${JSON.stringify(type.symbol.name)} }`;
    case 'list':
      return `{ kind: 'list', element: ${descriptor(type.element, emission)} }`;
    case 'dictionary':
      return `{ kind: 'dictionary', key: ${descriptor(type.key, emission)}, value: ${descriptor(type.value, emission)} }`;
    case 'array':
      return `{ kind: 'array', element: ${descriptor(type.element, emission)}, lengths: ${JSON.stringify(type.lengths)} }`;
    default:
      return `{ kind: '${type.kind}' }`;
  }
}

/** Enums of all apps have numbers, so the number is the key; a name is kept for messages. */
export function enumKey(symbol: { readonly id: number; readonly name: string }): number {
  return symbol.id;
}

/** Types whose variables get their value on first use: an instance may hold another of its own kind. */
export function isLazy(type: AlType): boolean {
  switch (type.kind) {
    case 'codeunit':
    case 'page':
    case 'report':
    case 'query':
    case 'xmlport':
    case 'testPage':
    case 'testRequestPage':
    case 'requestPage':
      return true;
    default:
      return false;
  }
}

/** The value of a fresh variable. Lazy types have none. `rt` must be in scope. */
export function zeroValue(type: AlType, emission: Emission): string {
  switch (type.kind) {
    case 'integer':
    case 'option':
    case 'enum':
    case 'char':
    case 'byte':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
      return '0';
    case 'bigInteger':
      return '0n';
    case 'decimal':
      return '$.Decimal.zero';
    case 'boolean':
      return 'false';
    case 'text':
    case 'code':
    case 'dateFormula':
      return `''`;
    case 'label':
      return JSON.stringify(type.text);
    case 'guid':
    case 'media':
    case 'mediaSet':
      return '$.NULL_GUID';
    case 'variant':
      return '$.Variant.empty';
    case 'record':
      return `rt.newRecord(${type.table.id}, ${type.temporary})`;
    case 'list':
      return `new $.List(${descriptor(type.element, emission)})`;
    case 'dictionary':
      return `new $.Dictionary(${descriptor(type.key, emission)}, ${descriptor(type.value, emission)})`;
    case 'array':
      // One JavaScript array for each dimension, so that a part of an array is an array.
      return type.lengths.reduceRight(
        (zero, length) => `$.newArray(${length}, () => ${zero})`,
        zeroValue(type.element, emission),
      );
    case 'interface':
    case 'controlAddIn':
    case 'error':
    case 'void':
    case 'dotNet':
      return 'undefined';
    default:
      return isLazy(type) ? 'undefined' : `$.newHandle('${type.kind}', rt)`;
  }
}

/**
 * Variables that are made when they are first used, and their JavaScript: most calls leave some of their records alone.
 * Globals see to that by themselves.
 */
export function lazyValue({ type, role }: VariableSymbol, emission: Emission): string | undefined {
  if (role === 'global') return undefined;
  if (isLazy(type)) return lazyInstance(type);
  return type.kind === 'record' && role === 'local' ? zeroValue(type, emission) : undefined;
}

/** The call that makes the instance of a lazy variable. */
export function lazyInstance(type: AlType): string {
  if (!('symbol' in type)) return 'undefined';
  return type.kind === 'codeunit'
    ? `rt.newCodeunit(${type.symbol.id})`
    : `rt.newObject('${type.kind}', ${type.symbol.id})`;
}

/** A value argument: records and arrays are copied, handles are shared. */
export function copyForValue(js: string, type: AlType): string {
  if (type.kind === 'record') return `${js}.copyForValue()`;
  if (type.kind === 'array') return `$.copyOfArray(${js})`;
  return js;
}

/** Converts a JavaScript expression between types; the binder has already said that it can be done. */
export function conversion(js: string, from: AlType, to: AlType, emission: Emission): string {
  if (from.kind === 'dotNet') {
    return to.kind === 'dotNet' ? js : `$.fromDotNet(${descriptor(to, emission)}, ${js})`;
  }
  if (to.kind === 'dotNet') return `$.toDotNet(${js}, ${descriptor(from, emission)})`;
  if (from.kind === 'variant' && to.kind !== 'variant') {
    if (to.kind === 'interface' || to.kind === 'codeunit') return `${js}.value`;
    return `$.fromVariant(${descriptor(to, emission)}, ${js}, rt)`;
  }
  switch (to.kind) {
    case 'text':
      return toText(js, from, to.length);
    case 'code': {
      if (from.kind === 'code' && (to.length === undefined || (from.length !== undefined && from.length <= to.length)))
        return js;
      const text = from.kind === 'code' ? js : toText(js, from, undefined);
      return `$.assignCode(${text}, ${to.length})`;
    }
    case 'integer':
      if (from.kind === 'bigInteger') return `$.toInteger(${js})`;
      if (from.kind === 'decimal') return `$.decimalToInteger(${js})`;
      if (from.kind === 'duration') return `$.toInteger(BigInt(${js}))`;
      return js;
    case 'bigInteger':
      return from.kind === 'decimal' ? `$.decimalToBigInteger(${js})` : `BigInt(${js})`;
    case 'decimal':
      return `$.Decimal.fromInteger(${js})`;
    case 'char':
      if (from.kind === 'text' || from.kind === 'code' || from.kind === 'label') return `$.characterOf(${js})`;
      return from.kind === 'byte' ? js : `$.toChar(${toNumber(js, from)})`;
    case 'byte':
      return `$.toByte(${toNumber(js, from)})`;
    case 'duration':
    case 'option':
    case 'enum':
      return toNumber(js, from);
    case 'guid':
      return `$.guidOf(${js})`;
    case 'dateFormula':
      return `$.dateFormulaOf(${js})`;
    case 'secretText':
      return `new $.SecretText(${js})`;
    case 'variant':
      return `new $.Variant(${descriptor(from, emission)}, ${from.kind === 'record' ? `${js}.copyWithFilters()` : js})`;
    case 'recordRef':
      return `$.RecordRef.on(${js})`;
    case 'interface':
      return from.kind === 'enum'
        ? `rt.enumImplementation(${enumKey(from.symbol)}, ${js}, ${JSON.stringify(to.symbol.name)})`
        : keepingBinding(js, from);
    case 'jsonToken':
      return `${js}.AsToken()`;
    case 'xmlNode':
      return `${js}.AsXmlNode()`;
    case 'record':
      return from.kind === 'recordRef' ? `$.recordOf(${js}, ${to.table.id})` : js;
    default:
      return js;
  }
}

function toText(js: string, from: AlType, length: number | undefined): string {
  const text =
    from.kind === 'char' ? `String.fromCharCode(${js})` : from.kind === 'guid' ? `rt.Guid_ToText(${js})` : js;
  if (length === undefined) return text;
  if ((from.kind === 'text' || from.kind === 'code') && from.length !== undefined && from.length <= length) return text;
  if (from.kind === 'label' && from.text.length <= length) return text;
  return `$.assignText(${text}, ${length})`;
}

function toNumber(js: string, from: AlType): string {
  if (from.kind === 'bigInteger') return `Number(${js})`;
  return from.kind === 'decimal' ? `$.decimalToInteger(${js})` : js;
}
