/**
 * The thread of one browser tab. AL is synchronous and a dialog holds it up until the user has answered, so the
 * thread has no event loop of its own: it sleeps until the host posts the next message.
 */
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { readTime, type SandboxTime } from '../../../time.ts';
import { loadApps } from '../../al/compiler/load-apps.ts';
import { runDueTasks } from '../../company-server.ts';
import { runClientSession } from '../../page-engine/client-session.ts';
import type { ServerMessage } from '../../page-engine/page-model.ts';
import type { FromBrowser } from '../protocol.ts';
import type { HostUser } from './users.ts';

export interface SessionThreadData {
  readonly port: MessagePort;
  /** Counts the messages posted to the thread; it sleeps on it. */
  readonly posted: Int32Array<SharedArrayBuffer>;
  readonly database: string;
  readonly company: string;
  readonly time: SandboxTime;
  /** Folders of the apps. */
  readonly apps: readonly string[];
  /** Who may sign in. */
  readonly users: readonly HostUser[];
}

export type ToThread =
  | { readonly type: 'signIn'; readonly user: HostUser }
  | Extract<FromBrowser, { type: 'command' }>
  /** The tab was closed: its session ends, and the thread waits for the next one. */
  | { readonly type: 'end' };

export type FromThread = ServerMessage | { readonly type: 'ended' };

const { port, posted, database, company, time, apps, users } = workerData as SessionThreadData;
const CLIENT_TYPE_WEB = 3;
const USER_TABLE = 2000000120;
const UserField = { securityId: 1, name: 2, fullName: 3 } as const;

function nextMessage(): ToThread {
  for (;;) {
    const seen = Atomics.load(posted, 0);
    const received = receiveMessageOnPort(port) as { message: ToThread } | undefined;
    if (received !== undefined) return received.message;
    Atomics.wait(posted, 0, seen);
  }
}

const server = loadApps(apps).openDatabase(database);
const clock = () => readTime(time);

/** Users of the tenant are known to each other from the start, whether they have signed in or not. */
function registerUsers(): void {
  const session = server.newSession({ company, clock });
  session.execute(() => {
    for (const { name, fullName, securityId } of users) {
      const record = session.newRecord(USER_TABLE);
      if (record.Get(securityId)) continue;
      record.Validate(UserField.securityId, securityId);
      record.Validate(UserField.name, name);
      record.Validate(UserField.fullName, fullName);
      record.Insert();
    }
  });
}

function serve(user: HostUser): void {
  const session = server.newSession({
    company,
    clock,
    user: { name: user.name, securityId: user.securityId },
    guiAllowed: true,
    clientType: CLIENT_TYPE_WEB,
    ...(user.permissionSets.length === 0 ? {} : { permissionSets: user.permissionSets }),
  });
  /** Commands that were received and are not done yet; more than one while a dialog is open. */
  let running = 0;
  runClientSession({
    session,
    roleCenter: user.roleCenter,
    receive: () => {
      if (running === 0) runDueTasks(server, { clock });
      const message = nextMessage();
      if (message.type !== 'command') return undefined;
      running++;
      server.database.noticeOthers();
      return { id: message.id, command: message.command };
    },
    send: (message) => {
      if (message.type === 'done') running--;
      port.postMessage(message satisfies FromThread);
    },
  });
}

registerUsers();
for (;;) {
  const message = nextMessage();
  if (message.type === 'signIn') {
    serve(message.user);
    port.postMessage({ type: 'ended' } satisfies FromThread);
  }
}
