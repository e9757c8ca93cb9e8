import { afterAll, describe, test } from '@jest/globals';
import { runTest } from '../../../sandbox/business-central/al/test-runner/run-test.ts';
import { formatFailure } from '../../../sandbox/business-central/al/test-runner/test-failure.ts';
import { alTests, application, clock, company } from './workshop.ts';

const server = application.openDatabase();
server.createCompany(company, { clock });
afterAll(() => server.close());

describe('pages behave in AL tests', () => {
  test.each(alTests.map((each) => [each.procedure, each] as const))('%s', (_name, each) => {
    const failure = runTest(each, server, { company, clock });
    if (failure !== undefined) throw new Error(formatFailure(failure));
  });
});
