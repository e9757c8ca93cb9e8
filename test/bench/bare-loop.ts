import { readFileSync } from 'node:fs';
import got, { type Method } from 'got';
import pMap from 'p-map';
import { measureCost } from './measure-cost.ts';
import type { Recording } from './record-calls.ts';

/** The HTTP calls a run of the agent made, made again by a loop that does nothing else. Prints what it cost as JSON. */
const { recording, certificateAuthority } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  recording: Recording;
  certificateAuthority: string;
};
const client = got.extend({ retry: { limit: 0 }, throwHttpErrors: false, https: { certificateAuthority } });
let characters = 0;
const { cost } = await measureCost(() =>
  pMap(
    recording.calls,
    async ({ url, method, ...options }) => {
      const { body, statusCode } = await client(url, { method: method as Method, ...options });
      if (statusCode > 299) throw new Error(`${method} ${url} answered ${statusCode}`);
      characters += body.length;
    },
    { concurrency: recording.mostAtOnce, stopOnError: true },
  ),
);
console.log(JSON.stringify({ ...cost, characters }));
