import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { businessDay } from '../../sandbox/bigcommerce/generator/business-day.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../../sandbox/bigcommerce/server.ts';
import { StoreState } from '../../sandbox/bigcommerce/state.ts';
import { askStorefront } from '../../support/ask-storefront.ts';
import { type Endpoint, endpoints, type Shape } from './endpoints.ts';

const shapes = JSON.parse(readFileSync(new URL('./response-shapes.json', import.meta.url), 'utf8')) as Record<
  string,
  Shape
>;
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });

/** Where the published files forget that a member may be null: the texts beside them say so. */
const knownSlips: Readonly<Record<string, readonly RegExp[]>> = {
  taxes: [/^\/#\/order_product_id must be string$/],
  transactions: [/^\/data\/#\/(reference_transaction_id must be integer|credit_card must be object)$/],
};

/** Members that the published examples show and their schemas lack. */
const unpublished: readonly string[] = ['custom_status', 'credit_card_type', 'variants'];

let sandbox: BigCommerceSandbox;
beforeAll(async () => {
  sandbox = await startBigCommerce({ state: new StoreState(businessDay({ orders: 120, seed: 3 })), quota: 10_000 });
});
afterAll(() => sandbox.stop());

async function answer({ call, method = 'get', body }: Endpoint): Promise<unknown> {
  const withCoupon = sandbox.state.orders.find(({ coupons }) => Array.isArray(coupons) && coupons.length > 0)?.id;
  const answered = await askStorefront(sandbox, call.replace('{coupon}', String(withCoupon)), {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answered.status).toBe(200);
  return answered.body;
}

describe.each(endpoints)('the sandbox’s $name', (endpoint) => {
  test('have the types that BigCommerce publishes', async () => {
    const validate = ajv.compile(shapes[endpoint.name]!);
    validate(await answer(endpoint));
    const faults = (validate.errors ?? [])
      .map(({ instancePath, message }) => `${instancePath.replace(/\/\d+/g, '/#')} ${message}`)
      .filter((fault) => !(knownSlips[endpoint.name] ?? []).some((slip) => slip.test(fault)));
    expect([...new Set(faults)]).toEqual([]);
  });

  /** An agent that read a member which only the sandbox has would find nothing in production. */
  test('have no member that BigCommerce does not publish', async () => {
    const strangers = membersBeyond([shapes[endpoint.name]!], await answer(endpoint), endpoint.name);
    expect([...new Set(strangers)].filter((path) => !unpublished.includes(path.split('.').at(-1)!))).toEqual([]);
  });
});

/** All shapes that a value of these may have. */
function alternatives(shapesOf: readonly Shape[]): Shape[] {
  return shapesOf.flatMap((shape) => [shape, ...alternatives([...(shape.allOf ?? []), ...(shape.anyOf ?? [])])]);
}

/** Paths of members that none of the shapes has; a shape without members says nothing about them. */
function membersBeyond(shapesOf: readonly Shape[], value: unknown, path: string): string[] {
  const all = alternatives(shapesOf);
  if (Array.isArray(value)) {
    const items = all.flatMap((shape) => shape.items ?? []);
    return value.flatMap((item) => membersBeyond(items, item, `${path}[]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (all.every(({ properties }) => properties === undefined)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = all.flatMap(({ properties }) => properties?.[name] ?? []);
    return known.length === 0 ? [`${path}.${name}`] : membersBeyond(known, member, `${path}.${name}`);
  });
}
