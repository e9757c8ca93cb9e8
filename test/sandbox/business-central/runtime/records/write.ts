/**
 * Insert, Modify, Delete, Rename and their order of triggers and events:
 * OnBefore event, OnBefore triggers of table extensions, trigger of the table, of its extensions, global triggers, the
 * write itself, OnAfter triggers of table extensions, OnAfter event. Events come with or without RunTrigger, triggers of
 * the table only with it.
 */
import { platformError } from '../errors/messages.ts';
import type { TableEventName } from '../events/table-events.ts';
import { now } from '../platform/clock.ts';
import { createSequentialGuid } from '../platform/random.ts';
import { ROW_VERSION } from '../platform/row-versions.ts';
import { NULL_GUID } from '../values/guid.ts';
import { convertValue } from './convert.ts';
import {
  type FieldDef,
  type FieldValue,
  type KeyDef,
  type RecordTrigger,
  SystemSlot,
  type TableExtensionHooks,
  type TableHooks,
} from './definitions.ts';
import { sameValue } from './filters/match.ts';
import { keyValues, notFound, rowTest, seek } from './find.ts';
import { keyWithQuotes, targetOf } from './identify.ts';
import type { RecordVar } from './record-var.ts';
import { type Reference, referencesTo } from './rename-references.ts';
import type { Row } from './row-store.ts';

type ExtensionTrigger = keyof TableExtensionHooks;

/** True when done; false when the record is there already. What code before the write refuses comes before a missing right. */
export function insert(rec: RecordVar, runTrigger: boolean, withSystemId: boolean): boolean {
  rec.loadedSlots = undefined;
  rec.captureBefore();
  raiseEvent(rec, 'OnBeforeInsertEvent', runTrigger);
  if (runTrigger) runTriggers(rec, 'onBeforeInsert', rec.def.hooks.onInsert, 'onInsert');
  if (!(withSystemId || keepsSystemId(rec)) || rec.f[SystemSlot.id] === NULL_GUID) {
    rec.f[SystemSlot.id] = createSequentialGuid(rec.session);
  }
  rec.session.globalTriggers.raise('Insert', rec);
  rec.demand('insert');
  assignAutoIncrement(rec);
  if (!rec.IsTemporary()) {
    const created = now(rec.session);
    rec.f[SystemSlot.createdAt] = created;
    rec.f[SystemSlot.createdBy] = rec.session.user.securityId;
    stamp(rec, created);
  }
  if (rec.store.insert(rec.f) !== undefined) return false;
  if (runTrigger) runExtensions(rec, 'onAfterInsert');
  raiseEvent(rec, 'OnAfterInsertEvent', runTrigger);
  return true;
}

/** Temporary records keep an id that was given to them, unless another one has it. */
function keepsSystemId(rec: RecordVar): boolean {
  return rec.IsTemporary() && !hasDuplicate(rec, rec.def.systemIdKey);
}

export function recordExists(rec: RecordVar): Error {
  const { def } = rec;
  if (
    rec.store.get(
      keyValues(
        rec,
        def.primaryKey.slots.map((slot) => rec.f[slot]),
      ),
    ) !== undefined
  ) {
    return duplicate(rec, def.primaryKey);
  }
  const keys = [...def.keys, def.systemIdKey];
  const other = keys.find((key) => key.unique && key !== def.primaryKey && hasDuplicate(rec, key));
  return duplicate(rec, other ?? def.primaryKey);
}

function hasDuplicate(rec: RecordVar, key: KeyDef): boolean {
  const items = key.slots.map((slot) => ({ op: 'field', slot, node: { op: '=', value: rec.f[slot]! } }) as const);
  return !rec.store.isEmpty({ where: { op: 'and', items }, order: [] });
}

function duplicate(rec: RecordVar, key: KeyDef): Error {
  const { def } = rec;
  const identification = key.slots.map((slot) => `${def.fields[slot]!.caption}='${rec.formatted(slot)}'`).join(',');
  return platformError('recordExists', [def.caption, identification], targetOf(rec));
}

/** False when there is no such record. */
export function modify(rec: RecordVar, runTrigger: boolean): boolean {
  rec.captureBefore();
  raiseEvent(rec, 'OnBeforeModifyEvent', runTrigger);
  if (runTrigger) runTriggers(rec, 'onBeforeModify', rec.def.hooks.onModify, 'onModify');
  rec.session.globalTriggers.raise('Modify', rec);
  rec.demand('modify');
  const { store } = rec;
  const previous = lockedRow(rec, rec.f);
  if (previous === undefined) return false;
  checkVersion(rec, previous);
  keepSystemFields(rec, previous);
  const { cursor } = rec;
  const inStep = cursor !== undefined && cursor.store === store && cursor.version === store.version;
  const conflict = store.update(rec.f, previous);
  if (conflict !== undefined) throw duplicate(rec, conflict);
  // Rows read ahead stay right: only the row behind them has changed, and it has not moved.
  if (inStep && cursor.query.order.every(({ slot }) => sameValue(rec.f[slot]!, previous[slot]!)))
    cursor.version = store.version;
  if (runTrigger) runExtensions(rec, 'onAfterModify');
  raiseEvent(rec, 'OnAfterModifyEvent', runTrigger);
  return true;
}

