import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../../agent/config.ts';
import { agentConfiguration } from '../support/agent-configuration.ts';
import type { Cost } from './measure-cost.ts';
import type { Recording } from './record-calls.ts';

export interface AgentRun extends Cost {
  readonly orders: number;
  readonly status: string;
  readonly calls: number;
  readonly peakMegabytes: number;
  readonly peakOfFirstHalf: number;
  readonly peakOfSecondHalf: number;
}

/** One round: the agent, and then a loop that makes the same calls and nothing else. */
export interface Round {
  readonly agent: AgentRun;
  readonly bare: Cost;
}

const here = (file: string): string => new URL(file, import.meta.url).pathname;

async function startThread<Ready>(file: string, workerData: unknown): Promise<{ ready: Ready; thread: Worker }> {
  const thread = new Worker(new URL(file, import.meta.url), { workerData });
  const [ready] = (await once(thread, 'message')) as [Ready];
  return { ready, thread };
}

/** The memory settings the agent is started with: those of the `agent` script. */
const agentFlags = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { agent: string } }
).scripts.agent
  .split(' ')
  .filter((word) => word.startsWith('--'));

/** Compiled before, as `agent/start.js` has it; the first run, which is not counted, fills the folder. */
const environment = { ...process.env, NODE_COMPILE_CACHE: here('../../node_modules/.cache/agent') };

async function runNode<Result>(file: string, input: unknown): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const inputFile = join(folder, 'input.json');
    writeFileSync(inputFile, JSON.stringify(input));
    const { stdout } = await promisify(execFile)(process.execPath, [...agentFlags, here(file), inputFile], {
      env: environment,
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(stdout) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `measure` with a real storefront sandbox of so many orders and a Business Central that only says yes. */
async function withServers<Result>(
  orders: number,
  measure: (configuration: Configuration) => Promise<Result>,
): Promise<Result> {
  const storefront = await startThread<Parameters<typeof agentConfiguration>[0]>('./storefront-thread.ts', { orders });
  const silent = await startThread<Parameters<typeof agentConfiguration>[1]>('./silent-business-central.ts', {});
  try {
    return await measure(agentConfiguration(storefront.ready, silent.ready));
  } finally {
    await storefront.thread.terminate();
    await silent.thread.terminate();
  }
}

/** One run of the agent over so many orders. */
export function measureAgent(orders: number): Promise<AgentRun> {
  return withServers(orders, (configuration) => runNode('./agent-process.ts', { configuration, record: false }));
}

/**
 * The agent against a loop that makes the same calls, in alternation. To be fair to both:
 * - the calls are recorded as they left the agent in a run that is not counted, with their headers and bodies, and the
 *   loop makes all of them, as many at once as the agent had at most, and reads each body;
 * - that run and one of the loop go first, so that the servers are warm for both;
 * - each run is a new process with the same settings of Node, its modules are loaded before the clock starts, and
 *   everything after counts: for the agent also signing in, opening and closing the run.
 */
export function measureAgainstBareLoop(orders: number, rounds: number): Promise<Round[]> {
  return withServers(orders, async (configuration) => {
    const { certificateAuthority } = configuration;
    const { recording } = await runNode<{ recording: Recording }>('./agent-process.ts', {
      configuration,
      record: true,
    });
    const runBare = () => runNode<Cost>('./bare-loop.ts', { recording, certificateAuthority });
    await runBare();
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const agent = await runNode<AgentRun>('./agent-process.ts', { configuration, record: false });
      measured.push({ agent, bare: await runBare() });
    }
    return measured;
  });
}

/** The middle of the values: one disturbed round does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
