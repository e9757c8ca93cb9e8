import type { Entity } from './entity.ts';
import { exceptionEntity } from './exception.ts';
import { orderEntity } from './order.ts';
import {
  currencyEntity,
  paymentGatewayEntity,
  storeProductEntity,
  taxClassEntity,
  taxRateEntity,
  taxZoneEntity,
} from './reference-data.ts';
import { checkpointEntity, leaseEntity, storeEntity, syncRunEntity } from './steering.ts';

/** Every API page of the route, for the contract test and the client. */
export const entities: readonly Entity[] = [
  storeEntity,
  taxZoneEntity,
  taxClassEntity,
  taxRateEntity,
  currencyEntity,
  paymentGatewayEntity,
  storeProductEntity,
  orderEntity,
  checkpointEntity,
  leaseEntity,
  syncRunEntity,
  exceptionEntity,
];