/** False when there is no such record. */
export function remove(rec: RecordVar, runTrigger: boolean): boolean {
  rec.loadedSlots = undefined;
  rec.captureBefore();
  raiseEvent(rec, 'OnBeforeDeleteEvent', runTrigger);
  if (runTrigger) runTriggers(rec, 'onBeforeDelete', rec.def.hooks.onDelete, 'onDelete');
  rec.session.globalTriggers.raise('Delete', rec);
  rec.demand('delete');
  const { store } = rec;
  const previous = lockedRow(rec, rec.f);
  if (previous === undefined) return false;
  checkNotChangedSince(rec, previous);
  const { cursor } = rec;
  const inStep = cursor !== undefined && cursor.store === store && cursor.version === store.version;
  store.delete(previous);
  if (inStep) cursor.version = store.version;
  if (runTrigger) runExtensions(rec, 'onAfterDelete');
  raiseEvent(rec, 'OnAfterDeleteEvent', runTrigger);
  return true;
}

/** False when there is no record with the old key; a record with the new key is an error. */
export function rename(rec: RecordVar, key: readonly unknown[]): boolean {
  rec.loadedSlots = undefined;
  const { def, store } = rec;
  const old = rec.f.slice();
  const previous = lockedRow(rec, old);
  if (previous === undefined) return false;
  checkVersion(rec, previous);
  rec.holdBefore(old);
  for (const [index, value] of keyValues(rec, key).entries()) rec.f[def.primaryKey.slots[index]!] = value;
  raiseEvent(rec, 'OnBeforeRenameEvent', true);
  runTriggers(rec, 'onBeforeRename', def.hooks.onRename, 'onRename');
  rec.session.globalTriggers.raise('Rename', rec);
  rec.demand('modify');
  keepSystemFields(rec, previous);
  const conflict = store.update(rec.f, previous);
  if (conflict !== undefined) throw duplicate(rec, conflict);
  for (const reference of referencesTo(rec, previous)) writeReference(reference);
  runExtensions(rec, 'onAfterRename');
  raiseEvent(rec, 'OnAfterRenameEvent', true);
  return true;
}

/** The rows are changed by it, so who has read them before can not write them any more. */
function writeReference({ follower, field, query, value }: Reference): void {
  const conflict = follower.store.updateAll(
    query,
    [field.slot, SystemSlot.rowVersion],
    [value, nextRowVersion(follower)],
  );
  if (conflict === undefined) return;
  follower.f[field.slot] = value;
  throw platformError('recordExists', [follower.def.caption, `${field.caption}='${follower.formatted(field.slot)}'`]);
}

/** One value into all records of the view: in one statement unless triggers or subscribers want each record. */
export function modifyAll(rec: RecordVar, fieldNo: number, value: unknown, runTrigger: boolean): void {
  const field = rec.field(fieldNo);
  const converted = convertValue(field.type, value);
  if (needsEachRow(rec, 'Modify', runTrigger)) {
    eachRow(rec, (one) => {
      one.f[field.slot] = converted;
      if (!modify(one, runTrigger)) throw notFound(one, []);
    });
    return;
  }
  rec.demand('modify');
  const slots: number[] = [field.slot];
  const values = [converted];
  if (!rec.IsTemporary()) {
    slots.push(SystemSlot.rowVersion, SystemSlot.modifiedAt, SystemSlot.modifiedBy);
    values.push(nextRowVersion(rec), now(rec.session), rec.session.user.securityId);
  }
  const conflict = rec.store.updateAll(rec.view.query(), slots, values);
  if (conflict !== undefined) throw duplicate(rec, conflict);
}

export function deleteAll(rec: RecordVar, runTrigger: boolean): void {
  if (needsEachRow(rec, 'Delete', runTrigger)) {
    eachRow(rec, (one) => {
      remove(one, runTrigger);
    });
    return;
  }
  rec.demand('delete');
  rec.store.deleteAll(rec.view.query());
}

function needsEachRow(rec: RecordVar, operation: 'Modify' | 'Delete', runTrigger: boolean): boolean {
  const { hooks } = rec.def;
  if (rowTest(rec) !== undefined) return true;
  if (runTrigger && hasTrigger(hooks, operation)) return true;
  const { events, globalTriggers } = rec.session;
  return (
    globalTriggers.wants(rec.def.id, operation) ||
    events.hasTableEvent(rec.def.id, `OnBefore${operation}Event`) ||
    events.hasTableEvent(rec.def.id, `OnAfter${operation}Event`)
  );
}

