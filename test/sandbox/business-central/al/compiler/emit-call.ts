/** Calls of AL procedures and of platform functions. */
import { AlSession } from '../../runtime/session/al-session.ts';
import type { BoundBuiltin, BoundCall, BoundExpression } from '../semantics/bound-tree.ts';
import { jsIdentifier } from '../semantics/declare.ts';
import type { ProcedureSymbol } from '../semantics/symbols.ts';
import { type AlType, isBoxedByReference, sameType } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { emitExpression, emitReference } from './emit-expression.ts';
import { copyForValue, descriptor, zeroValue } from './emit-type.ts';

export function emitCall(node: BoundCall, emission: Emission): string {
  const args = node.arguments.map((argument, index) =>
    emitArgument(argument, node.procedure.parameters[index]!, emission),
  );
  const method = node.procedure.owner.kind === 'interface' ? interfaceMethod(node.procedure) : node.procedure.jsName;
  const call = `${emitReceiver(node, emission)}.${method}(${args.join(', ')})`;
  return node.procedure.tryFunction && node.resultUsed ? `rt.tryFunction(() => ${call})` : call;
}

/** Name under which codeunits offer a member of an interface. */
export function interfaceMethod(member: ProcedureSymbol): string {
  return `${jsIdentifier('i_', member.owner.name)}$$${member.jsName}`;
}

function emitReceiver(node: BoundCall, emission: Emission): string {
  const { procedure, receiver } = node;
  if (receiver === undefined) return 'this';
  const object = emitExpression(receiver, emission);
  if (procedure.owner.kind === 'tableExtension' || procedure.owner.kind === 'pageExtension') {
    return procedure.owner === emission.owner ? 'this' : `${object}.ext(${procedure.owner.id})`;
  }
  return receiver.type.kind === 'interface'
    ? `$.implementation(${object}, ${JSON.stringify(receiver.type.symbol.name)})`
    : object;
}

function emitArgument(
  argument: BoundExpression,
  parameter: { readonly type: AlType; readonly byReference: boolean },
  emission: Emission,
): string {
  if (argument.kind === 'reference') return emitCheckedReference(argument.target, parameter.type, emission);
  const js = emitExpression(argument, emission);
  // A fresh value needs no copy.
  const isPlace = argument.kind === 'variable' || argument.kind === 'implicit' || argument.kind === 'index';
  return isPlace ? copyForValue(js, argument.type) : js;
}

/** A reference whose variable is shorter than the parameter checks what is written through it. */
function emitCheckedReference(target: BoundExpression, parameter: AlType, emission: Emission): string {
  const reference = emitReference(target, emission);
  const type = target.type;
  if ((type.kind !== 'text' && type.kind !== 'code') || type.length === undefined || sameType(type, parameter))
    return reference;
  return `$.lengthRef(${reference}, '${type.kind}', ${type.length})`;
}

/** Types whose JavaScript value says by itself which type it is. */
function isSelfDescribing(type: AlType): boolean {
  switch (type.kind) {
    case 'text':
    case 'code':
    case 'label':
    case 'integer':
    case 'bigInteger':
    case 'decimal':
    case 'boolean':
    case 'variant':
    case 'record':
    case 'list':
    case 'dictionary':
    case 'error':
      return true;
    case 'char':
    case 'byte':
    case 'option':
    case 'enum':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
    case 'guid':
    case 'dateFormula':
    case 'media':
    case 'mediaSet':
    case 'blob':
    case 'array':
    case 'codeunit':
    case 'page':
    case 'interface':
      return false;
    default:
      return true;
  }
}

/** An argument that may be of any type: with its type where the value alone does not say it. */
export function emitAny(argument: BoundExpression, emission: Emission): string {
  if (argument.kind === 'reference') {
    const reference = emitReference(argument.target, emission);
    return `$.typedRef(${descriptor(argument.type, emission)}, ${reference})`;
  }
  const js = emitExpression(argument, emission);
  return isSelfDescribing(argument.type) ? js : `new $.Variant(${descriptor(argument.type, emission)}, ${js})`;
}

