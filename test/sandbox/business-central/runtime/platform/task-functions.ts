/**
 * TaskScheduler: codeunits to be run later in sessions of their own. Whoever hosts the server takes the tasks that are
 * due and runs them. A task of a transaction that is rolled back never was, as if tasks were rows of a table.
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import type { RecordId } from '../records/record-id.ts';
import { RecordVar } from '../records/record-var.ts';
import type { Session } from '../session/session.ts';
import { now } from './clock.ts';
import { createGuid } from './random.ts';
import type { Ref } from './references.ts';

export interface ScheduledTask {
  readonly id: string;
  readonly codeunitId: number;
  /** Runs when the codeunit fails; 0 for none. */
  readonly failureCodeunitId: number;
  readonly company: string;
  /** Whose task it is: it runs in the name and with the rights of who made it. */
  readonly user: Session['user'];
  readonly permissionSets: Session['permissionSets'];
  /** An AL DateTime. */
  readonly notBefore: number;
  readonly record: RecordId | undefined;
  readonly ready: boolean;
}

const TASKS = 'platform.scheduledTasks';
/** Their sessions have numbers from here on. */
const BACKGROUND_SESSIONS = 100_000;

function tasks(serverState: Map<string, unknown>): readonly ScheduledTask[] {
  return (serverState.get(TASKS) as readonly ScheduledTask[] | undefined) ?? [];
}

/** Sets the queue; undone with the session's transaction. */
function change({ serverState, database }: Session, list: readonly ScheduledTask[]): void {
  const before = tasks(serverState);
  database.undoWithTransaction(() => serverState.set(TASKS, before));
  serverState.set(TASKS, list);
}

/** Takes the tasks that are due at an AL DateTime out of the queue, in the order they were made. */
export function takeDueTasks(serverState: Map<string, unknown>, dateTime: number): ScheduledTask[] {
  const all = tasks(serverState);
  const due = all.filter((task) => task.ready && task.notBefore <= dateTime);
  serverState.set(
    TASKS,
    all.filter((task) => !due.includes(task)),
  );
  return due;
}

/** State of sessions whose test isolation lets no task be made. */
export const NO_TASKS = 'platform.noTasks';

/** Tasks of another session would not see what an isolated test has written. */
export function TaskScheduler_CanCreateTask(this: Session): boolean {
  return !this.state.has(NO_TASKS);
}

/** A task in the name of the session that makes it; without a company, in the session's own. */
function newTask(session: Session, task: Omit<ScheduledTask, 'id' | 'user' | 'permissionSets'>): ScheduledTask {
  const { user, permissionSets } = session;
  return { ...task, id: createGuid(session), company: task.company || session.company, user, permissionSets };
}

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/taskscheduler/taskscheduler-createtask-integer-integer-boolean-string-datetime-recordid-method */
export function TaskScheduler_CreateTask(
  this: Session,
  codeunitId: number,
  failureCodeunitId: number,
  ready = true,
  company = '',
  notBefore = 0,
  record?: RecordId,
): string {
  for (const id of failureCodeunitId === 0 ? [codeunitId] : [codeunitId, failureCodeunitId]) {
    if (!this.objects().some((object) => object.type === 'Codeunit' && object.id === id))
      throw platformError('codeunitMissing', ['Codeunit', String(id)]);
  }
  const task = newTask(this, {
    codeunitId,
    failureCodeunitId,
    company,
    notBefore: notBefore === 0 ? now(this) : notBefore,
    record: record?.TableNo() === 0 ? undefined : record,
    ready,
  });
  change(this, [...tasks(this.serverState), task]);
  return task.id;
}

export { TaskScheduler_CreateTask as TaskScheduler_CreateTask$ };

export function TaskScheduler_TaskExists(this: Session, id: string): boolean {
  return tasks(this.serverState).some((task) => task.id === id);
}

export function TaskScheduler_CancelTask(this: Session, id: string): boolean {
  const list = tasks(this.serverState);
  const rest = list.filter((task) => task.id !== id);
  if (rest.length === list.length) return false;
  change(this, rest);
  return true;
}

export { TaskScheduler_CancelTask as TaskScheduler_CancelTask$ };

export function TaskScheduler_SetTaskReady(this: Session, id: string, notBefore?: number): boolean {
  const list = tasks(this.serverState);
  if (!list.some((task) => task.id === id)) return false;
  change(
    this,
    list.map((task) => (task.id === id ? { ...task, ready: true, notBefore: notBefore ?? task.notBefore } : task)),
  );
  return true;
}

export { TaskScheduler_SetTaskReady as TaskScheduler_SetTaskReady$ };

/**
 * `StartSession(SessionId, Codeunit [, Company] [, Record] [, Timeout])`, the time-out in any place. The session runs as
 * tasks do, as soon as the host can; it does not wait for the transaction. An isolated test would not be seen by it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/session/session-startsession-integer-integer-string-table-method
 */
export function StartSession(this: Session, id: Ref<number>, codeunitId: number, ...rest: readonly unknown[]): boolean {
  const company = rest.find((value) => typeof value === 'string');
  const record = rest.find((value) => value instanceof RecordVar);
  id.v = BACKGROUND_SESSIONS + tasks(this.serverState).length;
  if (this.state.has(NO_TASKS)) return true;
  if (record?.IsTemporary() === true) throw new UnsupportedAlError('StartSession', 'with a temporary record');
  const task = newTask(this, {
    codeunitId,
    failureCodeunitId: 0,
    company: company ?? '',
    notBefore: now(this),
    record: record?.RecordId(),
    ready: true,
  });
  this.serverState.set(TASKS, [...tasks(this.serverState), task]);
  return true;
}

export { StartSession as StartSession$ };
