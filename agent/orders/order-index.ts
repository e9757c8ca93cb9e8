import type {
  LineItem,
  PickupConsignment,
  ShippingConsignment,
  StorefrontOrder,
  TaxRow,
} from '../bigcommerce/schemas/order.ts';
import type { OrderParts } from './ports.ts';

type ConsignmentType = 'Shipping' | 'Pickup' | 'Download' | 'Email';

/** A consignment of any kind, with the lines that go there. */
export interface Destination {
  readonly type: ConsignmentType;
  /** Order address id; 0 where the kind has none. */
  readonly id: number;
  readonly shipping?: ShippingConsignment;
  readonly pickup?: PickupConsignment;
  readonly recipientEmail: string;
  readonly lineItems: readonly LineItem[];
}

/** The destinations of an order, complete: lines read separately stand in their consignment. */
export function destinationsOf(parts: OrderParts): Destination[] {
  const { shipping, pickups, downloads, email } = parts.order.consignments;
  const within = (own: LineItem[] | null | undefined, belongs: (line: LineItem) => boolean): readonly LineItem[] =>
    parts.lineItems === undefined ? (own ?? []) : parts.lineItems.filter(belongs);
  const atAddress = (line: LineItem) => (line.order_address_id ?? 0) !== 0;
  const certificate = (line: LineItem) => line.type === 'giftcertificate';

  const destinations: Destination[] = [];
  for (const consignment of shipping ?? []) {
    const lineItems = within(consignment.line_items, (line) => line.order_address_id === consignment.id);
    destinations.push({
      type: 'Shipping',
      id: consignment.id,
      shipping: consignment,
      recipientEmail: consignment.email,
      lineItems,
    });
  }
  for (const consignment of pickups ?? []) {
    const lineItems = within(
      consignment.line_items,
      (line) => !atAddress(line) && !certificate(line) && (line.order_pickup_method_id ?? 0) !== 0,
    );
    destinations.push({ type: 'Pickup', id: consignment.id, pickup: consignment, recipientEmail: '', lineItems });
  }
  const rest = (line: LineItem) => !atAddress(line) && (line.order_pickup_method_id ?? 0) === 0;
  (downloads ?? []).forEach((consignment, index) => {
    const lineItems = within(consignment.line_items, (line) => index === 0 && rest(line) && !certificate(line));
    destinations.push({ type: 'Download', id: 0, recipientEmail: consignment.recipient_email, lineItems });
  });
  (email?.gift_certificates ?? []).forEach((consignment, index) => {
    const lineItems = within(consignment.line_items, (line) => index === 0 && rest(line) && certificate(line));
    destinations.push({ type: 'Email', id: 0, recipientEmail: consignment.recipient_email, lineItems });
  });
  return destinations;
}

/** The address that decides about tax at a destination; what is not shipped is taxed by the billing address. */
export function taxAddressOf(order: StorefrontOrder, destination: Destination | undefined) {
  if (destination?.shipping !== undefined) {
    const { country_iso2, state, zip } = destination.shipping;
    return { countryCode: country_iso2, state, postalCode: zip };
  }
  if (destination?.pickup?.location != null) {
    const { country_alpha2, state, postal_code } = destination.pickup.location;
    return { countryCode: country_alpha2, state, postalCode: postal_code };
  }
  const { country_iso2, state, zip } = order.billing_address;
  return { countryCode: country_iso2, state, postalCode: zip };
}

/** The rate of a tax row: the newer text id where it is one of the store's own rates, else the older number. */
export function rateIdOf(row: TaxRow): number {
  if (/^\d+$/.test(row.sales_tax_id)) return Number(row.sales_tax_id);
  return row.tax_rate_id ?? 0;
}

/** Names the line that a tax row taxes; empty when the row does not say. */
export function lineKeyOf(row: TaxRow, destinations: readonly Destination[]): string {
  if (row.line_item_type === 'item') return row.order_product_id == null ? '' : `item:${row.order_product_id}`;
  const kinds: Readonly<Record<string, string>> = {
    shipping: 'shipping',
    handling: 'handling',
    'gift-wrapping': 'wrapping',
    fee: 'fee',
  };
  const kind = kinds[row.line_item_type];
  if (kind === undefined) return '';
  const only = destinations.length === 1 ? destinations[0]?.id : undefined;
  const address = row.order_address_id ?? addressOfProduct(row, destinations) ?? only;
  return address === undefined ? '' : `${kind}:${address}`;
}

function addressOfProduct(row: TaxRow, destinations: readonly Destination[]): number | undefined {
  if (row.order_product_id == null) return undefined;
  return destinations.find(({ lineItems }) => lineItems.some((line) => line.id === row.order_product_id))?.id;
}
