/** Newtonsoft.Json.Linq over the tree behind AL's own JSON types. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { Decimal } from '../values/decimal.ts';
import {
  adopt,
  arrayNode,
  cloneNode,
  type JsonArrayNode,
  type JsonNode,
  type JsonObjectNode,
  type JsonValueNode,
  objectNode,
  valueNode,
} from '../values/json/nodes.ts';
import { JsonSyntaxError, parseJson } from '../values/json/parse.ts';
import { selectNodes } from '../values/json/select.ts';
import { argumentException, DotNetException, outOfRange } from './dotnet-exception.ts';
import type { DotNetRef } from './dotnet-type.ts';

export class Formatting {
  static readonly typeName = 'Newtonsoft.Json.Formatting';
  static readonly None = 0;
  static readonly Indented = 1;
}

/** System.Linq's order of kinds, as JTokenType counts them. */
const TYPES = { object: 1, array: 2, string: 8, boolean: 9, null: 10, undefined: 11 } as const;

export abstract class JToken {
  static readonly typeName: string = 'Newtonsoft.Json.Linq.JToken';
  readonly node: JsonNode;

  constructor(node: JsonNode) {
    this.node = node;
  }

  static Parse(text: string): JToken {
    return tokenOf(parsed(text));
  }

  static FromObject(value: unknown): JToken {
    return tokenOf(nodeOf(value));
  }

  get Type(): number {
    const { node } = this;
    if (node.kind !== 'value') return TYPES[node.kind];
    return node.type === 'number' ? (/^-?\d+$/.test(node.text) ? 6 : 7) : TYPES[node.type];
  }

  SelectToken(path: string): JToken | undefined {
    const [found] = selectNodes(this.node, path);
    return found && tokenOf(found);
  }

  DeepClone(): JToken {
    return tokenOf(cloneNode(this.node));
  }

  ToString(formatting: number = Formatting.Indented): string {
    return jsonText(this.node, formatting === Formatting.Indented ? '' : undefined);
  }
}

export class JValue extends JToken {
  static override readonly typeName = 'Newtonsoft.Json.Linq.JValue';
  declare readonly node: JsonValueNode;

  constructor(value: unknown) {
    super(nodeOf(value));
  }

  get Value(): unknown {
    const { type, text } = this.node;
    switch (type) {
      case 'string':
        return text;
      case 'boolean':
        return text === 'true';
      case 'number':
        return /^-?\d+$/.test(text) ? BigInt(text) : Decimal.parse(text);
      default:
        return undefined;
    }
  }

  override ToString(): string {
    const { type, text } = this.node;
    if (type === 'boolean') return text === 'true' ? 'True' : 'False';
    return type === 'null' ? '' : text;
  }
}

/** A member of an object: it is replaced where it stands. */
export class JProperty extends JToken {
  static override readonly typeName = 'Newtonsoft.Json.Linq.JProperty';
  readonly Name: string;
  private readonly parent: JsonObjectNode | undefined;

  constructor(name: string, value: unknown, parent?: JsonObjectNode) {
    super(nodeOf(value));
    this.Name = name;
    this.parent = parent;
  }

  get Value(): JToken {
    return tokenOf(this.node);
  }

  set Value(value: unknown) {
    this.Replace(new JProperty(this.Name, value));
  }

  Replace(other: JToken): void {
    if (this.parent === undefined)
      throw new DotNetException('System.InvalidOperationException', 'The parent is missing.');
    const replacement = other instanceof JProperty ? other : new JProperty(this.Name, other);
    const members = [...this.parent.members];
    this.parent.members.clear();
    for (const [name, node] of members) {
      if (name === this.Name) this.parent.members.set(replacement.Name, adopt(this.parent, replacement.node));
      else this.parent.members.set(name, node);
    }
  }

  Remove(): void {
    this.parent?.members.delete(this.Name);
  }

  override ToString(): string {
    return `${JSON.stringify(this.Name)}: ${jsonText(this.node, '')}`;
  }
}

export class JObject extends JToken implements Iterable<JProperty> {
  static override readonly typeName = 'Newtonsoft.Json.Linq.JObject';
  static readonly byReference = ['TryGetValue'];
  declare readonly node: JsonObjectNode;

  constructor(node: JsonNode = objectNode()) {
    super(node);
  }

  static override Parse(text: string): JObject {
    const node = parsed(text);
    if (node.kind !== 'object') throw readerException('JObject', node);
    return new JObject(node);
  }

  get Count(): number {
    return this.node.members.size;
  }

  Property(name: string): JProperty | undefined {
    const node = this.node.members.get(name);
    return node && new JProperty(name, tokenOf(node), this.node);
  }

  Properties(): JProperty[] {
    return [...this.node.members].map(([name, node]) => new JProperty(name, tokenOf(node), this.node));
  }

  [Symbol.iterator](): Iterator<JProperty> {
    return this.Properties()[Symbol.iterator]();
  }

