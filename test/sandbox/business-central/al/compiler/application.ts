/**
 * The compiled apps: objects become JavaScript classes when first used. One application serves any number of sessions
 * and databases.
 */
import vm from 'node:vm';
import { Database } from '../../runtime/database/database.ts';
import { type AlFrame, UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { platformError } from '../../runtime/errors/messages.ts';
import type { EventPoint } from '../../runtime/events/event-points.ts';
import type { TableEventName } from '../../runtime/events/table-events.ts';
import type { QueryDef } from '../../runtime/queries/query-definition.ts';
import type { QueryInstance } from '../../runtime/queries/query-instance.ts';
import type { TableDef } from '../../runtime/records/definitions.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import type { TableCatalog } from '../../runtime/records/session.ts';
import type { ReportDef } from '../../runtime/reports/report-definition.ts';
import type { ReportInstance } from '../../runtime/reports/report-instance.ts';
import type { AlSession } from '../../runtime/session/al-session.ts';
import type { CompiledApplication } from '../../runtime/session/compiled-application.ts';
import type { CodeunitInfo, CodeunitInstance, PageExtensionInstance } from '../../runtime/session/instances.ts';
import type { PageDesign } from '../../runtime/session/page-design.ts';
import type { PageInfo, PageInstance } from '../../runtime/session/page-instance.ts';
import type { MethodRights, PermissionSetInfo } from '../../runtime/session/permissions.ts';
import type { AppMetadata, ObjectMetadata, SessionPermissions } from '../../runtime/session/session.ts';
import { support } from '../../runtime/session/support.ts';
import type { TypeDescriptor } from '../../runtime/values/types.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { BoundObject } from '../semantics/bind-object.ts';
import type { Project } from '../semantics/project.ts';
import {
  type AnyObjectSymbol,
  describeObject,
  type PageSymbol,
  type SymbolKind,
  type SymbolOf,
} from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import { codeunitDefinition, implementationOf } from './codeunit-definitions.ts';
import { type EmittedObject, emitObject, isEmitted } from './emit-object.ts';
import { EventRegistry } from './event-registry.ts';
import { Faults } from './faults.ts';
import { objectMetadata } from './object-metadata.ts';
import { ObjectPermissions } from './object-permissions.ts';
import { pageDefinition } from './page-definitions.ts';
import { pageDesign } from './page-design.ts';
import { queryDefinition } from './query-definitions.ts';
import { reportDefinition } from './report-definitions.ts';
import { type RequestPageDef, requestPageDefinition } from './request-pages.ts';
import { enumDefinition, runtimeType } from './runtime-type.ts';
import { ScriptPositions } from './script-positions.ts';
import { Server } from './server.ts';
import { tableDefinition } from './table-definitions.ts';

type Class<T> = new (...args: never[]) => T;

/**
 * As many as a thread's stack has room for: what is cut off is the outer end, which tells where an AL call stack began.
 * Only frames that are there cost time.
 */
const STACK_FRAMES = 20_000;

export class Application implements CompiledApplication {
  readonly project: Project;
  readonly tables: TableCatalog;
  private readonly boundObjects: ReadonlyMap<AnyObjectSymbol, BoundObject>;
  private readonly positions = new ScriptPositions();
  private readonly classes = new Map<AnyObjectSymbol, Class<unknown>>();
  private readonly definitions = new Map<number, TableDef>();
  private readonly recordClasses = new Map<number, Class<RecordVar>>();
  private readonly codeunitClasses = new Map<number, Class<CodeunitInstance>>();
  private readonly codeunitInfos = new Map<number, CodeunitInfo>();
  private readonly pageInfos = new Map<number, PageInfo>();
  private readonly pageDesigns = new Map<string, PageDesign>();
  private readonly requestPages = new Map<number, RequestPageDef>();
  private readonly reportInfos = new Map<number, ReportDef>();
  private readonly queryInfos = new Map<number, QueryDef>();
  private readonly enumTypes = new Map<number, TypeDescriptor>();
  private readonly implementations = new Map<string, number>();
  private readonly faults: Faults;
  private readonly events: EventRegistry;
  private readonly permissions: ObjectPermissions;
  private metadata: readonly ObjectMetadata[] | undefined;

  /** Used by generated code. */
  readonly coverage: Coverage | undefined;

  /** With `coverage`, the code of the objects that it counts is emitted with counters. */
  constructor(project: Project, coverage?: Coverage) {
    Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_FRAMES);
    this.project = project;
    this.coverage = coverage;
    this.faults = new Faults(project.diagnostics);
    this.boundObjects = new Map(project.objects.map((bound) => [bound.symbol, bound]));
    this.tables = { table: (id) => this.findTable(id), all: () => this.allTables() };
    this.events = new EventRegistry(project.table, project.subscribers);
    this.permissions = new ObjectPermissions(project.table, this.positions);
  }

  // -- hosts

  /** A database for sessions of this application: a file, or `:memory:`. */
  openDatabase(path = ':memory:'): Server {
    return new Server(this, new Database(path));
  }

  /**
   * Calls the subscribers of every event in the opposite order from now on: no order is promised.
   * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-raising-events
   */
  reverseSubscribers(): void {
    this.events.reverse();
  }

  // -- objects

  private symbol<Kind extends SymbolKind>(kind: Kind, id: number): SymbolOf<Kind> {
    const symbol = this.project.table.findById(kind, id);
    if (symbol === undefined)
      throw platformError('codeunitMissing', [kind[0]!.toUpperCase() + kind.slice(1), String(id)]);
    return symbol;
  }

  /** The generated class of an object. */
  private classOf<T>(symbol: AnyObjectSymbol): Class<T> {
    let found = this.classes.get(symbol);
    if (found === undefined) {
      found = this.compile(symbol);
      this.classes.set(symbol, found);
    }
    return found as Class<T>;
  }

  private compile(symbol: AnyObjectSymbol): Class<unknown> {
    const bound = this.boundObjects.get(symbol);
    if (bound === undefined || !isEmitted(bound)) throw new UnsupportedAlError(`running ${describeObject(symbol)}`);
    const emitted = this.emit(bound);
    const filename = this.positions.add(symbol, emitted);
    const factory = new vm.Script(emitted.source, { filename }).runInThisContext() as (
      ...args: unknown[]
    ) => Class<unknown>;
    return factory(support, this);
  }

  private emit(bound: BoundObject): EmittedObject {
    const { symbol } = bound;
    const path = 'declaration' in symbol ? symbol.declaration?.source.path : undefined;
    const counted = path !== undefined && this.coverage?.counts(symbol) === true;
    return emitObject(bound, this.faults, counted ? this.coverage?.file(path) : undefined);
  }

  /** Registers the code of objects that nothing used, so that it counts as not run. */
  completeCoverage(): void {
    for (const [symbol, bound] of this.boundObjects)
      if (!this.classes.has(symbol) && isEmitted(bound) && this.coverage?.counts(symbol) === true) this.emit(bound);
  }

  // -- tables

  private findTable(id: number): TableDef | undefined {
    const known = this.definitions.get(id);
    if (known !== undefined) return known;
    const symbol = this.project.table.findById('table', id);
    if (symbol === undefined) return undefined;
    const definition = tableDefinition(
      symbol,
      this.project.table,
      (type) => this.typeOf(type),
      (object) => this.boundObjects.get(object),
    );
    this.definitions.set(id, definition);
    return definition;
  }

  private *allTables(): Iterable<TableDef> {
    for (const symbol of this.project.table.all('table')) {
      const definition = this.findTable(symbol.id);
      if (definition !== undefined) yield definition;
    }
  }

  /** Used by generated code. */
  tableDef(id: number): TableDef {
    const definition = this.findTable(id);
    if (definition === undefined) throw platformError('codeunitMissing', ['Table', String(id)]);
    return definition;
  }

  newRecord(session: AlSession, tableId: number, temporary: boolean): RecordVar {
    let recordClass = this.recordClasses.get(tableId);
    if (recordClass === undefined) {
      const symbol = this.symbol('table', tableId);
      recordClass = this.classOf<RecordVar>(symbol);
      const definition = this.tableDef(tableId);
      for (const extension of symbol.extensions) {
        definition.extensionClasses.set(
          extension.id,
          this.classOf<object>(extension) as new (
            rec: RecordVar,
          ) => object,
        );
      }
      this.recordClasses.set(tableId, recordClass);
    }
    return new (recordClass as unknown as new (session: AlSession, temporary: boolean) => RecordVar)(
      session,
      temporary,
    );
  }

  typeOf(type: AlType): TypeDescriptor {
    return runtimeType(type, (id) => this.enumType(id));
  }

  enumType(id: number): TypeDescriptor {
    let type = this.enumTypes.get(id);
    if (type === undefined) {
      type = { kind: 'enum', enum: enumDefinition(this.symbol('enum', id)) };
      this.enumTypes.set(id, type);
    }
    return type;
  }

  // -- codeunits

  codeunitInfo(id: number): CodeunitInfo {
    let info = this.codeunitInfos.get(id);
    if (info === undefined) {
      info = codeunitDefinition(this.symbol('codeunit', id));
      this.codeunitInfos.set(id, info);
    }
    return info;
  }

  newCodeunit(session: AlSession, id: number): CodeunitInstance {
    let codeunitClass = this.codeunitClasses.get(id);
    if (codeunitClass === undefined) {
      codeunitClass = this.classOf<CodeunitInstance>(this.symbol('codeunit', id));
      this.codeunitClasses.set(id, codeunitClass);
    }
    return new (codeunitClass as unknown as new (session: AlSession) => CodeunitInstance)(session);
  }

  codeunitId(name: string): number | undefined {
    return this.project.table.findAll('codeunit', name)[0]?.id;
  }

  procedureMethod(codeunitId: number, procedure: string): string | undefined {
    return this.symbol('codeunit', codeunitId).procedures.get(procedure.toLowerCase())?.[0]?.jsName;
  }

  enumImplementation(enumId: number, ordinal: number, interfaceName: string): number {
    const key = `${enumId} ${ordinal} ${interfaceName.toLowerCase()}`;
    let id = this.implementations.get(key);
    if (id === undefined) {
      const symbol = this.symbol('enum', enumId);
      id = implementationOf(symbol, ordinal, interfaceName.toLowerCase(), this.project.table);
      if (id === undefined) throw platformError('enumValueMissing', [String(ordinal), symbol.name]);
      this.implementations.set(key, id);
    }
    return id;
  }

  // -- pages

  pageInfo(id: number): PageInfo {
    let info = this.pageInfos.get(id);
    if (info === undefined) {
      info = pageDefinition({
        page: this.symbol('page', id),
        table: this.project.table,
        descriptor: (type) => this.typeOf(type),
        bound: (symbol) => this.boundObjects.get(symbol),
      });
      this.pageInfos.set(id, info);
    }
    return info;
  }

  pageDesign(id: number, profile = ''): PageDesign {
    const key = `${id} ${profile}`;
    let design = this.pageDesigns.get(key);
    if (design === undefined) {
      design = pageDesign({
        page: this.symbol('page', id),
        info: this.pageInfo(id),
        table: this.project.table,
        bound: (symbol) => this.boundObjects.get(symbol),
        profile,
      });
      this.pageDesigns.set(key, design);
    }
    return design;
  }

  /** Pages of type API, for hosts. */
  *apiPages(): Iterable<PageInfo> {
    for (const symbol of this.project.table.all('page')) {
      if ((symbol as PageSymbol).pageType.toLowerCase() === 'api') yield this.pageInfo(symbol.id);
    }
  }

  newPage(session: AlSession, id: number): PageInstance {
    return new (
      this.classOf<PageInstance>(this.symbol('page', id)) as unknown as new (
        session: AlSession,
      ) => PageInstance
    )(session);
  }

  newPageExtension(id: number, page: PageInstance): PageExtensionInstance {
    const extensionClass = this.classOf<PageExtensionInstance>(this.symbol('pageExtension', id));
    return new (extensionClass as unknown as new (page: PageInstance) => PageExtensionInstance)(page);
  }

  // -- queries

  /** Used by generated code. */
  queryInfo(id: number): QueryDef {
    let info = this.queryInfos.get(id);
    if (info === undefined) {
      info = queryDefinition(this.symbol('query', id), this.project.table);
      this.queryInfos.set(id, info);
    }
    return info;
  }

  newQuery(session: AlSession, id: number): QueryInstance {
    const queryClass = this.classOf<QueryInstance>(this.symbol('query', id));
    return new (queryClass as unknown as new (session: AlSession) => QueryInstance)(session);
  }

  // -- reports

  /** Used by generated code. */
  reportInfo(id: number): ReportDef {
    let info = this.reportInfos.get(id);
    if (info === undefined) {
      const symbol = this.symbol('report', id);
      info = reportDefinition(symbol, this.project.table, this.boundObjects.get(symbol)!);
      this.reportInfos.set(id, info);
    }
    return info;
  }

  requestPage(id: number): RequestPageDef {
    let definition = this.requestPages.get(id);
    if (definition === undefined) {
      const report = this.symbol('report', id);
      definition = requestPageDefinition({
        report,
        table: this.project.table,
        bound: this.boundObjects.get(report)!,
        descriptor: (type) => this.typeOf(type),
      });
      this.requestPages.set(id, definition);
    }
    return definition;
  }

  newReport(session: AlSession, id: number): ReportInstance {
    const reportClass = this.classOf<ReportInstance>(this.symbol('report', id));
    return new (reportClass as unknown as new (session: AlSession) => ReportInstance)(session);
  }

  // -- events

  /** Used by generated code. */
  eventPoint(kind: SymbolKind, id: number, name: string): EventPoint {
    return this.events.point(kind, id, name);
  }

  codeunitEvent(codeunitId: number, name: string): EventPoint {
    return this.events.point('codeunit', codeunitId, name);
  }

  pageEvent(pageId: number, event: string, element: string): EventPoint | undefined {
    return this.events.pageEvent(pageId, event, element);
  }

  tableEvent(tableId: number, name: TableEventName, fieldNo: number): EventPoint | undefined {
    return this.events.tableEvent(tableId, name, fieldNo);
  }

  // -- permissions and metadata

  permissionSet(name: string): PermissionSetInfo | undefined {
    return this.permissions.set(name);
  }

  permissionsOf(names: readonly string[]): SessionPermissions {
    return this.permissions.granted(names);
  }

  /** Used by generated code. */
  methodRights(kind: SymbolKind, id: number, jsName: string): MethodRights {
    return this.permissions.methodRights(kind, id, jsName);
  }

  objects(): readonly ObjectMetadata[] {
    this.metadata ??= this.project.table.apps.flatMap((app) =>
      app.objects.map(objectMetadata).filter((entry) => entry !== undefined),
    );
    return this.metadata;
  }

  apps(): readonly AppMetadata[] {
    return this.project.table.apps.map((app) => app.manifest);
  }

  frames(stack: string): readonly AlFrame[] {
    return this.positions.frames(stack);
  }

  runningApp(callsOut: number): AppMetadata | undefined {
    return this.positions.runningApp(callsOut);
  }

  runningApps(): readonly AppMetadata[] {
    return this.positions.runningApps();
  }
}
