import { randomUUID } from 'node:crypto';
import type { Application } from './al/compiler/application.ts';
import { loadApps } from './al/compiler/load-apps.ts';
import type { Server } from './al/compiler/server.ts';
import type { Company } from './odata/companies.ts';
import type { ApplicationUser } from './odata/entra/tokens.ts';
import { type Host, startHost } from './odata/host.ts';
import { apiPagesOf } from './odata/pages-of-application.ts';
import type { Limits } from './odata/protection/limits.ts';
import { caughtError } from './runtime/errors/caught-error.ts';
import { type ScheduledTask, takeDueTasks } from './runtime/platform/task-functions.ts';
import type { AlSession } from './runtime/session/al-session.ts';
import { dateTimeFromUnix } from './runtime/values/datetime.ts';

/** What a client needs to reach the company: addresses, credentials, and the certificate to trust. */
export interface Connection {
  readonly baseUrl: string;
  readonly authorityUrl: string;
  readonly certificateAuthority: string;
  readonly tenantId: string;
  readonly environment: string;
  readonly company: string;
  /** The agent's application: it may do nothing but its API. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** An application that may read and write everything, for looking at the result. */
  readonly adminClientId: string;
  readonly adminClientSecret: string;
}

export interface CompanyServerOptions {
  /** The sandbox's time, in milliseconds since the epoch. */
  readonly clock: () => number;
  /** A file, or `:memory:`. */
  readonly database?: string;
  readonly port?: number;
  readonly limits?: Partial<Limits>;
  /** Compiled apps to use again; they are loaded when left out. */
  readonly application?: Application;
}

export interface CompanyServer {
  readonly connection: Connection;
  readonly host: Host;
  readonly server: Server;
  /** A session of someone who has these permission sets and no others; one that may do everything, if they are left out. */
  session(permissionSets?: readonly string[]): AlSession;
  /** Does something in a session of its own, then the tasks it scheduled. */
  work<Result>(body: (session: AlSession) => Result): Result;
  /** Calls a public procedure of a codeunit, then the tasks it scheduled. */
  call(codeunit: string, procedure: string, args: readonly unknown[]): unknown;
  stop(): Promise<void>;
}

const COMPANY = 'Harbour & Pine Ltd';
const COMPANY_ID = '5a1d9a3e-6f0c-4d36-9a53-8b1d2c7e4f60';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The apps of the demo company: stand-in, company, extension, store. */
export const demoApps: readonly string[] = [
  here('base-application'),
  here('demo-company'),
  here('../../..'),
  here('demo-store'),
];

/** Compiles the apps, makes the company if the database has none, and serves its API pages. */
export async function startCompanyServer(options: CompanyServerOptions): Promise<CompanyServer> {
  const application = options.application ?? loadApps(demoApps);
  const server = application.openDatabase(options.database);
  const { clock } = options;
  server.createCompany(COMPANY, { clock });
  const company: Company = { id: COMPANY_ID, name: COMPANY, createdAt: clock() };
  const agent: ApplicationUser = {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    name: 'BIGC AGENT',
    permissionSets: ['BigC Agent'],
  };
  const admin: ApplicationUser = {
    clientId: randomUUID(),
    clientSecret: randomUUID(),
    name: 'ADMIN',
    permissionSets: [],
  };
  const session: CompanyServer['session'] = (permissionSets) =>
    server.newSession({ company: COMPANY, clock, permissionSets });
  const runTasks = () => runDueTasks(server, { clock });
  const host = await startHost({
    pages: apiPagesOf(application),
    companies: [company],
    applications: [agent, admin],
    newSession: (user) => {
      setImmediate(runTasks);
      return server.newSession({
        company: COMPANY,
        clock,
        clientType: CLIENT_TYPE_API,
        user: { name: user.name, securityId: user.clientId },
        ...(user.permissionSets.length === 0 ? {} : { permissionSets: user.permissionSets }),
      });
    },
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  return {
    connection: {
      baseUrl: host.origin,
      authorityUrl: host.origin,
      certificateAuthority: host.certificateAuthority,
      tenantId: host.tenantId,
      environment: host.environment,
      company: COMPANY,
      clientId: agent.clientId,
      clientSecret: agent.clientSecret,
      adminClientId: admin.clientId,
      adminClientSecret: admin.clientSecret,
    },
    host,
    server,
    session,
    work: (body) => {
      const worker = session();
      const result = worker.execute(() => body(worker));
      runTasks();
      return result;
    },
    call: (codeunit, procedure, args) => {
      const result = session().callProcedure(codeunit, procedure, args);
      runTasks();
      return result;
    },
    stop: async () => {
      await host.close();
      server.close();
    },
  };
}

const CLIENT_TYPE_API = 13;

/** Runs what TaskScheduler has queued, each task in a session of its own, as the platform's background sessions do. */
export function runDueTasks(server: Server, { clock }: { readonly clock: () => number }): void {
  for (const task of takeDueTasks(server.state, dateTimeFromUnix(clock()))) {
    const { company, user, permissionSets } = task;
    runTask(server.newSession({ company, clock, user, permissionSets }), task);
  }
}

/** The failure codeunit runs in the same session, where it finds the last error. What it fails on itself is lost. */
function runTask(session: AlSession, task: ScheduledTask): void {
  const record = task.record === undefined ? undefined : session.newRecord(task.record.TableNo());
  const succeeded = attempt(session, () => {
    if (task.record !== undefined) record?.Get$(task.record);
    session.runCodeunit$(task.codeunitId, record);
  });
  if (!succeeded && task.failureCodeunitId !== 0)
    attempt(session, () => session.runCodeunit$(task.failureCodeunitId, record));
}

function attempt(session: AlSession, body: () => void): boolean {
  try {
    session.execute(body);
    return true;
  } catch (error) {
    session.lastError = caughtError(error);
    return false;
  }
}