/** A value for a field of its own type: numbers stand for options, so only moments and the like need their type. */
function emitFieldValue(argument: BoundExpression, emission: Emission): string {
  const { kind } = argument.type;
  if (kind === 'option' || kind === 'enum' || kind === 'guid') return emitExpression(argument, emission);
  return emitAny(argument, emission);
}

const staticNames: Record<string, string> = {
  isolatedstorage: 'IsolatedStorage',
  navapp: 'NavApp',
  taskscheduler: 'TaskScheduler',
  numbersequence: 'NumberSequence',
  companyproperty: 'CompanyProperty',
  productname: 'ProductName',
  sessioninformation: 'SessionInformation',
  debugger: 'Debugger',
  secrettext: 'SecretText',
  guid: 'Guid',
  notification: 'Notification',
  media: 'Media',
  mediaset: 'MediaSet',
  errorinfo: 'ErrorInfo',
  version: 'Version',
  codeunit: 'Codeunit',
  page: 'Page',
  report: 'Report',
  query: 'Query',
  xmlport: 'XmlPort',
  enum: 'Enum',
  xmldocument: 'XmlDocument',
  xmlelement: 'XmlElement',
  xmlattribute: 'XmlAttribute',
  xmltext: 'XmlText',
  xmlcdata: 'XmlCData',
  xmlcomment: 'XmlComment',
  xmldeclaration: 'XmlDeclaration',
  xmldocumenttype: 'XmlDocumentType',
  xmlprocessinginstruction: 'XmlProcessingInstruction',
};

/** Types whose methods are functions of the session, by the prefix of their names. */
const scalarPrefixes: Partial<Record<AlType['kind'], string>> = {
  text: 'Text',
  code: 'Text',
  label: 'Text',
  integer: 'Integer',
  bigInteger: 'BigInteger',
  decimal: 'Decimal',
  boolean: 'Boolean',
  byte: 'Byte',
  char: 'Char',
  date: 'Date',
  time: 'Time',
  dateTime: 'DateTime',
  duration: 'Duration',
  guid: 'Guid',
  dateFormula: 'DateFormula',
  variant: 'Variant',
};

export function emitBuiltin(node: BoundBuiltin, emission: Emission): string {
  const special = emitSpecial(node, emission);
  if (special !== undefined) return special;
  const { signature, receiver, staticType } = node;
  const args = emitArguments(node, emission);
  const name = `${signature.name}${signature.optionalReturn && !node.resultUsed ? '$' : ''}`;
  if (receiver === undefined || staticType !== undefined) {
    if (signature.section.startsWith('system:')) return sessionCall(name, args);
    const prefix = staticNames[staticType ?? ''] ?? staticType;
    if (receiver !== undefined) args.unshift(emitExpression(receiver, emission));
    return sessionCall(`${prefix}_${name}`, args);
  }
  const type = receiver.type;
  if (type.kind === 'blob' || type.kind === 'media' || type.kind === 'mediaSet') {
    const prefix = { blob: 'Blob', media: 'Media', mediaSet: 'MediaSet' }[type.kind];
    return sessionCall(`${prefix}_${name}`, [emitReference(receiver, emission), ...args]);
  }
  const object = emitExpression(receiver, emission);
  if (type.kind === 'enum' || type.kind === 'option') {
    if (signature.name === 'AsInteger') return object;
    return sessionCall(`Enum_${name}`, [`new $.Variant(${descriptor(type, emission)}, ${object})`, ...args]);
  }
  const prefix = scalarPrefixes[type.kind];
  if (prefix !== undefined) return sessionCall(`${prefix}_${name}`, [object, ...args]);
  return `${object}.${name}(${args.join(', ')})`;
}

