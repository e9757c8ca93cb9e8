/** What generated code calls that needs no session: `$` in it. */
import { compareCode, compareText } from '../database/collation.ts';
import { callDotNet, DotNetArgument, itemsOfDotNet, setDotNet } from '../dotnet/invoke.ts';
import { fromDotNet, toDotNet } from '../dotnet/marshal.ts';
import { type AlError, UnsupportedAlError } from '../errors/al-error.ts';
import { ErrorInfo } from '../errors/error-info.ts';
import { platformError } from '../errors/messages.ts';
import { callNative } from '../natives/registry.ts';
import { Dialog } from '../platform/dialog-functions.ts';
import { QueryInstance } from '../queries/query-instance.ts';
import { copiedBlob } from '../records/blob.ts';
import { DataTransfer } from '../records/data-transfer.ts';
import { emptyRecordId, RecordId } from '../records/record-id.ts';
import { RecordRef } from '../records/record-ref.ts';
import { RecordVar } from '../records/record-var.ts';
import { ReportInstance } from '../reports/report-instance.ts';
import { BigText } from '../values/big-text.ts';
import { convertTo } from '../values/conversion.ts';
import { addDays, daysBetween } from '../values/date.ts';
import { canonicalFormula } from '../values/date-formula.ts';
import { Decimal, fieldDecimal } from '../values/decimal.ts';
import { Dictionary } from '../values/dictionary.ts';
import { FilterPageBuilder } from '../values/filter-page-builder.ts';
import { NULL_GUID, parseGuid } from '../values/guid.ts';
import { HttpClient } from '../values/http/http-client.ts';
import { HttpContent } from '../values/http/http-content.ts';
import { HttpHeaders } from '../values/http/http-headers.ts';
import { Cookie, HttpRequestMessage, HttpResponseMessage } from '../values/http/http-messages.ts';
import * as integers from '../values/integer.ts';
import { JsonArray, JsonObject, JsonToken, JsonValue } from '../values/json/json-types.ts';
import { List } from '../values/list.ts';
import { ModuleDependencyInfo, ModuleInfo, Version } from '../values/module-info.ts';
import { Notification } from '../values/notification.ts';
import { SecretText } from '../values/secret-text.ts';
import { SessionSettings } from '../values/session-settings.ts';
import { InStream, OutStream } from '../values/streams.ts';
import { assignCode, assignText } from '../values/text.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { addMilliseconds } from '../values/time.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { toVariant, Variant } from '../values/variant.ts';
import { WebServiceActionContext } from '../values/web-service-action-context.ts';
import type { AlSession } from './al-session.ts';
import { CodeunitInstance, PageExtensionInstance, TableExtensionInstance } from './instances.ts';
import { PageInstance } from './page-instance.ts';

interface Ref<T = unknown> {
  v: T;
}

// ------------------------------------------------------------------------------------------------------------- references

class PropertyRef implements Ref {
  private readonly holder: Record<string | number, unknown>;
  private readonly key: string | number;

  constructor(holder: Record<string | number, unknown>, key: string | number) {
    this.holder = holder;
    this.key = key;
  }

  get v(): unknown {
    return this.holder[this.key];
  }

  set v(value: unknown) {
    this.holder[this.key] = value;
  }
}

/** A global variable or an array element passed by `var`. */
function propertyRef(holder: Record<string | number, unknown>, key: string | number): Ref {
  return new PropertyRef(holder, key);
}

/** A variable with its type, for parameters that take any type by `var`. */
class TypedRef implements Ref {
  readonly type: TypeDescriptor;
  private readonly target: Ref;

  constructor(type: TypeDescriptor, target: Ref) {
    this.type = type;
    this.target = target;
  }

  get v(): unknown {
    return this.target.v;
  }

  set v(value: unknown) {
    this.target.v = value;
  }
}

function typedRef(type: TypeDescriptor, target: Ref): Ref {
  return new TypedRef(type, target);
}

class LengthRef implements Ref<string> {
  private readonly target: Ref<string>;
  private readonly assign: (value: string, length: number) => string;
  private readonly length: number;

  constructor(target: Ref<string>, assign: (value: string, length: number) => string, length: number) {
    this.target = target;
    this.assign = assign;
    this.length = length;
  }

  get v(): string {
    return this.target.v;
  }

  set v(value: string) {
    this.target.v = this.assign(value, this.length);
  }
}

/** A text variable of limited length behind a `var` parameter that knows no limit. */
function lengthRef(target: Ref<string>, kind: 'text' | 'code', length: number): Ref<string> {
  return new LengthRef(target, kind === 'code' ? assignCode : assignText, length);
}

// ----------------------------------------------------------------------------------------------------------------- arrays

function newArray<T>(count: number, zero: () => T): T[] {
  return Array.from({ length: count }, zero);
}

/** Position of an AL index, which counts from 1. */
function at(index: number, length: number): number {
  if (index < 1 || index > length) throw platformError('indexOutOfBounds', [String(index), String(length)]);
  return index - 1;
}

