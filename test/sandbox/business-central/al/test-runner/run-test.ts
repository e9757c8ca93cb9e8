import { TestDriver } from '../../page-engine/test-pages/test-driver.ts';
import { platformError } from '../../runtime/errors/messages.ts';
import type { AlSession, SessionOptions } from '../../runtime/session/al-session.ts';
import { FULL_ACCESS } from '../compiler/full-access.ts';
import type { Server } from '../compiler/server.ts';
import type { AlTest } from './find-tests.ts';
import { HandlerUi } from './handler-ui.ts';
import { failureOf, type TestFailure, unusedHandlers } from './test-failure.ts';
import type { Watchdog } from './watchdog.ts';

export interface RunOptions extends SessionOptions {
  /** What a session needs before the test, such as a codeunit that mocks something. */
  readonly prepare?: ((session: AlSession) => void) | undefined;
  /** Ends a test that runs too long. */
  readonly watchdog?: Watchdog | undefined;
}

type Method = () => void;

/**
 * Runs one test on an instance of its codeunit and undoes everything it wrote, whatever it committed: the platform's
 * test isolation by function. The answer is the failure, or undefined.
 */
export function runTest(test: AlTest, server: Server, options: RunOptions): TestFailure | undefined {
  const { prepare, watchdog, ...sessionOptions } = options;
  const isolation = server.database.isolate();
  const session = server.newSession({ ...sessionOptions, ...rightsOf(test), guiAllowed: true, clientType: 3 });
  try {
    let unused: string[] = [];
    const body = () => {
      prepare?.(session);
      unused = runBody(test, server, session);
    };
    if (watchdog === undefined) body();
    else watchdog.run(body);
    return unused.length === 0 ? undefined : unusedHandlers(unused);
  } catch (error) {
    return failureOf(error as Error, session);
  } finally {
    server.database.writeGuard = undefined;
    isolation.undo();
  }
}

/** Answers the handlers that were announced and not called. */
function runBody(test: AlTest, server: Server, session: AlSession): string[] {
  const instance = session.newCodeunit(test.codeunitId);
  const driver = new TestDriver(session);
  session.testObjects = (kind, id) => driver.newObject(kind, id);
  const ui = new HandlerUi(instance, test.handlers, driver);
  session.ui = ui;
  // Handlers answer at once, so a page that code opens may do so in the transaction that the test has begun.
  session.inTransactionOfTest = true;
  const run = () => (instance as unknown as Record<string, Method>)[test.method]!();
  if (test.transactionModel === 'none') {
    server.database.writeGuard = () => {
      if (!session.hasTransaction && !driver.isServing) throw platformError('noTransaction', []);
    };
    session.withoutTransaction(run);
  } else if (test.transactionModel === 'autorollback') session.withCommitBehavior('rollback', run);
  else run();
  return ui.unused;
}

/** What Microsoft's test runner starts a test with, unless its TestPermissions are disabled. */
function rightsOf(test: AlTest): Pick<SessionOptions, 'permissionSets'> {
  return test.isSuper ? {} : { permissionSets: [FULL_ACCESS] };
}
