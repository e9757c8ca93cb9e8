import { Uri } from '../../dotnet/uri.ts';
import { List } from '../list.ts';
import { SecretText } from '../secret-text.ts';
import { Types } from '../types.ts';
import { HttpContent } from './http-content.ts';
import { HttpHeaders } from './http-headers.ts';

interface Ref<T> {
  v: T;
}

/** AL's Cookie. */
export class Cookie {
  private name = '';
  private value = '';

  Name(name?: string): string {
    if (name !== undefined) this.name = name;
    return this.name;
  }

  Value(value?: string): string {
    if (value !== undefined) this.value = value;
    return this.value;
  }

  /** Cookies made in AL have no more than name and value; those of answers are not kept. */
  Domain(): string {
    return '';
  }

  Path(): string {
    return '/';
  }

  Expires(): number {
    return 0;
  }

  HttpOnly(): boolean {
    return false;
  }

  Secure(): boolean {
    return false;
  }
}

class Cookies {
  private readonly cookies = new Map<string, Cookie>();

  SetCookie(nameOrCookie: string | Cookie, value = ''): boolean {
    const cookie = typeof nameOrCookie === 'string' ? new Cookie() : nameOrCookie;
    if (typeof nameOrCookie === 'string') {
      cookie.Name(nameOrCookie);
      cookie.Value(value);
    }
    this.cookies.set(cookie.Name(), cookie);
    return true;
  }

  GetCookie(name: string, target: Ref<Cookie>): boolean {
    const cookie = this.cookies.get(name);
    if (cookie !== undefined) target.v = cookie;
    return cookie !== undefined;
  }

  GetCookieNames(): List<string> {
    return List.of(Types.text, [...this.cookies.keys()]);
  }

  RemoveCookie(name: string): boolean {
    return this.cookies.delete(name);
  }
}

/** AL's HttpRequestMessage. */
export class HttpRequestMessage extends Cookies {
  readonly alType = { kind: 'httpRequestMessage' } as const;
  private method = 'GET';
  private uri = '';
  private secretUri = false;
  private content = new HttpContent();
  private readonly headers = new HttpHeaders();

  Content(content?: HttpContent): HttpContent {
    if (content !== undefined) this.content = content;
    return this.content;
  }

  GetHeaders(target: Ref<HttpHeaders>): boolean {
    target.v = this.headers;
    return true;
  }

  GetHeaders$(target: Ref<HttpHeaders>): void {
    this.GetHeaders(target);
  }

  Method(method?: string): string {
    if (method !== undefined) this.method = method.toUpperCase();
    return this.method;
  }

  /** As .NET writes it: with the path, what must be escaped escaped. A secret address is not given in the clear. */
  GetRequestUri(): string {
    return this.secretUri ? '' : this.address();
  }

  GetSecretRequestUri(): SecretText {
    return new SecretText(this.uri);
  }

  /** The address in the clear, for the transport. */
  address(): string {
    return /^https?:\/\//i.test(this.uri) ? new Uri(this.uri).AbsoluteUri : this.uri;
  }

  SetRequestUri(uri: string): boolean {
    this.uri = uri;
    this.secretUri = false;
    return true;
  }

  SetRequestUri$(uri: string): void {
    this.SetRequestUri(uri);
  }

  SetSecretRequestUri(uri: SecretText): boolean {
    this.uri = uri.Unwrap();
    this.secretUri = true;
    return true;
  }

  SetSecretRequestUri$(uri: SecretText): void {
    this.SetSecretRequestUri(uri);
  }
}

/** AL's HttpResponseMessage. */
export class HttpResponseMessage extends Cookies {
  readonly alType = { kind: 'httpResponseMessage' } as const;
  private content = new HttpContent();
  private readonly headers = new HttpHeaders();
  private status = 0;
  private reason = '';

  static of(status: number, reason: string, headers: readonly (readonly [string, string])[], body: Uint8Array) {
    const response = new HttpResponseMessage();
    response.status = status;
    response.reason = reason;
    response.content = HttpContent.ofBytes(body);
    for (const [name, value] of headers) response.headers.Add(name, value);
    return response;
  }

  Content(content?: HttpContent): HttpContent {
    if (content !== undefined) this.content = content;
    return this.content;
  }

  Headers(): HttpHeaders {
    return this.headers;
  }

  HttpStatusCode(): number {
    return this.status;
  }

  IsBlockedByEnvironment(): boolean {
    return false;
  }

  IsSuccessStatusCode(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  ReasonPhrase(): string {
    return this.reason;
  }
}
