import { BigCommerceClient } from '../../../../agent/bigcommerce/client.ts';
import { storefrontReferenceData } from '../../../../agent/bigcommerce/reference-data.ts';
import { demoReferenceData } from '../../../sandbox/bigcommerce/demo-store.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../../../sandbox/bigcommerce/server.ts';
import { StoreState } from '../../../sandbox/bigcommerce/state.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

let storefront: BigCommerceSandbox;
afterEach(() => storefront.stop());

function times<Row>(count: number, row: (number: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

/** Only the first fifty were read once: orders in the fifty-first currency had none. */
test('lists of V2 are read to their last page', async () => {
  const [pounds] = demoReferenceData().currencies;
  const state = new StoreState({
    currencies: times(51, (id) => ({ ...pounds, id, currency_code: `C${id}` })),
    taxClasses: times(251, (id) => ({ id: String(id), name: `Class ${id}` })),
    paymentMethods: times(251, (id) => ({ code: `gateway${id}`, name: `Gateway ${id}`, test_mode: false })),
  });
  storefront = await startBigCommerce({ state });
  const logger = recordingLogger();
  const client = new BigCommerceClient({
    apiUrl: storefront.url,
    storeHash: storefront.storeHash,
    accessToken: storefront.accessToken,
    userAgent: 'test',
    quotaReserve: 0,
    timeoutSeconds: 10,
    clock: new ManualClock(),
    random: () => 0.5,
    logger,
  });
  const data = storefrontReferenceData(client, new AbortController().signal, logger);
  expect((await data.currencies()).objects.at(-1)).toMatchObject({ currency_code: 'C51' });
  expect((await data.taxClasses()).objects.at(-1)).toMatchObject({ name: 'Class 251' });
  expect((await data.paymentMethods()).objects.at(-1)).toMatchObject({ code: 'gateway251' });
});
