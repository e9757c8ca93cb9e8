import type { Clock } from '../clock.ts';
import { AgentError, classify, saidBy, worstOf } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import { objectTitle } from '../reference-data/object-title.ts';
import type { ReferenceDestination, ReferenceRefusal, ReferenceRow } from '../reference-data/ports.ts';
import { withRetry } from '../resilience/retry.ts';
import { writeBody } from '../wire/entity-json.ts';
import { type BatchOperation, type BatchResult, type BusinessCentralClient, envelopes, succeeded } from './client.ts';
import { fileExceptions } from './file-exceptions.ts';
import { type ExceptionToRetry, idsToReadAgain, readAgainQuestion } from './read-again.ts';
import { KEY_EXISTS } from './send-orders.ts';

export interface ReferenceDestinationOptions {
  readonly client: BusinessCentralClient;
  readonly storeCode: string;
  /** Rows read when the run was opened. */
  readonly exceptionsToRetry: readonly ExceptionToRetry[];
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Products that are not read with every run, because they have not changed. */
export const openingQuestions = (storeCode: string): BatchOperation[] => [readAgainQuestion(storeCode, 'Product')];

export function referenceDestination(options: ReferenceDestinationOptions): ReferenceDestination {
  let taken: ReferenceRow | undefined;
  return {
    save: async (rows) => {
      const refusals: ReferenceRefusal[] = [];
      for (const some of envelopes(rows)) {
        const refused = await saveEnvelope(some, taken, options);
        taken = some.findLast((row) => refused.every(({ sent }) => sent.row !== row)) ?? taken;
        refusals.push(...refused.map(refusalOf));
      }
      return refusals;
    },
    fileExceptions: (refusals) => fileExceptions(refusals, options),
    productsToReadAgain: () => idsToReadAgain(options.exceptionsToRetry),
  };
}

interface SentRow {
  readonly row: ReferenceRow;
  readonly operation: BatchOperation & { readonly body: string };
}

interface FailedRow {
  readonly sent: SentRow;
  readonly error: AgentError;
}

/**
 * Sends until each row is taken or refused; answers with the refused ones. A row that fails with every attempt while its
 * neighbours are taken counts as refused; so does a row that is alone: an outage shows when its exception is filed. Where all
 * of several fail, they are sent once more together with one that was taken before, which is only written again.
 */
async function saveEnvelope(
  rows: readonly ReferenceRow[],
  taken: ReferenceRow | undefined,
  options: ReferenceDestinationOptions,
): Promise<FailedRow[]> {
  const { client, clock, random, logger, signal } = options;
  let pending = rows.map((row, index) => sentRow(row, index));
  let failing: FailedRow[] = [];
  const refused: FailedRow[] = [];
  const send = async () => {
    failing = [];
    const operations = pending.map(({ operation }) => operation);
    const results = await client.batchOnce(operations, { continueOnError: true }, signal);
    const failed = pending.flatMap((sent) => failureOf(client, sent, results.get(sent.operation.id)) ?? []);
    refused.push(...failed.filter(({ error }) => classify(error) === 'hold'));
    failing = failed.filter(({ error }) => classify(error) !== 'hold');
    pending = failing.map(({ sent }) => sent);
    const worst = worstOf(failing.map(({ error }) => error));
    if (worst !== undefined) throw worst;
  };
  try {
    await withRetry(send, {
      clock,
      random,
      signal,
      onRetry: (error, attempt, delayMs) =>
        logger.warn('reference-data.send.retry', { rows: pending.length, attempt, delayMs, error }),
    });
  } catch (error) {
    if (failing.length === 0 || classify(error) !== 'retry') throw error;
    if (failing.length === rows.length && rows.length > 1) {
      if (taken === undefined || rows.includes(taken)) throw error;
      return saveBeside(taken, rows, options);
    }
    refused.push(...failing);
  }
  return refused;
}

async function saveBeside(
  taken: ReferenceRow,
  rows: readonly ReferenceRow[],
  options: ReferenceDestinationOptions,
): Promise<FailedRow[]> {
  // One envelope holds one row more than came.
  const middle = Math.ceil(rows.length / 2);
  const first = await saveEnvelope([taken, ...rows.slice(0, middle)], taken, options);
  const second = await saveEnvelope([taken, ...rows.slice(middle)], taken, options);
  return [...first, ...second].filter(({ sent }) => sent.row !== taken);
}

function sentRow(row: ReferenceRow, index: number): SentRow {
  const { entity } = row;
  const body = writeBody(entity, row.row);
  return { row, operation: { id: String(index), method: 'POST', path: entity.entitySetName, body } };
}

function failureOf(
  client: BusinessCentralClient,
  sent: SentRow,
  result: BatchResult | undefined,
): FailedRow | undefined {
  if (succeeded(result)) return undefined;
  const error = client.innerError(sent.operation, result);
  // An order that names it has registered it at the same moment: sent again, it is found there.
  const metKey = error.serverCode === KEY_EXISTS;
  return { sent, error: metKey ? new AgentError('KEY_MET', 'retry', error.serverMessage) : error };
}

function refusalOf({ sent: { row, operation }, error }: FailedRow): ReferenceRefusal {
  return {
    ...row.object,
    reason: 'Refused',
    message: `${objectTitle(row.object)}: ${saidBy(error)}`,
    payload: operation.body,
  };
}
