/** What has happened in a session since its client last heard of it. */
import { AlError, UnsupportedAlError } from '../runtime/errors/al-error.ts';
import type { Form } from './form.ts';
import { describeForm } from './form-definition.ts';
import { stateOf } from './form-state.ts';
import type { FormId, FormState, NotificationView, RowWindow, Update } from './page-model.ts';

export class PendingUpdate {
  /** Pages whose state may have changed. */
  readonly touched = new Set<Form>();
  readonly opened: Form[] = [];
  readonly closed: FormId[] = [];
  readonly messages: string[] = [];
  readonly notifications: NotificationView[] = [];
  readonly recalled: string[] = [];
  readonly hyperlinks: string[] = [];

  open(form: Form): void {
    this.opened.push(form);
    this.touched.add(form);
  }

  close(form: Form): void {
    this.touched.delete(form);
    const index = this.opened.indexOf(form);
    if (index >= 0) this.opened.splice(index, 1);
    this.closed.push(form.id);
  }

  /** A page that can not be shown, because its own code fails, is left out and its error reported. */
  toUpdate(rows: (list: Form) => RowWindow, progress: readonly string[], onError: (error: Error) => void): Update {
    const states: FormState[] = [];
    for (const form of this.touched) {
      if (!form.isOpen) continue;
      try {
        states.push(stateOf(form, rows));
      } catch (error) {
        if (!(error instanceof AlError || error instanceof UnsupportedAlError)) throw error;
        onError(error);
      }
    }
    return {
      opened: this.opened.map(describeForm),
      states,
      closed: this.closed,
      messages: this.messages,
      notifications: this.notifications,
      recalledNotifications: this.recalled,
      progress,
      hyperlinks: this.hyperlinks,
    };
  }
}
