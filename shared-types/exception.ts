import { z } from 'zod';
import type { Entity } from './entity.ts';
import { boolean, code, guid, instant, integer, oneOf, readOnly, text } from './field-types.ts';

/** What an exception is about. Later objects are added at the end. */
export const exceptionObjects = [
  'Store',
  'Order',
  'Payment',
  'TaxRate',
  'Product',
  'Customer',
  'SyncRun',
  'TaxZone',
  'TaxClass',
  'Currency',
  'PaymentGateway',
] as const;
export type ExceptionObject = (typeof exceptionObjects)[number];

/**
 * Why the agent files one: it could not read what the storefront sent, Business Central refused it, or the storefront did
 * not answer for this object while it answered for others.
 */
export const agentReasons = ['Unreadable', 'Refused', 'Unreachable'] as const;
export type AgentReason = (typeof agentReasons)[number];

export const exceptionStatuses = ['Open', 'Retrying', 'Resolved', 'Ignored'] as const;

/**
 * What the agent could not stage is filed with what it had. Business Central decides category, owner and next action,
 * and closes it by itself when the object arrives in order.
 */
export const exceptionSchema = z.strictObject({
  id: guid(),
  storeCode: code(),
  objectType: oneOf(exceptionObjects),
  externalId: code(),
  reason: oneOf(agentReasons),
  /** Names the field and what is wrong with it. */
  message: text(),
  payload: text(),
  category: readOnly(text()),
  owner: readOnly(text()),
  nextAction: readOnly(text()),
  status: readOnly(oneOf(exceptionStatuses)),
  /** Business Central has no content of the object: another attempt needs the agent to read and send it again. */
  toBeSentAgain: readOnly(boolean()),
  attempts: readOnly(integer()),
  lastModifiedDateTime: readOnly(instant()),
});
export type Exception = z.infer<typeof exceptionSchema>;
export const exceptionEntity = {
  entityName: 'exception',
  entitySetName: 'exceptions',
  schema: exceptionSchema,
} as const satisfies Entity;
