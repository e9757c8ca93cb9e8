import { takeDueTasks } from '../../../../sandbox/business-central/runtime/platform/task-functions.ts';
import { call, platformSession } from '../session.ts';

test('a task is taken once, when it is ready and its time has come', () => {
  const { session } = platformSession();
  const now = call(session, 'CurrentDateTime') as number;
  const soon = call(session, 'TaskScheduler_CreateTask', 80, 0, true, '', now + 1000) as string;
  const parked = call(session, 'TaskScheduler_CreateTask', 81, 82, false) as string;
  expect(takeDueTasks(session.serverState, now)).toEqual([]);
  call(session, 'TaskScheduler_SetTaskReady', parked);
  const due = takeDueTasks(session.serverState, now + 1000);
  expect(due.map(({ id, codeunitId, company }) => [id, codeunitId, company])).toEqual([
    [soon, 80, 'Harbour & Pine Ltd'],
    [parked, 81, 'Harbour & Pine Ltd'],
  ]);
  expect(takeDueTasks(session.serverState, now + 1000)).toEqual([]);
});

test('a task of a codeunit that is not there is refused when it is made', () => {
  const { session } = platformSession();
  expect(() => call(session, 'TaskScheduler_CreateTask', 99, 0)).toThrow('Codeunit 99 was not found');
  expect(() => call(session, 'TaskScheduler_CreateTask', 80, 99)).toThrow('Codeunit 99 was not found');
  expect(takeDueTasks(session.serverState, call(session, 'CurrentDateTime') as number)).toEqual([]);
});

test('a cancelled task is gone', () => {
  const { session } = platformSession();
  const id = call(session, 'TaskScheduler_CreateTask', 80, 0);
  expect(call(session, 'TaskScheduler_CancelTask', id)).toBe(true);
  expect(call(session, 'TaskScheduler_TaskExists', id)).toBe(false);
});

test('a background session is queued as a task is, whatever its transaction comes to', () => {
  const { session } = platformSession();
  const now = call(session, 'CurrentDateTime') as number;
  const first = { v: 0 };
  const second = { v: 0 };
  expect(call(session, 'StartSession', first, 80)).toBe(true);
  expect(call(session, 'StartSession', second, 81, 60_000, 'Other Ltd')).toBe(true);
  expect(second.v).not.toBe(first.v);
  expect(takeDueTasks(session.serverState, now).map(({ codeunitId, company }) => [codeunitId, company])).toEqual([
    [80, 'Harbour & Pine Ltd'],
    [81, 'Other Ltd'],
  ]);
});

test('a task has the user and the rights of the session that made it', () => {
  const session = Object.assign(platformSession().session, { permissionSets: ['BigC Viewer'] });
  call(session, 'TaskScheduler_CreateTask', 80, 0);
  const [task] = takeDueTasks(session.serverState, call(session, 'CurrentDateTime') as number);
  expect(task).toMatchObject({ user: session.user, permissionSets: ['BigC Viewer'] });
});
