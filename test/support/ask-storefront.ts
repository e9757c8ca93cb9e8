import type { BigCommerceSandbox } from '../sandbox/bigcommerce/server.ts';

export interface StorefrontAnswer {
  readonly status: number;
  /** Undefined if there is none. */
  readonly body: unknown;
  readonly headers: Headers;
}

export interface StorefrontCall {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the storefront with its token, at a path as in "v2/orders". */
export async function askStorefront(
  { url, storeHash, accessToken }: BigCommerceSandbox,
  path: string,
  call: StorefrontCall = {},
): Promise<StorefrontAnswer> {
  const headers = { 'x-auth-token': accessToken, ...call.headers };
  const response = await fetch(`${url}/stores/${storeHash}/${path}`, { ...call, headers });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}
