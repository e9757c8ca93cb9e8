import { readFileSync } from 'node:fs';
import { apiRoute } from '../shared-types/entity.ts';
import type { Flow } from '../shared-types/steering.ts';
import { BigCommerceClient } from './bigcommerce/client.ts';
import { storefrontOrders } from './bigcommerce/orders.ts';
import { storefrontReferenceData } from './bigcommerce/reference-data.ts';
import { tokenSource } from './business-central/auth.ts';
import { BusinessCentralClient } from './business-central/client.ts';
import { type OpenedRun, openFlowRun } from './business-central/flow-run.ts';
import { orderDestination, openingQuestions as orderQuestions } from './business-central/order-destination.ts';
import { exceptionsToRetry } from './business-central/read-again.ts';
import {
  referenceDestination,
  openingQuestions as referenceQuestions,
} from './business-central/reference-destination.ts';
import { requireSameStore } from './business-central/same-store.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Configuration } from './config.ts';
import type { Service } from './errors.ts';
import type { Logger } from './logging/logger.ts';
import { runContext } from './logging/run-context.ts';
import { AcknowledgedOrders } from './orders/acknowledged-orders.ts';
import { syncOrders } from './orders/sync-orders.ts';
import { syncReferenceData } from './reference-data/sync-reference-data.ts';
import type { RunEnd, RunTotals } from './scheduling/ports.ts';
import { type FlowWork, runFlow } from './scheduling/run-flow.ts';
import { isoInstant } from './wire/instant.ts';

const MINUTE = 60 * 1000;

export interface Surroundings {
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Spreads retries; in [0, 1). */
  readonly random?: () => number;
}

export interface Agent {
  /** Runs one flow once. Rejects when it cannot be started: lease held, credentials refused, store unknown. */
  run(flow: Flow, shutdown: AbortSignal): Promise<RunEnd>;
  /** Calls made so far on both sides. */
  readonly calls: { readonly bigCommerce: number; readonly businessCentral: number };
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const userAgent = `bigcommerce-business-central-connector/${version}`;

/** Builds the agent: every adapter is made here and nowhere else. */
export function compose(configuration: Configuration, surroundings: Surroundings): Agent {
  const { store, businessCentral, agent, certificateAuthority } = configuration;
  const { logger, clock = systemClock, random = Math.random } = surroundings;
  const common = { certificateAuthority, userAgent, clock, random, logger };
  const storefront = new BigCommerceClient({
    ...common,
    apiUrl: store.apiUrl,
    storeHash: store.hash,
    accessToken: store.accessToken,
    quotaReserve: store.quotaReserve,
    timeoutSeconds: store.timeoutSeconds,
  });
  const client = new BusinessCentralClient({
    ...common,
    baseUrl: businessCentral.baseUrl,
    tenantId: businessCentral.tenantId,
    environment: businessCentral.environment,
    company: businessCentral.company,
    route: `${apiRoute.publisher}/${apiRoute.group}/${apiRoute.version}`,
    tokens: tokenSource({ ...businessCentral, certificateAuthority }),
  });

  const acknowledged = new AcknowledgedOrders();
  const flows: Record<Flow, FlowDefinition> = {
    ReferenceData: {
      questions: referenceQuestions(store.code),
      execute: async ({ run, answers }, signal, counted) =>
        syncReferenceData({
          storeCode: store.code,
          changedSince: run.position === undefined ? undefined : earlier(run.position, run.store.overlapMinutes),
          storefront: storefrontReferenceData(storefront, signal, logger),
          destination: referenceDestination({
            client,
            storeCode: store.code,
            exceptionsToRetry: exceptionsToRetry(answers),
            clock,
            random,
            logger,
            signal,
          }),
          counted,
          logger,
        }),
    },
    Orders: {
      questions: orderQuestions(store.code),
      execute: async ({ run, answers }, signal, counted) => {
        if (run.store.enabled === false) return notEnabled(store.code);
        return syncOrders({
          storeCode: store.code,
          from: earlier(run.position ?? run.store.ordersFromDateTime, run.store.overlapMinutes),
          checkpoint: run.position,
          concurrency: store.concurrency,
          storefront: storefrontOrders(storefront, signal),
          destination: orderDestination({
            client,
            run,
            taxRates: (answers.get('taxRates') ?? []) as { rateId: number; zoneId: number }[],
            exceptionsToRetry: exceptionsToRetry(answers),
            storeCode: store.code,
            clock,
            random,
            logger,
            signal,
          }),
          acknowledged,
          logger,
          now: () => clock.now(),
          counted,
        });
      },
    },
  };

  return {
    run: (flow, shutdown) => {
      const { questions, execute } = flows[flow];
      const context = { fields: { flow, store: store.code }, calls: new Map<Service, number>() };
      const options = {
        client,
        storeCode: store.code,
        flow,
        agent: agent.name,
        agentVersion: version,
        leaseSeconds: agent.leaseSeconds,
        now: () => clock.now(),
      };
      return runContext.run(context, async () => {
        const opened = await openFlowRun(options, questions, shutdown);
        const fields = { ...context.fields, runId: opened.run.runId };
        return runContext.run({ ...context, fields }, () => {
          logger.info('run.start', { position: opened.run.position });
          const { leaseSeconds } = agent;
          const work: FlowWork['execute'] = async (signal, counted) => {
            const doubt = requireSameStore(opened.run.store, store);
            const totals = await execute(opened, signal, counted);
            return { ...totals, note: [totals.note, doubt].filter(Boolean).join(' ') };
          };
          return runFlow({ run: opened.run, execute: work, leaseSeconds, clock, logger }, shutdown);
        });
      });
    },
    get calls() {
      return { bigCommerce: storefront.calls, businessCentral: client.calls };
    },
  };
}

/** Reference data is read all the same: the store is set up with it before it is enabled. */
function notEnabled(storeCode: string): RunTotals {
  const note = `No order was read, because store ${storeCode} is not enabled. To have its orders, enable it on the page BigCommerce Stores.`;
  return { read: 0, sent: 0, refused: 0, position: undefined, note };
}

interface FlowDefinition {
  /** Read together with the opening of the run. */
  readonly questions: Parameters<typeof openFlowRun>[1];
  readonly execute: (opened: OpenedRun, ...work: Parameters<FlowWork['execute']>) => Promise<RunTotals>;
}

const EPOCH = '1970-01-01T00:00:00Z';

/** The instant so many minutes before, not before 1970; an unset date of Business Central (year 1) is "from the start". */
function earlier(instant: string | undefined, minutes: number | undefined): string {
  const milliseconds = instant === undefined ? Number.NaN : Date.parse(instant) - (minutes ?? 0) * MINUTE;
  if (Number.isNaN(milliseconds) || milliseconds < 0) return EPOCH;
  return isoInstant(milliseconds);
}
