import { readFileSync } from 'node:fs';
import got from 'got';
import pMap from 'p-map';

/** The HTTP calls a run of the agent made, made again by a loop that does nothing else. Prints the milliseconds. */
interface Recorded {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const { calls, certificateAuthority, concurrency } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  calls: Recorded[];
  certificateAuthority: string;
  concurrency: number;
};
const client = got.extend({ retry: { limit: 0 }, throwHttpErrors: false, https: { certificateAuthority } });
const started = performance.now();
await pMap(calls, ({ url, ...options }) => client(url, options), { concurrency });
console.log(JSON.stringify({ milliseconds: performance.now() - started, calls: calls.length }));
