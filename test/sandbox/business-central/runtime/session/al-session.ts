/** A session: transactions, errors, instances and events of one request, test or job. */
import type { Database } from '../database/database.ts';
import { AlError, type AlFrame, callStackText, UnsupportedAlError } from '../errors/al-error.ts';
import { caughtError, errorOfAl } from '../errors/caught-error.ts';
import { ErrorInfo } from '../errors/error-info.ts';
import { platformError } from '../errors/messages.ts';
import { type EventPoint, type Subscriber, subscriberArguments } from '../events/event-points.ts';
import { type GlobalEvents, GlobalTriggers } from '../events/global-triggers.ts';
import type { TableEventArguments, TableEventName, TableEvents } from '../events/table-events.ts';
import { platformFunctions } from '../platform/functions.ts';
import { EXECUTION_CONTEXT } from '../platform/session-functions.ts';
import type { QueryInstance } from '../queries/query-instance.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { RecordSession, TableCatalog } from '../records/session.ts';
import type { ReportInstance } from '../reports/report-instance.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { Variant } from '../values/variant.ts';
import type { CompiledApplication } from './compiled-application.ts';
import { headlessUi } from './headless-ui.ts';
import { CodeunitInstance } from './instances.ts';
import type { PageInstance } from './page-instance.ts';
import { type MethodRights, PermissionsInMethod, unrestricted } from './permissions.ts';
import type { AppMetadata, ObjectMetadata, Session, SessionPermissions, SessionUser } from './session.ts';
import { sessionFunctions } from './session-functions.ts';
import type { UiHandlers } from './ui-handlers.ts';

export interface SessionOptions {
  readonly user?: SessionUser;
  readonly company?: string;
  /** Names of permission sets; without any the session may do everything. */
  readonly permissionSets?: readonly string[] | undefined;
  /** Name of the user's profile: its customizations change pages. */
  readonly profile?: string;
  readonly guiAllowed?: boolean;
  /** Name of a ClientType by ordinal: 3 Web, 7 Background, 13 Api. */
  readonly clientType?: number;
  readonly language?: number;
  readonly clock?: () => number;
  readonly ui?: UiHandlers;
}

/** State of the server that sessions share. */
export interface ServerState {
  readonly database: Database;
  readonly state: Map<string, unknown>;
  nextSessionId(): number;
}

/** `rollback` is what a test of the model AutoRollback has: Commit is an error unless an inner scope ignores it. */
export type CommitBehavior = 'allow' | 'ignore' | 'error' | 'rollback';

const DEFAULT_USER: SessionUser = { name: 'ADMIN', securityId: '00000000-0000-0000-0000-000000000001' };

type Method = (...args: unknown[]) => unknown;

/** As on the platform the text says little; what to do is in the details. */
function mustCommitFirst(instance: CodeunitInstance): AlError {
  const error = platformError('mustCommitFirst', []);
  error.errorInfo.DetailedMessage(
    'Codeunit.Run is allowed in write transactions only if its return value is not used. ' +
      `Commit must be called before ${instance.info.name} is run with a return value.`,
  );
  return error;
}

export class AlSession implements Session, RecordSession, TableEvents, GlobalEvents {
  readonly id: number;
  readonly application: CompiledApplication;
  readonly database: Database;
  readonly user: SessionUser;
  readonly company: string;
  readonly profile: string;
  readonly guiAllowed: boolean;
  readonly clientType: number;
  language: number;
  workDate: number | undefined = undefined;
  permissions: SessionPermissions;
  permissionSets: readonly string[] | undefined;
  ui: UiHandlers;
  readonly state = new Map<string, unknown>();
  readonly serverState: Map<string, unknown>;
  lastError: AlError | undefined = undefined;
  collectedErrors: ErrorInfo[] | undefined = undefined;
  readonly globalTriggers = new GlobalTriggers(this);
  private readonly time: () => number;
  private readonly singleInstances = new Map<number, CodeunitInstance>();
  private readonly bound = new Map<number, CodeunitInstance[]>();
  /** Instances that more than one variable has held: their bindings end with the session, unless they are undone. */
  private readonly shared = new WeakSet<CodeunitInstance>();
  /** What a test does on its pages runs in the transaction that the test itself began: modal pages open in it. */
  inTransactionOfTest = false;
  /** How many calls of AL wait for one another; counted by generated code. */
  depth = 0;
  private commitBehavior: CommitBehavior = 'allow';
  private tryFunctions = 0;
  private noTransaction = false;
  private noEvents = false;

