/**
 * AL's JsonToken, JsonObject, JsonArray and JsonValue: variables that point into a shared tree. Assigning one shares
 * the tree; reading new text into one lets the others keep theirs.
 */
import { AlError, UnsupportedAlError } from '../../errors/al-error.ts';
import { typeName } from '../../platform/type-names.ts';
import { Decimal } from '../decimal.ts';
import type { Dictionary } from '../dictionary.ts';
import { NULL_GUID } from '../guid.ts';
import { List } from '../list.ts';
import { SecretText } from '../secret-text.ts';
import type { InStream, OutStream } from '../streams.ts';
import { type TypeDescriptor, Types } from '../types.ts';
import { Variant } from '../variant.ts';
import * as convert from './convert.ts';
import {
  adopt,
  arrayNode,
  cloneNode,
  equalNodes,
  type JsonArrayNode,
  type JsonNode,
  type JsonObjectNode,
  type JsonValueNode,
  objectNode,
  pathOf,
  valueNode,
} from './nodes.ts';
import { JsonSyntaxError, parseJson } from './parse.ts';
import { selectNodes } from './select.ts';
import { writeJson } from './write.ts';

interface Ref<T> {
  v: T;
}

const TOKEN: TypeDescriptor = { kind: 'jsonToken' };

function jsonError(text: string): AlError {
  return new AlError('NCLCSRTS:Json', text);
}

function keyMissing(key: string): AlError {
  return jsonError(`The JSON object does not contain the property '${key}'.`);
}

function outOfBounds(index: number, count: number): AlError {
  return jsonError(`The index ${index} is outside of the JSON array, which has ${count} elements.`);
}

/** What the four types have in common. */
abstract class JsonHandle {
  abstract readonly alType: TypeDescriptor;
  abstract node: JsonNode;

  AsToken(): JsonToken {
    return new JsonToken(this.node);
  }

  Clone(): JsonToken {
    return new JsonToken(cloneNode(this.node));
  }

  Path(): string {
    return pathOf(this.node);
  }

  ReadFrom(source: string | InStream): boolean {
    try {
      this.ReadFrom$(source);
      return true;
    } catch (error) {
      if (error instanceof AlError) return false;
      throw error;
    }
  }

  ReadFrom$(source: string | InStream): void {
    const text = typeof source === 'string' ? source : source.remainingText();
    try {
      this.accept(parseJson(text));
    } catch (error) {
      if (error instanceof JsonSyntaxError) throw jsonError(`The text is not valid JSON: ${error.message}.`);
      throw error;
    }
  }

  SelectToken(path: string, result: Ref<JsonToken>): boolean {
    const [node] = selectNodes(this.node, path);
    if (node !== undefined) result.v = new JsonToken(node);
    return node !== undefined;
  }

  SelectToken$(path: string, result: Ref<JsonToken>): void {
    if (!this.SelectToken(path, result)) throw jsonError(`The path '${path}' leads to no JSON token.`);
  }

  SelectTokens(path: string): List<JsonToken>;
  SelectTokens(path: string, result: Ref<List<JsonToken>>): boolean;
  SelectTokens(path: string, result?: Ref<List<JsonToken>>): List<JsonToken> | boolean {
    const tokens = tokenList(selectNodes(this.node, path));
    if (result === undefined) return tokens;
    result.v = tokens;
    return tokens.Count() > 0;
  }

  SelectTokens$(path: string, result: Ref<List<JsonToken>>): void {
    this.SelectTokens(path, result);
  }

  WriteTo(target: Ref<string> | OutStream): boolean {
    const text = writeJson(this.node);
    if ('WriteText' in target) target.WriteText(text);
    else target.v = text;
    return true;
  }

  WriteTo$(target: Ref<string> | OutStream): void {
    this.WriteTo(target);
  }

  ReadFromYaml(_text: string): boolean {
    throw new UnsupportedAlError(`${typeName(this.alType)}.ReadFromYaml`);
  }

  ReadFromYaml$(text: string): void {
    this.ReadFromYaml(text);
  }

