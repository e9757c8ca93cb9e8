import { parentPort, workerData } from 'node:worker_threads';
import { startCompanyServer } from './company-server.ts';
import type { BusinessCentralOptions, WorkerAnswer, WorkerRequest } from './sandbox.ts';

const { clockAt, ...options } = workerData as BusinessCentralOptions;
const company = await startCompanyServer({ ...options, clock: () => clockAt });

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case 'call':
      return company.call(request.codeunit, request.procedure, request.args);
    case 'calls':
      return company.host.log.apiCalls;
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
