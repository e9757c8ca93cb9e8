/** AL's functions about errors, transactions, subscriptions and running objects: they are the session's own business. */
import { AlError, callStackText } from '../errors/al-error.ts';
import { ErrorInfo, type ErrorInfoTarget } from '../errors/error-info.ts';
import { platformError } from '../errors/messages.ts';
import { lines } from '../platform/dialog-functions.ts';
import { substitute } from '../platform/format.ts';
import { targetOf } from '../records/identify.ts';
import { RecordRef } from '../records/record-ref.ts';
import { RecordVar } from '../records/record-var.ts';
import type { Dictionary } from '../values/dictionary.ts';
import { List } from '../values/list.ts';
import { Variant } from '../values/variant.ts';
import type { AlSession } from './al-session.ts';
import type { CodeunitInstance } from './instances.ts';
import type { PageInstance } from './page-instance.ts';
import { translateCaptionClass } from './ui-helper-triggers.ts';

/** `Error(text, ...)` and `Error(ErrorInfo)`; a collectible error inside a collecting procedure lets the code go on. */
function raiseError(this: AlSession, textOrInfo: string | ErrorInfo, ...values: unknown[]): void {
  if (!(textOrInfo instanceof ErrorInfo)) {
    const text = lines(substitute(textOrInfo, values));
    throw new AlError('Dialog', text);
  }
  const info = textOrInfo.copy();
  if (!this.collect(info)) throw new AlError('Dialog', info.Message(), { errorInfo: info });
}

/**
 * `ErrorInfo.Create([Message [, Collectible ...]])`: without arguments it is collectible.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/errorinfo/errorinfo-create--method
 */
function createErrorInfo(
  this: AlSession,
  message?: string,
  collectible = message === undefined,
  record?: unknown,
  fieldNo = 0,
  pageNo = 0,
  controlName = '',
  verbosity?: number,
  dataClassification?: number,
  customDimensions?: Dictionary<string, string>,
): ErrorInfo {
  const info = ErrorInfo.of(message ?? '');
  info.Collectible(collectible);
  const target = recordTarget(record);
  if (target !== undefined) info.target(target);
  info.FieldNo(fieldNo);
  info.PageNo(pageNo);
  info.ControlName(controlName);
  if (verbosity !== undefined) info.Verbosity(verbosity);
  if (dataClassification !== undefined) info.DataClassification(dataClassification);
  if (customDimensions !== undefined) info.CustomDimensions(customDimensions);
  return info;
}

function recordTarget(argument: unknown): ErrorInfoTarget | undefined {
  const value = argument instanceof Variant ? argument.value : argument;
  const record = value instanceof RecordRef ? value.record : value;
  return record instanceof RecordVar ? targetOf(record) : undefined;
}

function bindSubscription(this: AlSession, codeunit: CodeunitInstance): boolean {
  return this.bindSubscription(codeunit);
}

/** Ordinals of the platform's enumeration Action. */
const ACTION_OK = 1;
const ACTION_LOOKUP_OK = 3;
const ACTION_YES = 5;

/** The page of `Page.Run`; number 0 is the lookup page of the record's table. */
function pageOf(session: AlSession, page: number | string, record: RecordVar | undefined): PageInstance {
  let id =
    typeof page === 'number' ? page : session.objects().find(({ type, name }) => type === 'Page' && name === page)?.id;
  if (id === 0) id = record?.def.lookupPageId;
  if (id === undefined || id === 0) throw platformError('codeunitMissing', ['Page', String(page)]);
  const instance = session.openPage(id);
  if (record !== undefined) instance.show(record);
  return instance;
}

/** `Report.Run(Number [, RequestWindow] [, SystemPrinter] [, Record])` */
function runReport(
  this: AlSession,
  report: number,
  requestWindow?: boolean,
  _systemPrinter?: boolean,
  record?: RecordVar,
): void {
  const instance = this.newReport(report);
  if (record !== undefined) instance.SetTableView(record);
  instance.run(requestWindow ?? instance.UseRequestPage());
}

export const sessionFunctions: Readonly<Record<string, unknown>> = {
  Error: raiseError,
  ErrorInfo_Create: createErrorInfo,

  GetLastErrorText(this: AlSession): string {
    return this.lastError?.text ?? '';
  },
  GetLastErrorCode(this: AlSession): string {
    return this.lastError?.code ?? '';
  },
  GetLastErrorCallStack(this: AlSession): string {
    return this.lastError === undefined ? '' : callStackText(this.framesOf(this.lastError));
  },
  SessionInformation_Callstack(this: AlSession): string {
    return callStackText(this.application.frames(new Error('stack').stack ?? ''));
  },
  ClearLastError(this: AlSession): void {
    this.lastError = undefined;
  },
  IsCollectingErrors(this: AlSession): boolean {
    return this.collectedErrors !== undefined;
  },
  HasCollectedErrors(this: AlSession): boolean {
    return (this.collectedErrors?.length ?? 0) > 0;
  },
  GetCollectedErrors(this: AlSession, clear = false): List<ErrorInfo> {
    const errors = List.of({ kind: 'errorInfo' }, this.collectedErrors ?? []);
    if (clear && this.collectedErrors !== undefined) this.collectedErrors = [];
    return errors;
  },
  ClearCollectedErrors(this: AlSession): void {
    if (this.collectedErrors !== undefined) this.collectedErrors = [];
  },

  BindSubscription: bindSubscription,
  BindSubscription$(this: AlSession, codeunit: CodeunitInstance): void {
    if (!this.bindSubscription(codeunit)) throw platformError('bindTwice', [codeunit.info.name]);
  },
  UnbindSubscription(this: AlSession, codeunit: CodeunitInstance): boolean {
    return this.unbindSubscription(codeunit);
  },
  /** No error where nothing is bound. */
  UnbindSubscription$(this: AlSession, codeunit: CodeunitInstance): void {
    this.unbindSubscription(codeunit);
  },

  Codeunit_Run(this: AlSession, codeunit: number | string, record?: RecordVar): boolean {
    return this.runCodeunit(codeunit, record);
  },
  Codeunit_Run$(this: AlSession, codeunit: number | string, record?: RecordVar): void {
    this.runCodeunit$(codeunit, record);
  },
  Page_Run(this: AlSession, page: number | string, record?: RecordVar): void {
    this.runPage(pageOf(this, page, record), false);
  },
  /** A list that code runs modally by its number is a lookup: the record gets the row that was chosen. */
  Page_RunModal(this: AlSession, page: number | string, record?: RecordVar): number {
    const instance = pageOf(this, page, record);
    if (instance.info.pageType.toLowerCase() === 'list') instance.LookupMode(true);
    const answer = this.runPage(instance, true);
    const isChosen = answer === ACTION_OK || answer === ACTION_LOOKUP_OK || answer === ACTION_YES;
    if (isChosen && record !== undefined && instance.hasSource) record.assign(instance.rec);
    return answer;
  },
  Report_Run: runReport,
  Report_RunModal: runReport,

  CaptionClassTranslate(this: AlSession, captionClass: string): string {
    return translateCaptionClass(this, captionClass);
  },
  IsInWriteTransaction(this: AlSession): boolean {
    return this.database.inWriteTransaction;
  },
  CurrentTransactionType(): number {
    return 2;
  },
};
