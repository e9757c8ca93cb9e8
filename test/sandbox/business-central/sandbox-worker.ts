import { parentPort, workerData } from 'node:worker_threads';
import { readTime, type SandboxTime } from '../time.ts';
import { startCompanyServer } from './company-server.ts';
import type { BusinessCentralOptions, WorkerAnswer, WorkerRequest } from './sandbox.ts';

const { clockAt, ...options } = workerData as BusinessCentralOptions;
let time: SandboxTime = { at: clockAt };
const company = await startCompanyServer({ ...options, clock: () => readTime(time) });

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case 'call':
      return company.call(request.codeunit, request.procedure, request.args);
    case 'calls':
      return company.host.log.apiCalls;
    case 'time':
      time = request.time;
      return undefined;
    case 'stop':
      return company.stop();
  }
}

parentPort!.on('message', async (request: WorkerRequest) => {
  let message: WorkerAnswer;
  try {
    message = { id: request.id, result: await answer(request) };
  } catch (error) {
    message = { id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort!.postMessage(message);
});
parentPort!.postMessage(company.connection);
