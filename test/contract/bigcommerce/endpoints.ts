/** JSON Schema, as far as shapes use it. */
export interface Shape {
  type?: string | string[];
  properties?: Record<string, Shape>;
  items?: Shape;
  allOf?: Shape[];
  anyOf?: Shape[];
}

export interface Endpoint {
  readonly name: string;
  /** OpenAPI file that describes it. */
  readonly file: string;
  readonly path: string;
  readonly method?: 'get' | 'post';
  /** The call as the agent makes it, against the sandbox. */
  readonly call: string;
  readonly body?: unknown;
}

/** Every endpoint the agent reads. */
export const endpoints: readonly Endpoint[] = [
  {
    name: 'orders',
    file: 'orders.v2.oas2.yml',
    path: '/orders',
    call: 'v2/orders?include=consignments.line_items,fees&consignment_structure=object&limit=250',
  },
  { name: 'order', file: 'orders.v2.oas2.yml', path: '/orders/{order_id}', call: 'v2/orders/1001' },
  {
    name: 'products',
    file: 'orders.v2.oas2.yml',
    path: '/orders/{order_id}/products',
    call: 'v2/orders/1001/products',
  },
  {
    name: 'taxes',
    file: 'orders.v2.oas2.yml',
    path: '/orders/{order_id}/taxes',
    call: 'v2/orders/1001/taxes?details=true',
  },
  {
    name: 'coupons',
    file: 'orders.v2.oas2.yml',
    path: '/orders/{order_id}/coupons',
    call: 'v2/orders/{coupon}/coupons',
  },
  {
    name: 'transactions',
    file: 'orders.v3.yml',
    path: '/orders/{order_id}/transactions',
    call: 'v3/orders/1001/transactions',
  },
  {
    name: 'refunds',
    file: 'orders.v3.yml',
    path: '/orders/payment_actions/refunds',
    call: 'v3/orders/payment_actions/refunds?order_id:in=1001&limit=250',
  },
  {
    name: 'gift-certificates',
    file: 'marketing.v2.yml',
    path: '/gift_certificates',
    call: 'v2/gift_certificates?limit=250',
  },
  { name: 'customers', file: 'customers.v3.yml', path: '/customers', call: 'v3/customers?limit=250' },
  { name: 'tax-zones', file: 'tax_rates_zones.v3.yml', path: '/tax/zones', call: 'v3/tax/zones' },
  { name: 'tax-rates', file: 'tax_rates_zones.v3.yml', path: '/tax/rates', call: 'v3/tax/rates' },
  { name: 'tax-classes', file: 'tax_classes.v2.yml', path: '/tax_classes', call: 'v2/tax_classes' },
  {
    name: 'zone-check',
    file: 'tax_zone_check.v3.yml',
    path: '/tax/zonecheck',
    method: 'post',
    call: 'v3/tax/zonecheck',
    body: [{ country_code: 'GB' }, { country_code: 'US' }],
  },
  { name: 'currencies', file: 'currencies.v2.yml', path: '/currencies', call: 'v2/currencies' },
  {
    name: 'payment-methods',
    file: 'payments/methods_payments.v2.yml',
    path: '/payments/methods',
    call: 'v2/payments/methods',
  },
  {
    name: 'catalog-products',
    file: 'catalog/products_catalog.v3.yml',
    path: '/catalog/products',
    call: 'v3/catalog/products?include=variants',
  },
  { name: 'time', file: 'store_information.v2.yml', path: '/time', call: 'v2/time' },
  { name: 'store', file: 'store_information.v2.yml', path: '/store', call: 'v2/store' },
];
