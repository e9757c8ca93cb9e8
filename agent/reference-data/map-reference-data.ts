import {
  currencyEntity,
  paymentGatewayEntity,
  storeProductEntity,
  taxClassEntity,
  taxRateEntity,
  taxZoneEntity,
} from '../../shared-types/reference-data.ts';
import type {
  StorefrontCurrency,
  StorefrontPaymentMethod,
  StorefrontProduct,
  StorefrontTaxClass,
  StorefrontTaxRate,
  StorefrontTaxZone,
} from '../bigcommerce/schemas/reference-data.ts';
import { objectId } from '../wire/identity.ts';
import type { ReferenceRow } from './ports.ts';

export function mapTaxZone(storeCode: string, zone: StorefrontTaxZone): ReferenceRow {
  const locations = zone.shopper_target_settings?.locations ?? [];
  return {
    object: { objectType: 'TaxZone', externalId: String(zone.id) },
    entity: taxZoneEntity,
    row: {
      id: objectId(storeCode, 'TaxZone', zone.id),
      storeCode,
      zoneId: zone.id,
      name: zone.name,
      enabled: zone.enabled ?? true,
      countries: [...new Set(locations.map(({ country_code }) => country_code))].join(','),
    },
  };
}

export function mapTaxClass(storeCode: string, taxClass: StorefrontTaxClass): ReferenceRow {
  const { id, name } = taxClass;
  return {
    object: { objectType: 'TaxClass', externalId: String(id) },
    entity: taxClassEntity,
    row: { id: objectId(storeCode, 'TaxClass', id), storeCode, classId: id, name },
  };
}

/** One row for each class the rate has a percentage for. */
export function mapTaxRate(storeCode: string, rate: StorefrontTaxRate): ReferenceRow[] {
  return (rate.class_rates ?? []).map((classRate) => ({
    object: { objectType: 'TaxRate', externalId: String(rate.id) },
    entity: taxRateEntity,
    row: {
      id: objectId(storeCode, 'TaxRate', `${rate.id}/${classRate.tax_class_id}`),
      storeCode,
      rateId: rate.id,
      classId: classRate.tax_class_id,
      zoneId: rate.tax_zone_id,
      name: rate.name,
      enabled: rate.enabled ?? true,
      priority: rate.priority ?? 1,
      rate: classRate.rate,
    },
  }));
}

export function mapCurrency(storeCode: string, currency: StorefrontCurrency): ReferenceRow {
  return {
    object: { objectType: 'Currency', externalId: currency.currency_code },
    entity: currencyEntity,
    row: {
      id: objectId(storeCode, 'Currency', currency.currency_code),
      storeCode,
      isoCode: currency.currency_code,
      name: currency.name,
      isDefault: currency.is_default ?? false,
      isTransactional: currency.is_transactional ?? false,
      enabled: currency.enabled ?? true,
      decimalPlaces: currency.decimal_places ?? 2,
      exchangeRate: currency.currency_exchange_rate ?? '1',
    },
  };
}

/** The storefront names a gateway's methods `stripe.card`; payments of orders name the gateway. */
export function mapPaymentMethod(storeCode: string, method: StorefrontPaymentMethod): ReferenceRow {
  const gateway = method.code.split('.')[0] || method.code;
  return {
    object: { objectType: 'PaymentGateway', externalId: gateway },
    entity: paymentGatewayEntity,
    row: {
      id: objectId(storeCode, 'PaymentGateway', gateway.toLowerCase()),
      storeCode,
      gateway,
      name: method.name,
      currencyCode: '',
    },
  };
}

/** One row for each variant; a product whose variants were not told is one row with variant 0. */
export function mapProduct(storeCode: string, product: StorefrontProduct): ReferenceRow[] {
  const variants = product.variants?.length ? product.variants : [{ id: 0, sku: product.sku }];
  return variants.map((variant) => ({
    object: { objectType: 'Product', externalId: String(product.id) },
    entity: storeProductEntity,
    row: {
      id: objectId(storeCode, 'StoreProduct', `${product.id}/${variant.id}`),
      storeCode,
      productId: product.id,
      variantId: variant.id,
      sku: variant.sku || product.sku,
      name: product.name,
      productType: product.type,
      taxClassId: product.tax_class_id,
    },
  }));
}