  constructor(application: CompiledApplication, server: ServerState, options: SessionOptions) {
    this.application = application;
    this.database = server.database;
    this.database.noticeOthers();
    this.serverState = server.state;
    this.id = server.nextSessionId();
    this.user = options.user ?? DEFAULT_USER;
    this.company = options.company ?? '';
    this.profile = options.profile ?? '';
    this.guiAllowed = options.guiAllowed ?? false;
    this.clientType = options.clientType ?? 7;
    this.language = options.language ?? 1033;
    this.time = options.clock ?? Date.now;
    this.ui = options.ui ?? headlessUi();
    this.permissions = unrestricted;
    this.restrictTo(options.permissionSets);
  }

  /** Gives the session the rights of permission sets and no others; undefined for all rights. */
  restrictTo(permissionSets: readonly string[] | undefined): void {
    this.permissionSets = permissionSets;
    this.permissions = permissionSets === undefined ? unrestricted : this.application.permissionsOf(permissionSets);
  }

  get events(): TableEvents {
    return this;
  }

  get tables(): TableCatalog {
    return this.application.tables;
  }

  clock(): number {
    return this.time();
  }

  any(type: TypeDescriptor, value: unknown): Variant {
    return new Variant(type, value);
  }

  objects(): readonly ObjectMetadata[] {
    return this.application.objects();
  }

  apps(): readonly AppMetadata[] {
    return this.application.apps();
  }

  /** The apps of the AL code on the stack, innermost first. */
  callStackApps(): readonly AppMetadata[] {
    return this.application.runningApps();
  }

  /** The app of the AL code on the stack: the innermost, or the one so many calls further out. */
  callerApp(callsOut = 0): AppMetadata | undefined {
    return this.application.runningApp(callsOut);
  }

  /** Used by generated code: a function of the platform that the sandbox does not have. */
  unsupported(name: string): never {
    throw new UnsupportedAlError(name);
  }

  /** Used by generated code: a call too many, which therefore does not begin. */
  refuseDepth(): never {
    this.depth--;
    throw platformError('callsTooDeep', []);
  }

  // -- instances

  newRecord(tableId: number, temporary = false): RecordVar {
    return this.application.newRecord(this, tableId, temporary);
  }

  newCodeunit(id: number): CodeunitInstance {
    const info = this.application.codeunitInfo(id);
    if (!this.permissions.unrestricted) this.permissions.demandExecute('codeunit', id);
    if (!info.singleInstance) return this.application.newCodeunit(this, id);
    let instance = this.singleInstances.get(id);
    if (instance === undefined) {
      instance = this.application.newCodeunit(this, id);
      this.singleInstances.set(id, instance);
    }
    return instance;
  }

  /** Makes what test code drives pages with; given by the test runner. */
  testObjects: ((kind: string, id: number) => object) | undefined = undefined;

  newObject(kind: string, id: number): object {
    if (kind === 'page') {
      const page = this.openPage(id);
      page.initialize();
      return page;
    }
    if (kind === 'query') return this.newQuery(id);
    if (kind === 'report') return this.newReport(id);
    if (this.testObjects === undefined) throw new UnsupportedAlError(`variables of type ${kind}`, String(id));
    return this.testObjects(kind, id);
  }

  private newQuery(id: number): QueryInstance {
    if (!this.permissions.unrestricted) this.permissions.demandExecute('query', id);
    return this.application.newQuery(this, id);
  }

  newReport(id: number): ReportInstance {
    if (!this.permissions.unrestricted) this.permissions.demandExecute('report', id);
    const report = this.application.newReport(this, id);
    report.load();
    return report;
  }

  /**
   * `Page.Run` and `Page.RunModal`. A page that AL waits for may not hold up other sessions, so nothing may be written
   * and not committed.
   */
  runPage(page: PageInstance, modal: boolean): number {
    if (modal && this.database.inWriteTransaction && !this.inTransactionOfTest)
      throw platformError('modalInTransaction', []);
    return this.ui.runPage(page, modal);
  }

