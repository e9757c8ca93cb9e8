/** What sessions need of the compiled apps; the loader implements it. */
import type { AlFrame } from '../errors/al-error.ts';
import type { EventPoint } from '../events/event-points.ts';
import type { TableEventName } from '../events/table-events.ts';
import type { QueryInstance } from '../queries/query-instance.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { TableCatalog } from '../records/session.ts';
import type { ReportDef } from '../reports/report-definition.ts';
import type { ReportInstance } from '../reports/report-instance.ts';
import type { AlSession } from './al-session.ts';
import type { CodeunitInfo, CodeunitInstance, PageExtensionInstance } from './instances.ts';
import type { PageDesign } from './page-design.ts';
import type { PageInfo, PageInstance } from './page-instance.ts';
import type { PermissionSetInfo } from './permissions.ts';
import type { AppMetadata, ObjectMetadata, SessionPermissions } from './session.ts';

export interface CompiledApplication {
  readonly tables: TableCatalog;
  newRecord(session: AlSession, tableId: number, temporary: boolean): RecordVar;
  codeunitInfo(id: number): CodeunitInfo;
  newCodeunit(session: AlSession, id: number): CodeunitInstance;
  /** Number of a codeunit by name; undefined when there is none. */
  codeunitId(name: string): number | undefined;
  pageInfo(id: number): PageInfo;
  /** With the customizations of a profile, if one is given. */
  pageDesign(id: number, profile?: string): PageDesign;
  newQuery(session: AlSession, id: number): QueryInstance;
  reportInfo(id: number): ReportDef;
  newReport(session: AlSession, id: number): ReportInstance;
  /** The request page of a report. */
  requestPage(id: number): { readonly info: PageInfo; readonly design: PageDesign };
  newPage(session: AlSession, id: number): PageInstance;
  newPageExtension(id: number, page: PageInstance): PageExtensionInstance;
  /** Name of the generated method of a codeunit's public procedure. */
  procedureMethod(codeunitId: number, procedure: string): string | undefined;
  /** The codeunit that implements an interface for a value of an enum. */
  enumImplementation(enumId: number, ordinal: number, interfaceName: string): number;
  /** An event of a codeunit, by its name in lower case. */
  codeunitEvent(codeunitId: number, name: string): EventPoint;
  /** An implicit event of a page, or of one of its controls or actions; undefined when nothing subscribes to it. */
  pageEvent(pageId: number, event: string, element: string): EventPoint | undefined;
  tableEvent(tableId: number, name: TableEventName, fieldNo: number): EventPoint | undefined;
  permissionSet(name: string): PermissionSetInfo | undefined;
  /** What a user with permission sets of these names may do. */
  permissionsOf(names: readonly string[]): SessionPermissions;
  objects(): readonly ObjectMetadata[];
  apps(): readonly AppMetadata[];
  /** AL frames of a JavaScript stack, innermost first. */
  frames(stack: string): readonly AlFrame[];
  /** The app of the AL routine that runs, or of the one so many calls further out. */
  runningApp(callsOut: number): AppMetadata | undefined;
  /** The apps of all AL routines on the stack, innermost first. */
  runningApps(): readonly AppMetadata[];
}
