/** Messages and questions: who answers is the session's user-interface handler. */
import type { Session } from '../session/session.ts';
import { formatValue, substitute } from './format.ts';

export function Message(this: Session, text: string, ...values: unknown[]): void {
  this.ui.message(lines(substitute(text, values)));
}

export function Confirm(this: Session, question: string, defaultAnswer = true, ...values: unknown[]): boolean {
  return this.ui.confirm(lines(substitute(question, values)), defaultAnswer);
}

export function StrMenu(this: Session, options: string, defaultNumber = 1, instruction = ''): number {
  return this.ui.strMenu(options, defaultNumber, instruction);
}

export function Hyperlink(this: Session, url: string): void {
  this.ui.hyperlink(url);
}

/** In texts shown to people a backslash is a new line, two of them are one. */
export function lines(text: string): string {
  return text.replace(/\\\\|\\/g, (match) => (match.length === 2 ? '\\' : '\n'));
}

/** AL's Dialog: a window that shows how far a routine has come. */
export class Dialog {
  readonly alType = { kind: 'dialog' } as const;
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  Open(text: string, ...values: { readonly v: unknown }[]): void {
    this.session.ui.dialogOpen(lines(text));
    for (const [index, value] of values.entries()) this.Update(index + 1, value.v);
  }

  Update(field = 1, value: unknown = ''): void {
    this.session.ui.dialogUpdate(field, formatValue(value));
  }

  Close(): void {
    this.session.ui.dialogClose();
  }

  HideSubsequentDialogs(_hide?: boolean): boolean {
    return false;
  }
}
