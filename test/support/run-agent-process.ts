import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../../agent/config.ts';

const agentMain = new URL('../../agent/main.ts', import.meta.url).pathname;

export interface AgentProcess {
  kill(signal: NodeJS.Signals): void;
  /** Sends a message as a process manager for Node does. */
  send(message: string): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** What it has written to its log so far. */
  log(): string;
}

/** Starts the agent as a user does: a process of its own with its settings in the environment. */
export function startAgentProcess(
  configuration: Configuration,
  args: readonly string[] = ['run', '--once'],
  { logFile }: { readonly logFile?: string } = {},
): AgentProcess {
  const folder = mkdtempSync(join(tmpdir(), 'agent-ca-'));
  const authority = join(folder, 'ca.pem');
  writeFileSync(authority, configuration.certificateAuthority ?? '');
  const { store, businessCentral, agent } = configuration;
  const logFd = logFile === undefined ? undefined : openSync(logFile, 'w');
  const child = spawn(process.execPath, [agentMain, ...args], {
    env: {
      BIGC_STORE_CODE: store.code,
      BIGC_STORE_HASH: store.hash,
      BIGC_ACCESS_TOKEN: store.accessToken,
      BIGC_API_URL: store.apiUrl,
      BC_TENANT_ID: businessCentral.tenantId,
      BC_ENVIRONMENT: businessCentral.environment,
      BC_COMPANY: businessCentral.company,
      BC_CLIENT_ID: businessCentral.clientId,
      BC_CLIENT_SECRET: businessCentral.clientSecret,
      BC_BASE_URL: businessCentral.baseUrl,
      BC_AUTHORITY_URL: businessCentral.authorityUrl,
      AGENT_NAME: agent.name,
      AGENT_CA_FILE: authority,
      AGENT_LOG_FORMAT: 'text',
    },
    stdio: ['ignore', 'ignore', logFd ?? 'pipe', 'ipc'],
  });
  if (logFd !== undefined) closeSync(logFd);
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  return {
    kill: (signal) => {
      child.kill(signal);
    },
    send: (message) => {
      child.send(message);
    },
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => {
        rmSync(folder, { recursive: true });
        resolve(code ?? signal ?? 0);
      });
    }),
    log: () => log,
  };
}
