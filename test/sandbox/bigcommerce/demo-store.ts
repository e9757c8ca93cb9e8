import type { Resource } from './state.ts';

/** The demo store, Harbour & Pine: what the storefront knows about tax, currencies, products and payment. */

interface ZoneRow {
  readonly id: number;
  readonly zone: string;
  readonly country: string;
  readonly rate: string;
  /** Per cent by tax class. */
  readonly classes: Readonly<Record<number, number>>;
}

const zoneRows: readonly ZoneRow[] = [
  { id: 1, zone: 'Default Tax Zone', country: '', rate: 'Outside scope', classes: rates(0, 0, 0) },
  { id: 2, zone: 'United Kingdom', country: 'GB', rate: 'UK VAT', classes: rates(20, 0, 5) },
  { id: 3, zone: 'Ireland', country: 'IE', rate: 'IE VAT', classes: rates(23, 0, 9) },
  { id: 4, zone: 'Germany', country: 'DE', rate: 'DE MwSt', classes: rates(19, 7, 7) },
  { id: 5, zone: 'France', country: 'FR', rate: 'FR TVA', classes: rates(20, 5.5, 5.5) },
  { id: 6, zone: 'Switzerland', country: 'CH', rate: 'CH MWST', classes: rates(8.1, 2.6, 2.6) },
];

function rates(standard: number, books: number, reduced: number): Record<number, number> {
  return { 0: standard, 1: 0, 2: standard, 3: standard, 4: books, 5: reduced };
}

const classNames = ['Default Tax Class', 'Non-Taxable Products', 'Shipping', 'Gift Wrapping', 'Books', 'Reduced'];

export interface DemoProduct {
  readonly id: number;
  readonly variantId: number;
  readonly sku: string;
  readonly name: string;
  readonly taxClassId: number;
  /** Prices with tax, by currency. */
  readonly price: Readonly<Record<'GBP' | 'EUR', string>>;
}

/** What can be bought; a product with variants has one row for each. */
export const demoProducts: readonly DemoProduct[] = [
  {
    id: 101,
    variantId: 201,
    sku: 'HP-MUG',
    name: 'Stoneware mug',
    taxClassId: 0,
    price: { GBP: '30.00', EUR: '35.00' },
  },
  {
    id: 102,
    variantId: 202,
    sku: 'HP-LAMP',
    name: 'Harbour lamp',
    taxClassId: 0,
    price: { GBP: '64.00', EUR: '75.00' },
  },
  {
    id: 103,
    variantId: 203,
    sku: 'HP-THROW-GREY',
    name: 'Wool throw',
    taxClassId: 0,
    price: { GBP: '79.00', EUR: '92.50' },
  },
  {
    id: 103,
    variantId: 204,
    sku: 'HP-THROW-MOSS',
    name: 'Wool throw',
    taxClassId: 0,
    price: { GBP: '79.00', EUR: '92.50' },
  },
  {
    id: 104,
    variantId: 205,
    sku: 'HP-CANDLE',
    name: 'Pine candle',
    taxClassId: 0,
    price: { GBP: '14.50', EUR: '17.00' },
  },
  {
    id: 105,
    variantId: 206,
    sku: 'HP-BOOK',
    name: 'The harbour at night',
    taxClassId: 4,
    price: { GBP: '18.99', EUR: '22.40' },
  },
  { id: 106, variantId: 207, sku: 'HP-BULB', name: 'Warm bulb', taxClassId: 5, price: { GBP: '9.60', EUR: '11.30' } },
];

export function taxZoneOf(countryCode: string): { zoneId: number; rateId: number; rateName: string } {
  const row = zoneRows.find(({ country }) => country === countryCode) ?? zoneRows[0]!;
  return { zoneId: row.id, rateId: row.id, rateName: row.rate };
}

