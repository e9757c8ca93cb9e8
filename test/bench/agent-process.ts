import { readFileSync } from 'node:fs';
import { compose } from '../../agent/compose.ts';
import type { Configuration } from '../../agent/config.ts';
import { createLogger } from '../../agent/logging/logger.ts';
import { measureCost } from './measure-cost.ts';
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
const { result, cost } = await measureCost(async () => {
  const agent = compose(configuration, { logger });
  return { end: await agent.run('Orders', new AbortController().signal), calls: agent.calls };
});
clearInterval(sampler);
const half = Math.floor(samples.length / 2);
console.log(
  JSON.stringify({
    orders: result.end.read,
    status: result.end.status,
    calls: result.calls.bigCommerce + result.calls.businessCentral,
    ...cost,
    peakMegabytes: Math.max(...samples) / 2 ** 20,
    peakOfFirstHalf: Math.max(...samples.slice(0, half)) / 2 ** 20,
    peakOfSecondHalf: Math.max(...samples.slice(half)) / 2 ** 20,
    recording,
  }),
);
