import type { ReferenceDestination, ReferenceRow } from '../reference-data/ports.ts';
import { writeBody } from '../wire/entity-json.ts';
import { type BatchOperation, type BusinessCentralClient, MAX_BATCH_OPERATIONS, succeeded } from './client.ts';

export function referenceDestination(client: BusinessCentralClient, signal: AbortSignal): ReferenceDestination {
  return {
    save: async (rows) => {
      for (let start = 0; start < rows.length; start += MAX_BATCH_OPERATIONS) {
        await saveEnvelope(client, rows.slice(start, start + MAX_BATCH_OPERATIONS), signal);
      }
    },
  };
}

async function saveEnvelope(
  client: BusinessCentralClient,
  rows: readonly ReferenceRow[],
  signal: AbortSignal,
): Promise<void> {
  const operations = rows.map(
    ({ entity, row }, index): BatchOperation => ({
      id: String(index),
      method: 'POST',
      path: entity.entitySetName,
      body: writeBody(entity, row),
    }),
  );
  const results = await client.batch(operations, { continueOnError: true }, signal);
  for (const operation of operations) {
    const result = results.get(operation.id);
    if (!succeeded(result)) throw client.innerError(operation, result);
  }
}