function hasTrigger(hooks: TableHooks, operation: 'Modify' | 'Delete'): boolean {
  if (hooks[`on${operation}`] !== undefined) return true;
  const names = [`onBefore${operation}`, `on${operation}`, `onAfter${operation}`] as const;
  return hooks.extensions.some((extension) => names.some((name) => extension[name] !== undefined));
}

/** Each record of the view in a variable of its own, read afresh, in the order of the view. */
function eachRow(rec: RecordVar, action: (one: RecordVar) => void): void {
  const one = rec.probe();
  let position: Row | undefined;
  for (;;) {
    const row = seek(rec, position, 1, false, 1)[0];
    if (row === undefined) return;
    position = row.slice();
    one.f = row;
    action(one);
  }
}

/**
 * The row that is about to be written, as it is once no one else can write: a connection that wrote between reading and
 * locking would be overwritten otherwise.
 */
function lockedRow(rec: RecordVar, row: Row): Row | undefined {
  const { database } = rec.session;
  const found = stored(rec, row);
  if (found === undefined || database.inWriteTransaction || rec.IsTemporary() || rec.def.virtual !== undefined)
    return found;
  database.beginWrite(undefined);
  return stored(rec, row);
}

function stored(rec: RecordVar, row: Row): Row | undefined {
  return rec.store.get(rec.def.primaryKey.slots.map((slot) => row[slot]!));
}

/** A record that was read before another variable or session changed it must not overwrite that change. */
function checkVersion(rec: RecordVar, previous: Row): void {
  const version = rec.f[SystemSlot.rowVersion];
  if (version === 0n || version === previous[SystemSlot.rowVersion] || rec.IsTemporary()) return;
  throw recordChanged(rec);
}

/**
 * A change after the record was read must not go with it unseen; that the variable's own last write was undone is none.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/recordref/recordref-delete-method
 */
function checkNotChangedSince(rec: RecordVar, previous: Row): void {
  const version = rec.f[SystemSlot.rowVersion] as bigint;
  if (version !== 0n && version < (previous[SystemSlot.rowVersion] as bigint) && !rec.IsTemporary())
    throw recordChanged(rec);
}

function recordChanged(rec: RecordVar): Error {
  return platformError('recordChanged', [rec.def.caption, keyWithQuotes(rec.def, rec.f)], targetOf(rec));
}

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-table-system-fields */
function keepSystemFields(rec: RecordVar, previous: Row): void {
  rec.f[SystemSlot.id] = previous[SystemSlot.id]!;
  // Temporary tables keep the audit fields of what was copied into them.
  if (rec.IsTemporary()) return;
  rec.f[SystemSlot.createdAt] = previous[SystemSlot.createdAt]!;
  rec.f[SystemSlot.createdBy] = previous[SystemSlot.createdBy]!;
  stamp(rec, now(rec.session));
}

function stamp(rec: RecordVar, time: FieldValue): void {
  rec.f[SystemSlot.modifiedAt] = time;
  rec.f[SystemSlot.modifiedBy] = rec.session.user.securityId;
  rec.f[SystemSlot.rowVersion] = nextRowVersion(rec);
}

/** Drawn inside of the transaction that uses it, which counts as active from then on. */
function nextRowVersion(rec: RecordVar): bigint {
  const { database } = rec.session;
  database.beginWrite(undefined);
  return database.nextNumber(ROW_VERSION);
}

/** Numbers are not given again after a rollback; temporary tables give none. */
function assignAutoIncrement(rec: RecordVar): void {
  if (rec.IsTemporary()) return;
  const field = rec.def.autoIncrement;
  if (field === undefined) return;
  const counter = autoIncrementCounter(rec, field);
  const { database } = rec.session;
  const value = rec.f[field.slot]!;
  if (value === 0 || value === 0n) {
    const number = database.nextNumber(counter);
    rec.f[field.slot] = field.type.kind === 'bigInteger' ? number : Number(number);
  } else if (BigInt(value as number) > (database.currentNumber(counter) ?? 0n)) {
    database.setCounter(counter, BigInt(value as number));
  }
}

export function autoIncrementCounter(rec: RecordVar, field: FieldDef): string {
  return `${rec.def.dataPerCompany ? rec.session.company : ''}$${rec.def.name}$${field.name}`;
}

function runTriggers(
  rec: RecordVar,
  before: ExtensionTrigger,
  own: RecordTrigger | undefined,
  after: ExtensionTrigger,
): void {
  runExtensions(rec, before);
  if (own !== undefined) rec.inTrigger(own);
  runExtensions(rec, after);
}

function runExtensions(rec: RecordVar, name: ExtensionTrigger): void {
  for (const hooks of rec.def.hooks.extensions) {
    const trigger = hooks[name];
    if (trigger !== undefined) rec.inTrigger(trigger);
  }
}

function raiseEvent(rec: RecordVar, name: TableEventName, runTrigger: boolean): void {
  const { events } = rec.session;
  if (!events.hasTableEvent(rec.def.id, name)) return;
  events.raiseTableEvent(rec.def.id, name, { rec, xRec: rec.xRec, runTrigger });
}
