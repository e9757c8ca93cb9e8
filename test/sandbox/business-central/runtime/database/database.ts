/**
 * One SQLite database for all sessions of a thread, which run one after another on one connection. Other threads may
 * have connections to the same file.
 * A write transaction begins with the first write and ends with `commit` or `rollback`.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { platformError } from '../errors/messages.ts';
import { ROW_VERSION } from '../platform/row-versions.ts';
import type { TableDef } from '../records/definitions.ts';
import { patternTest } from '../records/filters/match.ts';
import { Decimal } from '../values/decimal.ts';
import { foldText, fromCollationKey, toCollationKey } from './collation.ts';
import { fromDecimalKey, toDecimalKey } from './decimal-key.ts';
import { TableStore } from './table-store.ts';
import { UndoLog } from './undo-log.ts';

/** Undoes all that was written since it was opened, whatever was committed in between. Tests isolate themselves so. */
export interface Isolation {
  undo(): void;
}

const STATEMENT_LIMIT = 4000;
const WORK = 'al_transaction';
/** How long a write waits for the write transaction of another connection. */
const LOCK_TIMEOUT_MS = 10_000;

export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly stores = new Map<string, Map<number, TableStore>>();
  private readonly touched = new Set<TableStore>();
  /** Tables whose schema was changed inside a transaction, and so may be undone with it. */
  private readonly schemaTouched = new Set<TableStore>();
  private readonly isolations: string[] = [];
  private readonly undoLog = new UndoLog();
  private writing = false;
  /** Changes when another connection has committed. */
  private dataVersion = -1;
  private readonly counters = new Map<string, bigint>();
  private readonly dirtyCounters = new Set<string>();
  /** Names of tables, by number, whose records contradict each other according to `Record.Consistent(false)`. */
  private readonly inconsistent = new Map<number, string>();

  /** A file, kept safe by a write-ahead log, or `:memory:`. */
  constructor(path: string) {
    this.connection = new DatabaseSync(path, { timeout: LOCK_TIMEOUT_MS });
    this.connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;',
    );
    registerFunctions(this.connection);
    this.connection.exec(
      'CREATE TABLE IF NOT EXISTS "$counter" (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
    );
    this.connection.exec(
      'CREATE TABLE IF NOT EXISTS "$media" (id TEXT PRIMARY KEY, mime TEXT NOT NULL, content BLOB NOT NULL)',
    );
    this.noticeOthers();
  }

  close(): void {
    if (this.writing) this.rollback();
    this.connection.close();
  }

  /** The rows of a table in a company; made when first asked for. */
  store(table: TableDef, company: string): TableStore {
    const owner = table.dataPerCompany ? company : '';
    let stores = this.stores.get(owner);
    if (stores === undefined) {
      stores = new Map();
      this.stores.set(owner, stores);
    }
    let store = stores.get(table.id);
    if (store === undefined) {
      store = new TableStore(this, table, owner);
      stores.set(table.id, store);
    }
    return store;
  }

  /** A prepared statement that returns rows as arrays. */
  prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      statement.setReturnArrays(true);
      if (this.statements.size >= STATEMENT_LIMIT) this.statements.clear();
      this.statements.set(sql, statement);
    }
    return statement;
  }

  execute(sql: string): void {
    this.connection.exec(sql);
  }

  /** Whether something was written and neither committed nor rolled back. */
  get inWriteTransaction(): boolean {
    return this.writing;
  }

  /**
   * Forgets what it keeps of rows if another connection has written meanwhile. To be called at the start of each unit of
   * work: a request, a command of a user. Inside of it AL may read from memory, as it may on the platform.
   */
  noticeOthers(): void {
    const [version] = this.prepare('PRAGMA data_version').get() as unknown as [number];
    if (version === this.dataVersion) return;
    this.dataVersion = version;
    for (const stores of this.stores.values()) for (const store of stores.values()) store.forgetRows();
    this.loadCounters();
  }

  private loadCounters(): void {
    const saved = this.prepare('SELECT name, value FROM "$counter"').all() as unknown as [string, string][];
    for (const [name, text] of saved) {
      const value = BigInt(text);
      const own = this.counters.get(name);
      // A number that was given here and is not saved yet must not be given again.
      if (own === undefined || !this.dirtyCounters.has(name) || value > own) this.counters.set(name, value);
    }
  }

  /** Throws where no write transaction may begin. */
  writeGuard: (() => void) | undefined;

  /** The last row version that was drawn before what is being written now; undefined where nothing is. */
  rowVersionBeforeWriting: bigint | undefined;

  /** To be called before each write. */
  beginWrite(store: TableStore | undefined): void {
    if (!this.writing) {
      this.writeGuard?.();
      if (this.isolations.length === 0) this.beginTransaction();
      else this.prepare(`SAVEPOINT ${WORK}`).run();
      this.writing = true;
      this.rowVersionBeforeWriting = this.counters.get(ROW_VERSION) ?? 0n;
    }
    if (store !== undefined) this.touched.add(store);
  }

  private beginTransaction(): void {
    try {
      this.prepare('BEGIN IMMEDIATE').run();
    } catch (error) {
      if (/database is locked/.test(String(error))) throw platformError('lockTimeout', []);
      throw error;
    }
    this.noticeOthers();
  }

  /** Something outside of tables was done that obeys the transaction; the action undoes it. */
  undoWithTransaction(action: () => void): void {
    this.beginWrite(undefined);
    this.undoLog.add(action);
  }

  /** A table or index was made. */
  schemaChanged(store: TableStore): void {
    if (this.writing || this.isolations.length > 0) this.schemaTouched.add(store);
  }

  /** What AL says about the records of a table: while they are inconsistent, the transaction can not be committed. */
  setConsistent(table: TableDef, consistent: boolean): void {
    if (consistent) this.inconsistent.delete(table.id);
    else this.inconsistent.set(table.id, table.name);
  }

  commit(): void {
    if (!this.writing) return;
    for (const name of this.inconsistent.values()) throw platformError('inconsistent', [name]);
    this.saveCounters();
    this.prepare(this.isolations.length === 0 ? 'COMMIT' : `RELEASE ${WORK}`).run();
    this.writing = false;
    this.rowVersionBeforeWriting = undefined;
    this.undoLog.commit(this.isolations.length > 0);
    if (this.isolations.length === 0) this.forgetTouched();
  }

  rollback(): void {
    this.inconsistent.clear();
    if (!this.writing) return;
    if (this.isolations.length === 0) this.prepare('ROLLBACK').run();
    else this.undoTo(WORK);
    this.writing = false;
    this.rowVersionBeforeWriting = undefined;
    this.undoLog.rollback();
    this.forgetRows();
    if (this.isolations.length === 0) this.forgetTouched();
  }

  /** Opens an isolation, which may be nested; what is being written must be committed or rolled back before. */
  isolate(): Isolation {
    if (this.writing) throw new Error('An isolation can not be opened inside a write transaction');
    if (this.isolations.length === 0) this.prepare('BEGIN IMMEDIATE').run();
    const name = `al_isolation_${this.isolations.length}`;
    this.prepare(`SAVEPOINT ${name}`).run();
    this.isolations.push(name);
    const { position } = this.undoLog;
    return { undo: () => this.undoIsolation(name, position) };
  }

  /**
   * The next number of a counter. Counters are outside of transactions: a number that was given is not given again
   * after a rollback.
   */
  nextNumber(name: string, increment = 1n, seed = 1n): bigint {
    const current = this.counters.get(name);
    const next = current === undefined ? seed : current + increment;
    this.setCounter(name, next);
    return next;
  }

  currentNumber(name: string): bigint | undefined {
    return this.counters.get(name);
  }

  setCounter(name: string, value: bigint): void {
    this.counters.set(name, value);
    this.dirtyCounters.add(name);
  }

  deleteCounter(name: string): void {
    this.counters.delete(name);
    this.dirtyCounters.add(name);
  }

  private saveCounters(): void {
    for (const name of this.dirtyCounters) {
      const value = this.counters.get(name);
      if (value === undefined) this.prepare('DELETE FROM "$counter" WHERE name = ?').run(name);
      else this.prepare('INSERT OR REPLACE INTO "$counter" VALUES (?, ?)').run(name, String(value));
    }
    this.dirtyCounters.clear();
  }

  private undoIsolation(name: string, position: number): void {
    if (this.isolations.at(-1) !== name) throw new Error('Isolations must be undone in reverse order');
    if (this.writing) this.rollback();
    this.undoTo(name);
    this.undoLog.undoTo(position);
    this.isolations.pop();
    if (this.isolations.length === 0) this.prepare('ROLLBACK').run();
    this.forgetRows();
    if (this.isolations.length === 0) this.forgetTouched();
  }

  /** Outside of all transactions: what a rollback took from the schema is made again for good. */
  private forgetTouched(): void {
    this.touched.clear();
    const stores = [...this.schemaTouched];
    this.schemaTouched.clear();
    for (const store of stores) store.create();
  }

  private undoTo(savepoint: string): void {
    this.prepare(`ROLLBACK TO ${savepoint}`).run();
    this.prepare(`RELEASE ${savepoint}`).run();
  }

  /** Rows in caches, and tables and indexes made meanwhile, may be gone. */
  private forgetRows(): void {
    for (const store of this.touched) store.forgetRows();
    for (const store of this.schemaTouched) store.forgetSchema();
    // Counters that were saved with the undone work must be saved again.
    for (const name of this.counters.keys()) this.dirtyCounters.add(name);
  }
}

function registerFunctions(connection: DatabaseSync): void {
  const pure = { deterministic: true };
  connection.function('al_key', pure, (text) => toCollationKey(text as string));
  connection.function('al_like', pure, (text, pattern, fold) =>
    patternTest(pattern as string, fold === 1)(text as string) ? 1 : 0,
  );
  connection.function('al_like_key', pure, (key, pattern, fold) =>
    patternTest(pattern as string, fold === 1)(fromCollationKey(key as string)) ? 1 : 0,
  );
  connection.function('al_fold', pure, (text) => foldText(text as string));
  connection.function('al_fold_key', pure, (key) => foldText(fromCollationKey(key as string)));
  // The types of node:sqlite do not know that an accumulator may be any object.
  connection.aggregate('dec_sum', {
    start: () => Decimal.zero as never,
    step: (sum, key) => (sum as unknown as Decimal).add(fromDecimalKey(key as string)) as never,
    result: (sum) => toDecimalKey(sum as unknown as Decimal),
  });
}
