import type { ClientCommand, DoneMessage } from '../../../sandbox/business-central/page-engine/page-model.ts';
import { CommandQueue } from '../../../sandbox/business-central/web-client/browser/session/command-queue.ts';

const command = (name: string) => ({ form: '1', command: name }) as ClientCommand;
const done = (id: number) => ({ type: 'done', id }) as DoneMessage;

let posted: string[];
let finished: string[];
let queue: CommandQueue;

beforeEach(() => {
  posted = [];
  finished = [];
  queue = new CommandQueue((id, { command: name }) => posted.push(`${id} ${name}`));
});

async function send(name: string): Promise<void> {
  await queue.send(command(name));
  finished.push(name);
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a command waits for the one before it', async () => {
  void send('setValue');
  void send('action');
  expect(posted).toEqual(['1 setValue']);
  expect(queue.isBusy).toBe(true);
  queue.done(done(1));
  expect(posted).toEqual(['1 setValue', '2 action']);
  queue.done(done(2));
  await settled();
  expect(finished).toEqual(['setValue', 'action']);
  expect(queue.isBusy).toBe(false);
});

test('while AL asks, answers pass what waits', async () => {
  void send('action');
  void send('refresh');
  queue.asked();
  expect(queue.isBusy).toBe(false);
  void send('answer');
  expect(posted).toEqual(['1 action', '3 answer']);
  queue.done(done(3));
  queue.done(done(1));
  expect(posted).toEqual(['1 action', '3 answer', '2 refresh']);
  await settled();
  expect(finished).toEqual(['answer', 'action']);
});

test('an answer may be done after the command it was for, and later commands wait for it', async () => {
  void send('action');
  queue.asked();
  void send('answer');
  queue.done(done(1));
  void send('refresh');
  expect(posted).toEqual(['1 action', '2 answer']);
  queue.done(done(2));
  expect(queue.isBusy).toBe(true);
  queue.done(done(3));
  await settled();
  expect(finished).toEqual(['action', 'answer', 'refresh']);
});

test('what a user goes on with right after an answer is done once the command is that had asked', async () => {
  void send('action');
  void send('refresh');
  queue.asked();
  void send('answer');
  void send('selectRow');
  void send('save');
  queue.done(done(3));
  expect(posted).toEqual(['1 action', '3 answer', '4 selectRow']);
  // The server comes to what is on its way when the action is done.
  queue.done(done(1));
  expect(queue.isBusy).toBe(true);
  for (const id of [4, 2, 5]) queue.done(done(id));
  await settled();
  expect(finished).toEqual(['answer', 'action', 'selectRow', 'refresh', 'save']);
  expect(queue.isBusy).toBe(false);
});

test('what is clicked twice is started once, and both clicks have its answer', async () => {
  void send('action');
  void send('action');
  void send('refresh');
  void send('action');
  queue.done(done(1));
  await settled();
  expect(finished).toEqual(['action', 'action']);
  queue.done(done(2));
  expect(posted).toEqual(['1 action', '2 refresh', '3 action']);
});

test('entries that are the same again are all sent', () => {
  void send('setValue');
  void send('setValue');
  queue.done(done(1));
  expect(posted).toEqual(['1 setValue', '2 setValue']);
});
