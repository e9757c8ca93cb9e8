import { order as orderSchema, type StorefrontOrder } from '../bigcommerce/schemas/order.ts';
import { faultsOf } from '../bigcommerce/schemas/values.ts';
import { UnreadableObjectError } from '../errors.ts';
import type { OrderHead } from './ports.ts';

/** Reads the order that the list brought. What is wrong with it is its own fault: no call is made for it. */
export function readOrder(head: OrderHead): StorefrontOrder {
  const raw: unknown = JSON.parse(head.payload);
  const parsed = orderSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new UnreadableObjectError(`Order ${head.id ?? 'without id'}`, faultsOf(parsed.error, raw));
}
