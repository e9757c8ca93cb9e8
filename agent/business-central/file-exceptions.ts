import { type Exception, exceptionEntity } from '../../shared-types/exception.ts';
import { HttpStatusError } from '../errors.ts';
import { writeBody } from '../wire/entity-json.ts';
import { contentHash, objectId } from '../wire/identity.ts';
import { type BatchOperation, type BusinessCentralClient, envelopes, succeeded } from './client.ts';

/** What could not be staged, and why. */
export type Filing = Pick<Exception, 'objectType' | 'externalId' | 'reason' | 'message' | 'payload'>;

/** Length of the field in Business Central. No id is longer, but what should be one may be anything. */
const MAX_EXTERNAL_ID = 100;
const HASH_DIGITS = 12;

export interface FilingOptions {
  readonly client: BusinessCentralClient;
  readonly storeCode: string;
  readonly signal: AbortSignal;
}

/**
 * Files what could not be staged, in as many envelopes as it takes. An exception that cannot be filed stops the run:
 * nothing may be dropped.
 */
export async function fileExceptions(refusals: readonly Filing[], options: FilingOptions): Promise<void> {
  for (const some of envelopes(refusals)) await fileSome(some, options);
}

/** What is too large for one envelope is halved: first the envelope, then the payload of the exception that is left. */
async function fileSome(refusals: readonly Filing[], options: FilingOptions): Promise<void> {
  try {
    await fileEnvelope(refusals, options);
  } catch (error) {
    if (!(error instanceof HttpStatusError) || error.status !== 413) throw error;
    const [first] = refusals;
    if (first === undefined || (refusals.length === 1 && first.payload === '')) throw error;
    if (refusals.length === 1) return fileSome([halved(first)], options);
    const middle = Math.ceil(refusals.length / 2);
    await fileSome(refusals.slice(0, middle), options);
    await fileSome(refusals.slice(middle), options);
  }
}

const ONLY_BEGINNING = ' Only the beginning of its payload is kept here.';

function halved(refusal: Filing): Filing {
  const { message, payload } = refusal;
  return {
    ...refusal,
    message: message.endsWith(ONLY_BEGINNING) ? message : message + ONLY_BEGINNING,
    // A character of two units may have been cut in the middle.
    payload: payload.slice(0, Math.floor(payload.length / 2)).toWellFormed(),
  };
}

async function fileEnvelope(refusals: readonly Filing[], { client, storeCode, signal }: FilingOptions): Promise<void> {
  const operations = refusals.map(
    (refusal, index): BatchOperation => ({
      id: `exception-${index}`,
      method: 'POST',
      path: 'exceptions',
      body: writeBody(exceptionEntity, {
        ...refusal,
        id: objectId(storeCode, 'Exception', `${refusal.objectType}/${refusal.externalId}`),
        storeCode,
        externalId: fitted(refusal.externalId),
      }),
    }),
  );
  const results = await client.batch(operations, { continueOnError: true }, signal);
  for (const operation of operations) {
    const result = results.get(operation.id);
    if (!succeeded(result)) throw client.innerError(operation, result);
  }
}

/** Two that begin alike stay two. */
function fitted(externalId: string): string {
  if (externalId.length <= MAX_EXTERNAL_ID) return externalId;
  const beginning = externalId.slice(0, MAX_EXTERNAL_ID - HASH_DIGITS - 1).toWellFormed();
  return `${beginning}-${contentHash(externalId).slice(0, HASH_DIGITS)}`;
}
