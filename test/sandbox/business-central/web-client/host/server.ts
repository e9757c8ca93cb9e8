/** Serves the web client on this machine only: the browser app, and one AL session for each tab. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SandboxTime } from '../../../time.ts';
import { demoApps } from '../../company-server.ts';
import type { FromBrowser, ToBrowser } from '../protocol.ts';
import { type Bundle, bundleBrowserApp } from './bundle.ts';
import { type SessionThread, SessionThreads } from './session-threads.ts';
import { demoUsers, type HostUser } from './users.ts';

export interface WebClientOptions {
  /** File of the company's database, which other threads may have open as well. */
  readonly database: string;
  readonly company: string;
  readonly time: SandboxTime;
  readonly port?: number;
  /** Folders of the apps and who may sign in; those of the demo when left out. */
  readonly apps?: readonly string[];
  readonly users?: readonly HostUser[];
}

export interface WebClient {
  /** Address to open, with the token without which nothing is answered. */
  readonly url: string;
  stop(): Promise<void>;
}

const LOCAL = '127.0.0.1';
/** Close code of WebSockets for data that the other end can not accept. */
const NOT_UNDERSTOOD = 1003;

export async function startWebClient(options: WebClientOptions): Promise<WebClient> {
  const token = randomBytes(24).toString('base64url');
  const { database, company, time, apps = demoApps, users = demoUsers } = options;
  const threads = new SessionThreads({ database, company, time, apps, users });
  const bundle = await bundleBrowserApp();
  const server = createServer((request, response) => answer(request, response, bundle, token));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (!isOwnPage(request) || !hasToken(request, token)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => serveTab(webSocket, threads, company, users));
  });
  server.listen(options.port ?? 0, LOCAL);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${LOCAL}:${port}/?token=${token}`,
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await threads.endAll();
    },
  };
}

function serveTab(socket: WebSocket, threads: SessionThreads, company: string, users: readonly HostUser[]): void {
  let thread: SessionThread | undefined;
  const send = (message: ToBrowser) => socket.send(JSON.stringify(message));
  const signIn = (name: string) => {
    const user = users.find((candidate) => candidate.name === name);
    if (user === undefined) return send({ type: 'failed', text: `There is no user ${name}.` });
    thread = threads.take();
    thread.onMessage = send;
    void thread.fault.then((error) => {
      send({ type: 'failed', text: error.stack ?? error.message });
      socket.close();
    });
    thread.post({ type: 'signIn', user });
    send({ type: 'signedIn', user: { name: user.name, fullName: user.fullName, role: user.role } });
  };
  socket.on('message', (data) => {
    const message = readMessage(String(data));
    if (message === undefined) socket.close(NOT_UNDERSTOOD, 'This is no message of the web client.');
    else if (message.type === 'command') thread?.post(message);
    else if (thread === undefined) signIn(message.user);
  });
  socket.on('close', () => {
    if (thread !== undefined) void threads.giveBack(thread);
  });
  send({
    type: 'hello',
    company,
    users: users.map(({ name, fullName, role }) => ({ name, fullName, role })),
  });
}

/** Undefined when the text is no message of the browser app. */
function readMessage(text: string): FromBrowser | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, user, id, command } = message as Readonly<Record<string, unknown>>;
  const isSignIn = type === 'signIn' && typeof user === 'string';
  const isCommand = type === 'command' && typeof id === 'number' && typeof command === 'object' && command !== null;
  return isSignIn || isCommand ? (message as FromBrowser) : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, bundle: Bundle, token: string): void {
  const path = addressOf(request).pathname;
  if (!isOwnHost(request)) refuse(response, 403, 'This address is only for this machine.');
  else if (path === '/app.js') send(response, 'text/javascript', bundle.script);
  else if (path === '/app.css') send(response, 'text/css', bundle.style);
  else if (path !== '/') refuse(response, 404, 'There is nothing at this address.');
  else if (hasToken(request, token)) send(response, 'text/html', PAGE);
  else refuse(response, 403, 'Open the address that the demo printed, with its token.');
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<link rel="icon" href="data:,">
<title>Business Central sandbox</title>
<link rel="stylesheet" href="/app.css">
</head>
<body><div id="app"></div><script type="module" src="/app.js"></script></body>
</html>
`;

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${LOCAL}`);
}

/** A foreign name that resolves to this machine must not reach it. */
function isOwnHost(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return name === LOCAL || name === 'localhost';
}

function isOwnPage(request: IncomingMessage): boolean {
  return isOwnHost(request) && request.headers.origin === `http://${request.headers.host}`;
}

function hasToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(addressOf(request).searchParams.get('token') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
