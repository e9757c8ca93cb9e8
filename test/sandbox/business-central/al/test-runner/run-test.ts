import { TestDriver } from '../../page-engine/test-pages/test-driver.ts';
import { AlError, type AlFrame } from '../../runtime/errors/al-error.ts';
import { caughtError, isStackOverflow } from '../../runtime/errors/caught-error.ts';
import { platformError } from '../../runtime/errors/messages.ts';
import type { AlSession, SessionOptions } from '../../runtime/session/al-session.ts';
import type { Server } from '../compiler/server.ts';
import type { AlTest } from './find-tests.ts';
import { HandlerUi } from './handler-ui.ts';

export interface TestFailure {
  /** The AL error's text, or what went wrong with the host. */
  readonly message: string;
  readonly frames: readonly AlFrame[];
}

type Method = () => void;

/**
 * Runs one test on an instance of its codeunit and undoes everything it wrote, whatever it committed: the platform's
 * test isolation by function. The answer is the failure, or undefined.
 */
export function runTest(
  test: AlTest,
  server: Server,
  options: SessionOptions,
  /** What a session needs before the test, such as a codeunit that mocks something. */
  prepare: (session: AlSession) => void = () => undefined,
): TestFailure | undefined {
  const isolation = server.database.isolate();
  const session = server.newSession({ ...options, ...rightsOf(test, server), guiAllowed: true, clientType: 3 });
  try {
    prepare(session);
    const instance = session.newCodeunit(test.codeunitId);
    const driver = new TestDriver(session);
    session.testObjects = (kind, id) => driver.newObject(kind, id);
    const ui = new HandlerUi(instance, test.handlers, driver);
    session.ui = ui;
    const run = () => (instance as unknown as Record<string, Method>)[test.method]!();
    if (test.transactionModel === 'none') {
      server.database.writeGuard = () => {
        if (!session.hasTransaction && !driver.isServing) throw platformError('noTransaction', []);
      };
      session.withoutTransaction(run);
    } else if (test.transactionModel === 'autorollback') session.withCommitBehavior('rollback', run);
    else run();
    const unused = ui.unused;
    if (unused.length === 0) return undefined;
    return { message: `The following UI handlers were not executed: ${unused.join(', ')}`, frames: [] };
  } catch (error) {
    return describeFailure(error as Error, session);
  } finally {
    server.database.writeGuard = undefined;
    isolation.undo();
  }
}

/** The permission set that tests have unless their TestPermissions are disabled, where the apps have it. */
const FULL_ACCESS = 'D365 FULL ACCESS';

function rightsOf(test: AlTest, server: Server): Pick<SessionOptions, 'permissionSets'> {
  if (test.isSuper || server.application.permissionSet(FULL_ACCESS) === undefined) return {};
  return { permissionSets: [FULL_ACCESS] };
}

function describeFailure(thrown: Error, session: AlSession): TestFailure {
  const error: Error = isStackOverflow(thrown) ? caughtError(thrown) : thrown;
  const frames = session.framesOf(error);
  if (!(error instanceof AlError)) return { message: error.stack ?? error.message, frames };
  const details = error.errorInfo.DetailedMessage();
  return { message: details === '' ? error.text : `${error.text}\n${details}`, frames };
}

/** The AL call stack as lines, innermost first, with the places in the sources. */
export function formatFrames(frames: readonly AlFrame[]): string {
  return frames.map(({ text, file, line }) => `    at ${text} (${file}:${line})`).join('\n');
}
