import { randomUUID } from 'node:crypto';
import { checkpointEntity, type Flow, leaseEntity, type Store, syncRunEntity } from '../../shared-types/steering.ts';
import { AgentError, LeaseHeldError } from '../errors.ts';
import { callsTo } from '../logging/run-context.ts';
import type { FlowRun, RunEnd } from '../scheduling/ports.ts';
import { writeBody } from '../wire/entity-json.ts';
import { objectId } from '../wire/identity.ts';
import {
  type BatchOperation,
  type BatchResult,
  type BusinessCentralClient,
  filterText,
  succeeded,
  valuesOf,
} from './client.ts';

/** Business Central's error texts for a lease begin so. */
const LEASE_HELD = 'BigC-LeaseHeld';

const SECOND = 1000;

export interface FlowRunOptions {
  readonly client: BusinessCentralClient;
  readonly storeCode: string;
  readonly flow: Flow;
  /** Who works: shown in the lease and in the run log. */
  readonly agent: string;
  readonly agentVersion: string;
  readonly leaseSeconds: number;
  readonly now: () => number;
}

/** An opened run, with the answers to the questions that were sent along. */
export interface OpenedRun {
  readonly run: FlowRun;
  readonly answers: ReadonlyMap<string, unknown[]>;
}

/**
 * Opens a run with a single call: takes the lease, writes the run log, and reads the store, the checkpoint and whatever
 * else the flow wants to know. The envelope ends at its first failure, so nothing is logged for a flow another agent has.
 */
export async function openFlowRun(
  options: FlowRunOptions,
  questions: readonly BatchOperation[],
  signal: AbortSignal,
): Promise<OpenedRun> {
  const { client, storeCode, flow, agent } = options;
  const runId = randomUUID();
  const head = {
    id: runId,
    storeCode,
    flow,
    agent,
    agentVersion: options.agentVersion,
    startedDateTime: isoOf(options.now()),
  };
  const operations: BatchOperation[] = [
    leaseOperation(options, options.leaseSeconds),
    {
      id: 'store',
      method: 'GET',
      path: `stores?$filter=storeCode eq ${filterText(storeCode)}`,
    },
    runOperation(head, { status: 'Running' }),
    {
      id: 'checkpoint',
      method: 'GET',
      path: `checkpoints?$filter=id eq ${objectId(storeCode, 'Checkpoint', flow)}`,
    },
    ...questions,
  ];
  const results = await client.batch(operations, { continueOnError: false }, signal);
  for (const operation of operations) requireSuccess(client, operation, results.get(operation.id));
  const store = valuesOf(results.get('store')?.body)[0] as Store | undefined;
  if (store === undefined) {
    throw new AgentError(
      'STORE_UNKNOWN',
      'fatal',
      `Business Central has no store "${storeCode}". Create it on the page BigCommerce Stores, or correct store.code in the configuration.`,
    );
  }
  const checkpoint = valuesOf(results.get('checkpoint')?.body)[0] as { position?: string } | undefined;
  const answers = new Map(questions.map(({ id }) => [id, valuesOf(results.get(id)?.body)]));
  const slowMs = slownessOf(options, results.get('lease')?.body);
  const run = flowRun(options, {
    head: { ...head, startedDateTime: isoOf(Date.parse(head.startedDateTime) + slowMs) },
    store,
    position: checkpoint?.position || undefined,
    slowMs,
    signal,
  });
  return { run, answers };
}

/**
 * By how much the agent's clock is behind Business Central's, as the end of the lease tells. The run log is read beside
 * what happened there, and agents on several machines write into it.
 */
function slownessOf({ leaseSeconds, now }: FlowRunOptions, lease: unknown): number {
  const { expiresDateTime } = Object(lease) as { expiresDateTime?: string };
  const expires = Date.parse(expiresDateTime ?? '');
  return Number.isNaN(expires) ? 0 : expires - leaseSeconds * SECOND - now();
}

interface Opened {
  readonly head: RunHead;
  readonly store: Store;
  readonly position: string | undefined;
  readonly slowMs: number;
  readonly signal: AbortSignal;
}

function flowRun(options: FlowRunOptions, opened: Opened): FlowRun {
  const { client, storeCode, flow } = options;
  return {
    runId: opened.head.id,
    flow,
    store: opened.store,
    position: opened.position,
    renewLease: async () => {
      const operation = leaseOperation(options, options.leaseSeconds);
      const results = await client.batch([operation], { continueOnError: false }, opened.signal);
      requireSuccess(client, operation, results.get(operation.id));
    },
    close: async (end: RunEnd) => {
      const operations: BatchOperation[] = [
        ...(end.position === undefined ? [] : [checkpointOperation(storeCode, flow, end.position)]),
        runOperation(opened.head, {
          status: end.status,
          finishedDateTime: isoOf(options.now() + opened.slowMs),
          readCount: end.read,
          sentCount: end.sent,
          refusedCount: end.refused,
          storefrontCalls: callsTo('BigCommerce'),
          // The call that tells it belongs to the run.
          businessCentralCalls: callsTo('Business Central') + 1,
          message: end.message,
        }),
        leaseOperation(options, 0),
      ];
      // A run that is stopped still closes its books, so the closing call has a signal of its own.
      const results = await client.batch(operations, { continueOnError: true }, new AbortController().signal);
      for (const operation of operations) requireSuccess(client, operation, results.get(operation.id));
    },
  };
}

export function checkpointOperation(storeCode: string, flow: Flow, position: string): BatchOperation {
  const body = writeBody(checkpointEntity, { id: objectId(storeCode, 'Checkpoint', flow), storeCode, flow, position });
  return { id: 'checkpoint', method: 'POST', path: 'checkpoints', body };
}

/** What a run is; sent with every message about it, because the last message may be the first to arrive. */
interface RunHead {
  readonly id: string;
  readonly storeCode: string;
  readonly flow: Flow;
  readonly agent: string;
  readonly agentVersion: string;
  readonly startedDateTime: string;
}

function runOperation(head: RunHead, state: Readonly<Record<string, unknown>>): BatchOperation {
  return { id: 'run', method: 'POST', path: 'syncRuns', body: writeBody(syncRunEntity, { ...head, ...state }) };
}

function leaseOperation({ storeCode, flow, agent }: FlowRunOptions, durationSeconds: number): BatchOperation {
  const id = objectId(storeCode, 'Lease', flow);
  const body = writeBody(leaseEntity, { id, storeCode, flow, holder: agent, durationSeconds });
  return { id: 'lease', method: 'POST', path: 'leases', body };
}

function requireSuccess(
  client: BusinessCentralClient,
  operation: BatchOperation,
  result: BatchResult | undefined,
): void {
  if (succeeded(result)) return;
  const error = client.innerError(operation, result);
  if (error.serverMessage.startsWith(LEASE_HELD)) throw new LeaseHeldError(error.serverMessage);
  throw error;
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
