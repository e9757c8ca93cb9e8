import type { ReferenceObject } from './ports.ts';

const names: Readonly<Record<ReferenceObject['objectType'], string>> = {
  TaxZone: 'Tax zone',
  TaxClass: 'Tax class',
  TaxRate: 'Tax rate',
  Currency: 'Currency',
  PaymentGateway: 'Payment gateway',
  Product: 'Product',
};

/** What people call an object: `Product 101`. */
export function objectTitle({ objectType, externalId }: ReferenceObject): string {
  return `${names[objectType]} ${externalId}`;
}
