import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import Fastify, { type FastifyInstance } from 'fastify';
import { makeCertificate } from '../sandbox/business-central/odata/entra/certificate.ts';
import { addTokenRoutes } from '../sandbox/business-central/odata/entra/token-routes.ts';
import { TokenIssuer } from '../sandbox/business-central/odata/entra/tokens.ts';

/**
 * A server that answers the agent's calls as Business Central does when all is well, and does nothing. With it the cost
 * of the agent itself can be seen. Runs in a thread of its own.
 */

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly url: string;
}

const tenant = 'tenant';
const certificate = await makeCertificate('127.0.0.1');
const issuer = new TokenIssuer(tenant, [
  { clientId: 'bench', clientSecret: 'bench', name: 'BENCH', permissionSets: [] },
]);
const server = Fastify({
  https: { key: certificate.key, cert: certificate.cert },
  bodyLimit: 350 * 1024 * 1024,
}) as unknown as FastifyInstance;
let origin = '';

server.removeAllContentTypeParsers();
server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
addTokenRoutes(server, issuer, () => origin);
server.get('/v2.0/*', async () => ({ value: [{ id: 'company', name: 'Bench' }] }));
server.post<{ Body: Buffer }>('/v2.0/*', async (request) => {
  const { requests } = JSON.parse(request.body.toString('utf8')) as { requests: Operation[] };
  return { responses: requests.map((operation) => ({ id: operation.id, ...answerTo(operation) })) };
});

function answerTo({ method, url }: Operation): { status: number; body?: unknown } {
  if (method !== 'GET') return { status: 201, body: {} };
  if (url.includes('stores?'))
    return {
      status: 200,
      body: { value: [{ id: 'store', overlapMinutes: 0, ordersFromDateTime: '0001-01-01T00:00:00Z' }] },
    };
  if (url.includes('ordersToProcess')) return { status: 200, body: { ordersToProcess: 0 } };
  const rates = [1, 2, 3, 4, 5, 6].map((id) => ({ rateId: id, zoneId: id }));
  return { status: 200, body: { value: url.includes('taxRates') ? rates : [] } };
}

await server.listen({ host: '127.0.0.1', port: 0 });
origin = `https://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
parentPort!.postMessage({
  connection: {
    baseUrl: origin,
    authorityUrl: origin,
    certificateAuthority: certificate.cert,
    tenantId: tenant,
    environment: 'Bench',
    company: 'Bench',
    clientId: 'bench',
    clientSecret: 'bench',
    adminClientId: 'bench',
    adminClientSecret: 'bench',
  },
});