/** Per cent of a class in the zone of a country. */
export function taxRateOf(countryCode: string, taxClassId: number): number {
  const row = zoneRows.find(({ country }) => country === countryCode) ?? zoneRows[0]!;
  return row.classes[taxClassId] ?? 0;
}

export const taxClassName = (taxClassId: number): string => classNames[taxClassId] ?? '';

export interface ReferenceData {
  readonly store: Resource;
  readonly currencies: Resource[];
  readonly taxZones: Resource[];
  readonly taxClasses: Resource[];
  readonly taxRates: Resource[];
  readonly products: Resource[];
  readonly paymentMethods: Resource[];
}

/** The reference data in the shapes of the API. */
export function demoReferenceData(): ReferenceData {
  return {
    store: {
      id: 'harbourpine',
      name: 'Harbour & Pine',
      domain: 'harbour-pine.example',
      secure_url: 'https://harbour-pine.example',
      status: 'live',
      currency: 'GBP',
      country: 'United Kingdom',
      country_code: 'GB',
      timezone: { name: 'Europe/London', raw_offset: 0 },
      decimal_places: 2,
      plan_name: 'Plus',
      is_price_entered_with_tax: true,
      default_channel_id: 1,
    },
    currencies: [
      currency(1, 'GBP', 'Pound sterling', '1.0000000000', true),
      currency(2, 'EUR', 'Euro', '1.1764705882', false),
    ],
    taxZones: zoneRows.map(({ id, zone, country }) => ({
      id,
      name: zone,
      enabled: true,
      price_display_settings: { show_inclusive: true, show_both_on_detail_view: false, show_both_on_list_view: false },
      shopper_target_settings: {
        locations: country === '' ? [] : [{ country_code: country, subdivision_codes: [], postal_codes: [] }],
        customer_groups: [],
      },
    })),
    taxClasses: classNames.map((name, id) => ({
      id: String(id),
      name,
      created_at: '2026-01-01T00:00:00+00:00',
      updated_at: '2026-01-01T00:00:00+00:00',
    })),
    taxRates: zoneRows.map(({ id, rate, classes }) => ({
      id,
      name: rate,
      enabled: true,
      priority: 1,
      tax_zone_id: id,
      class_rates: Object.entries(classes).map(([classId, percent]) => ({
        rate: percent,
        tax_class_id: Number(classId),
      })),
    })),
    products: catalogue(),
    paymentMethods: [
      { code: 'stripe.card', name: 'Card', test_mode: false },
      { code: 'paypal', name: 'PayPal', test_mode: false },
      { code: 'bankdeposit', name: 'Bank deposit', test_mode: false },
    ],
  };
}

function currency(id: number, code: string, name: string, rate: string, isDefault: boolean): Resource {
  return {
    id,
    is_default: isDefault,
    last_updated: '2026-01-01T00:00:00+00:00',
    country_iso2: isDefault ? 'GB' : 'FR',
    default_for_country_codes: [],
    currency_code: code,
    currency_exchange_rate: rate,
    name,
    token: code,
    auto_update: false,
    decimal_token: '.',
    decimal_places: 2,
    enabled: true,
    is_transactional: true,
    thousands_token: ',',
    token_location: 'left',
    use_default_name: true,
  };
}

function catalogue(): Resource[] {
  const byId = Map.groupBy(demoProducts, ({ id }) => id);
  return [...byId].map(([id, variants]) => {
    const [first] = variants;
    return {
      id,
      name: first!.name,
      type: 'physical',
      sku: variants.length === 1 ? first!.sku : 'HP-THROW',
      price: Number(first!.price.GBP),
      tax_class_id: first!.taxClassId,
      inventory_tracking: variants.length === 1 ? 'product' : 'variant',
      is_visible: true,
      date_created: '2026-01-05T09:00:00+00:00',
      date_modified: '2026-01-05T09:00:00+00:00',
      variants: variants.map(({ variantId, sku }) => ({
        id: variantId,
        product_id: id,
        sku,
        price: null,
        option_values: [],
      })),
    };
  });
}
