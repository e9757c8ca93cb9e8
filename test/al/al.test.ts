import path from 'node:path';
import { loadApps } from '../sandbox/business-central/al/compiler/load-apps.ts';
import { coverageOf } from '../sandbox/business-central/al/coverage/apps-under-test.ts';
import { summarise } from '../sandbox/business-central/al/coverage/summarise.ts';
import { findTests } from '../sandbox/business-central/al/test-runner/find-tests.ts';
import { runTest } from '../sandbox/business-central/al/test-runner/run-test.ts';
import { formatFailure } from '../sandbox/business-central/al/test-runner/test-failure.ts';
import { Watchdog } from '../sandbox/business-central/al/test-runner/watchdog.ts';

const folder = path.resolve(import.meta.dirname);
const application = loadApps([folder], { coverage: coverageOf([], [folder]) });
const tests = findTests(application.project, [folder]);
// Jest's own limit cannot end what never lets go of the thread.
const watchdog = new Watchdog(60_000);
const options = { company: 'Harbour & Pine', clock: () => Date.UTC(2026, 2, 1, 12) };
const server = application.openDatabase();

beforeAll(() => {
  server.createCompany(options.company, options, { watchdog });
});

afterAll(async () => {
  server.close();
  await watchdog.close();
});

describe.each([...new Set(tests.map((each) => each.codeunit))])('%s', (codeunit) => {
  const own = tests.filter((each) => each.codeunit === codeunit);
  test.each(own.map((each) => [each.procedure, each] as const))('%s', (_name, each) => {
    const failure = runTest(each, server, { ...options, watchdog });
    if (failure !== undefined) throw new Error(formatFailure(failure));
  });
});

/** These run at least once, whatever their lines are worth. */
const ALWAYS_RUN = ['API page', 'table trigger', 'publisher', 'subscriber'];

describe('coverage of the extension', () => {
  test('nine lines in ten run, with every table trigger, API page and event', () => {
    const { lines, neverRan } = summarise(application.coverage!);
    expect(neverRan.filter(({ kind }) => ALWAYS_RUN.includes(kind))).toEqual([]);
    expect(lines.percent).toBeGreaterThanOrEqual(90);
  });
});
