import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { DemoReport } from '../demo/report.ts';
import { loadApps } from '../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../sandbox/business-central/company-server.ts';
import { measureAgainstBareLoop, measureAgent, median } from './agent-alone.ts';
import type { Cost } from './measure-cost.ts';
import { measurePageOpenings } from './page-openings.ts';

/** Figures of the product on this machine, in counts and ratios; the README names those of one machine. */

const options = new Command('bench')
  .description('Measures calls, throughput and memory on this machine.')
  .option('--orders <number>', 'orders of the end-to-end day', Number, 2000)
  .option('--backlog <number>', 'orders of the memory run', Number, 20_000)
  .option('--stored <number>', 'orders in the company when pages are opened', Number, 10_000)
  .parse()
  .opts<{ orders: number; backlog: number; stored: number }>();

/** Rounds of the comparison of agent and bare loop; the median counts. */
const ROUNDS = 5;

const here = (file: string): string => new URL(file, import.meta.url).pathname;
const line = (what: string, value: string) => console.log(`${what.padEnd(64)} ${value}`);

function loadOfAl(): void {
  const started = performance.now();
  loadApps(demoApps);
  line('AL of extension and stand-in, cold load', `${((performance.now() - started) / 1000).toFixed(2)} s`);
}

function endToEnd(orders: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'report.json');
  const started = performance.now();
  execFileSync(process.execPath, [here('../demo/main.ts'), '--orders', String(orders), '--report', report], {
    stdio: 'ignore',
  });
  const seconds = (performance.now() - started) / 1000;
  const { apiCalls, proof } = JSON.parse(readFileSync(report, 'utf8')) as DemoReport;
  rmSync(folder, { recursive: true });
  line(
    `${orders} orders end to end, both sandboxes and posting included`,
    `${(orders / seconds).toFixed(1)} orders/s (${seconds.toFixed(1)} s)`,
  );
  line('  the books prove', String(proof.balanced && proof.differences.length === 0));
  line('  storefront calls per order', (apiCalls.bigCommerce / orders).toFixed(3));
  line('  Business Central calls per order', (apiCalls.businessCentral / orders).toFixed(3));
}

function pageOpenings(orders: number): void {
  const times = measurePageOpenings(orders).map(({ milliseconds }) => milliseconds);
  times.sort((a, b) => a - b);
  line(`pages open at ${orders} orders: 95 % within`, `${times[Math.ceil(times.length * 0.95) - 1]!.toFixed(0)} ms`);
  line('  the slowest', `${times.at(-1)!.toFixed(0)} ms`);
}

async function agentAlone(orders: number): Promise<void> {
  const rounds = await measureAgainstBareLoop(orders, ROUNDS);
  const milliseconds = median(rounds.map(({ agent }) => agent.milliseconds));
  const cpu = (costs: readonly Cost[]) =>
    `${(median(costs.map(({ cpuMilliseconds }) => cpuMilliseconds)) / orders).toFixed(2)} ms`;
  line(
    `agent alone, ${orders} orders, median of ${ROUNDS} rounds: CPU time per order`,
    cpu(rounds.map((r) => r.agent)),
  );
  line('  of it a bare loop that makes the same calls needs', cpu(rounds.map((r) => r.bare)));
  line('  throughput', `${(orders / (milliseconds / 1000)).toFixed(0)} orders/s over ${rounds[0]!.agent.calls} calls`);
  const ratios = rounds.map(({ agent, bare }) => (100 * bare.milliseconds) / agent.milliseconds);
  line('  of that of the bare loop', `${median(ratios).toFixed(0)} %`);
}

async function memory(orders: number): Promise<void> {
  const run = await measureAgent(orders);
  line(`agent memory over a backlog of ${orders} orders`, `${run.peakMegabytes.toFixed(0)} MB at most`);
  line('  first half, second half', `${run.peakOfFirstHalf.toFixed(0)} MB, ${run.peakOfSecondHalf.toFixed(0)} MB`);
}

loadOfAl();
pageOpenings(options.stored);
endToEnd(options.orders);
await agentAlone(options.orders);
await memory(options.backlog);
