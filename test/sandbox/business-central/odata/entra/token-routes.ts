/** The endpoints of Microsoft Entra that a client library asks: discovery documents and tokens. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { TokenError, type TokenIssuer } from './tokens.ts';

export function addTokenRoutes(server: FastifyInstance, issuer: TokenIssuer, origin: () => string): void {
  server.get<{ Params: { tenant: string } }>('/:tenant/v2.0/.well-known/openid-configuration', (request, reply) => {
    const base = `${origin()}/${request.params.tenant}`;
    return reply.send({
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      response_types_supported: ['code'],
      scopes_supported: ['openid'],
      tenant_region_scope: null,
    });
  });

  server.get<{ Querystring: { authorization_endpoint?: string } }>('/common/discovery/instance', (request, reply) => {
    const host = new URL(origin()).host;
    const endpoint = request.query.authorization_endpoint ?? `${origin()}/common/oauth2/v2.0/authorize`;
    const tenant = new URL(endpoint).pathname.split('/')[1] ?? 'common';
    return reply.send({
      tenant_discovery_endpoint: `${origin()}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });
  });

  server.post<{ Params: { tenant: string }; Body: Buffer }>('/:tenant/oauth2/v2.0/token', (request, reply) => {
    try {
      const form = new URLSearchParams(request.body.toString('utf8'));
      const { token, expiresIn } = issuer.issue(request.params.tenant, form);
      return reply.send({
        token_type: 'Bearer',
        expires_in: expiresIn,
        ext_expires_in: expiresIn,
        access_token: token,
      });
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      return reply.status(error.status).send({
        error: error.error,
        error_description: error.message,
        error_codes: [error.number],
        timestamp: new Date().toISOString(),
        trace_id: randomUUID(),
        correlation_id: randomUUID(),
      });
    }
  });
}
