/**
 * TaskScheduler: codeunits to be run later in sessions of their own. Whoever hosts the server takes the tasks that are
 * due and runs them. On the platform a task of a transaction that is rolled back never was; here it stays.
 */
import type { RecordId } from '../records/record-id.ts';
import type { Session } from '../session/session.ts';
import { now } from './clock.ts';
import { createGuid } from './random.ts';

export interface ScheduledTask {
  readonly id: string;
  readonly codeunitId: number;
  /** Runs when the codeunit fails; 0 for none. */
  readonly failureCodeunitId: number;
  readonly company: string;
  readonly user: Session['user'];
  /** An AL DateTime. */
  readonly notBefore: number;
  readonly record: RecordId | undefined;
  readonly ready: boolean;
}

const TASKS = 'platform.scheduledTasks';

function tasks(serverState: Map<string, unknown>): ScheduledTask[] {
  let list = serverState.get(TASKS) as ScheduledTask[] | undefined;
  if (list === undefined) {
    list = [];
    serverState.set(TASKS, list);
  }
  return list;
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

export function TaskScheduler_CanCreateTask(): boolean {
  return true;
}

export function TaskScheduler_CreateTask(
  this: Session,
  codeunitId: number,
  failureCodeunitId: number,
  ready = true,
  company = this.company,
  notBefore = 0,
  record?: RecordId,
): string {
  const task: ScheduledTask = {
    id: createGuid(this),
    codeunitId,
    failureCodeunitId,
    company: company === '' ? this.company : company,
    user: this.user,
    notBefore: notBefore === 0 ? now(this) : notBefore,
    record: record?.TableNo() === 0 ? undefined : record,
    ready,
  };
  tasks(this.serverState).push(task);
  return task.id;
}

export { TaskScheduler_CreateTask as TaskScheduler_CreateTask$ };

export function TaskScheduler_TaskExists(this: Session, id: string): boolean {
  return tasks(this.serverState).some((task) => task.id === id);
}

export function TaskScheduler_CancelTask(this: Session, id: string): boolean {
  const list = tasks(this.serverState);
  const index = list.findIndex((task) => task.id === id);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

export { TaskScheduler_CancelTask as TaskScheduler_CancelTask$ };

export function TaskScheduler_SetTaskReady(this: Session, id: string, notBefore?: number): boolean {
  const list = tasks(this.serverState);
  const index = list.findIndex((task) => task.id === id);
  const task = list[index];
  if (task === undefined) return false;
  list[index] = { ...task, ready: true, notBefore: notBefore ?? task.notBefore };
  return true;
}

export { TaskScheduler_SetTaskReady as TaskScheduler_SetTaskReady$ };
