import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes sure that one agent of a name runs on this machine. The operating system holds the claim and gives it back when
 * the process ends, however it ends, so an agent that was killed can be started again at once. Agents on different
 * machines are kept apart by the leases in Business Central.
 */
export async function claimName(name: string): Promise<(() => void) | undefined> {
  const key = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const address = addressOf(`bigcommerce-business-central-agent-${key}`);
  const server = await listen(address);
  if (server !== undefined) return () => server.close();
  if (!isFile(address) || (await answers(address))) return undefined;
  // A socket file that nobody listens on was left by a process that was killed.
  rmSync(address, { force: true });
  const second = await listen(address);
  return second === undefined ? undefined : () => second.close();
}

function addressOf(name: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function isFile(address: string): boolean {
  return address.startsWith('/');
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
