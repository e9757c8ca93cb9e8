import { type KnownFailure, type KnownModules, loadKnownModules, saveKnownModules } from './known-failures.ts';
import type { BaseTestResult, BaseTestRun } from './run-base-tests.ts';

/** Longer messages are cut: the whole one is shown when the test is run. */
const REASON_LENGTH = 200;

/** Takes a run as what is known from now on. Reasons that were written by hand stay while their test fails. */
export function recordRun({ results }: BaseTestRun): void {
  const known: KnownModules = loadKnownModules();
  const modules = { ...known };
  for (const [module, tests] of Map.groupBy(results, (result) => result.module)) {
    modules[module] = {
      tests: Math.max(tests.length, known[module]?.tests ?? 0),
      failures: tests.flatMap(knownFailure),
    };
  }
  saveKnownModules(modules);
}

function knownFailure({ test, outcome, failure, known }: BaseTestResult): KnownFailure[] {
  if (outcome === 'passed') return [];
  return [known ?? { test, mode: 'fails', reason: reasonOf(failure?.message ?? '') }];
}

/** What is not supported is a reason in itself; a message wants an explanation by hand. */
function reasonOf(message: string): string {
  const [line = ''] = message.split('\n');
  const unsupported = /^Not supported by the sandbox: (.*)$/.exec(line)?.[1];
  return (unsupported === undefined ? line : `not supported: ${unsupported}`).slice(0, REASON_LENGTH);
}
