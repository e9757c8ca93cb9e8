import { giftCertificate, order, taxRow, transaction } from '../../../../agent/bigcommerce/schemas/order.ts';
import { mapOrder } from '../../../../agent/orders/map-order.ts';
import type { OrderParts } from '../../../../agent/orders/ports.ts';
import { TaxZones } from '../../../../agent/orders/tax-zones.ts';
import { orderSchema } from '../../../../shared-types/order.ts';
import { list } from '../../../sandbox/bigcommerce/complete-order.ts';
import type { Resource } from '../../../sandbox/bigcommerce/state.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';

const taxZones = new TaxZones(new Map([[2, 20]]));

function partsOf(given: Resource, more: Partial<OrderParts> = {}): OrderParts {
  const raw = served(given);
  return {
    order: order.parse(raw),
    payload: JSON.stringify(raw),
    lineItems: undefined,
    taxes: list(raw.taxes).map((row) => taxRow.parse(row)),
    transactions: list(raw.transactions).map((row) => transaction.parse(row)),
    coupons: [],
    giftCertificates: [],
    ...more,
  };
}

const bodyOf = ({ payload }: OrderParts) => JSON.parse(payload) as Resource;

const map = (given: Resource, more?: Partial<OrderParts>) =>
  mapOrder(partsOf(given, more), { storeCode: 'HARBOUR', taxZones, customer: undefined });

describe('an order on the wire', () => {
  test('keeps the contract', () => {
    expect(orderSchema.safeParse(map(exampleA())).error).toBeUndefined();
  });

  test('has the storefront’s figures, none computed', () => {
    const wire = map(exampleA());
    expect(wire).toMatchObject({
      orderId: 1001,
      currencyCode: 'GBP',
      totalIncTax: '58.8',
      totalTax: '9.8',
      giftCertificateAmount: '20',
    });
    expect(wire.orderLines).toMatchObject([
      {
        lineKey: 'item:11',
        lineType: 'Item',
        sku: 'HP-MUG',
        quantity: '2',
        discountedTotalIncTax: '54',
        taxClassId: 0,
      },
      { lineKey: 'shipping:7', lineType: 'Shipping', discountedTotalIncTax: '4.8', totalTax: '0.8', taxClassId: 2 },
    ]);
    expect(wire.orderDiscounts).toMatchObject([
      { lineKey: 'item:11', couponCode: 'SIX', amount: '6', discountId: 'total-coupon' },
    ]);
  });

  test('joins each tax row with its line and its zone', () => {
    expect(map(exampleA()).orderTaxes).toMatchObject([
      { lineKey: 'item:11', taxRateId: 2, taxZoneId: 20, taxZoneSource: 'TaxRate', rate: '20', lineAmount: '9' },
      { lineKey: 'shipping:7', taxRateId: 2, taxZoneId: 20, lineAmount: '0.8' },
    ]);
  });

  test('has every transaction as it is, whether or not it moved money', () => {
    const wire = map(
      exampleA({
        transactions: [
          { id: 5, event: 'authorization', amount: '38.80', gateway: 'stripe', reference_transaction_id: {} },
        ],
      }),
    );
    expect(wire.orderPayments).toMatchObject([
      { transactionId: '5', event: 'authorization', amount: '38.8', referenceTransactionId: '' },
    ]);
  });

  test('names the certificate that was sold and who gets it', () => {
    const line = {
      id: 91,
      type: 'giftcertificate',
      name: 'Gift certificate',
      quantity: 1,
      gift_certificate_id: 5,
      total_inc_tax: '50.0000',
      total_ex_tax: '50.0000',
      total_tax: '0.0000',
    };
    const wire = map(
      exampleA({
        consignments: { email: { gift_certificates: [{ recipient_email: 'friend@example.com', line_items: [line] }] } },
      }),
      { giftCertificates: [giftCertificate.parse({ id: 5, code: 'ABC-1', order_id: 1001 })] },
    );
    expect(wire.orderLines[0]).toMatchObject({
      lineType: 'GiftCertificate',
      giftCertificateCode: 'ABC-1',
      recipientEmail: 'friend@example.com',
      consignmentId: -1,
    });
  });

  test('has gift wrapping as one line of its consignment, and the tax rows of all wrapped products on it', () => {
    const wrapped = exampleA({
      wrapping_cost_ex_tax: '3.0000',
      wrapping_cost_inc_tax: '3.6000',
      wrapping_cost_tax: '0.6000',
      taxes: [
        { tax_rate_id: 2, rate: '20.0000', line_amount: '0.3000', line_item_type: 'gift-wrapping' },
        { tax_rate_id: 2, rate: '20.0000', line_amount: '0.3000', line_item_type: 'gift-wrapping' },
      ],
    });
    const wire = map(wrapped);
    expect(wire.orderLines.filter(({ lineType }) => lineType === 'GiftWrapping')).toMatchObject([
      { lineKey: 'wrapping:7', discountedTotalIncTax: '3.6', totalTax: '0.6' },
    ]);
    expect(wire.orderTaxes.map(({ lineKey }) => lineKey)).toEqual(['wrapping:7', 'wrapping:7']);
  });

  test('has a fee with the spelling of either example', () => {
    const fee = {
      id: 3,
      cost_exc_tax: '1.00',
      cost_inc_tax: 1.2,
      cost_tax: '0.20',
      display_name_merchant: 'Deposit',
      tax_class_id: null,
    };
    const parts = partsOf(exampleA());
    const read = order.parse({ ...bodyOf(parts), fees: [fee] });
    const wire = mapOrder({ ...parts, order: read }, { storeCode: 'HARBOUR', taxZones, customer: undefined });
    expect(wire.orderLines.at(-1)).toMatchObject({
      lineKey: 'fee:3',
      totalExTax: '1',
      totalIncTax: '1.2',
      description: 'Deposit',
    });
    expect(wire.orderLines.at(-1)).not.toHaveProperty('taxClassId');
  });

  test('puts lines that were read separately into their consignments', () => {
    const parts = partsOf(exampleA());
    const lines = parts.order.consignments.shipping![0]!.line_items!;
    const cut = order.parse({
      ...bodyOf(parts),
      consignments: {
        shipping: [
          { ...(bodyOf(parts) as { consignments: { shipping: Resource[] } }).consignments.shipping[0], line_items: [] },
        ],
      },
    });
    const wire = mapOrder(
      { ...parts, order: cut, lineItems: lines },
      { storeCode: 'HARBOUR', taxZones, customer: undefined },
    );
    expect(wire.orderLines[0]).toMatchObject({ lineKey: 'item:11', consignmentId: 7 });
  });
});

