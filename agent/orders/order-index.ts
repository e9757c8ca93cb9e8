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
  /** Order address id or pickup id; a number below zero of our own where the kind has none. */
  readonly id: number;
  readonly shipping?: ShippingConsignment;
  readonly pickup?: PickupConsignment;
  readonly recipientEmail: string;
  readonly lineItems: readonly LineItem[];
}

/**
 * The destinations of an order, complete. Lines that had to be read separately stand where their consignment named them,
 * else where their own fields say they go, else at the first consignment of their kind.
 */
export function destinationsOf(parts: OrderParts): Destination[] {
  const { shipping, pickups, downloads, email } = parts.order.consignments;
  const certificates = email?.gift_certificates ?? [];
  const bare: readonly Bare[] = [
    ...(shipping ?? []).map(
      (own): Bare => ({ type: 'Shipping', id: own.id, shipping: own, recipientEmail: own.email, own }),
    ),
    ...(pickups ?? []).map((own): Bare => ({ type: 'Pickup', id: own.id, pickup: own, recipientEmail: '', own })),
    ...[...(downloads ?? []), ...certificates].map(
      (own, index): Bare => ({
        type: index < (downloads?.length ?? 0) ? 'Download' : 'Email',
        id: -1 - index,
        recipientEmail: own.recipient_email,
        own,
      }),
    ),
  ];
  const placed = parts.lineItems?.map((line) => ({ line, at: placeOf(line, bare) }));
  return bare.map(({ own, ...destination }) => ({
    ...destination,
    lineItems: placed?.filter(({ at }) => at?.own === own).map(({ line }) => line) ?? own.line_items ?? [],
  }));
}

interface Bare extends Omit<Destination, 'lineItems'> {
  readonly own: { readonly line_items?: readonly LineItem[] | null | undefined };
}

function placeOf(line: LineItem, destinations: readonly Bare[]): Bare | undefined {
  const ofType = (type: ConsignmentType) => destinations.filter((destination) => destination.type === type);
  const named = destinations.find(({ own }) => own.line_items?.some(({ id }) => id === line.id));
  if (named !== undefined) return named;
  if ((line.order_address_id ?? 0) !== 0) return ofType('Shipping').find(({ id }) => id === line.order_address_id);
  if ((line.order_pickup_method_id ?? 0) !== 0) {
    return ofType('Pickup').find(({ id }) => id === line.order_pickup_method_id) ?? ofType('Pickup')[0];
  }
  return ofType(line.type === 'giftcertificate' ? 'Email' : 'Download')[0] ?? destinations[0];
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

/**
 * The rate of a tax row: the newer text id where it is one of the store's own rates, else the older number. Ids of other
 * providers are no numbers, or larger ones than a rate can have.
 */
export function rateIdOf(row: TaxRow): number {
  if (/^\d{1,9}$/.test(row.sales_tax_id)) return Number(row.sales_tax_id);
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