  /** A page instance, as an API host or an AL variable has it; no trigger has run. */
  openPage(id: number): PageInstance {
    if (!this.permissions.unrestricted) this.permissions.demandExecute('page', id);
    return this.application.newPage(this, id);
  }

  enumImplementation(enumId: number, ordinal: number, interfaceName: string): CodeunitInstance {
    return this.newCodeunit(this.application.enumImplementation(enumId, ordinal, interfaceName));
  }

  // -- transactions

  commit(): void {
    if (this.commitBehavior === 'rollback') throw platformError('commitInAutoRollback', []);
    if (this.commitBehavior === 'error') throw platformError('commitProhibited', []);
    if (this.commitBehavior === 'allow') this.database.commit();
  }

  rollback(): void {
    this.database.rollback();
  }

  /** The end of what a client asked for: saves what was written, unless all that runs is to be undone. */
  endRequest(): void {
    if (this.commitBehavior === 'allow') this.database.commit();
  }

  /** Runs a method that has rights on table data of its own. */
  withMethodRights<T>(rights: MethodRights, body: () => T): T {
    const before = this.permissions;
    if (before.unrestricted) return body();
    this.permissions = new PermissionsInMethod(before, rights);
    try {
      return body();
    } finally {
      this.permissions = before;
    }
  }

  withCommitBehavior<T>(behavior: string, body: () => T): T {
    const before = this.commitBehavior;
    // An inner scope can only be stricter; of what a test may not do only Ignore frees it.
    if (behavior === 'rollback') this.commitBehavior = 'rollback';
    else if (behavior !== 'error' && before !== 'error') this.commitBehavior = 'ignore';
    else if (before !== 'rollback') this.commitBehavior = 'error';
    try {
      return body();
    } finally {
      this.commitBehavior = before;
    }
  }

  /** Runs a body that has no transaction, so nothing is written but by the codeunits it runs, each in its own. */
  withoutTransaction<T>(body: () => T): T {
    this.noTransaction = true;
    try {
      return body();
    } finally {
      this.noTransaction = false;
    }
  }

  /** Whether what runs may write. */
  get hasTransaction(): boolean {
    return !this.noTransaction;
  }

  /** The outermost call of a request: commits when it ends, rolls back when it fails. */
  execute<T>(body: () => T): T {
    try {
      const result = body();
      this.database.commit();
      return result;
    } catch (error) {
      this.database.rollback();
      throw errorOfAl(error);
    }
  }

  private codeunit(idOrName: number | string): CodeunitInstance {
    const id = typeof idOrName === 'number' ? idOrName : this.application.codeunitId(idOrName);
    if (id === undefined) throw platformError('codeunitMissing', ['Codeunit', String(idOrName)]);
    return this.newCodeunit(id);
  }

  runCodeunit(idOrName: number | string, record?: unknown): boolean {
    return this.runInstance(this.codeunit(idOrName), record as RecordVar | undefined);
  }

  runCodeunit$(idOrName: number | string, record?: unknown): void {
    this.runInstance$(this.codeunit(idOrName), record as RecordVar | undefined);
  }

  /**
   * `if Codeunit.Run(...)`: a transaction of its own, so none may be open.
   * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/codeunit/codeunit-run-method
   */
  runInstance(instance: CodeunitInstance, record?: RecordVar): boolean {
    if (this.database.inWriteTransaction) throw mustCommitFirst(instance);
    const collectedBefore = this.collectedErrors?.length ?? 0;
    try {
      this.runInstance$(instance, record);
      // Errors that were collected undo what the codeunit wrote, as errors do.
      if ((this.collectedErrors?.length ?? 0) > collectedBefore) this.database.rollback();
      else this.database.commit();
      return true;
    } catch (error) {
      const caught = caughtError(error);
      this.database.rollback();
      this.lastError = caught;
      return false;
    }
  }

