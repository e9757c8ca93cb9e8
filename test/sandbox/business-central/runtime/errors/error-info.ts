import { Dictionary } from '../values/dictionary.ts';
import type { AlFrame } from './al-error.ts';

/** The record an error points at; kept as plain facts, so that this file needs nothing of the records. */
export interface ErrorInfoTarget {
  readonly tableId: number;
  readonly recordId: unknown;
  readonly systemId: string;
}

/** What a client offers with the message: to run a procedure, or without a codeunit to show a page. */
export interface ErrorAction {
  readonly caption: string;
  readonly description: string;
  readonly codeunitId: number;
  readonly methodName: string;
}

/** AL's ErrorInfo data type. Each property is read without and written with an argument. */
export class ErrorInfo {
  private message = '';
  private detailedMessage = '';
  private title = '';
  private collectible = false;
  private errorType = 0;
  private verbosity = 1;
  private dataClassification = 0;
  private controlName = '';
  private fieldNo = 0;
  private pageNo = 0;
  private tableId = 0;
  private recordId: unknown = undefined;
  private systemId = '00000000-0000-0000-0000-000000000000';
  private customDimensions: Dictionary<string, string> | undefined;
  private callstack = '';
  /** Of an error that was collected: the AL call stack where it arose, for reports. */
  frames: readonly AlFrame[] = [];
  /** AL cannot read them back. */
  actions: readonly ErrorAction[] = [];

  /** An ErrorInfo with nothing but a message. */
  static of(message: string): ErrorInfo {
    const info = new ErrorInfo();
    info.message = message;
    return info;
  }

  /** Handles are copied by content when AL assigns one ErrorInfo to another. */
  copy(): ErrorInfo {
    return Object.assign(new ErrorInfo(), this);
  }

  /** Points the error at a record. */
  target(target: ErrorInfoTarget): void {
    this.tableId = target.tableId;
    this.recordId = target.recordId;
    this.systemId = target.systemId;
  }

  Message(value?: string): string {
    if (value !== undefined) this.message = value;
    return this.message;
  }

  DetailedMessage(value?: string): string {
    if (value !== undefined) this.detailedMessage = value;
    return this.detailedMessage;
  }

  Title(value?: string): string {
    if (value !== undefined) this.title = value;
    return this.title;
  }

  Collectible(value?: boolean): boolean {
    if (value !== undefined) this.collectible = value;
    return this.collectible;
  }

  ErrorType(value?: number): number {
    if (value !== undefined) this.errorType = value;
    return this.errorType;
  }

  Verbosity(value?: number): number {
    if (value !== undefined) this.verbosity = value;
    return this.verbosity;
  }

  DataClassification(value?: number): number {
    if (value !== undefined) this.dataClassification = value;
    return this.dataClassification;
  }

  ControlName(value?: string): string {
    if (value !== undefined) this.controlName = value;
    return this.controlName;
  }

  FieldNo(value?: number): number {
    if (value !== undefined) this.fieldNo = value;
    return this.fieldNo;
  }

  PageNo(value?: number): number {
    if (value !== undefined) this.pageNo = value;
    return this.pageNo;
  }

  TableId(value?: number): number {
    if (value !== undefined) this.tableId = value;
    return this.tableId;
  }

  RecordId(value?: unknown): unknown {
    if (value !== undefined) this.recordId = value;
    return this.recordId;
  }

  SystemId(value?: string): string {
    if (value !== undefined) this.systemId = value;
    return this.systemId;
  }

  /** The dictionary itself, so that what is added to it is there. */
  CustomDimensions(value?: Dictionary<string, string>): Dictionary<string, string> {
    if (value !== undefined) this.customDimensions = value;
    this.customDimensions ??= new Dictionary({ kind: 'text' }, { kind: 'text' });
    return this.customDimensions;
  }

  Callstack(value?: string): string {
    if (value !== undefined) this.callstack = value;
    return this.callstack;
  }

  /** The procedure is called with the ErrorInfo when the user chooses the action. */
  AddAction(caption: string, codeunitId: number, methodName: string, description = ''): void {
    this.actions = [...this.actions, { caption, description, codeunitId, methodName }];
  }

  /** Shows the page of PageNo, on the record of RecordId. */
  AddNavigationAction(caption = '', description = ''): void {
    this.actions = [...this.actions, { caption, description, codeunitId: 0, methodName: '' }];
  }
}