  WriteToYaml(_target: Ref<string>): boolean {
    throw new UnsupportedAlError(`${typeName(this.alType)}.WriteToYaml`);
  }

  WriteToYaml$(target: Ref<string>): void {
    this.WriteToYaml(target);
  }

  toAlText(): string {
    return writeJson(this.node);
  }

  /** A root read from text. */
  protected abstract accept(node: JsonNode): void;
}

function tokenList(nodes: readonly JsonNode[]): List<JsonToken> {
  return List.of(
    TOKEN,
    nodes.map((node) => new JsonToken(node)),
  );
}

/** The node of anything that may be put into a JSON tree. */
function nodeOf(value: unknown): JsonNode {
  if (value instanceof JsonHandle) return value.node;
  if (value instanceof Variant && value.value instanceof JsonHandle) return value.value.node;
  return convert.nodeOfValue(value);
}

function valueNodeOf(node: JsonNode): JsonValueNode {
  if (node.kind !== 'value') throw jsonError(`The JSON token is an ${node.kind}, not a value.`);
  return node;
}

export class JsonToken extends JsonHandle {
  readonly alType = { kind: 'jsonToken' } as const;
  node: JsonNode;

  constructor(node: JsonNode = valueNode('undefined')) {
    super();
    this.node = node;
  }

  AsObject(): JsonObject {
    if (this.node.kind !== 'object') throw jsonError('The JSON token is not an object.');
    return new JsonObject(this.node);
  }

  AsArray(): JsonArray {
    if (this.node.kind !== 'array') throw jsonError('The JSON token is not an array.');
    return new JsonArray(this.node);
  }

  AsValue(): JsonValue {
    return new JsonValue(valueNodeOf(this.node));
  }

  IsObject(): boolean {
    return this.node.kind === 'object';
  }

  IsArray(): boolean {
    return this.node.kind === 'array';
  }

  IsValue(): boolean {
    return this.node.kind === 'value';
  }

  protected accept(node: JsonNode): void {
    this.node = node;
  }
}

export class JsonValue extends JsonHandle {
  readonly alType = { kind: 'jsonValue' } as const;
  node: JsonValueNode;

  constructor(node: JsonValueNode = valueNode('undefined')) {
    super();
    this.node = node;
  }

  AsBigInteger(): bigint {
    return convert.asBigInteger(this.node);
  }

  AsBoolean(): boolean {
    return convert.asBoolean(this.node);
  }

  AsByte(): number {
    return convert.asByte(this.node);
  }

  AsChar(): number {
    return convert.asChar(this.node);
  }

  AsCode(): string {
    return convert.asCode(this.node);
  }

  AsDate(): number {
    return convert.asDate(this.node);
  }

  AsDateTime(): number {
    return convert.asDateTime(this.node);
  }

  AsDecimal(): Decimal {
    return convert.asDecimal(this.node);
  }

  AsDuration(): number {
    return convert.asDuration(this.node);
  }

  AsInteger(): number {
    return convert.asInteger(this.node);
  }

  AsOption(): number {
    return convert.asInteger(this.node);
  }

  AsText(): string {
    return convert.asText(this.node);
  }

  AsTime(): number {
    return convert.asTime(this.node);
  }

  IsNull(): boolean {
    return this.node.type === 'null';
  }

  IsUndefined(): boolean {
    return this.node.type === 'undefined';
  }

  SetValue(value: unknown): void {
    const { type, text } = convert.nodeOfValue(value);
    this.node.type = type;
    this.node.text = text;
  }

  SetValueToNull(): void {
    this.node.type = 'null';
    this.node.text = '';
  }

  SetValueToUndefined(): void {
    this.node.type = 'undefined';
    this.node.text = '';
  }

  protected accept(node: JsonNode): void {
    this.node = valueNodeOf(node);
  }
}

/** The typed getters of objects and arrays: the value at a key or index in the wanted type. */
abstract class JsonContainerHandle<K> extends JsonHandle {
  protected abstract find(key: K): JsonNode | undefined;
  protected abstract missing(key: K): AlError;

