import type { Session } from '../session/session.ts';
import { NULL_GUID } from './guid.ts';

export interface NotificationAction {
  readonly caption: string;
  readonly codeunitId: number;
  readonly methodName: string;
  readonly description: string;
}

/** AL's Notification: a message beside the page, with actions; sending it is up to the session's user interface. */
export class Notification {
  readonly alType = { kind: 'notification' } as const;
  readonly actions: NotificationAction[] = [];
  private readonly session: Session;
  private readonly data = new Map<string, string>();
  private id = NULL_GUID;
  private message = '';
  private scope = 0;

  constructor(session: Session) {
    this.session = session;
  }

  AddAction(caption: string, codeunitId: number, methodName: string, description = ''): void {
    this.actions.push({ caption, codeunitId, methodName, description });
  }

  Id(id?: string): string {
    if (id !== undefined) this.id = id;
    return this.id;
  }

  Message(message?: string): string {
    if (message !== undefined) this.message = message;
    return this.message;
  }

  Scope(scope?: number): number {
    if (scope !== undefined) this.scope = scope;
    return this.scope;
  }

  SetData(name: string, value: string): void {
    this.data.set(name, value);
  }

  GetData(name: string): string {
    return this.data.get(name) ?? '';
  }

  HasData(name: string): boolean {
    return this.data.has(name);
  }

  Send(): boolean {
    this.session.ui.sendNotification(this);
    return true;
  }

  Send$(): void {
    this.Send();
  }

  Recall(): boolean {
    this.session.ui.recallNotification(this);
    return true;
  }

  Recall$(): void {
    this.Recall();
  }
}
