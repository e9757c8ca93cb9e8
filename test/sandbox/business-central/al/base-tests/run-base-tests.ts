/** Runs Microsoft's own tests of a checkout and compares what passes with what is known. */
import { createHash } from 'node:crypto';
import { setGuidSource } from '../../runtime/platform/random.ts';
import { NO_TASKS } from '../../runtime/platform/task-functions.ts';
import type { AlSession } from '../../runtime/session/al-session.ts';
import { Application } from '../compiler/application.ts';
import type { Server } from '../compiler/server.ts';
import { openProject } from '../semantics/project.ts';
import { ProjectError, projectCodes } from '../semantics/project-error.ts';
import { type AlTest, findTests } from '../test-runner/find-tests.ts';
import { IsolatedTests } from '../test-runner/run-test.ts';
import type { TestFailure } from '../test-runner/test-failure.ts';
import type { Watchdog } from '../test-runner/watchdog.ts';
import { checkoutApps, moduleOf } from './checkout-apps.ts';
import { type KnownFailure, type KnownModules, loadKnownModules } from './known-failures.ts';

/** Codeunit "Permissions Mock". */
const PERMISSIONS_MOCK = 131006;

/** Table "User Personalization". */
const USER_PERSONALIZATION = 2000000073;

export interface BaseTestResult {
  readonly module: string;
  /** `Codeunit.Procedure`. */
  readonly test: string;
  readonly position: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly milliseconds: number;
  readonly failure: TestFailure | undefined;
  readonly known: KnownFailure | undefined;
}

export interface BaseTestRun {
  readonly results: readonly BaseTestResult[];
  /** What differs from what is known, as sentences: a run without surprises has none. */
  readonly surprises: readonly string[];
  /** Install codeunits that do not run to their end, with the reason: what they would have set up is not there. */
  readonly installFailures: readonly string[];
}

export interface BaseTestOptions {
  /** A checkout of microsoft/BCApps. */
  readonly base: string;
  /** Modules to run, or all that are known. */
  readonly modules: readonly string[];
  readonly filter: string;
  readonly company: string;
  readonly clock: () => number;
  readonly watchdog: Watchdog;
}

export function runBaseTests({ clock: start, ...given }: BaseTestOptions): BaseTestRun {
  const time = new MovingClock(start());
  const options = { ...given, clock: () => time.now() };
  const apps = checkoutApps(options.base);
  // AL that does not bind is an error of the test that comes across it, not of all.
  const application = new Application(openProject(apps.folders));
  const known = loadKnownModules();
  const isWanted = wantedModules(options.modules, known);
  const tests = findTests(application.project, apps.testFolders)
    .map((test) => ({ test, module: moduleOf(test.position, apps.root) }))
    .filter(({ module }) => isWanted(module));
  for (const name of options.modules) checkModule(name, tests);
  const filtered = tests.filter(({ test }) => nameOf(test).toLowerCase().includes(options.filter.toLowerCase()));
  const server = application.openDatabase();
  const installFailures: string[] = [];
  // Some of these tests sort by Guid: the same numbers each time, or a run could not be compared with the last.
  setGuidSource(server.state, repeatableBytes());
  server.createCompany(
    options.company,
    { clock: options.clock },
    {
      failed: ({ codeunit, diagnostic }) => installFailures.push(`${codeunit}: ${diagnostic.failure.message}`),
      watchdog: options.watchdog,
    },
  );
  addPersonalization(server.newSession({ company: options.company, clock: options.clock }));
  const results = [...Map.groupBy(filtered, ({ test }) => test.codeunitId).values()].flatMap((ofCodeunit) =>
    runCodeunit(ofCodeunit, known, server, options, () => time.nextTest()),
  );
  server.close();
  const surprises = results.map(surpriseOf).filter((sentence) => sentence !== undefined);
  if (options.filter === '') surprises.push(...missingTests(known, isWanted, tests));
  return { results, surprises, installFailures };
}

/** A tenant has a row of this table for each of its users. */
function addPersonalization(session: AlSession): void {
  session.execute(() => {
    const personalization = session.newRecord(USER_PERSONALIZATION);
    personalization.f[personalization.def.byName.get('user sid')!.slot] = session.user.securityId;
    personalization.Insert$();
  });
}

function nameOf(test: AlTest): string {
  return `${test.codeunit}.${test.procedure}`;
}

