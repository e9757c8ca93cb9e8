import { TestDriver } from '../../page-engine/test-pages/test-driver.ts';
import type { Isolation } from '../../runtime/database/database.ts';
import { platformError } from '../../runtime/errors/messages.ts';
import type { AlSession, SessionOptions } from '../../runtime/session/al-session.ts';
import type { CodeunitInstance } from '../../runtime/session/instances.ts';
import { FULL_ACCESS } from '../compiler/full-access.ts';
import type { Server } from '../compiler/server.ts';
import type { AlTest } from './find-tests.ts';
import { HandlerUi } from './handler-ui.ts';
import { failureOf, type TestFailure, unusedHandlers } from './test-failure.ts';
import type { Watchdog } from './watchdog.ts';

export interface RunOptions extends SessionOptions {
  /** What a session needs before the test, such as a codeunit that mocks something. */
  readonly prepare?: ((session: AlSession) => void) | undefined;
  /** What is done after each test, however it ended. */
  readonly conclude?: ((session: AlSession) => void) | undefined;
  /** Ends a test that runs too long. */
  readonly watchdog?: Watchdog | undefined;
}

type Method = () => void;

/**
 * Runs one test on an instance of its codeunit and undoes everything it wrote, whatever it committed: the platform's
 * test isolation by function. The answer is the failure, or undefined.
 */
export function runTest(test: AlTest, server: Server, options: RunOptions): TestFailure | undefined {
  const tests = new IsolatedTests(test.codeunitId, server, options);
  try {
    return tests.run(test);
  } finally {
    tests.undo();
  }
}

/**
 * Tests of one codeunit on one instance and in one session: each sees what those before it wrote and left in globals,
 * and all of it is undone together. With a single test this is isolation by function, else isolation by codeunit.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-testisolation-property
 */
export class IsolatedTests {
  private readonly server: Server;
  private readonly options: RunOptions;
  private readonly isolation: Isolation;
  private readonly session: AlSession;
  private readonly instance: CodeunitInstance;
  private hasBegun = false;

  constructor(codeunitId: number, server: Server, options: RunOptions) {
    const { prepare: _prepare, conclude: _conclude, watchdog: _watchdog, ...sessionOptions } = options;
    this.server = server;
    this.options = options;
    this.isolation = server.database.isolate();
    this.session = server.newSession({ ...sessionOptions, guiAllowed: true, clientType: 3 });
    // Handlers answer at once, so a page that code opens may do so in the transaction that the test has begun.
    this.session.inTransactionOfTest = true;
    this.instance = this.session.newCodeunit(codeunitId);
  }

  /** What a test that passes wrote is there for the next one, what a test wrote that fails is undone. */
  run(test: AlTest): TestFailure | undefined {
    const { prepare, conclude, watchdog } = this.options;
    const { session } = this;
    session.restrictTo(rightsOf(test));
    try {
      let unused: string[] = [];
      const body = () => {
        this.begin();
        prepare?.(session);
        unused = this.runBody(test);
      };
      if (watchdog === undefined) body();
      else watchdog.run(body);
      this.server.database.commit();
      return unused.length === 0 ? undefined : unusedHandlers(unused);
    } catch (error) {
      const failure = failureOf(error as Error, session);
      session.rollback();
      return failure;
    } finally {
      this.server.database.writeGuard = undefined;
      conclude?.(session);
    }
  }

  /** OnRun of the codeunit is what the platform runs first, before what the runner prepares for a test. */
  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.session.execute(() => this.session.runInstance$(this.instance));
  }

  undo(): void {
    this.isolation.undo();
  }

  /** Answers the handlers that were announced and not called. */
  private runBody(test: AlTest): string[] {
    const { server, session, instance } = this;
    const driver = new TestDriver(session);
    session.testObjects = (kind, id) => driver.newObject(kind, id);
    const ui = new HandlerUi(instance, test.handlers, driver);
    session.ui = ui;
    const run = () => {
      (instance as unknown as Record<string, Method>)[test.method]!();
      driver.closePages();
    };
    if (test.transactionModel === 'none') {
      server.database.writeGuard = () => {
        if (!session.hasTransaction && !driver.isServing) throw platformError('noTransaction', []);
      };
      session.withoutTransaction(run);
    } else if (test.transactionModel === 'autorollback') {
      session.withCommitBehavior('rollback', run);
      session.rollback();
    } else run();
    return ui.unused;
  }
}

/** What Microsoft's test runner starts a test with, unless its TestPermissions are disabled. */
function rightsOf(test: AlTest): readonly string[] | undefined {
  return test.isSuper ? undefined : [FULL_ACCESS];
}
