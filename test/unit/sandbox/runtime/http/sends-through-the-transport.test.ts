import {
  HttpClient,
  type OutgoingRequest,
  setHttpTransport,
} from '../../../../sandbox/business-central/runtime/values/http/http-client.ts';
import { HttpContent } from '../../../../sandbox/business-central/runtime/values/http/http-content.ts';
import { HttpHeaders } from '../../../../sandbox/business-central/runtime/values/http/http-headers.ts';
import {
  HttpRequestMessage,
  HttpResponseMessage,
} from '../../../../sandbox/business-central/runtime/values/http/http-messages.ts';
import { List } from '../../../../sandbox/business-central/runtime/values/list.ts';
import { SecretText } from '../../../../sandbox/business-central/runtime/values/secret-text.ts';
import { InStream } from '../../../../sandbox/business-central/runtime/values/streams.ts';
import { Types } from '../../../../sandbox/business-central/runtime/values/types.ts';
import { platformSession } from '../session.ts';

test('a request goes out with the headers of client, message and content, and the answer comes back', () => {
  const { session } = platformSession();
  const sent: OutgoingRequest[] = [];
  setHttpTransport(session.serverState, (request) => {
    sent.push(request);
    return { status: 201, reason: 'Created', headers: [['x-id', '5']], body: Buffer.from('"ok"') };
  });
  const client = new HttpClient(session);
  client.SetBaseAddress('https://store.example/v3/');
  client.DefaultRequestHeaders().Add('X-Auth-Token', new SecretText('secret'));
  const request = new HttpRequestMessage();
  request.Method('post');
  request.SetRequestUri('orders');
  const headers = { v: new HttpHeaders() };
  request.GetHeaders(headers);
  headers.v.Add('Accept', 'application/json');
  request.Content().WriteFrom('{"a":1}');
  const response = { v: new HttpResponseMessage() };
  expect(client.Send(request, response)).toBe(true);
  expect(sent).toMatchObject([
    {
      method: 'POST',
      url: 'https://store.example/v3/orders',
      headers: [
        ['X-Auth-Token', 'secret'],
        ['Accept', 'application/json'],
        ['Content-Type', 'text/plain; charset=utf-8'],
      ],
    },
  ]);
  const text = { v: '' };
  response.v.Content().ReadAs(text);
  const values = { v: new List<string>(Types.text) };
  response.v.Headers().GetValues('X-ID', values);
  expect([response.v.HttpStatusCode(), response.v.IsSuccessStatusCode(), text.v, values.v.Get(1)]).toEqual([
    201,
    true,
    '"ok"',
    '5',
  ]);
});

test('values of a header go into a list or into the elements of an array, secret ones too', () => {
  const headers = new HttpHeaders();
  headers.Add('Authorization', new SecretText('Bearer 1'));
  headers.Add('Accept', 'application/json');
  const elements = [new SecretText(''), new SecretText('')];
  expect(headers.GetSecretValues('authorization', elements)).toBe(true);
  expect(elements.map((element) => element.Unwrap())).toEqual(['Bearer 1', '']);
  const list = { v: new List<SecretText>({ kind: 'secretText' }) };
  headers.GetSecretValues('Authorization', list);
  expect(list.v.Get(1).Unwrap()).toBe('Bearer 1');
  const texts = ['', ''];
  expect(headers.GetValues('accept', texts)).toBe(true);
  expect(texts).toEqual(['application/json', '']);
});

test('a secret header is not there for the functions that give texts', () => {
  const headers = new HttpHeaders();
  headers.Add('Authorization', new SecretText('Bearer 1'));
  const list = { v: new List<string>(Types.text) };
  const texts = ['', ''];
  expect([headers.Contains('Authorization'), headers.ContainsSecret('Authorization')]).toEqual([false, true]);
  expect([headers.GetValues('Authorization', list), headers.GetValues('Authorization', texts)]).toEqual([false, false]);
  expect([list.v.Count(), texts]).toEqual([0, ['', '']]);
  headers.Add('Authorization', 'Basic 2');
  headers.GetValues('Authorization', texts);
  expect([headers.Contains('Authorization'), texts]).toEqual([true, ['Basic 2', '']]);
  expect(headers.Remove('Authorization')).toBe(true);
  expect([headers.Contains('Authorization'), headers.ContainsSecret('Authorization')]).toEqual([false, false]);
});

