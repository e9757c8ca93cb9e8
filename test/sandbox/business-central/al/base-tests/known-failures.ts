/** What is known of Microsoft's tests on this runtime: how many there are, which do not pass, and why. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, 'known-failures.json');

/** `fails`: it runs and fails; `skipped`: it is not run, because it would take too long or disturb others. */
export type FailureMode = 'fails' | 'skipped';

export interface KnownFailure {
  /** `Codeunit.Procedure`. */
  readonly test: string;
  readonly mode: FailureMode;
  readonly reason: string;
}

export interface KnownModule {
  readonly tests: number;
  readonly failures: readonly KnownFailure[];
}

/** By module. */
export type KnownModules = Readonly<Record<string, KnownModule>>;

export function loadKnownModules(): KnownModules {
  return JSON.parse(readFileSync(FILE, 'utf8')) as KnownModules;
}

export function saveKnownModules(modules: KnownModules): void {
  const sorted = Object.fromEntries(Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
