import Big from 'big.js';
import type { OrderLine } from '../../shared-types/order.ts';
import type { Fee, LineItem } from '../bigcommerce/schemas/order.ts';
import type { Destination } from './order-index.ts';
import type { OrderParts } from './ports.ts';
import type { FoundZone } from './tax-zones.ts';

export type ZoneOf = (lineKey: string, destination: Destination | undefined) => FoundZone;

interface Charge {
  readonly lineKey: string;
  readonly lineType: 'Shipping' | 'Handling' | 'GiftWrapping' | 'Fee';
  readonly externalLineId: number;
  readonly consignmentId: number;
  readonly description: string;
  readonly exTax: string;
  readonly incTax: string;
  readonly tax: string;
  readonly taxClassId: number | null | undefined;
}

/** Everything the order charges for, each as one line. A charge of nothing is no line. */
export function mapLines(parts: OrderParts, destinations: readonly Destination[], zoneOf: ZoneOf): OrderLine[] {
  const lines: OrderLine[] = [];
  for (const destination of destinations) {
    lines.push(...destination.lineItems.map((item) => itemLine(item, destination, parts, zoneOf)));
  }
  for (const { charge, destination } of [
    ...shippingCharges(parts, destinations),
    ...wrappingCharges(parts, destinations),
    ...feeCharges(parts, destinations),
  ]) {
    lines.push(chargeLine(charge, zoneOf(charge.lineKey, destination)));
  }
  return lines;
}

function itemLine(item: LineItem, destination: Destination, parts: OrderParts, zoneOf: ZoneOf): OrderLine {
  const lineKey = `item:${item.id}`;
  const zone = zoneOf(lineKey, destination);
  const taxClass = parts.taxes.find(
    (row) => row.line_item_type === 'item' && row.order_product_id === item.id && row.tax_class_id != null,
  );
  const certificate = parts.giftCertificates.find(({ id }) => id === item.gift_certificate_id);
  return {
    lineKey,
    lineType: item.type === 'giftcertificate' ? 'GiftCertificate' : 'Item',
    externalLineId: item.id,
    consignmentId: destination.id,
    parentLineId: item.parent_order_product_id ?? 0,
    productId: item.product_id,
    variantId: item.variant_id ?? 0,
    sku: item.sku,
    description: item.name,
    productType: item.type,
    quantity: item.quantity,
    unitPriceExTax: item.price_ex_tax,
    unitPriceIncTax: item.price_inc_tax,
    totalExTax: item.total_ex_tax,
    totalIncTax: item.total_inc_tax,
    totalTax: item.total_tax,
    discountedTotalIncTax: item.discounted_total_inc_tax,
    ...(taxClass?.tax_class_id == null ? {} : { taxClassId: taxClass.tax_class_id }),
    taxZoneId: zone.zoneId,
    taxZoneSource: zone.source,
    giftCertificateId: item.gift_certificate_id ?? 0,
    giftCertificateCode: certificate?.code ?? '',
    recipientEmail: destination.type === 'Email' ? destination.recipientEmail : '',
  };
}

interface PlacedCharge {
  readonly charge: Charge;
  readonly destination: Destination | undefined;
}

/** Shipping and handling stand on each consignment; the header's figures are theirs added up. */
function shippingCharges(parts: OrderParts, destinations: readonly Destination[]): PlacedCharge[] {
  const { order } = parts;
  return destinations.flatMap((destination) => {
    const { id, shipping } = destination;
    if (shipping === undefined) return [];
    const placed = { externalLineId: id, consignmentId: id };
    const charges: Charge[] = [
      {
        ...placed,
        lineKey: `shipping:${id}`,
        lineType: 'Shipping',
        description: shipping.shipping_method,
        exTax: shipping.cost_ex_tax,
        incTax: shipping.cost_inc_tax,
        tax: shipping.cost_tax,
        taxClassId: shipping.cost_tax_class_id ?? order.shipping_cost_tax_class_id,
      },
      {
        ...placed,
        lineKey: `handling:${id}`,
        lineType: 'Handling',
        description: '',
        exTax: shipping.handling_cost_ex_tax,
        incTax: shipping.handling_cost_inc_tax,
        tax: shipping.handling_cost_tax,
        taxClassId: shipping.handling_cost_tax_class_id ?? order.handling_cost_tax_class_id,
      },
    ];
    return charges.filter(isCharged).map((charge) => ({ charge, destination }));
  });
}

/**
 * Gift wrapping is one line a consignment. The header is the sum over the order and is taken where all of it goes to one
 * place; only an order wrapped for several places is split by the lines' own figures.
 */
function wrappingCharges(parts: OrderParts, destinations: readonly Destination[]): PlacedCharge[] {
  const { order } = parts;
  const wrapped = destinations.filter(({ lineItems }) =>
    lineItems.some((line) => (line.wrapping_cost_inc_tax ?? '0') !== '0'),
  );
  const places = wrapped.length === 0 ? destinations.slice(0, 1) : wrapped;
  const charges = places.map((destination): PlacedCharge => {
    const sum = (field: 'wrapping_cost_ex_tax' | 'wrapping_cost_inc_tax' | 'wrapping_cost_tax') =>
      places.length === 1 ? order[field] : sumOf(destination.lineItems.map((line) => line[field] ?? '0'));
    const charge: Charge = {
      lineKey: `wrapping:${destination.id}`,
      lineType: 'GiftWrapping',
      externalLineId: destination.id,
      consignmentId: destination.id,
      description: '',
      exTax: sum('wrapping_cost_ex_tax'),
      incTax: sum('wrapping_cost_inc_tax'),
      tax: sum('wrapping_cost_tax'),
      taxClassId: order.wrapping_cost_tax_class_id,
    };
    return { charge, destination };
  });
  return charges.filter(({ charge }) => isCharged(charge));
}

/** Fees name no destination: they belong to the order, which is taxed where its first consignment goes. */
function feeCharges(parts: OrderParts, destinations: readonly Destination[]): PlacedCharge[] {
  return (parts.order.fees ?? []).map((fee: Fee) => ({
    destination: destinations[0],
    charge: {
      lineKey: `fee:${fee.id}`,
      lineType: 'Fee',
      externalLineId: fee.id,
      consignmentId: 0,
      description: fee.display_name_merchant || fee.display_name_customer,
      exTax: fee.cost_ex_tax,
      incTax: fee.cost_inc_tax,
      tax: fee.cost_tax,
      taxClassId: fee.tax_class_id,
    },
  }));
}

function isCharged(charge: Charge): boolean {
  return charge.exTax !== '0' || charge.incTax !== '0' || charge.tax !== '0';
}

function chargeLine(charge: Charge, zone: FoundZone): OrderLine {
  return {
    lineKey: charge.lineKey,
    lineType: charge.lineType,
    externalLineId: charge.externalLineId,
    consignmentId: charge.consignmentId,
    parentLineId: 0,
    productId: 0,
    variantId: 0,
    sku: '',
    description: charge.description,
    productType: '',
    quantity: '1',
    unitPriceExTax: charge.exTax,
    unitPriceIncTax: charge.incTax,
    totalExTax: charge.exTax,
    totalIncTax: charge.incTax,
    totalTax: charge.tax,
    discountedTotalIncTax: charge.incTax,
    ...(charge.taxClassId == null ? {} : { taxClassId: charge.taxClassId }),
    taxZoneId: zone.zoneId,
    taxZoneSource: zone.source,
    giftCertificateId: 0,
    giftCertificateCode: '',
    recipientEmail: '',
  };
}

function sumOf(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed();
}
