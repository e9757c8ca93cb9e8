import path from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import type { Application } from '../compiler/application.ts';
import { InstallError } from '../compiler/install-error.ts';
import { CompilationError, loadApps } from '../compiler/load-apps.ts';
import type { Server } from '../compiler/server.ts';
import { coverageOf } from '../coverage/apps-under-test.ts';
import { printCoverage } from '../coverage/print-coverage.ts';
import { summarise } from '../coverage/summarise.ts';
import { ProjectError } from '../semantics/project-error.ts';
import { type AlTest, findTests } from '../test-runner/find-tests.ts';
import { runTest } from '../test-runner/run-test.ts';
import { formatFailure, type TestFailure } from '../test-runner/test-failure.ts';
import { Watchdog } from '../test-runner/watchdog.ts';
import { runAndReportBaseTests } from './base-tests.ts';
import { report } from './report.ts';

const DEFAULT_FOLDERS = ['test/al'];
/** Tests see one instant, so that they pass on every day. */
const TEST_TIME = Date.UTC(2026, 2, 1, 12);
const TEST_COMPANY = 'Test Company';

export interface TestOptions {
  readonly filter?: string;
  readonly json?: boolean;
  readonly base?: string;
  readonly record?: boolean;
  readonly coverage?: boolean;
  readonly of?: string[];
  readonly timeout: number;
  readonly reverseSubscribers?: boolean;
}

interface TestResult {
  readonly codeunit: string;
  readonly procedure: string;
  readonly position: string;
  readonly milliseconds: number;
  readonly failure: TestFailure | undefined;
}

/** Runs tests, prints what came of them, and gives the exit code. */
export async function runAndReport(paths: readonly string[], options: TestOptions): Promise<number> {
  const watchdog = new Watchdog(options.timeout * 1000);
  try {
    return options.base === undefined
      ? runTests(paths.length === 0 ? DEFAULT_FOLDERS : paths, options, watchdog)
      : runAndReportBaseTests({ ...baseOptions(options), base: options.base, modules: paths, watchdog });
  } catch (error) {
    if (error instanceof CompilationError) return report(error.diagnostics, { ...options, summary: 'AL' });
    if (error instanceof ProjectError || error instanceof InstallError)
      return report([error.diagnostic], { ...options, summary: 'AL' });
    throw error;
  } finally {
    await watchdog.close();
  }
}

function baseOptions({ filter = '', json = false, record = false }: TestOptions) {
  return { filter, json, record, company: TEST_COMPANY, clock: () => TEST_TIME };
}

function runTests(folders: readonly string[], options: TestOptions, watchdog: Watchdog): number {
  const coverage = options.coverage === true ? coverageOf(options.of ?? [], folders) : undefined;
  const application = loadApps(folders, { coverage });
  if (options.reverseSubscribers === true) application.reverseSubscribers();
  const roots = folders.map((folder) => path.resolve(folder));
  refuseWhatDoesNotCompile(application, roots);
  const wanted = options.filter?.toLowerCase() ?? '';
  const found = findTests(application.project, roots);
  const tests = found.filter((test) => `${test.codeunit}.${test.procedure}`.toLowerCase().includes(wanted));
  if (tests.length === 0) {
    console.error(
      found.length === 0
        ? `No tests in ${folders.join(', ')}: no codeunit with Subtype = Test has a procedure with [Test].`
        : `No test's codeunit or procedure contains '${options.filter}'.`,
    );
    if (options.json === true) reportResults([], application, options);
    return 1;
  }
  const server = application.openDatabase();
  server.createCompany(TEST_COMPANY, { clock: () => TEST_TIME }, { watchdog });
  const results = tests.map((test) => timed(test, server, watchdog));
  server.close();
  return reportResults(results, application, options);
}

/** What the compiler would not let pass: signatures of tests and their handlers, ids, names; not what its analyzers say. */
function refuseWhatDoesNotCompile({ project }: Application, roots: readonly string[]): void {
  const apps = project.table.apps.filter(({ folder }) => roots.includes(folder));
  const diagnostics = analyse(
    project,
    apps.map((app) => ({ app, mandatoryAffixes: [] })),
  );
  const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && code.startsWith('AL'));
  if (errors.length > 0) throw new CompilationError(errors);
}

function timed(test: AlTest, server: Server, watchdog: Watchdog): TestResult {
  const start = performance.now();
  const failure = runTest(test, server, { company: TEST_COMPANY, clock: () => TEST_TIME, watchdog });
  const { codeunit, procedure, position } = test;
  return { codeunit, procedure, position, milliseconds: Math.round(performance.now() - start), failure };
}

function reportResults(results: readonly TestResult[], application: Application, { json }: TestOptions): number {
  application.completeCoverage();
  const summary = application.coverage && summarise(application.coverage);
  const failed = results.filter(({ failure }) => failure !== undefined);
  if (json === true)
    console.log(JSON.stringify(summary === undefined ? results : { results, coverage: summary }, null, 2));
  else {
    for (const line of summary === undefined ? [] : printCoverage(summary)) console.log(line);
    for (const { codeunit, procedure, position, failure } of failed)
      console.log(`FAILED ${codeunit}.${procedure} (${position})\n${formatFailure(failure!)}`);
    console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  }
  return failed.length > 0 ? 1 : 0;
}
