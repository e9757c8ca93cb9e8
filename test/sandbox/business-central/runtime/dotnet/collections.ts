/** System.Array, System.Collections and its generic ones. */
import { argumentException, DotNetException, outOfRange } from './dotnet-exception.ts';
import type { DotNetRef } from './dotnet-type.ts';

function badIndex(): DotNetException {
  return outOfRange('index', 'Index was out of range. Must be non-negative and less than the size of the collection.');
}

/** Members of .NET arrays, of bytes and of anything else. */
export class DotNetArray {
  static readonly typeName = 'System.Array';
  private readonly items: unknown[] | Uint8Array;

  constructor(items: unknown[] | Uint8Array) {
    this.items = items;
  }

  static CreateInstance(_type: unknown, length: number): unknown[] {
    return new Array(length).fill(undefined);
  }

  static Reverse(items: unknown[] | Uint8Array): void {
    items.reverse();
  }

  get Length(): number {
    return this.items.length;
  }

  GetLength(): number {
    return this.items.length;
  }

  GetValue(index: number): unknown {
    if (index < 0 || index >= this.items.length)
      throw new DotNetException('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
    return this.items[index];
  }

  SetValue(value: unknown, index: number): void {
    this.GetValue(index);
    (this.items as unknown[])[index] = value;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }
}

export class ArrayList implements Iterable<unknown> {
  static readonly typeName: string = 'System.Collections.ArrayList';
  private readonly items: unknown[];

  constructor(items: Iterable<unknown> | number = []) {
    this.items = typeof items === 'number' ? [] : [...items];
  }

  get Count(): number {
    return this.items.length;
  }

  Add(value: unknown): number {
    return this.items.push(value) - 1;
  }

  AddRange(values: Iterable<unknown>): void {
    this.items.push(...values);
  }

  Item(index: number): unknown {
    if (index < 0 || index >= this.items.length) throw badIndex();
    return this.items[index];
  }

  Contains(value: unknown): boolean {
    return this.items.includes(value);
  }

  IndexOf(value: unknown): number {
    return this.items.indexOf(value);
  }

  Insert(index: number, value: unknown): void {
    if (index < 0 || index > this.items.length) throw badIndex();
    this.items.splice(index, 0, value);
  }

  Remove(value: unknown): boolean {
    const index = this.items.indexOf(value);
    if (index >= 0) this.items.splice(index, 1);
    return index >= 0;
  }

  RemoveAt(index: number): void {
    this.Item(index);
    this.items.splice(index, 1);
  }

  Clear(): void {
    this.items.length = 0;
  }

  ToArray(): unknown[] {
    return [...this.items];
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }
}

export class GenericList extends ArrayList {
  static override readonly typeName = 'System.Collections.Generic.List';
}

export class KeyValuePair {
  static readonly typeName = 'System.Collections.Generic.KeyValuePair';
  readonly Key: unknown;
  readonly Value: unknown;

  constructor(key: unknown, value: unknown) {
    this.Key = key;
    this.Value = value;
  }
}

export class GenericDictionary implements Iterable<KeyValuePair> {
  static readonly typeName: string = 'System.Collections.Generic.Dictionary';
  static readonly byReference = ['TryGetValue'];
  protected readonly entries = new Map<unknown, unknown>();

  get Count(): number {
    return this.entries.size;
  }

  Add(key: unknown, value: unknown): void {
    if (this.entries.has(key)) throw argumentException(`An item with the same key has already been added. Key: ${key}`);
    this.entries.set(key, value);
  }

  ContainsKey(key: unknown): boolean {
    return this.entries.has(key);
  }

  Item(key: unknown, ...value: unknown[]): unknown {
    if (value.length > 0) return this.Set_Item(key, value[0]);
    if (!this.entries.has(key))
      throw new DotNetException(
        'System.Collections.Generic.KeyNotFoundException',
        `The given key '${key}' was not present in the dictionary.`,
      );
    return this.entries.get(key);
  }

  Set_Item(key: unknown, value: unknown): void {
    this.entries.set(key, value);
  }

  TryGetValue(key: DotNetRef, result: DotNetRef): boolean {
    if (!this.entries.has(key.v)) return false;
    result.v = this.entries.get(key.v);
    return true;
  }

  Remove(key: unknown): boolean {
    return this.entries.delete(key);
  }

  Clear(): void {
    this.entries.clear();
  }

  get Keys(): unknown[] {
    return this.sorted().map(([key]) => key);
  }

  get Values(): unknown[] {
    return this.sorted().map(([, value]) => value);
  }

  [Symbol.iterator](): Iterator<KeyValuePair> {
    return this.sorted()
      .map(([key, value]) => new KeyValuePair(key, value))
      [Symbol.iterator]();
  }

  protected sorted(): [unknown, unknown][] {
    return [...this.entries];
  }
}

export class SortedDictionary extends GenericDictionary {
  static override readonly typeName = 'System.Collections.Generic.SortedDictionary';

  /** By the culture's order of texts, case last. */
  protected override sorted(): [unknown, unknown][] {
    return [...this.entries].sort(([a], [b]) => String(a).localeCompare(String(b), 'en'));
  }
}

export class Hashtable extends GenericDictionary {
  static override readonly typeName = 'System.Collections.Hashtable';

  Contains(key: unknown): boolean {
    return this.ContainsKey(key);
  }

  /** Null for keys that are not there. */
  override Item(key: unknown): unknown {
    return this.entries.get(key);
  }
}

export class HashSet implements Iterable<unknown> {
  static readonly typeName = 'System.Collections.Generic.HashSet';
  private readonly items = new Set<unknown>();

  get Count(): number {
    return this.items.size;
  }

  Add(value: unknown): boolean {
    const isNew = !this.items.has(value);
    this.items.add(value);
    return isNew;
  }

  Contains(value: unknown): boolean {
    return this.items.has(value);
  }

  Remove(value: unknown): boolean {
    return this.items.delete(value);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }
}

export class Stack {
  static readonly typeName = 'System.Collections.Stack';
  private readonly items: unknown[] = [];

  get Count(): number {
    return this.items.length;
  }

  Push(value: unknown): void {
    this.items.push(value);
  }

  Pop(): unknown {
    if (this.items.length === 0) throw new DotNetException('System.InvalidOperationException', 'Stack empty.');
    return this.items.pop();
  }

  Peek(): unknown {
    if (this.items.length === 0) throw new DotNetException('System.InvalidOperationException', 'Stack empty.');
    return this.items.at(-1);
  }
}