test('as statements, to get the values of a header that is not there is an error', () => {
  const headers = new HttpHeaders();
  headers.Add('Authorization', new SecretText('Bearer 1'));
  headers.Add('Accept', 'application/json');
  expect(() => headers.GetValues$('Authorization', [''])).toThrow("'Authorization' is not in the collection");
  expect(() => headers.GetSecretValues$('Accept', [new SecretText('')])).toThrow("'Accept' is not in the collection");
});

test('secret content and a secret address are read back as SecretText alone, and sent in the clear', () => {
  const { session } = platformSession();
  const sent: OutgoingRequest[] = [];
  setHttpTransport(session.serverState, (outgoing) => {
    sent.push(outgoing);
    return { status: 200, reason: 'OK', headers: [], body: Buffer.from('') };
  });
  const request = new HttpRequestMessage();
  request.SetSecretRequestUri(new SecretText('https://store.example/?key=1'));
  request.Content().WriteFrom(new SecretText('{"password":1}'));
  const text = { v: '' };
  const secret = { v: new SecretText('') };
  expect([request.Content().ReadAs(text), text.v, request.GetRequestUri()]).toEqual([false, '', '']);
  expect(request.Content().ReadAs({ v: new InStream(Buffer.from('')) })).toBe(false);
  expect(() => request.Content().ReadAs$(text)).toThrow('as SecretText only');
  request.Content().ReadAs(secret);
  expect([secret.v.Unwrap(), request.GetSecretRequestUri().Unwrap()]).toEqual([
    '{"password":1}',
    'https://store.example/?key=1',
  ]);
  new HttpClient(session).Send(request, { v: new HttpResponseMessage() });
  expect(sent).toMatchObject([{ url: 'https://store.example/?key=1', body: Buffer.from('{"password":1}') }]);
  request.SetRequestUri('https://store.example/open');
  expect(request.GetRequestUri()).toBe('https://store.example/open');
});

test('without a connection the condition is false and the statement an error', () => {
  const { session } = platformSession();
  setHttpTransport(session.serverState, () => undefined);
  const client = new HttpClient(session);
  const response = { v: new HttpResponseMessage() };
  expect(client.Get('https://nowhere.example', response)).toBe(false);
  expect(() => client.Post$('https://nowhere.example', new HttpContent(), response)).toThrow('could not be sent');
});

test('a server without a transport refuses', () => {
  const client = new HttpClient(platformSession().session);
  expect(() => client.Get('https://nowhere.example', { v: new HttpResponseMessage() })).toThrow(
    'Not supported by the sandbox: HttpClient.Send',
  );
});

test('secrets are seen by the transport alone', () => {
  const headers = new HttpHeaders();
  headers.Add('Authorization', new SecretText('secret'));
  expect([headers.ContainsSecret('authorization'), headers.ContainsSecret('other')]).toEqual([true, false]);
  expect(JSON.stringify({ secret: new SecretText('secret') })).toBe('{"secret":"***"}');
  expect(`${new SecretText('secret')}`).toBe('***');
});

test('the address of a request is read back as .NET writes it', () => {
  const address = (uri: string) => {
    const request = new HttpRequestMessage();
    request.SetRequestUri(uri);
    return request.GetRequestUri();
  };
  expect(address('https://store.example')).toBe('https://store.example/');
  expect(address('https://store.example/a b?c=d e')).toBe('https://store.example/a%20b?c=d%20e');
  expect(address('orders/1')).toBe('orders/1');
  const client = new HttpClient(platformSession().session);
  client.SetBaseAddress('https://store.example');
  expect(client.GetBaseAddress()).toBe('https://store.example/');
});
