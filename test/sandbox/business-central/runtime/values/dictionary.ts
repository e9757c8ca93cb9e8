import { AlError } from '../errors/al-error.ts';
import { List, valueKey } from './list.ts';
import type { TypeDescriptor } from './types.ts';

interface Ref<T> {
  v: T;
}

/** AL's Dictionary: assigned by reference, keys compared by value and kept in the order they came. */
export class Dictionary<K, V> {
  readonly alType: Extract<TypeDescriptor, { kind: 'dictionary' }>;
  private readonly entries = new Map<unknown, { readonly key: K; value: V }>();

  constructor(key: TypeDescriptor, value: TypeDescriptor) {
    this.alType = { kind: 'dictionary', key, value };
  }

  Add(key: K, value: V): boolean {
    if (this.ContainsKey(key)) return false;
    this.entries.set(valueKey(key), { key, value });
    return true;
  }

  Add$(key: K, value: V): void {
    if (!this.Add(key, value)) {
      throw new AlError('NCLCSRTS:DuplicateKey', `An item with the same key has already been added. Key: ${key}`);
    }
  }

  ContainsKey(key: K): boolean {
    return this.entries.has(valueKey(key));
  }

  Count(): number {
    return this.entries.size;
  }

  Get(key: K): V;
  Get(key: K, result: Ref<V>): boolean;
  Get(key: K, result?: Ref<V>): V | boolean {
    const entry = this.entries.get(valueKey(key));
    if (result === undefined) {
      if (entry === undefined) {
        throw new AlError('NCLCSRTS:KeyNotFound', 'The given key was not present in the dictionary.');
      }
      return entry.value;
    }
    if (entry !== undefined) result.v = entry.value;
    return entry !== undefined;
  }

  Get$(key: K, result: Ref<V>): void {
    result.v = this.Get(key);
  }

  Keys(): List<K> {
    return List.of(
      this.alType.key,
      Array.from(this.entries.values(), (entry) => entry.key),
    );
  }

  Values(): List<V> {
    return List.of(
      this.alType.value,
      Array.from(this.entries.values(), (entry) => entry.value),
    );
  }

  Remove(key: K): boolean {
    return this.entries.delete(valueKey(key));
  }

  Remove$(key: K): void {
    this.Remove(key);
  }

  /** Answers whether there was a value before, which `old` receives. */
  Set(key: K, value: V, old?: Ref<V>): boolean {
    const entry = this.entries.get(valueKey(key));
    if (entry === undefined) {
      this.entries.set(valueKey(key), { key, value });
      return false;
    }
    if (old !== undefined) old.v = entry.value;
    entry.value = value;
    return true;
  }
}
