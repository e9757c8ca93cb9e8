import type { Entity } from '../../shared-types/entity.ts';
import type { AgentReason, ExceptionObject } from '../../shared-types/exception.ts';
import type {
  StorefrontCurrency,
  StorefrontPaymentMethod,
  StorefrontProduct,
  StorefrontTaxClass,
  StorefrontTaxRate,
  StorefrontTaxZone,
} from '../bigcommerce/schemas/reference-data.ts';

/** An object of the storefront, as exceptions name it. */
export interface ReferenceObject {
  readonly objectType: Exclude<ExceptionObject, 'Store' | 'Order' | 'Payment' | 'Customer' | 'SyncRun'>;
  /** The id that BigCommerce gave; for currencies and gateways their code. */
  readonly externalId: string;
}

/** An object that could not be read or was not taken, for the exception list of Business Central. */
export interface ReferenceRefusal extends ReferenceObject {
  readonly reason: AgentReason;
  readonly message: string;
  readonly payload: string;
}

/** What a list of the storefront holds: the objects that could be read, and the others. */
export interface Listed<Read> {
  readonly objects: readonly Read[];
  readonly refusals: readonly ReferenceRefusal[];
}

/** The storefront's configuration, as far as accounting depends on it. */
export interface StorefrontReferenceData {
  taxZones(): Promise<Listed<StorefrontTaxZone>>;
  taxClasses(): Promise<Listed<StorefrontTaxClass>>;
  taxRates(): Promise<Listed<StorefrontTaxRate>>;
  currencies(): Promise<Listed<StorefrontCurrency>>;
  paymentMethods(): Promise<Listed<StorefrontPaymentMethod>>;
  /** Pages of products changed since the instant; all products when there is none. */
  changedProducts(since: string | undefined): AsyncIterable<Listed<StorefrontProduct>>;
  /** Pages of the products with these ids. */
  products(ids: readonly number[]): AsyncIterable<Listed<StorefrontProduct>>;
  /** The storefront's own clock, ISO. */
  now(): Promise<string>;
}

/** A row of the contract together with the entity it belongs to, and what it was made of. */
export interface ReferenceRow {
  readonly object: ReferenceObject;
  readonly entity: Entity;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

export interface ReferenceDestination {
  /**
   * Creates or updates every row; mappings that finance made stay. Answers which were refused: one of them does not stop
   * the others.
   */
  save(rows: readonly ReferenceRow[]): Promise<ReferenceRefusal[]>;
  fileExceptions(refusals: readonly ReferenceRefusal[]): Promise<void>;
  /** Products that someone in Business Central wants to have read again. */
  productsToReadAgain(): readonly number[];
}
