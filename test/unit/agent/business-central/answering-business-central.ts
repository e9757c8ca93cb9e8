import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { BusinessCentralClient, type BusinessCentralClientOptions } from '../../../../agent/business-central/client.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

export const baseUrl = 'https://api.businesscentral.dynamics.com';
const api = `${baseUrl}/v2.0/tenant/Production/api`;
export const companiesUrl = `${api}/v2.0/companies`;
export const batchUrl = `${api}/bigc/sync/v1.0/$batch`;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export const accepted: Answer = { status: 201, body: {} };
export const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});
export const deadlock = error(500, 'Internal_ServerError', 'It always ends so.');

/** The network of the tests of a file: only what a test has set up answers. */
export function network() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return {
    server,
    /** Business Central as a function from an operation to its answer; each envelope that came is kept. */
    businessCentral: (answer: (operation: Operation, envelope: number) => Answer): Operation[][] => {
      const envelopes: Operation[][] = [];
      server.use(
        http.get(companiesUrl, () => HttpResponse.json({ value: [{ id: 'c1', name: 'CRONUS' }] })),
        http.post(batchUrl, async ({ request }) => {
          const { requests } = (await request.json()) as { requests: Operation[] };
          envelopes.push(requests);
          return HttpResponse.json({
            responses: requests.map((operation) => ({ id: operation.id, ...answer(operation, envelopes.length) })),
          });
        }),
      );
      return envelopes;
    },
  };
}

export function clientOf(options: Partial<BusinessCentralClientOptions> = {}): BusinessCentralClient {
  return new BusinessCentralClient({
    baseUrl,
    tenantId: 'tenant',
    environment: 'Production',
    company: 'CRONUS',
    route: 'bigc/sync/v1.0',
    tokens: { token: async () => 'token' },
    userAgent: 'test',
    clock: new ManualClock(),
    random: () => 0,
    logger: recordingLogger(),
    ...options,
  });
}