/** A call of a function of the session; one that it does not have says so by its name when it is called. */
function sessionCall(name: string, args: readonly string[]): string {
  if (name in AlSession.prototype) return `rt.${name}(${args.join(', ')})`;
  return `rt.unsupported(${JSON.stringify(name.replace('_', '.').replace('$', ''))})`;
}

function emitArguments(node: BoundBuiltin, emission: Emission): string[] {
  const { parameters } = node.signature;
  return node.arguments.map((argument, index) => {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (argument.kind === 'fieldNumber' || argument.kind === 'columnName') return emitExpression(argument, emission);
    if (parameter?.type === 'Any') return emitAny(argument, emission);
    if (parameter?.type === 'FieldValue') return emitFieldValue(argument, emission);
    const inner = argument.kind === 'reference' ? argument.target : argument;
    if (parameter?.type === 'Record' && inner.type.kind === 'variant')
      return `${emitExpression(inner, emission)}.value`;
    if (argument.kind === 'reference') {
      // Records and arrays go by themselves, everything else by a reference that checks its length.
      return isBoxedByReference(argument.type)
        ? emitCheckedReference(argument.target, { kind: 'text' }, emission)
        : emitExpression(argument.target, emission);
    }
    return emitExpression(argument, emission);
  });
}

/** Functions that the compiler answers itself, because they are about variables and not about values. */
function emitSpecial(node: BoundBuiltin, emission: Emission): string | undefined {
  const { signature, receiver } = node;
  const [first, second] = node.arguments;
  if (receiver?.type.kind === 'codeunit' && signature.name === 'Run') {
    const args = [emitExpression(receiver, emission), ...emitArguments(node, emission)];
    return `rt.${node.resultUsed ? 'runInstance' : 'runInstance$'}(${args.join(', ')})`;
  }
  if (receiver !== undefined || !signature.section.startsWith('system:')) return undefined;
  switch (signature.name) {
    case 'Clear':
      return first === undefined ? undefined : emitClear(first.kind === 'reference' ? first.target : first, emission);
    case 'ClearAll':
      return 'this.clearAll()';
    case 'Commit':
      return 'rt.commit()';
    case 'ArrayLen': {
      if (first?.type.kind !== 'array') return undefined;
      const { lengths } = first.type;
      if (second === undefined) return String(lengths.reduce((product, length) => product * length, 1));
      if (second.kind === 'literal') return String(lengths[Number(second.value) - 1] ?? 0);
      return `${JSON.stringify(lengths)}[$.at(${emitExpression(second, emission)}, ${lengths.length})]`;
    }
    case 'MaxStrLen':
      if (first?.type.kind === 'text' || first?.type.kind === 'code') return String(first.type.length ?? 2147483647);
      return first?.type.kind === 'label' ? String(first.type.text.length) : undefined;
    case 'CopyArray':
      return `$.copyArray(${emitArguments(node, emission).join(', ')})`;
    case 'CompressArray':
      return `$.compressArray(${emitArguments(node, emission).join(', ')})`;
    default:
      return undefined;
  }
}

/** `Clear(x)` as an expression, whose value no one uses. */
function emitClear(target: BoundExpression, emission: Emission): string {
  const type = target.type;
  switch (type.kind) {
    case 'record':
      return `${emitExpression(target, emission)}.clear()`;
    case 'recordRef':
      return `${emitExpression(target, emission)}.clear()`;
    case 'array':
      return `$.clearArray(${emitExpression(target, emission)}, () => ${zeroValue(type.element, emission)})`;
    case 'codeunit':
      return `rt.clearCodeunit(${emitReference(target, emission)})`;
    default:
      if (target.kind === 'field' || target.kind === 'systemField') {
        const slot = target.kind === 'field' ? target.field.slot : target.slot;
        const record = emitExpression(target.record, emission);
        return `${record}.f[${slot}] = ${record}.def.zeros[${slot}]`;
      }
      return `${emitReference(target, emission)}.v = ${zeroValue(type, emission)}`;
  }
}
