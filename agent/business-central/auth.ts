import { AuthError, ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import got from 'got';
import { AgentError, type CallDescription, HttpStatusError, TransportError, UnreadableAnswerError } from '../errors.ts';
import { readRetryAfter } from '../http/retry-after.ts';

const SECOND = 1000;

export interface TokenOptions {
  /** `https://login.microsoftonline.com` or a sandbox. */
  readonly authorityUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly certificateAuthority?: string | undefined;
}

export interface TokenSource {
  /** A bearer token; `renew` asks for a new one although the cached one has not expired. */
  token(renew?: boolean): Promise<string>;
}

/** Tokens of the application (client credentials), cached by msal until they expire. */
export function tokenSource(options: TokenOptions): TokenSource {
  /** What stopped the last call of msal, which would tell of it in words of its own. */
  let failure: unknown;
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: options.clientId,
      clientSecret: options.clientSecret,
      authority: `${options.authorityUrl}/${options.tenantId}`,
      knownAuthorities: [new URL(options.authorityUrl).host],
    },
    system: {
      networkClient: networkClient(options, (error) => {
        failure = error;
      }),
    },
  });
  return {
    token: async (renew = false) => {
      failure = undefined;
      try {
        const result = await application.acquireTokenByClientCredential({ scopes: [options.scope], skipCache: renew });
        if (result !== null) return result.accessToken;
      } catch (error) {
        throw failure ?? asAgentError(error);
      }
      throw new AgentError('AUTHENTICATION_FAILED', 'fatal', 'Microsoft Entra gave no token and no error.');
    },
  };
}

function asAgentError(error: unknown): unknown {
  if (!(error instanceof AuthError)) return error;
  return new AgentError(
    'AUTHENTICATION_FAILED',
    'fatal',
    `Microsoft Entra refused the application (${error.errorCode}): ${error.errorMessage}. ` +
      'Check tenantId, clientId and clientSecret, and that the secret has not expired.',
  );
}

/**
 * msal over got, so that the agent's own certificate authority and errors hold here as well. One attempt: a token is part of
 * a call to Business Central, and what failed for the moment is repeated with that call.
 */
function networkClient(options: TokenOptions, onFailure: (error: unknown) => void): INetworkModule {
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    request?: { headers?: Record<string, string>; body?: string },
  ) => {
    const call: CallDescription = { service: 'Microsoft Entra', method, url: new URL(url).pathname };
    try {
      const response = await got(url, {
        method,
        retry: { limit: 0 },
        throwHttpErrors: false,
        timeout: { request: 30 * SECOND },
        ...(request?.headers === undefined ? {} : { headers: request.headers }),
        ...(request?.body === undefined ? {} : { body: request.body }),
        ...(options.certificateAuthority === undefined
          ? {}
          : { https: { certificateAuthority: options.certificateAuthority } }),
      }).catch((error: Error) => {
        throw new TransportError(call, error);
      });
      if (response.statusCode === 429 || response.statusCode >= 500) {
        throw new HttpStatusError(call, {
          status: response.statusCode,
          serverMessage: response.body.slice(0, 200),
          retryAfterMs: readRetryAfter(response.headers),
        });
      }
      return {
        headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
        body: parseAnswer(call, response.body),
        status: response.statusCode,
      };
    } catch (error) {
      onFailure(error);
      throw error;
    }
  };
  return {
    sendGetRequestAsync: (url, request) => send('GET', url, request),
    sendPostRequestAsync: (url, request) => send('POST', url, request),
  };
}

/** A proxy or a captive portal answers with a page of its own. */
function parseAnswer(call: CallDescription, body: string) {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new UnreadableAnswerError(call, 'the answer is not JSON', { cause: error });
  }
}