  private read<T>(key: K, fallback: T, useFallback: boolean, read: (node: JsonValueNode) => T): T {
    const node = this.find(key);
    if (node !== undefined) return read(valueNodeOf(node));
    if (useFallback) return fallback;
    throw this.missing(key);
  }

  GetArray(key: K, required = false): JsonArray {
    const node = this.find(key);
    if (node === undefined && required) throw this.missing(key);
    return node === undefined ? new JsonArray() : new JsonToken(node).AsArray();
  }

  GetObject(key: K, required = false): JsonObject {
    const node = this.find(key);
    if (node === undefined && required) throw this.missing(key);
    return node === undefined ? new JsonObject() : new JsonToken(node).AsObject();
  }

  GetBigInteger(key: K, useDefault = false): bigint {
    return this.read(key, 0n, useDefault, convert.asBigInteger);
  }

  GetBoolean(key: K, useDefault = false): boolean {
    return this.read(key, false, useDefault, convert.asBoolean);
  }

  GetByte(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asByte);
  }

  GetChar(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asChar);
  }

  GetCode(key: K, useDefault = false): string {
    return this.read(key, '', useDefault, convert.asCode);
  }

  GetDate(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asDate);
  }

  GetDateTime(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asDateTime);
  }

  GetDecimal(key: K, useDefault = false): Decimal {
    return this.read(key, Decimal.zero, useDefault, convert.asDecimal);
  }

  GetDuration(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asDuration);
  }

  GetGuid(key: K, useDefault = false): string {
    return this.read(key, NULL_GUID, useDefault, convert.asGuid);
  }

  GetInteger(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asInteger);
  }

  GetOption(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asInteger);
  }

  GetText(key: K, useDefault = false): string {
    return this.read(key, '', useDefault, convert.asText);
  }

  GetTime(key: K, useDefault = false): number {
    return this.read(key, 0, useDefault, convert.asTime);
  }
}

export class JsonObject extends JsonContainerHandle<string> {
  readonly alType = { kind: 'jsonObject' } as const;
  node: JsonObjectNode;

  constructor(node: JsonObjectNode = objectNode()) {
    super();
    this.node = node;
  }

  Add(key: string, value: unknown): boolean {
    if (this.node.members.has(key)) return false;
    this.node.members.set(key, adopt(this.node, nodeOf(value)));
    return true;
  }

  Add$(key: string, value: unknown): void {
    if (!this.Add(key, value)) throw jsonError(`The JSON object already contains the property '${key}'.`);
  }

  Contains(key: string): boolean {
    return this.node.members.has(key);
  }

  Get(key: string): JsonToken;
  Get(key: string, result: Ref<JsonToken>): boolean;
  Get(key: string, result?: Ref<JsonToken>): JsonToken | boolean {
    const node = this.node.members.get(key);
    if (result === undefined) {
      if (node === undefined) throw keyMissing(key);
      return new JsonToken(node);
    }
    if (node !== undefined) result.v = new JsonToken(node);
    return node !== undefined;
  }

  Get$(key: string, result: Ref<JsonToken>): void {
    result.v = this.Get(key);
  }

  Keys(): List<string> {
    return List.of(Types.text, [...this.node.members.keys()]);
  }

  Values(): List<JsonToken> {
    return tokenList([...this.node.members.values()]);
  }

  Remove(key: string): boolean {
    const node = this.node.members.get(key);
    if (node !== undefined) node.parent = undefined;
    return this.node.members.delete(key);
  }

  Remove$(key: string): void {
    this.Remove(key);
  }

  Replace(key: string, value: unknown): boolean {
    const old = this.node.members.get(key);
    if (old === undefined) return false;
    old.parent = undefined;
    this.node.members.set(key, adopt(this.node, nodeOf(value)));
    return true;
  }

  Replace$(key: string, value: unknown): void {
    if (!this.Replace(key, value)) throw keyMissing(key);
  }