function wantedModules(names: readonly string[], known: KnownModules): (module: string) => boolean {
  if (names.length === 0) return (module) => module in known;
  const wanted = names.map((name) => name.toLowerCase());
  return (module) => {
    const key = module.toLowerCase();
    return wanted.some((name) => key === name || key.endsWith(`/${name}`) || key.startsWith(`${name}/`));
  };
}

/** A name that no test goes by would look like a run in which all is well. */
function checkModule(name: string, tests: readonly { readonly module: string }[]): void {
  const isNamed = wantedModules([name], {});
  if (tests.some(({ module }) => isNamed(module))) return;
  const message =
    "no tests are in a module of this name. Names are those of folders, such as Json or 'Business Foundation/NoSeries'.";
  throw new ProjectError(name, projectCodes.noSources, message);
}

interface TestOfModule {
  readonly test: AlTest;
  readonly module: string;
}

/** As Microsoft's default test runner does it: tests are isolated by codeunit. */
function runCodeunit(
  tests: readonly TestOfModule[],
  known: KnownModules,
  server: Server,
  { company, clock, watchdog }: BaseTestOptions,
  conclude: () => void,
): BaseTestResult[] {
  const end = (session: AlSession) => {
    stopMock(session);
    conclude();
  };
  const options = { company, clock, watchdog, prepare: startMock, conclude: end };
  const isolated = new IsolatedTests(tests[0]!.test.codeunitId, server, options);
  try {
    return tests.map(({ test, module }) => runOne(test, module, known, isolated));
  } finally {
    isolated.undo();
  }
}

function runOne(test: AlTest, module: string, known: KnownModules, isolated: IsolatedTests): BaseTestResult {
  const name = nameOf(test);
  const entry = known[module]?.failures.find((failure) => failure.test === name);
  const result = { module, test: name, position: test.position, known: entry };
  if (entry?.mode === 'skipped') return { ...result, outcome: 'skipped', milliseconds: 0, failure: undefined };
  const start = performance.now();
  const failure = isolated.run(test);
  const milliseconds = Math.round(performance.now() - start);
  return { ...result, outcome: failure === undefined ? 'passed' : 'failed', milliseconds, failure };
}

/** The mock of permissions, a single instance, is started before each test, and stopped when it is run again. */
function startMock(session: AlSession): void {
  session.state.set(NO_TASKS, true);
  session.runCodeunit(PERMISSIONS_MOCK);
}

function stopMock(session: AlSession): void {
  session.restrictTo(undefined);
  session.runCodeunit(PERMISSIONS_MOCK);
  session.lastError = undefined;
}

function surpriseOf({ test, outcome, known }: BaseTestResult): string | undefined {
  if (outcome === 'passed' && known !== undefined) return `${test} passes now, but is listed as a known failure`;
  if (outcome === 'failed' && known === undefined) return `${test} fails and is not listed as a known failure`;
  return undefined;
}

/** Tests and list entries that have gone: fewer tests are noticed as failing ones are. */
function missingTests(
  known: KnownModules,
  isWanted: (module: string) => boolean,
  tests: readonly { readonly test: AlTest; readonly module: string }[],
): string[] {
  const names = new Set(tests.map(({ test }) => nameOf(test)));
  return Object.entries(known)
    .filter(([module]) => isWanted(module))
    .flatMap(([module, entry]) => {
      const found = tests.filter((candidate) => candidate.module === module).length;
      const gone = entry.failures
        .filter(({ test }) => !names.has(test))
        .map(({ test }) => `${test} is listed as a known failure, but ${module} has no such test`);
      return found < entry.tests ? [`${module} has ${found} tests, not ${entry.tests}`, ...gone] : gone;
    });
}

/**
 * Time that passes, the same in each run: tests seed random numbers with it, wait for a later one, or expect the same
 * one a moment later. A real clock's hand moves less often than it is looked at as well.
 */
class MovingClock {
  private time: number;
  private looks = 0;

  constructor(start: number) {
    this.time = start;
  }

  now(): number {
    if (++this.looks % LOOKS_A_MILLISECOND === 0) this.time++;
    return this.time;
  }

  nextTest(): void {
    this.time += SECOND;
  }
}

const LOOKS_A_MILLISECOND = 3;
const SECOND = 1000;

/** SHA-256 of a counter: bytes that look random and are the same in every run. */
function repeatableBytes(): (length: number) => Uint8Array {
  let counter = 0;
  return (length) => createHash('sha256').update(String(counter++)).digest().subarray(0, length);
}
