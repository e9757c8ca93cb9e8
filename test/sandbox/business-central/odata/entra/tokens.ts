/** Applications that may call, and the tokens they get: the client-credentials part of Microsoft Entra. */
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

/** A row of the page Microsoft Entra Applications, with its app registration. */
export interface ApplicationUser {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The name of the user in Business Central. */
  readonly name: string;
  readonly permissionSets: readonly string[];
  /** State of the Business Central side; default enabled. */
  readonly enabled?: boolean | undefined;
}

/** A refusal of the token endpoint. */
export class TokenError extends Error {
  readonly status: number;
  readonly error: string;
  readonly number: number;

  constructor(status: number, error: string, number: number, description: string) {
    super(`AADSTS${number}: ${description}`);
    this.name = 'TokenError';
    this.status = status;
    this.error = error;
    this.number = number;
  }
}

const LIFETIME_SECONDS = 3599;
/** What Business Central online is called towards Entra. */
export const AUDIENCE = 'https://api.businesscentral.dynamics.com';

export class TokenIssuer {
  private readonly applications: readonly ApplicationUser[];
  private readonly tenantId: string;
  private readonly secret = randomBytes(32);
  private readonly revoked = new Set<string>();

  constructor(tenantId: string, applications: readonly ApplicationUser[]) {
    this.tenantId = tenantId;
    this.applications = applications;
  }

  /** Answers the form of a token request. */
  issue(tenant: string, form: URLSearchParams): { token: string; expiresIn: number } {
    if (tenant.toLowerCase() !== this.tenantId.toLowerCase()) {
      throw new TokenError(400, 'invalid_request', 90002, `Tenant '${tenant}' not found.`);
    }
    if (form.get('grant_type') !== 'client_credentials') {
      throw new TokenError(
        400,
        'unsupported_grant_type',
        70003,
        `The grant type '${form.get('grant_type')}' is not supported.`,
      );
    }
    const application = this.applications.find(({ clientId }) => clientId === form.get('client_id'));
    if (application === undefined) {
      throw new TokenError(
        400,
        'unauthorized_client',
        700016,
        `Application '${form.get('client_id')}' was not found in the directory.`,
      );
    }
    if (!sameText(application.clientSecret, form.get('client_secret') ?? '')) {
      throw new TokenError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    }
    if (form.get('scope')?.split(' ').includes(`${AUDIENCE}/.default`) !== true) {
      throw new TokenError(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${form.get('scope')} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
      );
    }
    return { token: this.sign(application.clientId), expiresIn: LIFETIME_SECONDS };
  }

  /** The application a bearer token belongs to; undefined for a token that is wrong, expired or revoked. */
  applicationOf(token: string): ApplicationUser | undefined {
    const [head = '', body = '', signature = ''] = token.split('.');
    if (!sameText(this.signature(`${head}.${body}`), signature) || this.revoked.has(token)) return undefined;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { appid: string; exp: number };
    if (claims.exp * 1000 <= Date.now()) return undefined;
    return this.applications.find(({ clientId }) => clientId === claims.appid);
  }

  /** Makes a token invalid before its time. */
  revoke(token: string): void {
    this.revoked.add(token);
  }

  private sign(clientId: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      aud: AUDIENCE,
      iss: `https://sts.windows.net/${this.tenantId}/`,
      appid: clientId,
      tid: this.tenantId,
      roles: ['API.ReadWrite.All'],
      nbf: now,
      exp: now + LIFETIME_SECONDS,
      uti: randomUUID(),
    };
    const text = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}`;
    return `${text}.${this.signature(text)}`;
  }

  private signature(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