describe('the content hash of an order', () => {
  test('is the one that earlier versions of the agent computed, so that known orders are not taken as edited', () => {
    expect(map(exampleA()).contentHash).toBe('2f33617fd7b2491c72b1b51ca183cc300cc435aa5e2d9edb025e152d92bae9d0');
  });

  test('is the same when nothing but the time of the last touch changed', () => {
    const later = exampleA({ date_modified: 'Tue, 03 Mar 2026 09:00:00 +0000' });
    expect(map(later).contentHash).toBe(map(exampleA()).contentHash);
  });

  test('is another when the order was edited', () => {
    expect(map(exampleA({ status_id: 5 })).contentHash).not.toBe(map(exampleA()).contentHash);
  });

  test('does not depend on how an amount is spelt', () => {
    expect(map(exampleA({ total_inc_tax: '58.8' })).contentHash).toBe(map(exampleA()).contentHash);
  });
});

describe('the tax zone of a line without tax rows', () => {
  test('is the one its neighbours are taxed in: a fee goes where the order goes', () => {
    const parts = partsOf(exampleA());
    const fee = { id: 3, cost_inc_tax: '1.20', cost_tax: '0.20', cost_ex_tax: '1.00' };
    const billed = { ...bodyOf(parts), fees: [fee], billing_address: { country_iso2: 'FR' } };
    const wire = mapOrder(
      { ...parts, order: order.parse(billed) },
      { storeCode: 'HARBOUR', taxZones, customer: undefined },
    );
    expect(wire.orderLines.at(-1)).toMatchObject({ lineKey: 'fee:3', taxZoneId: 20, taxZoneSource: 'TaxRate' });
  });

  test('is that of its address, asked once for all orders of a page', async () => {
    const zones = new TaxZones(new Map());
    const untaxed = partsOf(exampleA({ taxes: [] }));
    const asked: number[] = [];
    const storefront = {
      zones: async (queries: readonly unknown[]) => {
        asked.push(queries.length);
        return queries.map(() => 6);
      },
    };
    const orders = [untaxed, untaxed].map((parts) => ({ parts, customerGroupId: 0 }));
    await zones.learn(orders, storefront as never);
    await zones.learn(orders, storefront as never);
    const wire = mapOrder(untaxed, { storeCode: 'HARBOUR', taxZones: zones, customer: undefined });
    expect(wire.orderLines[0]).toMatchObject({ taxZoneId: 6, taxZoneSource: 'ZoneCheck' });
    expect(asked.filter((count) => count > 0)).toEqual([1]);
  });

  test('is unknown when the storefront names none', () => {
    const wire = mapOrder(partsOf(exampleA({ taxes: [] })), {
      storeCode: 'HARBOUR',
      taxZones: new TaxZones(new Map()),
      customer: undefined,
    });
    expect(wire.orderLines[0]).toMatchObject({ taxZoneId: 0, taxZoneSource: 'Unknown' });
  });
});
