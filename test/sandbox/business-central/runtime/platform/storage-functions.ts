/**
 * IsolatedStorage, NumberSequence and secrets: state of the server outside of any table.
 * On the platform isolated storage is a table and obeys transactions; number sequences do not.
 */
import { AlError } from '../errors/al-error.ts';
import type { Session } from '../session/session.ts';
import { SecretText, unwrap } from '../values/secret-text.ts';
import { missingResult } from './errors.ts';
import { substitute } from './format.ts';
import type { Ref } from './references.ts';

/** Ordinals of AL's DataScope. */
const MODULE = 0;
const COMPANY = 1;
const USER = 2;
const COMPANY_AND_USER = 3;

function storage(session: Session): Map<string, string> {
  return serverMap(session, 'platform.isolatedStorage');
}

/** What is about to change comes back if the transaction is undone. */
function keepForUndo(session: Session, storedKey: string): void {
  const values = storage(session);
  const before = values.get(storedKey);
  session.database.undoWithTransaction(() => {
    if (before === undefined) values.delete(storedKey);
    else values.set(storedKey, before);
  });
}

function serverMap<T>(session: Session, name: string): Map<string, T> {
  let map = session.serverState.get(name) as Map<string, T> | undefined;
  if (map === undefined) {
    map = new Map();
    session.serverState.set(name, map);
  }
  return map;
}

function storageKey(session: Session, key: string, scope: number): string {
  const company = scope === COMPANY || scope === COMPANY_AND_USER ? session.company : '';
  const user = scope === USER || scope === COMPANY_AND_USER ? session.user.securityId : '';
  return JSON.stringify([session.callerApp()?.id ?? '', company, user, key]);
}

/** The statements Get and Delete of what is not there. */
function keyMissing(key: string): AlError {
  return missingResult(`The key '${key}' was not found in the isolated storage.`);
}

/** `Set(Key, Value [, DataScope])`. */
export function IsolatedStorage_Set(this: Session, key: string, value: string | SecretText, scope = MODULE): boolean {
  const storedKey = storageKey(this, key, scope);
  keepForUndo(this, storedKey);
  storage(this).set(storedKey, unwrap(value));
  return true;
}

export function IsolatedStorage_Set$(this: Session, key: string, value: string | SecretText, scope?: number): void {
  IsolatedStorage_Set.call(this, key, value, scope);
}

export { IsolatedStorage_Set as IsolatedStorage_SetEncrypted, IsolatedStorage_Set$ as IsolatedStorage_SetEncrypted$ };

/** `Get(Key [, DataScope], var Value)`: the scope may be left out. */
export function IsolatedStorage_Get(
  this: Session,
  key: string,
  scopeOrTarget: number | Ref<string | SecretText>,
  target?: Ref<string | SecretText>,
): boolean {
  const scope = typeof scopeOrTarget === 'number' ? scopeOrTarget : MODULE;
  const result = typeof scopeOrTarget === 'number' ? target : scopeOrTarget;
  const value = storage(this).get(storageKey(this, key, scope));
  if (value === undefined || result === undefined) return false;
  result.v = result.v instanceof SecretText ? new SecretText(value) : value;
  return true;
}

export function IsolatedStorage_Get$(
  this: Session,
  key: string,
  scopeOrTarget: number | Ref<string | SecretText>,
  target?: Ref<string | SecretText>,
): void {
  if (!IsolatedStorage_Get.call(this, key, scopeOrTarget, target)) throw keyMissing(key);
}

export function IsolatedStorage_Contains(this: Session, key: string, scope = MODULE): boolean {
  return storage(this).has(storageKey(this, key, scope));
}

export function IsolatedStorage_Delete(this: Session, key: string, scope = MODULE): boolean {
  const storedKey = storageKey(this, key, scope);
  if (!storage(this).has(storedKey)) return false;
  keepForUndo(this, storedKey);
  return storage(this).delete(storedKey);
}

export function IsolatedStorage_Delete$(this: Session, key: string, scope?: number): void {
  if (!IsolatedStorage_Delete.call(this, key, scope)) throw keyMissing(key);
}

interface Sequence {
  next: bigint;
  readonly step: bigint;
}

function sequences(session: Session): Map<string, Sequence> {
  return serverMap(session, 'platform.numberSequences');
}

function sequenceKey(session: Session, name: string, companySpecific: boolean): string {
  return JSON.stringify([companySpecific ? session.company : '', name.toLowerCase()]);
}

function sequence(session: Session, name: string, companySpecific: boolean): Sequence {
  const found = sequences(session).get(sequenceKey(session, name, companySpecific));
  if (found === undefined) throw missingResult(`The number sequence '${name}' does not exist.`);
  return found;
}

export function NumberSequence_Insert(
  this: Session,
  name: string,
  seed: number | bigint = 0,
  step: number | bigint = 1,
  companySpecific = true,
): void {
  const key = sequenceKey(this, name, companySpecific);
  if (sequences(this).has(key)) {
    throw new AlError('NCLCSRTS:SequenceExists', `The number sequence '${name}' already exists.`);
  }
  sequences(this).set(key, { next: BigInt(seed), step: BigInt(step) });
}

export function NumberSequence_Exists(this: Session, name: string, companySpecific = true): boolean {
  return sequences(this).has(sequenceKey(this, name, companySpecific));
}

export function NumberSequence_Delete(this: Session, name: string, companySpecific = true): void {
  sequence(this, name, companySpecific);
  sequences(this).delete(sequenceKey(this, name, companySpecific));
}

/** The next number; numbers drawn in a transaction that fails are lost. */
export function NumberSequence_Next(this: Session, name: string, companySpecific = true): bigint {
  const found = sequence(this, name, companySpecific);
  const number = found.next;
  found.next += found.step;
  return number;
}

export function NumberSequence_Current(this: Session, name: string, companySpecific = true): bigint {
  const found = sequence(this, name, companySpecific);
  return found.next - found.step;
}

/** Draws `count` numbers and answers the first. */
export function NumberSequence_Range(this: Session, name: string, count: number, companySpecific = true): bigint {
  const found = sequence(this, name, companySpecific);
  const first = found.next;
  found.next += found.step * BigInt(count);
  return first;
}

export function NumberSequence_Restart(
  this: Session,
  name: string,
  seed: number | bigint = 0,
  companySpecific = true,
): void {
  sequence(this, name, companySpecific).next = BigInt(seed);
}

export function SecretText_SecretStrSubstNo(text: string, ...values: SecretText[]): SecretText {
  return new SecretText(
    substitute(
      text,
      values.map((value) => value.Unwrap()),
    ),
  );
}

export { SecretText_SecretStrSubstNo as SecretStrSubstNo };
