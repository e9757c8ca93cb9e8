/** AL's List and Dictionary: assigned by reference, elements compared by value. */
import { AlError } from '../errors/al-error.ts';
import { Decimal } from './decimal.ts';
import type { TypeDescriptor } from './types.ts';
import { Variant } from './variant.ts';

interface Ref<T> {
  v: T;
}

/** A text that is equal for equal values, so that a Map can find them. */
export function valueKey(value: unknown): unknown {
  if (value instanceof Decimal) return `decimal ${value.toCanonical()}`;
  if (value instanceof Variant) return valueKey(value.value);
  return value;
}

function outOfRange(index: number, count: number): AlError {
  return new AlError(
    'NCLCSRTS:ArgumentOutOfRange',
    `Index was out of range: ${index}. It must be between 1 and the number of elements, ${count}.`,
  );
}

/** A list whose positions count from 1. */
export class List<T> implements Iterable<T> {
  readonly alType: TypeDescriptor;
  private items: T[] = [];

  constructor(element: TypeDescriptor) {
    this.alType = { kind: 'list', element };
  }

  static of<T>(element: TypeDescriptor, items: readonly T[]): List<T> {
    const list = new List<T>(element);
    list.items = [...items];
    return list;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }

  toArray(): readonly T[] {
    return this.items;
  }

  Add(value: T): void {
    this.items.push(value);
  }

  AddRange(first: T | List<T>, ...rest: T[]): void {
    if (first instanceof List) this.items.push(...(first as List<T>).items);
    else this.items.push(first, ...rest);
  }

  Contains(value: T): boolean {
    return this.IndexOf(value) > 0;
  }

  Count(): number {
    return this.items.length;
  }

  Get(index: number): T;
  Get(index: number, result: Ref<T>): boolean;
  Get(index: number, result?: Ref<T>): T | boolean {
    const found = index >= 1 && index <= this.items.length;
    if (result === undefined) {
      if (!found) throw outOfRange(index, this.items.length);
      return this.items[index - 1] as T;
    }
    if (found) result.v = this.items[index - 1] as T;
    return found;
  }

  Get$(index: number, result: Ref<T>): void {
    result.v = this.Get(index);
  }

  GetRange(index: number, count: number): List<T>;
  GetRange(index: number, count: number, result: Ref<List<T>>): boolean;
  GetRange(index: number, count: number, result?: Ref<List<T>>): List<T> | boolean {
    const found = this.hasRange(index, count);
    if (result === undefined) {
      if (!found) throw outOfRange(index + count - 1, this.items.length);
      return this.slice(index, count);
    }
    if (found) result.v = this.slice(index, count);
    return found;
  }

  GetRange$(index: number, count: number, result: Ref<List<T>>): void {
    result.v = this.GetRange(index, count);
  }

  IndexOf(value: T): number {
    const key = valueKey(value);
    return this.items.findIndex((item) => valueKey(item) === key) + 1;
  }

  LastIndexOf(value: T): number {
    const key = valueKey(value);
    return this.items.findLastIndex((item) => valueKey(item) === key) + 1;
  }

  Insert(index: number, value: T): void {
    if (index < 1 || index > this.items.length + 1) throw outOfRange(index, this.items.length);
    this.items.splice(index - 1, 0, value);
  }

  Remove(value: T): boolean {
    const index = this.IndexOf(value);
    if (index > 0) this.items.splice(index - 1, 1);
    return index > 0;
  }

  RemoveAt(index: number): boolean {
    return this.RemoveRange(index, 1);
  }

  RemoveAt$(index: number): void {
    this.RemoveRange$(index, 1);
  }

  RemoveRange(index: number, count: number): boolean {
    if (!this.hasRange(index, count)) return false;
    this.items.splice(index - 1, count);
    return true;
  }

  RemoveRange$(index: number, count: number): void {
    if (!this.RemoveRange(index, count)) throw outOfRange(index, this.items.length);
  }

  Reverse(): void {
    this.items.reverse();
  }

  Set(index: number, value: T, old?: Ref<T>): void {
    if (index < 1 || index > this.items.length) throw outOfRange(index, this.items.length);
    if (old !== undefined) old.v = this.items[index - 1] as T;
    this.items[index - 1] = value;
  }

  private hasRange(index: number, count: number): boolean {
    return index >= 1 && count >= 0 && index - 1 + count <= this.items.length;
  }

  private slice(index: number, count: number): List<T> {
    const list = new List<T>((this.alType as Extract<TypeDescriptor, { kind: 'list' }>).element);
    list.items = this.items.slice(index - 1, index - 1 + count);
    return list;
  }
}
