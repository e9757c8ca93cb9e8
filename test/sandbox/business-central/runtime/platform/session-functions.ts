/** What AL can ask about its session, user, company and apps. */
import type { AppMetadata, Session } from '../session/session.ts';
import type { Dictionary } from '../values/dictionary.ts';
import { List } from '../values/list.ts';
import { ModuleInfo } from '../values/module-info.ts';
import { missingResult } from './errors.ts';
import type { Ref } from './references.ts';

/** State of sessions that install apps: the ordinal of ExecutionContext. */
export const EXECUTION_CONTEXT = 'platform.executionContext';

export function GuiAllowed(this: Session): boolean {
  return this.guiAllowed;
}

export function CompanyName(this: Session): string {
  return this.company;
}

export function UserId(this: Session): string {
  return this.user.name;
}

export function UserSecurityId(this: Session): string {
  return this.user.securityId;
}

export function SessionId(this: Session): number {
  return this.id;
}

export function TenantId(): string {
  return 'default';
}

export function SerialNumber(): string {
  return '';
}

export function ServiceInstanceId(): number {
  return 1;
}

export function IsServiceTier(): boolean {
  return true;
}

export function GlobalLanguage(this: Session, language?: number): number {
  if (language !== undefined) this.language = language;
  return this.language;
}

export function WindowsLanguage(this: Session): number {
  return this.language;
}

export function CurrentClientType(this: Session): number {
  return this.clientType;
}

export function DefaultClientType(this: Session): number {
  return this.clientType;
}

/** ExecutionMode: Standard 0, Debug 1. */
export function CurrentExecutionMode(): number {
  return 0;
}

/** ExecutionContext: Normal 0, Install 1, Uninstall 2, Upgrade 3. Hosts that run install code say so in the state. */
export function GetExecutionContext(this: Session): number {
  return (this.state.get(EXECUTION_CONTEXT) as number | undefined) ?? 0;
}

export function GetCurrentModuleExecutionContext(this: Session): number {
  return GetExecutionContext.call(this);
}

export function GetModuleExecutionContext(this: Session, _appId: string): number {
  return GetExecutionContext.call(this);
}

const APPLICATION_AREA = 'platform.applicationArea';

export function ApplicationArea(this: Session, area?: string): string {
  if (area !== undefined) this.state.set(APPLICATION_AREA, area);
  return (this.state.get(APPLICATION_AREA) as string | undefined) ?? '#All';
}

export function ApplicationIdentifier(): string {
  return 'FIN';
}

export function IsSessionActive(this: Session, sessionId: number): boolean {
  return sessionId === this.id;
}

export function SelectLatestVersion(_tableId?: number): void {
  // There is one connection: every read is of the latest version.
}

export function LockTimeout(_wait?: boolean): boolean {
  return true;
}

/** What AL reported with `Session.LogMessage`. */
export interface TelemetryMessage {
  readonly eventId: string;
  readonly message: string;
  readonly verbosity: number;
  readonly dataClassification: number;
  readonly scope: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

const TELEMETRY = 'platform.telemetry';

/** Messages the session has logged so far, for tests and hosts. */
export function telemetryOf(session: Pick<Session, 'state'>): TelemetryMessage[] {
  let messages = session.state.get(TELEMETRY) as TelemetryMessage[] | undefined;
  if (messages === undefined) {
    messages = [];
    session.state.set(TELEMETRY, messages);
  }
  return messages;
}

export function LogMessage(
  this: Session,
  eventId: string,
  message: string,
  verbosity: number,
  dataClassification: number,
  scope: number,
  ...dimensions: [Dictionary<string, string>] | string[]
): void {
  const named: Record<string, string> = {};
  const [first] = dimensions;
  if (typeof first === 'object') {
    for (const key of first.Keys()) named[key] = first.Get(key);
  } else {
    for (let i = 0; i + 1 < dimensions.length; i += 2) named[String(dimensions[i])] = String(dimensions[i + 1]);
  }
  telemetryOf(this).push({ eventId, message, verbosity, dataClassification, scope, dimensions: named });
}

export { LogMessage as Session_LogMessage };

export function LogAuditMessage(this: Session, message: string, ...rest: number[]): void {
  logAudit(this, 'audit', message, { result: String(rest[0]), category: String(rest[1]) });
}

/** `LogSecurityAudit(Description, Result, ResultDescription, AuditCategory, ...)`: kept with the telemetry. */
export function LogSecurityAudit(
  this: Session,
  message: string,
  result: number,
  description: string,
  category: number,
): void {
  logAudit(this, 'securityAudit', message, { result: String(result), description, category: String(category) });
}

function logAudit(
  session: Session,
  eventId: string,
  message: string,
  dimensions: TelemetryMessage['dimensions'],
): void {
  telemetryOf(session).push({ eventId, message, verbosity: 3, dataClassification: 0, scope: 0, dimensions });
}

/** Windows accounts have a security identifier; those of a service in the cloud have none. */
export function SID(_account?: string): string {
  return '';
}

export function NavApp_GetCurrentModuleInfo(this: Session, info: Ref<ModuleInfo>): boolean {
  return moduleInfo(this.callerApp(), info);
}

/** Of the method that called the one that asks. */
export function NavApp_GetCallerModuleInfo(this: Session, info: Ref<ModuleInfo>): boolean {
  return moduleInfo(this.callerApp(1), info);
}

/** The apps on the call stack behind the method that asks, each once, the nearest first. */
export function NavApp_GetCallerCallstackModuleInfos(this: Session): List<ModuleInfo> {
  const found = new Map<string, ModuleInfo>();
  for (const app of this.callStackApps().slice(1)) {
    if (!found.has(app.id)) found.set(app.id, new ModuleInfo(app));
  }
  const infos = new List<ModuleInfo>({ kind: 'moduleInfo' });
  for (const info of found.values()) infos.Add(info);
  return infos;
}

export function NavApp_GetModuleInfo(this: Session, appId: string, info: Ref<ModuleInfo>): boolean {
  return moduleInfo(
    this.apps().find((app) => app.id.toLowerCase() === appId),
    info,
  );
}

function moduleInfo(app: AppMetadata | undefined, info: Ref<ModuleInfo>): boolean {
  if (app !== undefined) info.v = new ModuleInfo(app);
  return app !== undefined;
}

export function NavApp_GetCurrentModuleInfo$(this: Session, info: Ref<ModuleInfo>): void {
  moduleInfo(this.callerApp(), info);
}

export function NavApp_GetCallerModuleInfo$(this: Session, info: Ref<ModuleInfo>): void {
  moduleInfo(this.callerApp(1), info);
}

export function NavApp_GetModuleInfo$(this: Session, appId: string, info: Ref<ModuleInfo>): void {
  if (!NavApp_GetModuleInfo.call(this, appId, info)) throw missingResult(`The app '${appId}' is not installed.`);
}

export function NavApp_IsInstalling(this: Session): boolean {
  return GetExecutionContext.call(this) === 1;
}

export function CompanyProperty_DisplayName(this: Session): string {
  return this.company;
}

export function CompanyProperty_UrlName(this: Session): string {
  return encodeURIComponent(this.company);
}

export function ProductName_Full(): string {
  return 'Dynamics 365 Business Central';
}

export function ProductName_Marketing(): string {
  return 'Dynamics 365 Business Central';
}

export function ProductName_Short(): string {
  return 'Business Central';
}
