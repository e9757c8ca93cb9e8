/** The workshop app with a company, for tests of the page engine. */
import { join } from 'node:path';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { findTests } from '../../../sandbox/business-central/al/test-runner/find-tests.ts';

export const workshopFolder = join(import.meta.dirname, 'app');

export const application = loadApps([workshopFolder]);
export const alTests = findTests(application.project, [workshopFolder]);
export const company = 'Workshop';
export const clock = (): number => Date.UTC(2026, 5, 1, 12);
