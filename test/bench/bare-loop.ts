import { readFileSync } from 'node:fs';
import got, { type Method } from 'got';
import pMap from 'p-map';
import type { Recording } from './record-calls.ts';

/** The HTTP calls a run of the agent made, made again by a loop that does nothing else. Prints what it cost as JSON. */
const { recording, certificateAuthority } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  recording: Recording;
  certificateAuthority: string;
};
const client = got.extend({ retry: { limit: 0 }, throwHttpErrors: false, https: { certificateAuthority } });
const cpuBefore = process.cpuUsage();
const started = performance.now();
let characters = 0;
await pMap(
  recording.calls,
  async ({ url, method, ...options }) => {
    const { body, statusCode } = await client(url, { method: method as Method, ...options });
    if (statusCode > 299) throw new Error(`${method} ${url} answered ${statusCode}`);
    characters += body.length;
  },
  { concurrency: recording.mostAtOnce, stopOnError: true },
);
const milliseconds = performance.now() - started;
const cpu = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ milliseconds, cpuMilliseconds: (cpu.user + cpu.system) / 1000, characters }));
