import { readFileSync } from 'node:fs';
import { compose } from '../../agent/compose.ts';
import type { Configuration } from '../../agent/config.ts';
import { createLogger } from '../../agent/logging/logger.ts';
import { recordCalls } from './record-calls.ts';

/** One run of the order flow in a process of its own; prints what it cost as JSON. */
const { configuration, record } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  configuration: Configuration;
  record: boolean;
};
const recording = record ? recordCalls() : undefined;
const logger = createLogger({ level: 'warn', format: 'text', secrets: [] });
const samples: number[] = [];
const sampler = setInterval(() => samples.push(process.memoryUsage.rss()), 100);
const cpuBefore = process.cpuUsage();
const started = performance.now();
const agent = compose(configuration, { logger });
const end = await agent.run('Orders', new AbortController().signal);
const milliseconds = performance.now() - started;
const cpu = process.cpuUsage(cpuBefore);
clearInterval(sampler);
const half = Math.floor(samples.length / 2);
console.log(
  JSON.stringify({
    orders: end.read,
    status: end.status,
    calls: agent.calls.bigCommerce + agent.calls.businessCentral,
    milliseconds,
    cpuMilliseconds: (cpu.user + cpu.system) / 1000,
    peakMegabytes: Math.max(...samples) / 2 ** 20,
    peakOfFirstHalf: Math.max(...samples.slice(0, half)) / 2 ** 20,
    peakOfSecondHalf: Math.max(...samples.slice(half)) / 2 ** 20,
    recording,
  }),
);