function copyOfArray<T>(array: readonly T[]): T[] {
  return array.map((element) => {
    if (element instanceof RecordVar) return element.copyForValue() as T;
    return Array.isArray(element) ? (copyOfArray(element) as T) : element;
  });
}

function assignArray<T>(target: T[], source: readonly T[]): void {
  for (const [index, element] of copyOfArray(source).entries()) target[index] = element;
}

function clearArray<T>(array: T[], zero: () => T): void {
  for (const [index, element] of array.entries()) {
    if (element instanceof RecordVar) element.clear();
    else if (Array.isArray(element)) clearArray(element, zero);
    else array[index] = zero();
  }
}

/** `CopyArray(New, Old, Position [, Length])`. */
function copyArray<T>(
  target: T[],
  source: readonly T[],
  position: number,
  length = source.length - position + 1,
): void {
  at(position, source.length);
  const part = copyOfArray(source.slice(position - 1, position - 1 + length));
  for (const [index, element] of part.entries()) target[index] = element;
}

/** Moves the non-empty texts to the front and answers how many there are. */
function compressArray(array: string[]): number {
  const texts = array.filter((text) => text.trim() !== '');
  for (let index = 0; index < array.length; index++) array[index] = texts[index] ?? '';
  return texts.length;
}

// ------------------------------------------------------------------------------------------------------------- characters

/** One place behind the end there is a character too: number 0. */
function characterAt(text: string, index: number): number {
  if (index === text.length + 1) return 0;
  if (index < 1 || index > text.length) throw platformError('indexOutOfBounds', [String(index), String(text.length)]);
  return text.charCodeAt(index - 1);
}

/** `Text[i] := c`: one place behind the end makes the text longer. */
function replaceCharacter(text: string, index: number, character: number): string {
  if (index < 1 || index > text.length + 1)
    throw platformError('indexOutOfBounds', [String(index), String(text.length)]);
  return text.slice(0, index - 1) + String.fromCharCode(character) + text.slice(index);
}

function characters(text: string): number[] {
  return Array.from({ length: text.length }, (_unused, index) => text.charCodeAt(index));
}

function characterOf(text: string): number {
  if (text.length !== 1) throw platformError('invalidConversion', ['Text', 'Char']);
  return text.charCodeAt(0);
}

// ------------------------------------------------------------------------------------------------------------ conversions

/** A decimal where a whole number is wanted loses its fraction, half away from zero. */
function decimalToInteger(value: Decimal): number {
  return integers.toInteger(value.roundTo(0).toBigInt());
}

function decimalToBigInteger(value: Decimal): bigint {
  return integers.toBigInteger(value.roundTo(0).toBigInt());
}

function guidOf(text: string): string {
  const guid = text === '' ? NULL_GUID : parseGuid(text);
  if (guid === undefined) throw platformError('cannotEvaluate', [text, 'Guid']);
  return guid;
}

function dateFormulaOf(text: string): string {
  const formula = canonicalFormula(text);
  if (formula === undefined) throw platformError('cannotEvaluate', [text, 'DateFormula']);
  return formula;
}

function fromVariant(type: TypeDescriptor, variant: unknown): unknown {
  if (type.kind === 'recordRef') {
    const inner = toVariant(variant).value;
    if (inner instanceof RecordVar) return RecordRef.on(inner);
  }
  return convertTo(type, variant);
}

function recordOf(ref: RecordRef, tableId: number): RecordVar {
  if (ref.record.def.id !== tableId) throw platformError('invalidConversion', ['RecordRef', `Record ${tableId}`]);
  return ref.record;
}

// ----------------------------------------------------------------------------------------------------- moments, comparison

function outside(value: number, type: string): AlError {
  return platformError('integerOverflow', [String(value), type]);
}

function shiftDate(date: number, days: number): number {
  const result = date === 0 ? undefined : addDays(date, days);
  if (result === undefined) throw outside(days, 'Date');
  return result;
}

function shiftTime(time: number, milliseconds: number): number {
  return addMilliseconds(time, milliseconds);
}

function shiftDateTime(dateTime: number, milliseconds: number): number {
  if (dateTime === 0) throw outside(milliseconds, 'DateTime');
  return dateTime + milliseconds;
}

function divisor(value: number): number {
  if (value === 0) throw platformError('divideByZero', []);
  return value;
}

function equalValues(left: unknown, right: unknown): boolean {
  if (left instanceof RecordId && right instanceof RecordId) {
    return left.TableNo() === right.TableNo() && left.key.every((value, index) => equalValues(value, right.key[index]));
  }
  if (left instanceof Decimal && right instanceof Decimal) return left.equals(right);
  if (left instanceof RecordVar && right instanceof RecordVar) {
    return left.def.fields.every(
      (field) => !field.stored || field.slot < 6 || equalValues(left.f[field.slot], right.f[field.slot]),
    );
  }
  return left === right;
}

function numberOf(value: unknown): Decimal | undefined {
  if (value instanceof Decimal) return value;
  return typeof value === 'number' || typeof value === 'bigint' ? Decimal.fromInteger(value) : undefined;
}