  /** `(Secrets: Dictionary, var Result)` or `(Path, Secret, var Result)`: the values at the paths become the secrets. */
  WriteWithSecretsTo(
    ...args: [Dictionary<string, SecretText>, Ref<SecretText>] | [string, SecretText, Ref<SecretText>]
  ): boolean {
    const copy = cloneNode(this.node);
    const place = (path: string, secret: SecretText) => {
      for (const node of selectNodes(copy, path))
        Object.assign(valueNodeOf(node), valueNode('string', secret.Unwrap()), { parent: node.parent });
    };
    if (args.length === 3) {
      place(args[0], args[1]);
      args[2].v = new SecretText(writeJson(copy));
    } else {
      for (const path of args[0].Keys()) place(path, args[0].Get(path));
      args[1].v = new SecretText(writeJson(copy));
    }
    return true;
  }

  WriteWithSecretsTo$(
    ...args: [Dictionary<string, SecretText>, Ref<SecretText>] | [string, SecretText, Ref<SecretText>]
  ): void {
    this.WriteWithSecretsTo(...args);
  }

  protected find(key: string): JsonNode | undefined {
    return this.node.members.get(key);
  }

  protected missing(key: string): AlError {
    return keyMissing(key);
  }

  protected accept(node: JsonNode): void {
    if (node.kind !== 'object') throw jsonError('The text is valid JSON, but not an object.');
    this.node = node;
  }
}

export class JsonArray extends JsonContainerHandle<number> implements Iterable<JsonToken> {
  readonly alType = { kind: 'jsonArray' } as const;
  node: JsonArrayNode;

  constructor(node: JsonArrayNode = arrayNode()) {
    super();
    this.node = node;
  }

  /** `foreach` walks the elements. */
  *[Symbol.iterator](): Iterator<JsonToken> {
    for (const node of this.node.items) yield new JsonToken(node);
  }

  Add(value: unknown): void {
    this.node.items.push(adopt(this.node, nodeOf(value)));
  }

  Count(): number {
    return this.node.items.length;
  }

  Get(index: number): JsonToken;
  Get(index: number, result: Ref<JsonToken>): boolean;
  Get(index: number, result?: Ref<JsonToken>): JsonToken | boolean {
    const node = this.node.items[index];
    if (result === undefined) {
      if (node === undefined) throw outOfBounds(index, this.Count());
      return new JsonToken(node);
    }
    if (node !== undefined) result.v = new JsonToken(node);
    return node !== undefined;
  }

  Get$(index: number, result: Ref<JsonToken>): void {
    result.v = this.Get(index);
  }

  /** Counts from 0; -1 where there is none. */
  IndexOf(value: unknown): number {
    const wanted = nodeOf(value);
    return this.node.items.findIndex((item) => item === wanted || equalNodes(item, wanted));
  }

  Insert(index: number, value: unknown): boolean {
    if (index < 0 || index > this.Count()) return false;
    this.node.items.splice(index, 0, adopt(this.node, nodeOf(value)));
    return true;
  }

  Insert$(index: number, value: unknown): void {
    if (!this.Insert(index, value)) throw outOfBounds(index, this.Count());
  }

  RemoveAt(index: number): boolean {
    const node = this.node.items[index];
    if (node === undefined) return false;
    node.parent = undefined;
    this.node.items.splice(index, 1);
    return true;
  }

  RemoveAt$(index: number): void {
    if (!this.RemoveAt(index)) throw outOfBounds(index, this.Count());
  }

  Set(index: number, value: unknown): boolean {
    const old = this.node.items[index];
    if (old === undefined) return false;
    old.parent = undefined;
    this.node.items[index] = adopt(this.node, nodeOf(value));
    return true;
  }

  Set$(index: number, value: unknown): void {
    if (!this.Set(index, value)) throw outOfBounds(index, this.Count());
  }

  protected find(index: number): JsonNode | undefined {
    return this.node.items[index];
  }

  protected missing(index: number): AlError {
    return outOfBounds(index, this.Count());
  }

  protected accept(node: JsonNode): void {
    if (node.kind !== 'array') throw jsonError('The text is valid JSON, but not an array.');
    this.node = node;
  }
}
