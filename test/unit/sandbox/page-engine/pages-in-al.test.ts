import { afterAll, describe, test } from '@jest/globals';
import { formatFrames, runTest } from '../../../sandbox/business-central/al/test-runner/run-test.ts';
import { alTests, application, clock, company } from './workshop.ts';

const server = application.openDatabase();
server.createCompany(company, { clock });
afterAll(() => server.close());

describe('pages behave in AL tests', () => {
  test.each(alTests.map((each) => [each.procedure, each] as const))('%s', (_name, each) => {
    const failure = runTest(each, server, { company, clock });
    if (failure !== undefined) throw new Error(`${failure.message}\n${formatFrames(failure.frames)}`);
  });
});