  GetValue(name: string): JToken | undefined {
    const node = this.node.members.get(name);
    return node && tokenOf(node);
  }

  Item(name: string): JToken | undefined {
    return this.GetValue(name);
  }

  TryGetValue(name: DotNetRef, result: DotNetRef): boolean {
    result.v = this.GetValue(name.v as string);
    return result.v !== undefined;
  }

  ContainsKey(name: string): boolean {
    return this.node.members.has(name);
  }

  Add(name: string | JProperty, value?: unknown): void {
    const property = name instanceof JProperty ? name : new JProperty(name, value);
    if (this.node.members.has(property.Name))
      throw argumentException(
        `Can not add property ${property.Name} to Newtonsoft.Json.Linq.JObject. Property with the same name already exists on object.`,
      );
    this.node.members.set(property.Name, adopt(this.node, property.node));
  }

  Remove(name: string): boolean {
    return this.node.members.delete(name);
  }
}

export class JArray extends JToken implements Iterable<JToken> {
  static override readonly typeName = 'Newtonsoft.Json.Linq.JArray';
  declare readonly node: JsonArrayNode;

  constructor(node: JsonNode = arrayNode()) {
    super(node);
  }

  static override Parse(text: string): JArray {
    const node = parsed(text);
    if (node.kind !== 'array') throw readerException('JArray', node);
    return new JArray(node);
  }

  get Count(): number {
    return this.node.items.length;
  }

  [Symbol.iterator](): Iterator<JToken> {
    return this.node.items.map(tokenOf)[Symbol.iterator]();
  }

  Item(index: number): JToken {
    const node = this.node.items[index];
    if (node === undefined)
      throw outOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      );
    return tokenOf(node);
  }

  Add(value: unknown): void {
    this.node.items.push(adopt(this.node, nodeOf(value)));
  }

  Insert(index: number, value: unknown): void {
    this.node.items.splice(index, 0, adopt(this.node, nodeOf(value)));
  }

  RemoveAt(index: number): void {
    this.Item(index);
    this.node.items.splice(index, 1);
  }

  Clear(): void {
    this.node.items.length = 0;
  }
}

export class JsonConvert {
  static readonly typeName = 'Newtonsoft.Json.JsonConvert';

  static SerializeObject(value: unknown, formatting: number = Formatting.None): string {
    return jsonText(nodeOf(value), formatting === Formatting.Indented ? '' : undefined);
  }
}

function tokenOf(node: JsonNode): JToken {
  if (node.kind === 'object') return new JObject(node);
  if (node.kind === 'array') return new JArray(node);
  const value = new JValue(undefined);
  return Object.assign(value, { node });
}

function nodeOf(value: unknown): JsonNode {
  if (value instanceof JToken) return value.node;
  switch (typeof value) {
    case 'undefined':
      return valueNode('null');
    case 'string':
      return valueNode('string', value);
    case 'boolean':
      return valueNode('boolean', String(value));
    case 'number':
    case 'bigint':
      return valueNode('number', String(value));
  }
  if (value instanceof Decimal)
    return valueNode('number', /\./.test(value.toString()) ? value.toString() : `${value}.0`);
  throw new UnsupportedAlError('a DotNet value as JSON', value?.constructor.name);
}

function parsed(text: string): JsonNode {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new DotNetException('Newtonsoft.Json.JsonReaderException', error.message);
  }
}

function readerException(wanted: string, node: JsonNode): DotNetException {
  const found = node.kind === 'array' ? 'StartArray' : node.kind === 'object' ? 'StartObject' : 'Value';
  const message = `Error reading ${wanted} from JsonReader. Current JsonReader item is not ${wanted === 'JArray' ? 'an array' : 'an object'}: ${found}. Path '', line 1, position 1.`;
  return new DotNetException('Newtonsoft.Json.JsonReaderException', message);
}

/** With two spaces a level when an indentation is given, else in one line. */
function jsonText(node: JsonNode, indentation: string | undefined): string {
  const deeper = indentation === undefined ? undefined : `${indentation}  `;
  const lines = (open: string, parts: readonly string[], close: string) => {
    if (parts.length === 0) return open + close;
    if (deeper === undefined) return `${open}${parts.join(',')}${close}`;
    return `${open}\r\n${parts.map((part) => deeper + part).join(',\r\n')}\r\n${indentation}${close}`;
  };
  switch (node.kind) {
    case 'object': {
      const separator = deeper === undefined ? ':' : ': ';
      const members = [...node.members].map(
        ([name, member]) => JSON.stringify(name) + separator + jsonText(member, deeper),
      );
      return lines('{', members, '}');
    }
    case 'array':
      return lines(
        '[',
        node.items.map((item) => jsonText(item, deeper)),
        ']',
      );
    case 'value':
      if (node.type === 'string') return JSON.stringify(node.text);
      return node.type === 'null' || node.type === 'undefined' ? node.type : node.text;
  }
}
