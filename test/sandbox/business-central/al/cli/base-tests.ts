import { recordRun } from '../base-tests/record-run.ts';
import { type BaseTestResult, type BaseTestRun, runBaseTests } from '../base-tests/run-base-tests.ts';
import { ProjectError } from '../semantics/project-error.ts';
import { formatFailure } from '../test-runner/test-failure.ts';
import type { Watchdog } from '../test-runner/watchdog.ts';

export interface BaseTestsOptions {
  readonly base: string;
  readonly modules: readonly string[];
  readonly filter: string;
  readonly json: boolean;
  readonly record: boolean;
  readonly company: string;
  readonly clock: () => number;
  readonly watchdog: Watchdog;
}

/** `al test --base PATH [MODULE...]`: returns the exit code, 1 when a test does other than what is known of it. */
export function runAndReportBaseTests(options: BaseTestsOptions): number {
  const run = runUnlessMissing(options);
  if (run === undefined) return 1;
  if (options.record) recordRun(run);
  if (options.json) console.log(JSON.stringify(run, null, 2));
  else {
    for (const sentence of run.installFailures) console.log(`Not installed: ${sentence}`);
    for (const result of run.results) printFailure(result);
    printTotals(run.results);
    for (const sentence of run.surprises) console.log(sentence);
  }
  if (run.results.length === 0) {
    console.error(`No test of these modules contains '${options.filter}'.`);
    return 1;
  }
  return run.surprises.length > 0 && !options.record ? 1 : 0;
}

/** Undefined when there is no checkout, which is said in one line. */
function runUnlessMissing(options: BaseTestsOptions): BaseTestRun | undefined {
  try {
    return runBaseTests(options);
  } catch (error) {
    if (!(error instanceof ProjectError) || options.json) throw error;
    console.log(error.message);
    return undefined;
  }
}

/** A failure that is known is explained by the list; any other by its message and call stack. */
function printFailure({ test, position, failure, known, outcome }: BaseTestResult): void {
  if (known !== undefined && outcome !== 'passed') console.log(`${known.mode} ${test}: ${known.reason}`);
  else if (failure !== undefined) console.log(`FAILED ${test} (${position})\n${formatFailure(failure)}`);
}

function printTotals(results: readonly BaseTestResult[]): void {
  const count = (some: readonly BaseTestResult[]) => some.filter(({ outcome }) => outcome === 'passed').length;
  for (const [module, tests] of Map.groupBy(results, (result) => result.module)) {
    console.log(`${String(count(tests)).padStart(4)} of ${String(tests.length).padStart(4)} ${module}`);
  }
  console.log(`${String(count(results)).padStart(4)} of ${String(results.length).padStart(4)} tests pass`);
}
