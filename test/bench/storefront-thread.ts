import { parentPort, workerData } from 'node:worker_threads';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { startBigCommerce } from '../sandbox/bigcommerce/server.ts';
import { StoreState } from '../sandbox/bigcommerce/state.ts';

/** The storefront in a thread of its own, so that its work is not counted as the agent's. */
const { orders } = workerData as { orders: number };
const { url, storeHash, accessToken } = await startBigCommerce({
  state: new StoreState(businessDay({ orders, seed: 1 })),
  quota: 100_000_000,
});
parentPort!.postMessage({ url, storeHash, accessToken });
