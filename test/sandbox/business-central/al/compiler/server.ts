import type { Database } from '../../runtime/database/database.ts';
import { EXECUTION_CONTEXT } from '../../runtime/platform/session-functions.ts';
import { SystemSlot } from '../../runtime/records/definitions.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import { AlSession, type ServerState, type SessionOptions } from '../../runtime/session/al-session.ts';
import { triggerName } from '../semantics/bind-object.ts';
import { failureOf } from '../test-runner/test-failure.ts';
import type { Watchdog } from '../test-runner/watchdog.ts';
import type { Application } from './application.ts';
import { InstallError } from './install-error.ts';

/** The platform's table of companies, and its fields. */
const COMPANY_TABLE = 2000000006;
const COMPANY_NAME = 1;
const COMPANY_DISPLAY_NAME = 3;
const COMPANY_ID = 4;

/** Ordinal of ExecutionContext::Install. */
const EXECUTION_CONTEXT_INSTALL = 1;

export interface InstallOptions {
  /** Is told of an install codeunit that failed, and the others go on; without it an error ends it all. */
  readonly failed?: (error: InstallError) => void;
  /** Ends an install codeunit that runs too long. */
  readonly watchdog?: Watchdog;
}

/** A database with the sessions that work on it. */
export class Server implements ServerState {
  readonly application: Application;
  readonly database: Database;
  readonly state = new Map<string, unknown>();
  private sessions = 0;

  constructor(application: Application, database: Database) {
    this.application = application;
    this.database = database;
  }

  nextSessionId(): number {
    return ++this.sessions;
  }

  newSession(options: SessionOptions = {}): AlSession {
    return new AlSession(this.application, this, options);
  }

  /**
   * Makes a company unless the database has it: the install codeunits of all apps run in it, in dependency order, and
   * for the first company those that run once for a database.
   */
  createCompany(name: string, options: SessionOptions = {}, installing: InstallOptions = {}): AlSession {
    const session = this.newSession({ ...options, company: name });
    const company = session.newRecord(COMPANY_TABLE);
    if (company.Get(name)) return session;
    const isFirst = company.IsEmpty();
    session.state.set(EXECUTION_CONTEXT, EXECUTION_CONTEXT_INSTALL);
    if (isFirst) this.runInstallTriggers(session, 'OnInstallAppPerDatabase', installing);
    // The apps are installed in a company that is there: none of them was when it was made.
    session.withoutEvents(() => session.execute(() => insertCompany(company, name)));
    this.runInstallTriggers(session, 'OnInstallAppPerCompany', installing);
    session.state.delete(EXECUTION_CONTEXT);
    return session;
  }

  private runInstallTriggers(session: AlSession, trigger: string, { failed, watchdog }: InstallOptions): void {
    const method = triggerName(trigger);
    for (const symbol of this.application.project.table.all('codeunit')) {
      if (symbol.subtype.toLowerCase() !== 'install') continue;
      try {
        const instance = session.newCodeunit(symbol.id) as unknown as Record<string, (() => void) | undefined>;
        const body = () => session.execute(() => instance[method]?.());
        if (watchdog === undefined) body();
        else watchdog.run(body);
      } catch (thrown) {
        // What was ended had no chance to undo what it wrote.
        session.rollback();
        const error = new InstallError(symbol, failureOf(thrown as Error, session));
        if (failed === undefined) throw error;
        failed(error);
      }
    }
  }

  close(): void {
    this.database.close();
  }
}

function insertCompany(company: RecordVar, name: string): void {
  company.Init();
  company.f[company.field(COMPANY_NAME).slot] = name;
  company.f[company.field(COMPANY_DISPLAY_NAME).slot] = name;
  company.Insert$();
  company.f[company.field(COMPANY_ID).slot] = company.f[SystemSlot.id]!;
  company.Modify$();
}