function equalVariants(left: unknown, right: unknown): boolean {
  const a = toVariant(left).value;
  const b = toVariant(right).value;
  const x = numberOf(a);
  const y = numberOf(b);
  return x !== undefined && y !== undefined ? x.equals(y) : equalValues(a, b);
}

function compareVariants(left: unknown, right: unknown): number {
  const a = toVariant(left).value;
  const b = toVariant(right).value;
  const x = numberOf(a);
  const y = numberOf(b);
  if (x !== undefined && y !== undefined) return x.compare(y);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  throw platformError('invalidConversion', ['Variant', 'Variant']);
}

// ------------------------------------------------------------------------------------------------- interfaces and handles

/** The object behind an interface variable. */
function implementation(value: unknown, name: string): unknown {
  if (value === undefined) throw platformError('interfaceNotSet', [name]);
  return value;
}

function isImplementation(value: unknown, name: string | undefined, codeunitId: number): boolean {
  if (!(value instanceof CodeunitInstance)) return false;
  return name === undefined ? value.info.id === codeunitId : value.info.interfaces.includes(name.toLowerCase());
}

function asImplementation(value: unknown, name: string | undefined, codeunitId: number): unknown {
  if (isImplementation(value, name, codeunitId)) return value;
  const from = value instanceof CodeunitInstance ? `Codeunit ${value.info.name}` : 'Variant';
  throw platformError('castFailed', [from, name ?? `Codeunit ${codeunitId}`]);
}

const handles: Record<string, (rt: AlSession) => unknown> = {
  recordRef: (rt) => new RecordRef(rt),
  recordId: () => emptyRecordId,
  dataTransfer: (rt) => new DataTransfer(rt),
  jsonObject: () => new JsonObject(),
  jsonArray: () => new JsonArray(),
  jsonToken: () => new JsonToken(),
  jsonValue: () => new JsonValue(),
  textBuilder: () => new TextBuilder(),
  bigText: () => new BigText(),
  inStream: () => new InStream(),
  outStream: () => new OutStream(),
  errorInfo: () => new ErrorInfo(),
  notification: (rt) => new Notification(rt),
  dialog: (rt) => new Dialog(rt),
  secretText: () => new SecretText(),
  sessionSettings: (rt) => new SessionSettings(rt),
  filterPageBuilder: (rt) => new FilterPageBuilder(rt),
  moduleInfo: () => new ModuleInfo(),
  moduleDependencyInfo: () => new ModuleDependencyInfo({ id: '', name: '', publisher: '', version: '0.0.0.0' }),
  version: () => new Version('0.0.0.0'),
  httpClient: (rt) => new HttpClient(rt),
  httpContent: () => new HttpContent(),
  httpHeaders: () => new HttpHeaders(),
  httpRequestMessage: () => new HttpRequestMessage(),
  httpResponseMessage: () => new HttpResponseMessage(),
  cookie: () => new Cookie(),
  webServiceActionContext: () => new WebServiceActionContext(),
  // These have no value before a method of another type gives them one.
  fieldRef: () => unassigned('FieldRef'),
  keyRef: () => unassigned('KeyRef'),
};

/** Stands for a handle without a value: whatever is asked of it is an error of AL. */
function unassigned(type: string): object {
  return new Proxy(
    {},
    {
      get() {
        throw platformError('handleNotAssigned', [type]);
      },
    },
  );
}

/** A fresh variable of a handle type. */
function newHandle(kind: string, rt: AlSession): unknown {
  const make = handles[kind];
  if (make === undefined) throw new UnsupportedAlError(`the data type ${kind[0]!.toUpperCase()}${kind.slice(1)}`);
  return make(rt);
}

export const support = {
  ...integers,
  Decimal,
  NULL_GUID,
  Variant,
  List,
  Dictionary,
  SecretText,
  UnsupportedAlError,
  RecordRef,
  RecordVar,
  CodeunitInstance,
  TableExtensionInstance,
  PageInstance,
  QueryInstance,
  ReportInstance,
  PageExtensionInstance,
  assignText,
  copiedBlob,
  assignCode,
  compareText,
  compareCode,
  daysBetween,
  propertyRef,
  typedRef,
  lengthRef,
  newArray,
  at,
  copyOfArray,
  assignArray,
  clearArray,
  copyArray,
  compressArray,
  characterAt,
  replaceCharacter,
  characters,
  characterOf,
  decimalToInteger,
  decimalToBigInteger,
  guidOf,
  dateFormulaOf,
  fieldDecimal,
  fromVariant,
  recordOf,
  shiftDate,
  shiftTime,
  shiftDateTime,
  divisor,
  equalValues,
  equalVariants,
  compareVariants,
  implementation,
  isImplementation,
  asImplementation,
  newHandle,
  callDotNet,
  callNative,
  setDotNet,
  itemsOfDotNet,
  DotNetArgument,
  fromDotNet,
  toDotNet,
};
