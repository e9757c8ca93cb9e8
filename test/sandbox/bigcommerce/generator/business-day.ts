import { demoProducts } from '../demo-store.ts';
import { money, text } from '../money.ts';
import type { Resource, StoreFile } from '../state.ts';
import { type Mishap, mishaps } from './mishaps.ts';
import { buildOrder, type OrderPlan } from './order-builder.ts';
import { address, countries, type Person, person } from './people.ts';
import { Random } from './random.ts';

export interface DayOptions {
  readonly orders: number;
  readonly seed: number;
  /** The first moment of the day. */
  readonly day?: Date;
  readonly firstOrderId?: number;
}

const FIRST_ORDER_ID = 1001;
const SECOND = 1000;
const DAY_SECONDS = 24 * 60 * 60;

/** A day of trade: mostly ordinary orders, some in every odd state, and a few that are wrong on purpose. */
export function businessDay(options: DayOptions): StoreFile {
  const { orders: count, seed, day = new Date('2026-03-02T00:00:00Z'), firstOrderId = FIRST_ORDER_ID } = options;
  const random = new Random(seed);
  const customers = new Map<number, Resource>();
  const giftCertificates: Resource[] = [];
  const wrong = placesOfMishaps(count);
  const orders = Array.from({ length: count }, (_, index) => {
    const placed = new Date(day.getTime() + Math.floor(((index + 1) * DAY_SECONDS) / (count + 1)) * SECOND);
    const mishap = wrong.get(index);
    return dayOrder(random, { id: firstOrderId + index, placed, customers, giftCertificates, mishap });
  });
  return { orders, customers: [...customers.values()], giftCertificates };
}

/** The orders of such a day that cannot be booked, with what is wrong with them. */
export function heldOnPurpose({ orders, firstOrderId = FIRST_ORDER_ID }: DayOptions): ReadonlyMap<number, string> {
  const places = [...placesOfMishaps(orders)];
  return new Map(
    places.filter(([, { holdsTheOrder }]) => holdsTheOrder).map(([index, { name }]) => [firstOrderId + index, name]),
  );
}

/** Spreads the mishaps over the day; a day of fewer than twenty orders has none. */
function placesOfMishaps(count: number): Map<number, Mishap> {
  if (count < 20) return new Map();
  return new Map(mishaps.map((mishap, index) => [Math.floor(((index + 1) * count) / (mishaps.length + 1)), mishap]));
}

interface OrderContext {
  readonly id: number;
  readonly placed: Date;
  readonly customers: Map<number, Resource>;
  readonly giftCertificates: Resource[];
  readonly mishap: Mishap | undefined;
}

/** Status and payment of an order, in the shares of an ordinary day. */
type Payment = 'card' | 'paypal' | 'authorised' | 'transfer' | 'certificate-and-card';

function dayOrder(random: Random, context: OrderContext): Resource {
  const country = countries[context.mishap?.country ?? random.weighted(shareOfCountries)]!;
  const currency = country.currency;
  const pricesIncludeTax = context.mishap !== undefined || !random.chance(0.15);
  const who = buyer(random, context);
  const billing = address(random, who.person, country);
  const sells = context.mishap === undefined && country.code === 'GB' && random.chance(0.04);
  const payment = context.mishap === undefined ? paymentOf(random, currency, sells) : 'card';
  const certificateSold = sells ? sellCertificate(context, who.person) : undefined;
  const plan: OrderPlan = {
    id: context.id,
    placed: context.placed,
    statusId: statusOf(random, payment, context),
    currency,
    countryCode: country.code,
    pricesIncludeTax,
    customerId: who.customerId,
    billingAddress: billing,
    shippingAddress: { ...billing },
    lines: linesOf(random, currency, pricesIncludeTax),
    ...(random.chance(0.2) && payment !== 'certificate-and-card' ? { coupon: { code: 'SPRING10', percent: 10 } } : {}),
    ...(certificateSold === undefined ? {} : { certificateSold }),
    shipping: random.pick(country.code === 'GB' ? ['4.80', '0.00', '7.20'] : ['12.00', '15.50']),
    wrapping: random.chance(0.1) ? '3.60' : '0.00',
    fee: random.chance(0.05) ? '1.20' : '0.00',
    paymentMethod: paymentMethods[payment],
  };
  const order = buildOrder(plan);
  const paid = { ...order, ...pay(order, payment, context) };
  return context.mishap === undefined ? paid : context.mishap.befall(paid);
}

const shareOfCountries: readonly (readonly [string, number])[] = [
  ['GB', 62],
  ['IE', 8],
  ['DE', 12],
  ['FR', 12],
  ['US', 6],
];
const shareOfStatuses: readonly (readonly [number, number])[] = [
  [11, 80],
  [9, 6],
  [2, 4],
  [10, 4],
  [3, 1],
  [8, 1],
  [5, 2],
  [0, 1],
  [12, 1],
];

const AWAITING_PAYMENT = 7;
const AWAITING_FULFILLMENT = 11;

/** A mishap shows only on an order that would else be booked. */
function statusOf(random: Random, payment: Payment, { mishap }: OrderContext): number {
  if (mishap !== undefined) return AWAITING_FULFILLMENT;
  return payment === 'transfer' ? AWAITING_PAYMENT : random.weighted(shareOfStatuses);
}

