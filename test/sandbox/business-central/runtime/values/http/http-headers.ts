import { List } from '../list.ts';
import { SecretText, unwrap } from '../secret-text.ts';
import { Types } from '../types.ts';

interface Ref<T> {
  v: T;
}

/** AL's HttpHeaders: names without regard to case, several values for a name, some of them secret. */
export class HttpHeaders {
  readonly alType = { kind: 'httpHeaders' } as const;
  private readonly entries = new Map<string, { readonly name: string; readonly values: (string | SecretText)[] }>();

  Add(name: string, value: string | SecretText): boolean {
    const key = name.toLowerCase();
    const entry = this.entries.get(key) ?? { name, values: [] };
    entry.values.push(value);
    this.entries.set(key, entry);
    return true;
  }

  Add$(name: string, value: string | SecretText): void {
    this.Add(name, value);
  }

  TryAddWithoutValidation(name: string, value: string | SecretText): boolean {
    return this.Add(name, value);
  }

  Clear(): void {
    this.entries.clear();
  }

  Contains(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  ContainsSecret(name: string): boolean {
    return this.entries.get(name.toLowerCase())?.values.some((value) => value instanceof SecretText) ?? false;
  }

  /** Values into a list, or into the elements of an array of texts. */
  GetValues(name: string, target: Ref<List<string>> | string[]): boolean {
    const values = this.entries.get(name.toLowerCase())?.values.map(unwrap);
    if (values === undefined) return false;
    if (Array.isArray(target)) {
      for (let i = 0; i < target.length; i++) target[i] = values[i] ?? '';
    } else {
      target.v = List.of(Types.text, values);
    }
    return true;
  }

  GetValues$(name: string, target: Ref<List<string>> | string[]): void {
    this.GetValues(name, target);
  }

  GetSecretValues(name: string, target: Ref<List<SecretText>> | SecretText[]): boolean {
    const values = this.entries
      .get(name.toLowerCase())
      ?.values.map((value) => (value instanceof SecretText ? value : new SecretText(value)));
    if (values === undefined) return false;
    if (Array.isArray(target)) {
      for (let i = 0; i < target.length; i++) target[i] = values[i] ?? new SecretText('');
    } else {
      target.v = List.of({ kind: 'secretText' }, values);
    }
    return true;
  }

  GetSecretValues$(name: string, target: Ref<List<SecretText>> | SecretText[]): void {
    this.GetSecretValues(name, target);
  }

  Keys(): List<string> {
    return List.of(
      Types.text,
      Array.from(this.entries.values(), (entry) => entry.name),
    );
  }

  Remove(name: string): boolean {
    return this.entries.delete(name.toLowerCase());
  }

  /** All headers in the clear, for the transport. */
  toList(): readonly (readonly [name: string, value: string])[] {
    return Array.from(this.entries.values()).flatMap(({ name, values }) =>
      values.map((value) => [name, unwrap(value)] as const),
    );
  }
}
