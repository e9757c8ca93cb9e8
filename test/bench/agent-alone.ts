import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { agentConfiguration } from '../support/agent-configuration.ts';

export interface AgentRun {
  readonly orders: number;
  readonly status: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
  readonly peakOfFirstHalf: number;
  readonly peakOfSecondHalf: number;
}

export interface AgentAlone {
  readonly run: AgentRun;
  /** Of a loop that makes the same calls and nothing else. */
  readonly bareMilliseconds: number;
  readonly calls: number;
}

const here = (file: string): string => new URL(file, import.meta.url).pathname;

async function startThread<Ready>(file: string, workerData: unknown): Promise<{ ready: Ready; thread: Worker }> {
  const thread = new Worker(new URL(file, import.meta.url), { workerData });
  const [ready] = (await once(thread, 'message')) as [Ready];
  return { ready, thread };
}

async function callsOf<Call>(thread: Worker): Promise<Call[]> {
  thread.postMessage('calls');
  const [calls] = (await once(thread, 'message')) as [Call[]];
  return calls;
}

/** The agent is measured with the memory settings it is started with: the ones of the `agent` script. */
const agentFlags = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { agent: string } }
).scripts.agent
  .split(' ')
  .filter((word) => word.startsWith('--'));

async function runNode<Result>(file: string, input: unknown, flags: readonly string[] = []): Promise<Result> {
  const inputFile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'input.json');
  writeFileSync(inputFile, JSON.stringify(input));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, here(file), inputFile], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Result;
}

/** The agent against a real storefront sandbox and a Business Central that only says yes. */
export async function measureAgentAlone(orders: number, withBareLoop: boolean): Promise<AgentAlone> {
  const storefront = await startThread<{ url: string; storeHash: string; accessToken: string }>(
    './storefront-thread.ts',
    { orders },
  );
  const silent = await startThread<{ connection: Parameters<typeof agentConfiguration>[1]['connection'] }>(
    './silent-business-central.ts',
    {},
  );
  try {
    const configuration = agentConfiguration(storefront.ready, silent.ready);
    const run = await runNode<AgentRun>('./agent-process.ts', configuration, agentFlags);
    const storefrontCalls = await callsOf<string>(storefront.thread);
    const envelopes = await callsOf<{ method: 'GET' | 'POST'; url: string; body?: string }>(silent.thread);
    const calls = storefrontCalls.length + envelopes.length;
    if (!withBareLoop) return { run, bareMilliseconds: Number.NaN, calls };
    const headers = { 'x-auth-token': storefront.ready.accessToken, 'content-type': 'application/json' };
    const again = [
      ...storefrontCalls.map((line) => {
        const [method, path] = line.split(' ') as ['GET' | 'POST', string];
        return { method, url: storefront.ready.url + path, headers, ...(method === 'POST' ? { body: '[]' } : {}) };
      }),
      ...envelopes.map((call) => ({ ...call, headers })),
    ];
    const bare = await runNode<{ milliseconds: number }>('./bare-loop.ts', {
      calls: again,
      certificateAuthority: configuration.certificateAuthority,
      concurrency: configuration.store.concurrency,
    });
    return { run, bareMilliseconds: bare.milliseconds, calls };
  } finally {
    await storefront.thread.terminate();
    await silent.thread.terminate();
  }
}