const paymentMethods: Readonly<Record<Payment, string>> = {
  card: 'Card',
  paypal: 'PayPal',
  authorised: 'Card',
  transfer: 'Bank Deposit',
  'certificate-and-card': 'Card',
};

function paymentOf(random: Random, currency: string, sellsCertificate: boolean): Payment {
  return random.weighted<Payment>([
    ['card', 70],
    ['paypal', currency === 'GBP' ? 15 : 0],
    ['authorised', 3],
    ['transfer', 3],
    // A certificate cannot be paid with a certificate, and works in its own currency only.
    ['certificate-and-card', currency === 'GBP' && !sellsCertificate ? 6 : 0],
  ]);
}

function linesOf(random: Random, currency: 'GBP' | 'EUR', pricesIncludeTax: boolean): OrderPlan['lines'] {
  const count = random.weighted([
    [1, 50],
    [2, 30],
    [3, 15],
    [4, 5],
  ] as const);
  const chosen = new Set(Array.from({ length: count }, () => random.pick(demoProducts)));
  return [...chosen].map((product) => ({
    product,
    quantity: random.weighted([
      [1, 70],
      [2, 22],
      [3, 8],
    ] as const),
    // Trade prices without tax end in odd cents, so that rounding by unit shows.
    unitPrice: pricesIncludeTax ? product.price[currency] : money(product.price[currency]).div('1.2').toFixed(2),
  }));
}

function buyer(random: Random, context: OrderContext): { person: Person; customerId: number } {
  const guest = random.chance(0.4);
  const number = guest ? context.id : random.between(1, 80);
  const customerId = guest ? 0 : 500 + number;
  const known = context.customers.get(customerId);
  if (known !== undefined) {
    const { first_name, last_name, email } = known;
    return { person: { firstName: String(first_name), lastName: String(last_name), email: String(email) }, customerId };
  }
  const who = person(random, number);
  if (!guest) {
    context.customers.set(customerId, {
      id: customerId,
      email: who.email,
      first_name: who.firstName,
      last_name: who.lastName,
      date_created: '2026-01-10T10:00:00+00:00',
      date_modified: '2026-01-10T10:00:00+00:00',
    });
  }
  return { person: who, customerId };
}

function sellCertificate({ id, giftCertificates, placed }: OrderContext, who: Person) {
  const certificateId = 9000 + id;
  giftCertificates.push({
    id: certificateId,
    code: `HP${id}-GIFT`,
    amount: '50.0000',
    balance: '50.0000',
    status: 'active',
    customer_id: 0,
    order_id: id,
    to_name: 'A friend',
    to_email: `friend.${id}@example.com`,
    from_name: who.firstName,
    from_email: who.email,
    template: 'general.html',
    message: '',
    currency_code: 'GBP',
    purchase_date: String(Math.floor(placed.getTime() / SECOND)),
    expiry_date: '0',
  });
  return { amount: '50.00', certificateId };
}

const CERTIFICATE_SHARE = '10.00';

/** The transactions of an order and what they change on it. */
function pay(order: Resource, payment: Payment, { id, placed }: OrderContext): Resource {
  const total = money(String(order.total_inc_tax));
  const common = {
    currency: order.default_currency_code,
    date_created: placed.toISOString().replace('.000Z', '+00:00'),
  };
  const through = (gateway: string, event: string, amount = total) => ({
    ...common,
    id: id * 10 + 1,
    event,
    method: gateway === 'paypal' ? 'electronic_wallet' : 'credit_card',
    amount: amount.toNumber(),
    gateway,
    gateway_transaction_id: `${gateway}_${id}`,
    payment_method_id: gateway === 'paypal' ? 'paypal' : 'stripe.card',
  });
  switch (payment) {
    case 'card':
      return {
        transactions: [through('stripe', 'purchase')],
        payment_status: 'captured',
        payment_provider_id: `stripe_${id}`,
      };
    case 'paypal':
      return {
        transactions: [through('paypal', 'purchase')],
        payment_status: 'captured',
        payment_provider_id: `paypal_${id}`,
      };
    case 'authorised':
      return { transactions: [through('stripe', 'authorization')], payment_status: 'authorized' };
    case 'transfer':
      return { transactions: [], payment_status: '' };
    case 'certificate-and-card': {
      const share = money(CERTIFICATE_SHARE);
      const redemption = {
        ...common,
        id: id * 10 + 2,
        event: 'purchase',
        method: 'gift_certificate',
        amount: share.toNumber(),
        gateway: 'giftcertificate',
        gift_certificate: {
          code: 'HP-GIFT-OLD',
          original_balance: 500,
          starting_balance: 500,
          remaining_balance: 490,
          status: 'active',
        },
      };
      return total.lte(share)
        ? { transactions: [through('stripe', 'purchase')], payment_status: 'captured' }
        : {
            transactions: [through('stripe', 'purchase', total.minus(share)), redemption],
            payment_status: 'captured',
            gift_certificate_amount: text(share),
          };
    }
  }
}
