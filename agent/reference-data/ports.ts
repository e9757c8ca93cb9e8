import type { Entity } from '../../shared-types/entity.ts';
import type {
  StorefrontCurrency,
  StorefrontPaymentMethod,
  StorefrontProduct,
  StorefrontTaxClass,
  StorefrontTaxRate,
  StorefrontTaxZone,
} from '../bigcommerce/schemas/reference-data.ts';

/** The storefront's configuration, as far as accounting depends on it. */
export interface StorefrontReferenceData {
  taxZones(): Promise<StorefrontTaxZone[]>;
  taxClasses(): Promise<StorefrontTaxClass[]>;
  taxRates(): Promise<StorefrontTaxRate[]>;
  currencies(): Promise<StorefrontCurrency[]>;
  paymentMethods(): Promise<StorefrontPaymentMethod[]>;
  /** Pages of products changed since the instant; all products when there is none. */
  products(changedSince: string | undefined): AsyncIterable<StorefrontProduct[]>;
  /** The storefront's own clock, ISO. */
  now(): Promise<string>;
}

/** A row of the contract together with the entity it belongs to. */
export interface ReferenceRow {
  readonly entity: Entity;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

export interface ReferenceDestination {
  /** Creates or updates every row; mappings that finance made stay. Rejects if one is refused. */
  save(rows: readonly ReferenceRow[]): Promise<void>;
}
