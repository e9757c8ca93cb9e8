import { z } from 'zod';
import type { Entity } from './entity.ts';
import { boolean, code, guid, instant, integer, oneOf, readOnly, text } from './field-types.ts';

/** What an agent does on a schedule. Later flows are added at the end. */
export const flows = ['ReferenceData', 'Orders'] as const;
export type Flow = (typeof flows)[number];

export const storeSchema = z.strictObject({
  id: guid(),
  storeCode: readOnly(code()),
  name: readOnly(text()),
  storeHash: readOnly(text()),
  enabled: readOnly(boolean()),
  /** Orders are not read from before this instant (the day the store went live in Business Central). */
  ordersFromDateTime: readOnly(instant()),
  /** How far each read goes back behind the checkpoint. */
  overlapMinutes: readOnly(integer()),
  /** Staged orders that a call of `processStaged` would take now. */
  ordersToProcess: readOnly(integer()),
  lastModifiedDateTime: readOnly(instant()),
});
export type Store = z.infer<typeof storeSchema>;
export const storeEntity = {
  entityName: 'store',
  entitySetName: 'stores',
  schema: storeSchema,
  actions: {
    /** Takes staged orders to documents, each in its own transaction, until none is left or the time is used up. */
    processStaged: z.strictObject({ timeBudgetSeconds: integer() }),
  },
} as const satisfies Entity;

export const checkpointSchema = z.strictObject({
  id: guid(),
  storeCode: code(),
  flow: oneOf(flows),
  /** How far the flow has been read and acknowledged; opaque to Business Central. */
  position: text(),
  lastModifiedDateTime: readOnly(instant()),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
export const checkpointEntity = {
  entityName: 'checkpoint',
  entitySetName: 'checkpoints',
  schema: checkpointSchema,
} as const satisfies Entity;

/**
 * The right to run a flow. A POST takes or renews it for `durationSeconds` from now by Business Central's clock, and is
 * refused with an error that begins with `BigC-LeaseHeld:` while another holder has it; 0 seconds gives it back.
 */
export const leaseSchema = z.strictObject({
  id: guid(),
  storeCode: code(),
  flow: oneOf(flows),
  holder: text(),
  durationSeconds: integer(),
  expiresDateTime: readOnly(instant()),
});
export type Lease = z.infer<typeof leaseSchema>;
export const leaseEntity = {
  entityName: 'lease',
  entitySetName: 'leases',
  schema: leaseSchema,
} as const satisfies Entity;

export const syncRunStatuses = ['Running', 'Succeeded', 'SucceededWithExceptions', 'Failed', 'Interrupted'] as const;

export const syncRunSchema = z.strictObject({
  id: guid(),
  storeCode: code(),
  flow: oneOf(flows),
  agent: text(),
  agentVersion: text(),
  status: oneOf(syncRunStatuses),
  startedDateTime: instant(),
  /** Left out while the run is under way. */
  finishedDateTime: instant().optional().meta({ al: 'DateTime', direction: 'in' }),
  readCount: integer(),
  sentCount: integer(),
  refusedCount: integer(),
  storefrontCalls: integer(),
  businessCentralCalls: integer(),
  message: text(),
});
export type SyncRun = z.infer<typeof syncRunSchema>;
export const syncRunEntity = {
  entityName: 'syncRun',
  entitySetName: 'syncRuns',
  schema: syncRunSchema,
} as const satisfies Entity;
