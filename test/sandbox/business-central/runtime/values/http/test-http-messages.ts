/**
 * What an HttpClientHandler of a test gets and gives.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/attributes/devenv-httpclienthandler-attribute
 */
import { Dictionary } from '../dictionary.ts';
import { Types } from '../types.ts';
import type { IncomingResponse, OutgoingRequest } from './http-client.ts';
import { HttpContent } from './http-content.ts';
import { HttpHeaders } from './http-headers.ts';

/** Ordinals of AL's HttpRequestType. */
const REQUEST_TYPES = ['', 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'];
const OK = 200;

export class TestHttpRequestMessage {
  readonly alType = { kind: 'testHttpRequestMessage' } as const;
  private readonly url: URL;
  private readonly method: string;

  constructor({ url, method }: OutgoingRequest) {
    this.url = new URL(url);
    this.method = method;
  }

  /** The address without its query. */
  Path(): string {
    return `${this.url.origin}${this.url.pathname}`;
  }

  QueryParameters(): Dictionary<string, string> {
    const parameters = new Dictionary<string, string>(Types.text, Types.text);
    for (const [name, value] of this.url.searchParams) parameters.Set(name, value);
    return parameters;
  }

  RequestType(): number {
    return Math.max(0, REQUEST_TYPES.indexOf(this.method));
  }

  HasSecretUri(): boolean {
    return false;
  }
}

export class TestHttpResponseMessage {
  readonly alType = { kind: 'testHttpResponseMessage' } as const;
  private content = new HttpContent();
  private readonly headers = new HttpHeaders();
  private status = OK;
  private reason = '';

  Content(content?: HttpContent): HttpContent {
    if (content !== undefined) this.content = content;
    return this.content;
  }

  Headers(): HttpHeaders {
    return this.headers;
  }

  HttpStatusCode(status = this.status): number {
    this.status = status;
    return status;
  }

  ReasonPhrase(reason = this.reason): string {
    this.reason = reason;
    return reason;
  }

  answer(): IncomingResponse {
    const contentHeaders = { v: new HttpHeaders() };
    this.content.GetHeaders(contentHeaders);
    return {
      status: this.status,
      reason: this.reason,
      headers: [...this.headers.toList(), ...contentHeaders.v.toList()],
      body: this.content.toBytes(),
    };
  }
}