  /** The statement `Codeunit.Run(...)`: part of the caller's transaction. */
  runInstance$(instance: CodeunitInstance, record?: RecordVar): void {
    const onRun = (instance as unknown as Record<string, Method | undefined>).t_onrun;
    if (onRun === undefined) return;
    const { sourceTableId } = instance.info;
    const run = () => {
      onRun.call(instance, record ?? (sourceTableId === 0 ? undefined : this.newRecord(sourceTableId)));
    };
    if (this.hasTransaction) run();
    else this.inItsOwnTransaction(run);
  }

  private inItsOwnTransaction(run: () => void): void {
    this.noTransaction = false;
    try {
      this.execute(run);
    } finally {
      this.noTransaction = true;
    }
  }

  /** Calls a public procedure of a codeunit as an outermost call. `var` arguments are given as `{ v }`. */
  callProcedure(codeunit: number | string, procedure: string, args: readonly unknown[] = []): unknown {
    const instance = this.codeunit(codeunit);
    const method = this.application.procedureMethod(instance.info.id, procedure);
    if (method === undefined) throw new Error(`Codeunit ${instance.info.name} has no procedure ${procedure}`);
    return this.execute(() => (instance as unknown as Record<string, Method>)[method]!(...args));
  }

  // -- errors

  /** A TryFunction whose result is used: its error is caught, what it wrote stays. */
  tryFunction(body: () => unknown): boolean {
    this.tryFunctions++;
    try {
      return this.succeeds(body);
    } finally {
      this.tryFunctions--;
    }
  }

  get inTryFunction(): boolean {
    return this.tryFunctions > 0;
  }

  private succeeds(body: () => unknown): boolean {
    try {
      body();
      return true;
    } catch (error) {
      this.lastError = caughtError(error);
      return false;
    }
  }

  /** The error of an `asserterror` statement: undoes what was written since the last commit. */
  assertedError(error: unknown): void {
    const caught = caughtError(error);
    this.database.rollback();
    this.lastError = caught;
  }

  missingError(): never {
    throw platformError('assertErrorNone', []);
  }

  /** Runs a procedure with ErrorBehavior::Collect; what was collected and not fetched is raised at its end. */
  collectErrors<T>(_behavior: undefined, body: () => T): T {
    const outer = this.collectedErrors;
    this.collectedErrors = [];
    try {
      const result = body();
      const collected = this.collectedErrors;
      if (collected.length > 0) throw collectedError(collected);
      return result;
    } finally {
      this.collectedErrors = outer;
    }
  }

  collect(error: ErrorInfo): boolean {
    if (this.collectedErrors === undefined || !error.Collectible()) return false;
    error.frames = this.application.frames(new Error('collected').stack ?? '');
    error.Callstack(callStackText(error.frames));
    this.collectedErrors.push(error);
    return true;
  }

  /** The AL call stack of an error, innermost first. */
  framesOf(error: Error): readonly AlFrame[] {
    if (!(error instanceof AlError)) return this.application.frames(error.stack ?? '');
    error.frames ??= this.application.frames(error.stack ?? '');
    return error.frames;
  }

  // -- events

  /** Runs a body as if no app were installed that subscribes to something. */
  withoutEvents<T>(body: () => T): T {
    this.noEvents = true;
    try {
      return body();
    } finally {
      this.noEvents = false;
    }
  }

  hasSubscribers(point: EventPoint): boolean {
    if (this.noEvents) return false;
    return (
      point.automatic.length > 0 ||
      (this.bound.size > 0 && point.manual.some((subscriber) => this.bound.has(subscriber.codeunitId)))
    );
  }

  raise(point: EventPoint, sender: unknown, args: readonly unknown[]): void {
    const isolated = point.isolated && !this.database.inWriteTransaction && !this.state.has(EXECUTION_CONTEXT);
    for (const subscriber of point.automatic) {
      const { singleInstance } = this.application.codeunitInfo(subscriber.codeunitId);
      const instance = singleInstance
        ? this.singleInstance(subscriber.codeunitId)
        : this.application.newCodeunit(this, subscriber.codeunitId);
      this.notify(isolated, subscriber, instance, sender, args);
    }
    if (this.bound.size === 0) return;
    for (const subscriber of point.manual) {
      for (const instance of [...(this.bound.get(subscriber.codeunitId) ?? [])])
        this.notify(isolated, subscriber, instance, sender, args);
    }
  }

