/** Drives pages for AL tests: TestPage variables, pages that wait to be trapped, handlers of pages that AL opens. */
import { randomUUID } from 'node:crypto';
import { AlError, UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { RequestPage } from '../../runtime/reports/request-page.ts';
import type { AlSession } from '../../runtime/session/al-session.ts';
import type { PageInstance } from '../../runtime/session/page-instance.ts';
import { Action } from '../constants.ts';
import { Form } from '../form.ts';
import type { PageMode } from '../page-model.ts';
import { TestPage } from './test-page.ts';
import { TestRequestPage } from './test-request-page.ts';

export class TestDriver {
  readonly session: AlSession;
  private readonly traps: TestPage[] = [];
  private readonly forms: Form[] = [];
  private steps = 0;

  constructor(session: AlSession) {
    this.session = session;
  }

  newObject(kind: string, id: number): object {
    if (kind === 'testPage') return new TestPage(this, id);
    throw new UnsupportedAlError(`variables of type ${kind}`, String(id));
  }

  openForm(page: PageInstance, mode: PageMode, isModal: boolean): Form {
    const nextId = () => randomUUID();
    const form = new Form(page, { id: nextId(), mode, isModal, nextId });
    form.open();
    this.forms.push(form);
    return form;
  }

  /**
   * The end of the test, which its test pages do not outlive: what it left open is closed as its user would, handlers
   * answer; what goes wrong then is no failure of the test.
   */
  closePages(): void {
    for (const form of this.forms) {
      if (!form.isOpen) continue;
      try {
        this.step(form, () => form.tryClose(closingAction(form)));
      } catch (error) {
        if (!(error instanceof AlError)) throw error;
      }
    }
  }

  trap(page: TestPage): void {
    this.traps.push(page);
  }

  /** The test page that waits for a page that AL runs, if there is one. */
  takeTrap(pageId: number): TestPage | undefined {
    const index = this.traps.findIndex((page) => page.pageId === pageId);
    return index < 0 ? undefined : this.traps.splice(index, 1)[0];
  }

  openTrapped(page: PageInstance, trapped: TestPage): number {
    trapped.attach(this.openForm(page, modeOf(page), false));
    return Action.none;
  }

  /** Opens a page that AL runs for a handler of the test; when that returns, the page is closed. */
  openHandled(page: PageInstance, modal: boolean, handle: (page: TestPage) => void): number {
    const form = this.openForm(page, modeOf(page), modal);
    const testPage = new (page instanceof RequestPage ? TestRequestPage : TestPage)(this, page.info.id);
    testPage.attach(form);
    if (form.isOpen) handle(testPage);
    if (form.isOpen) form.tryClose(form.dismissAction);
    return modal ? form.closeAction : Action.none;
  }

  /**
   * A step of the user, as the client sends it to the server: what it writes is committed when it ends, unless the test
   * itself has written something that it has not committed.
   */
  step<T>(form: Form, body: () => T): T {
    return this.request(() => {
      const result = body();
      form.root.settle();
      return result;
    });
  }

  /** What the client asks of the server, opening a page included. */
  request<T>(body: () => T): T {
    const { session } = this;
    const wasWriting = session.database.inWriteTransaction;
    const { inTransactionOfTest } = session;
    session.inTransactionOfTest ||= wasWriting;
    this.steps++;
    try {
      const result = body();
      if (!wasWriting) session.endRequest();
      return result;
    } catch (error) {
      if (error instanceof AlError && !wasWriting) session.rollback();
      throw error;
    } finally {
      session.inTransactionOfTest = inTransactionOfTest;
      this.steps--;
    }
  }

  /** Whether code runs because of a page, and not of the test itself. */
  get isServing(): boolean {
    return this.steps > 0;
  }
}

/** What a TestPage that is closed does to its page. */
export function closingAction(form: Form): number {
  return form.dismissAction === Action.lookupCancel ? Action.lookupCancel : Action.ok;
}

/** Lookups too: tests change rows of the lists that they look up in. */
function modeOf(page: PageInstance): PageMode {
  return page.openMode ?? 'edit';
}
