import { z } from 'zod';
import { amount, looseText, requiredText, wholeNumber } from './values.ts';

export const taxZone = z.object({
  id: wholeNumber,
  name: looseText,
  enabled: z.boolean().nullish(),
  shopper_target_settings: z.object({ locations: z.array(z.object({ country_code: looseText })).nullish() }).nullish(),
});
export type StorefrontTaxZone = z.infer<typeof taxZone>;

export const taxClass = z.object({ id: wholeNumber, name: looseText });
export type StorefrontTaxClass = z.infer<typeof taxClass>;

export const taxRate = z.object({
  id: wholeNumber,
  name: looseText,
  enabled: z.boolean().nullish(),
  priority: wholeNumber.nullish(),
  tax_zone_id: wholeNumber,
  class_rates: z.array(z.object({ rate: amount, tax_class_id: wholeNumber })).nullish(),
});
export type StorefrontTaxRate = z.infer<typeof taxRate>;

export const currency = z.object({
  currency_code: requiredText.min(1, 'is empty'),
  name: looseText,
  is_default: z.boolean().nullish(),
  is_transactional: z.boolean().nullish(),
  enabled: z.boolean().nullish(),
  decimal_places: wholeNumber.nullish(),
  currency_exchange_rate: amount.nullish(),
});
export type StorefrontCurrency = z.infer<typeof currency>;

export const paymentMethod = z.object({ code: requiredText.min(1, 'is empty'), name: looseText });
export type StorefrontPaymentMethod = z.infer<typeof paymentMethod>;

export const product = z.object({
  id: wholeNumber,
  name: looseText,
  sku: looseText,
  type: looseText,
  tax_class_id: wholeNumber,
  variants: z.array(z.object({ id: wholeNumber, sku: looseText })).nullish(),
});
export type StorefrontProduct = z.infer<typeof product>;
