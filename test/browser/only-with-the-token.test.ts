import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { startWebClient, type WebClient } from '../sandbox/business-central/web-client/host/server.ts';
import { startWorld, type World } from '../support/start-world.ts';

/** Other programs of the machine, and pages of the web that a browser has open, know the port but not the token. */

let folder: string;
let world: World;
let client: WebClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-client-test-'));
  const database = join(folder, 'company.db');
  world = await startWorld({ store: { orders: [] }, database });
  client = await startWebClient({
    database,
    company: world.businessCentral.connection.company,
    time: { at: Date.now() },
  });
});

afterAll(async () => {
  await client.stop();
  await world.stop();
  rmSync(folder, { recursive: true });
});

function statusOf(address: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** Whether a session is opened for the address. */
function opens(address: string, origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address, { headers: { origin } });
    socket.on('message', () => {
      socket.close();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

test('it listens on this machine alone', () => {
  expect(new URL(client.url).hostname).toBe('127.0.0.1');
});

test('the page is for those with the token', async () => {
  const withoutToken = new URL('/', client.url).href;
  expect(await statusOf(client.url)).toBe(200);
  expect(await statusOf(withoutToken)).toBe(403);
  expect(await statusOf(`${withoutToken}?token=guessed`)).toBe(403);
});

test('a foreign name that leads to this machine is refused', async () => {
  expect(await statusOf(client.url, { host: 'evil.example' })).toBe(403);
});

test('sessions are for the own page with the token', async () => {
  const { host, origin, search } = new URL(client.url);
  const address = `ws://${host}/session`;
  expect(await opens(`${address}${search}`, origin)).toBe(true);
  expect(await opens(address, origin)).toBe(false);
  expect(await opens(`${address}?token=guessed`, origin)).toBe(false);
  expect(await opens(`${address}${search}`, 'https://evil.example')).toBe(false);
});

test.each([
  ['no JSON', 'garbage'],
  ['no object', 'null'],
  ['no message of the client', '{"type":"command"}'],
])('what is %s closes its own session, and no other', async (_what, text) => {
  const { host, origin, search } = new URL(client.url);
  const address = `ws://${host}/session${search}`;
  const socket = new WebSocket(address, { headers: { origin } });
  socket.on('open', () => socket.send(text));
  const code = await new Promise((resolve) => socket.on('close', resolve));
  expect(code).toBe(1003);
  expect(await opens(address, origin)).toBe(true);
});
