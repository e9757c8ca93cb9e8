import Big from 'big.js';
import fc from 'fast-check';
import { text } from '../sandbox/bigcommerce/money.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/**
 * Orders are placed, edited, paid, voided, disputed, cancelled and shipped in any order, with the agent and the warehouse
 * coming in between. In the end each order is in the books as the storefront last said, or somebody has been told.
 */

const FIRST_ID = 7001;
const ORDERS = 5;
const STEPS = 22;

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'agent' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'warehouse' as const }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      order: fc.nat(ORDERS - 1),
      edit: fc.oneof(
        fc.record({ status: fc.constantFrom(11, 9, 2, 7, 13, 5) }),
        fc.record({ quantity: fc.integer({ min: 1, max: 3 }) }),
        fc.constant({ money: 'capture' as const }),
        fc.constant({ money: 'void' as const }),
      ),
    }),
  },
);

/** An order of mugs at 30.00, as the storefront has it now. */
interface Shelf {
  readonly id: number;
  quantity: number;
  status: number;
  transactions: Resource[];
}

const total = ({ quantity }: Shelf): Big => new Big(30).times(quantity);

function captured({ transactions }: Shelf): Big {
  const voided = new Set(transactions.map(({ reference_transaction_id: id }) => id));
  return transactions
    .filter(({ id, event }) => event === 'purchase' && !voided.has(id))
    .reduce((sum, { amount }) => sum.plus(Number(amount)), new Big(0));
}

function bodyOf(shelf: Shelf): Resource {
  const { id, quantity, status, transactions } = shelf;
  const tax = new Big(5).times(quantity);
  const buyer = { first_name: 'Ada', last_name: 'Ashdown', country_iso2: 'GB', email: `shopper-${id}@example.com` };
  return {
    id,
    status_id: status,
    customer_id: 0,
    date_created: 'Mon, 02 Mar 2026 09:00:00 +0000',
    date_modified: 'Mon, 02 Mar 2026 09:00:00 +0000',
    default_currency_code: 'GBP',
    is_tax_inclusive_pricing: true,
    total_inc_tax: text(total(shelf)),
    total_ex_tax: text(total(shelf).minus(tax)),
    total_tax: text(tax),
    payment_status: captured(shelf).gt(0) ? 'captured' : transactions.length > 0 ? 'void' : '',
    billing_address: buyer,
    consignments: {
      shipping: [
        {
          id: id * 10,
          ...buyer,
          line_items: [
            {
              id: id * 100,
              sku: 'HP-MUG',
              quantity,
              total_inc_tax: text(total(shelf)),
              total_ex_tax: text(total(shelf).minus(tax)),
              total_tax: text(tax),
            },
          ],
        },
      ],
    },
    taxes: [
      {
        ...(exampleA().taxes as Resource[])[0],
        line_amount: text(tax),
        order_product_id: id * 100,
      },
    ],
    transactions,
  };
}

function change(shelf: Shelf, edit: { status: number } | { quantity: number } | { money: 'capture' | 'void' }): void {
  if ('status' in edit) shelf.status = edit.status;
  else if ('quantity' in edit) shelf.quantity = edit.quantity;
  else {
    const id = shelf.id * 100 + shelf.transactions.length;
    const open = captured(shelf);
    if (edit.money === 'capture' && open.eq(0)) {
      const amount = Number(total(shelf));
      shelf.transactions = [...shelf.transactions, { id, event: 'purchase', gateway: 'stripe', amount }];
    }
    if (edit.money === 'void' && open.gt(0)) {
      const last = shelf.transactions.at(-1)!.id;
      shelf.transactions = [
        ...shelf.transactions,
        { id, event: 'void', gateway: 'stripe', amount: 0, reference_transaction_id: last },
      ];
    }
  }
}

/** What is posted and was not reversed, by order. */
function paidInBooks(world: World): Map<number, Big> {
  const paid = new Map<number, Big>();
  const session = world.businessCentral.session();
  session.execute(() => {
    const payments = session.newRecord(postedPayment.table);
    payments.SetRange(postedPayment.reversed, false);
    if (!payments.FindSet()) return;
    do {
      const value = (field: number) => payments.f[payments.field(field).slot];
      const order = Number(value(postedPayment.order));
      paid.set(order, (paid.get(order) ?? new Big(0)).plus(String(value(postedPayment.amount))));
    } while (payments.Next() !== 0);
  });
  return paid;
}

const postedPayment = { table: 71511, order: 3, amount: 13, reversed: 15 };

test.each([1, 2, 3, 4, 5, 6])('seed %i', async (seed) => {
  const steps = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS }), { seed, numRuns: 1 })[0]!;
  const shelves = Array.from(
    { length: ORDERS },
    (_, index): Shelf => ({ id: FIRST_ID + index, quantity: 1 + (index % 3), status: 11, transactions: [] }),
  );
  const opening = Date.parse('2026-03-02T10:00:00Z');
  const world = await startWorld({ store: { orders: shelves.map(bodyOf) }, now: new Date('2026-03-02T18:00:00Z') });
  try {
    let minute = 0;
    for (const taken of steps) {
      if (taken.kind === 'agent') await world.runAgent();
      else if (taken.kind === 'warehouse') world.warehouse();
      else {
        const shelf = shelves[taken.order]!;
        change(shelf, taken.edit);
        minute += 1;
        world.bigCommerce.state.editOrder(shelf.id, bodyOf(shelf), new Date(opening + minute * 60_000));
      }
    }
    await world.runAgent();
    world.warehouse();
    await world.runAgent();

    const books = world.books();
    const paid = paidInBooks(world);
    const told = new Set(
      books.exceptions
        .filter(({ status }) => status === 'open')
        .map(({ object, externalId }) =>
          object === 'payment' ? Math.floor(Number(externalId) / 100) : Number(externalId),
        ),
    );
    expect(books.differences).toEqual([]);
    for (const shelf of shelves) {
      const { outcome, totalIncVat, remaining } = books.orders.find(({ id }) => id === shelf.id)!;
      const inBooks = { outcome, paid: (paid.get(shelf.id) ?? new Big(0)).toFixed(2) };
      const said = { ...shelf, captured: captured(shelf).toFixed(2) };
      // The money of an order that is booked is in the books, whatever else is open about it.
      if (outcome === 'ordered' || outcome === 'invoiced') {
        expect({ said, ...inBooks }).toEqual({ said, outcome, paid: said.captured });
      }
      if (told.has(shelf.id)) continue;
      if (outcome === 'invoiced') {
        const due = total(shelf).minus(captured(shelf)).toFixed(2);
        expect({ said, totalIncVat, remaining }).toEqual({
          said,
          totalIncVat: total(shelf).toFixed(2),
          remaining: due,
        });
      } else {
        const expected = shelf.status === 5 ? 'cancelled' : [7, 13].includes(shelf.status) ? 'held' : 'invoiced';
        expect({ said, ...inBooks }).toEqual({ said, outcome: expected, paid: '0.00' });
      }
    }
  } finally {
    await world.stop();
  }
});
