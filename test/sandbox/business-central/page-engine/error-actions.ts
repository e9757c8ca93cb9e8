/** What errors of a session offer to do about them (ErrorInfo.AddAction and AddNavigationAction). */
import { AlError } from '../runtime/errors/al-error.ts';
import type { ErrorInfo } from '../runtime/errors/error-info.ts';
import { RecordId } from '../runtime/records/record-id.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { ErrorActionView } from './page-model.ts';

export class ErrorActions {
  private readonly session: AlSession;
  private readonly offered = new Map<string, () => void>();

  constructor(session: AlSession) {
    this.session = session;
  }

  /** Pages that the user may not run are not offered. */
  offer(info: ErrorInfo): ErrorActionView[] {
    const views: ErrorActionView[] = [];
    const { application, permissions } = this.session;
    const pageId = info.PageNo();
    for (const action of info.actions) {
      const isNavigation = action.codeunitId === 0;
      if (isNavigation && (pageId === 0 || !permissions.mayExecute('page', pageId))) continue;
      const id = String(this.offered.size + 1);
      this.offered.set(id, () =>
        isNavigation ? this.show(pageId, info.RecordId()) : callHandler(this.session, action, info),
      );
      const caption = action.caption === '' && isNavigation ? application.pageInfo(pageId).caption : action.caption;
      views.push({ id, caption, description: action.description });
    }
    return views;
  }

  run(id: string): void {
    const action = this.offered.get(id);
    if (action === undefined) throw new AlError('NoErrorAction', 'The action is not offered any more.');
    action();
  }

  private show(pageId: number, recordId: unknown): void {
    const page = this.session.openPage(pageId);
    if (recordId instanceof RecordId && page.hasSource && recordId.TableNo() === page.info.sourceTableId) {
      const record = this.session.newRecord(recordId.TableNo());
      if (record.Get(recordId)) page.show(record);
    }
    page.Run();
  }
}

/** Calls the procedure that AL gave an error or a notification to be called with it. */
export function callHandler(
  session: AlSession,
  { codeunitId, methodName }: { readonly codeunitId: number; readonly methodName: string },
  argument: unknown,
): void {
  const method = session.application.procedureMethod(codeunitId, methodName);
  if (method === undefined) throw new AlError('NoSuchProcedure', `There is no procedure ${methodName}.`);
  const codeunit = session.newCodeunit(codeunitId) as unknown as Record<string, (value: unknown) => void>;
  codeunit[method]!(argument);
}