  private singleInstance(id: number): CodeunitInstance {
    let instance = this.singleInstances.get(id);
    if (instance === undefined) {
      instance = this.application.newCodeunit(this, id);
      this.singleInstances.set(id, instance);
    }
    return instance;
  }

  /**
   * An isolated subscriber has a transaction of its own, and its error does not reach the publisher; inside of a write
   * transaction there is no isolation, and none while apps are installed.
   * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-events-isolated
   */
  private notify(
    isolated: boolean,
    subscriber: Subscriber,
    instance: CodeunitInstance,
    sender: unknown,
    args: readonly unknown[],
  ): void {
    const method = (instance as unknown as Record<string, Method>)[subscriber.method]!;
    const values = subscriberArguments(subscriber, sender, args);
    if (!isolated) method.apply(instance, values);
    else if (this.succeeds(() => method.apply(instance, values))) this.database.commit();
    else this.database.rollback();
  }

  platformEvent(codeunitId: number, name: string): EventPoint {
    return this.application.codeunitEvent(codeunitId, name);
  }

  hasTableEvent(tableId: number, name: TableEventName, fieldNo = 0): boolean {
    const point = this.application.tableEvent(tableId, name, fieldNo);
    return point !== undefined && this.hasSubscribers(point);
  }

  raiseTableEvent(tableId: number, name: TableEventName, args: TableEventArguments, fieldNo = 0): void {
    const point = this.application.tableEvent(tableId, name, fieldNo);
    if (point === undefined) return;
    this.raise(point, args.rec, tableEventValues(name, args));
  }

  bindSubscription(instance: CodeunitInstance): boolean {
    const { id, manualBinding } = instance.info;
    const instances = this.bound.get(id) ?? [];
    if (!manualBinding || instances.includes(instance)) return false;
    this.bound.set(id, [...instances, instance]);
    return true;
  }

  /** False only for codeunits that cannot be bound: one that is not bound is as good as unbound. */
  unbindSubscription(instance: CodeunitInstance): boolean {
    const { id, manualBinding } = instance.info;
    const rest = (this.bound.get(id) ?? []).filter((other) => other !== instance);
    if (rest.length === 0) this.bound.delete(id);
    else this.bound.set(id, rest);
    return manualBinding;
  }

  /** Used by generated code: another variable gets hold of an instance. */
  keepBinding<T>(instance: T): T {
    if (instance instanceof CodeunitInstance) this.shared.add(instance);
    return instance;
  }

  /** Used by generated code: the variable that held the instance is no more. */
  endBinding(instance: CodeunitInstance | undefined): void {
    if (instance !== undefined && this.bound.size > 0 && !this.shared.has(instance)) this.unbindSubscription(instance);
  }

  /** `Clear` of a codeunit variable: it gets an instance of its own when it is next used. */
  clearCodeunit(variable: { v: CodeunitInstance | undefined }): void {
    this.endBinding(variable.v);
    variable.v = undefined;
  }
}

function collectedError(collected: readonly ErrorInfo[]): AlError {
  const [first] = collected;
  if (collected.length === 1 && first !== undefined) {
    const error = new AlError('Dialog', first.Message(), { errorInfo: first, collected });
    error.frames = first.frames;
    return error;
  }
  const text = [platformError('multipleErrors', []).text, ...collected.map((info) => `${info.Message()}`)].join('\n');
  return new AlError('Dialog', text, { errorInfo: ErrorInfo.of(text), collected });
}

/** Arguments in the order of the event's parameters. */
function tableEventValues(name: TableEventName, args: TableEventArguments): unknown[] {
  if (name.endsWith('ValidateEvent')) return [args.rec, args.xRec, args.currFieldNo];
  const withBefore = name.includes('Modify') || name.includes('Rename');
  return withBefore ? [args.rec, args.xRec, args.runTrigger] : [args.rec, args.runTrigger];
}

// The functions of the platform are methods of every session.
for (const functions of [platformFunctions, sessionFunctions]) {
  for (const [name, body] of Object.entries(functions)) {
    Object.defineProperty(AlSession.prototype, name, { value: body, writable: true, configurable: true });
  }
}
