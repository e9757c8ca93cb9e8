import { Uri } from '../../dotnet/uri.ts';
import { AlError, UnsupportedAlError } from '../../errors/al-error.ts';
import type { Session } from '../../session/session.ts';
import { type SecretText, unwrap } from '../secret-text.ts';
import type { HttpContent } from './http-content.ts';
import { HttpHeaders } from './http-headers.ts';
import { HttpRequestMessage, HttpResponseMessage } from './http-messages.ts';

interface Ref<T> {
  v: T;
}

/** A request as it goes out. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly timeout: number;
}

export interface IncomingResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** Carries requests of AL; answers undefined when no connection came about. */
export type HttpTransport = (request: OutgoingRequest) => IncomingResponse | undefined;

const TRANSPORT = 'platform.httpTransport';

/** Sets who carries the requests of AL on this server. Without one, sending fails. */
export function setHttpTransport(serverState: Map<string, unknown>, transport: HttpTransport): void {
  serverState.set(TRANSPORT, transport);
}

/** AL's HttpClient. Sending blocks, as AL does. */
export class HttpClient {
  readonly alType = { kind: 'httpClient' } as const;
  private readonly session: Session;
  private headers = new HttpHeaders();
  private baseAddress = '';
  private timeout = 100_000;

  constructor(session: Session) {
    this.session = session;
  }

  Clear(): void {
    this.headers = new HttpHeaders();
    this.baseAddress = '';
  }

  DefaultRequestHeaders(): HttpHeaders {
    return this.headers;
  }

  /** As .NET writes it: with the path. */
  GetBaseAddress(): string {
    return this.baseAddress === '' ? '' : new Uri(this.baseAddress).AbsoluteUri;
  }

  SetBaseAddress(address: string): boolean {
    this.baseAddress = address;
    return true;
  }

  SetBaseAddress$(address: string): void {
    this.SetBaseAddress(address);
  }

  Timeout(timeout?: number): number {
    if (timeout !== undefined) this.timeout = timeout;
    return this.timeout;
  }

  AddCertificate(_certificate: string | SecretText, _password?: string | SecretText): void {
    throw new UnsupportedAlError('HttpClient.AddCertificate');
  }

  UseDefaultNetworkWindowsAuthentication(): boolean {
    throw new UnsupportedAlError('HttpClient.UseDefaultNetworkWindowsAuthentication');
  }

  UseWindowsAuthentication(user: string | SecretText): boolean {
    throw new UnsupportedAlError('HttpClient.UseWindowsAuthentication', unwrap(user));
  }

  UseDefaultNetworkWindowsAuthentication$(): void {
    this.UseDefaultNetworkWindowsAuthentication();
  }

  UseWindowsAuthentication$(user: string | SecretText): void {
    this.UseWindowsAuthentication(user);
  }

  /** Cookies of answers are never sent back. */
  UseResponseCookies(use: boolean): boolean {
    if (use) throw new UnsupportedAlError('HttpClient.UseResponseCookies');
    return true;
  }

  UseResponseCookies$(use: boolean): void {
    this.UseResponseCookies(use);
  }

  /** Certificates are always checked. */
  UseServerCertificateValidation(use = true): boolean {
    if (!use) throw new UnsupportedAlError('HttpClient.UseServerCertificateValidation', 'turned off');
    return true;
  }

  Get(path: string, response: Ref<HttpResponseMessage>): boolean {
    return this.request('GET', path, undefined, response);
  }

  Get$(path: string, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Get(path, response), path);
  }

  Delete(path: string, response: Ref<HttpResponseMessage>): boolean {
    return this.request('DELETE', path, undefined, response);
  }

  Delete$(path: string, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Delete(path, response), path);
  }

  Post(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): boolean {
    return this.request('POST', path, content, response);
  }

  Post$(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Post(path, content, response), path);
  }

  Put(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): boolean {
    return this.request('PUT', path, content, response);
  }

  Put$(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Put(path, content, response), path);
  }

  Patch(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): boolean {
    return this.request('PATCH', path, content, response);
  }

  Patch$(path: string, content: HttpContent, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Patch(path, content, response), path);
  }

  /** False when no connection came about; any answer of the other side is true. */
  Send(request: HttpRequestMessage, response: Ref<HttpResponseMessage>): boolean {
    const own: Ref<HttpHeaders> = { v: new HttpHeaders() };
    request.GetHeaders(own);
    const content: Ref<HttpHeaders> = { v: new HttpHeaders() };
    request.Content().GetHeaders(content);
    const outgoing: OutgoingRequest = {
      method: request.Method(),
      url: this.baseAddress === '' ? request.address() : new URL(request.address(), this.baseAddress).href,
      headers: [...this.headers.toList(), ...own.v.toList(), ...content.v.toList()],
      body: request.Content().toBytes(),
      timeout: this.timeout,
    };
    const answer = this.session.ui.answerRequest?.(outgoing) ?? this.carry(outgoing);
    if (answer === undefined) return false;
    response.v = HttpResponseMessage.of(answer.status, answer.reason, answer.headers, answer.body);
    return true;
  }

  private carry(request: OutgoingRequest): IncomingResponse | undefined {
    const transport = this.session.serverState.get(TRANSPORT) as HttpTransport | undefined;
    if (transport === undefined) throw new UnsupportedAlError('HttpClient.Send', 'this server has no HTTP transport');
    return transport(request);
  }

  Send$(request: HttpRequestMessage, response: Ref<HttpResponseMessage>): void {
    this.orFail(this.Send(request, response), request.GetRequestUri());
  }

  private request(
    method: string,
    path: string,
    content: HttpContent | undefined,
    response: Ref<HttpResponseMessage>,
  ): boolean {
    const request = new HttpRequestMessage();
    request.Method(method);
    request.SetRequestUri(path);
    if (content !== undefined) request.Content(content);
    return this.Send(request, response);
  }

  private orFail(sent: boolean, path: string): void {
    if (!sent) throw new AlError('NCLCSRTS:Http', `The request to '${path}' could not be sent.`);
  }
}
