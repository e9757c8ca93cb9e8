import { AlError } from '../../errors/al-error.ts';
import { List } from '../list.ts';
import { SecretText } from '../secret-text.ts';
import { type TypeDescriptor, Types } from '../types.ts';

interface Ref<T> {
  v: T;
}

/** The values of a name, in the clear and secret ones apart: the functions for one kind do not see the other. */
interface Entry {
  readonly name: string;
  readonly texts: string[];
  readonly secrets: SecretText[];
}

/**
 * AL's HttpHeaders: names without regard to case, several values for a name, some of them secret. What was added as
 * SecretText is not given in the clear.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-secret-text
 */
export class HttpHeaders {
  readonly alType = { kind: 'httpHeaders' } as const;
  private readonly entries = new Map<string, Entry>();

  Add(name: string, value: string | SecretText): boolean {
    const key = name.toLowerCase();
    const entry = this.entries.get(key) ?? { name, texts: [], secrets: [] };
    if (value instanceof SecretText) entry.secrets.push(value);
    else entry.texts.push(value);
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

  /** Whether the name has a value that is no secret. */
  Contains(name: string): boolean {
    return this.texts(name).length > 0;
  }

  ContainsSecret(name: string): boolean {
    return this.secrets(name).length > 0;
  }

  GetValues(name: string, target: Ref<List<string>> | string[]): boolean {
    return give(this.texts(name), target, Types.text, '');
  }

  GetValues$(name: string, target: Ref<List<string>> | string[]): void {
    if (!this.GetValues(name, target)) throw noValues(name);
  }

  GetSecretValues(name: string, target: Ref<List<SecretText>> | SecretText[]): boolean {
    return give(this.secrets(name), target, { kind: 'secretText' }, new SecretText(''));
  }

  GetSecretValues$(name: string, target: Ref<List<SecretText>> | SecretText[]): void {
    if (!this.GetSecretValues(name, target)) throw noValues(name);
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
    return Array.from(this.entries.values()).flatMap(({ name, texts, secrets }) =>
      [...texts, ...secrets.map((secret) => secret.Unwrap())].map((value) => [name, value] as const),
    );
  }

  private texts(name: string): readonly string[] {
    return this.entries.get(name.toLowerCase())?.texts ?? [];
  }

  private secrets(name: string): readonly SecretText[] {
    return this.entries.get(name.toLowerCase())?.secrets ?? [];
  }
}

/** Values into a list, or into the elements of an array, as far as there are any. */
function give<T>(values: readonly T[], target: Ref<List<T>> | T[], type: TypeDescriptor, blank: T): boolean {
  if (values.length === 0) return false;
  if (Array.isArray(target)) {
    for (let i = 0; i < target.length; i++) target[i] = values[i] ?? blank;
  } else {
    target.v = List.of(type, values);
  }
  return true;
}

function noValues(name: string): AlError {
  return new AlError('NCLCSRTS:Http', `The header '${name}' is not in the collection.`);
}
