import path from 'node:path';
import { loadApps } from '../sandbox/business-central/al/compiler/load-apps.ts';
import { findTests } from '../sandbox/business-central/al/test-runner/find-tests.ts';
import { formatFrames, runTest } from '../sandbox/business-central/al/test-runner/run-test.ts';

const folder = path.resolve(import.meta.dirname);
const application = loadApps([folder]);
const tests = findTests(application.project, [folder]);
const options = { company: 'Harbour & Pine', clock: () => Date.UTC(2026, 2, 1, 12) };
const server = application.openDatabase();

beforeAll(() => {
  server.createCompany(options.company, options);
});

afterAll(() => server.close());

describe.each([...new Set(tests.map((each) => each.codeunit))])('%s', (codeunit) => {
  const own = tests.filter((each) => each.codeunit === codeunit);
  test.each(own.map((each) => [each.procedure, each] as const))('%s', (_name, each) => {
    const failure = runTest(each, server, options);
    if (failure !== undefined) throw new Error(`${failure.message}\n${formatFrames(failure.frames)}`);
  });
});
