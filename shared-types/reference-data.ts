import { z } from 'zod';
import type { Entity } from './entity.ts';
import { boolean, code, decimal, guid, instant, integer, readOnly, text } from './field-types.ts';

/** Fields every reference entity has. A repeated POST of the same id updates the row; mappings made by finance stay. */
const reference = {
  id: guid(),
  storeCode: code(),
  lastModifiedDateTime: readOnly(instant()),
};

export const taxZoneSchema = z.strictObject({
  ...reference,
  zoneId: integer(),
  name: text(),
  enabled: boolean(),
  /** Countries the zone is for, ISO codes separated by commas; empty = all others. */
  countries: text(),
  /** The mapping finance chose; empty = orders of this zone are held. */
  vatBusPostingGroup: readOnly(code()),
});
export type TaxZone = z.infer<typeof taxZoneSchema>;
export const taxZoneEntity = {
  entityName: 'taxZone',
  entitySetName: 'taxZones',
  schema: taxZoneSchema,
} as const satisfies Entity;

export const taxClassSchema = z.strictObject({
  ...reference,
  classId: integer(),
  name: text(),
  vatProdPostingGroup: readOnly(code()),
});
export type TaxClass = z.infer<typeof taxClassSchema>;
export const taxClassEntity = {
  entityName: 'taxClass',
  entitySetName: 'taxClasses',
  schema: taxClassSchema,
} as const satisfies Entity;

/** One rate of one tax class. Rows are kept after BigCommerce deletes a rate: orders of the past still name it. */
export const taxRateSchema = z.strictObject({
  ...reference,
  rateId: integer(),
  classId: integer(),
  zoneId: integer(),
  name: text(),
  enabled: boolean(),
  priority: integer(),
  /** Per cent. */
  rate: decimal(),
});
export type TaxRate = z.infer<typeof taxRateSchema>;
export const taxRateEntity = {
  entityName: 'taxRate',
  entitySetName: 'taxRates',
  schema: taxRateSchema,
} as const satisfies Entity;

export const currencySchema = z.strictObject({
  ...reference,
  /** ISO code as the storefront spells it. */
  isoCode: code(),
  name: text(),
  isDefault: boolean(),
  isTransactional: boolean(),
  enabled: boolean(),
  decimalPlaces: integer(),
  exchangeRate: decimal(),
});
export type Currency = z.infer<typeof currencySchema>;
export const currencyEntity = {
  entityName: 'currency',
  entitySetName: 'currencies',
  schema: currencySchema,
} as const satisfies Entity;

export const paymentGatewaySchema = z.strictObject({
  ...reference,
  gateway: code(),
  name: text(),
  /** Empty = the row stands for the gateway in every currency that has no row of its own. */
  currencyCode: code(),
  clearingBankAccountNo: readOnly(code()),
});
export type PaymentGateway = z.infer<typeof paymentGatewaySchema>;
export const paymentGatewayEntity = {
  entityName: 'paymentGateway',
  entitySetName: 'paymentGateways',
  schema: paymentGatewaySchema,
} as const satisfies Entity;

/** One purchasable thing of the storefront: a product without options has one row with `variantId` of its base variant. */
export const storeProductSchema = z.strictObject({
  ...reference,
  productId: integer(),
  variantId: integer(),
  sku: text(),
  name: text(),
  productType: text(),
  taxClassId: integer(),
  itemNo: readOnly(code()),
  variantCode: readOnly(code()),
});
export type StoreProduct = z.infer<typeof storeProductSchema>;
export const storeProductEntity = {
  entityName: 'storeProduct',
  entitySetName: 'storeProducts',
  schema: storeProductSchema,
} as const satisfies Entity;
