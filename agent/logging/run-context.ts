import { AsyncLocalStorage } from 'node:async_hooks';
import type { Service } from '../errors.ts';
import type { LogFields } from './logger.ts';

/** The run that the code at hand works for. Two flows may run at once; what belongs to which is told here. */
export interface RunContext {
  /** Carried by every log line written within the run. */
  readonly fields: LogFields;
  /** Calls made within the run, repeated attempts included, by service. */
  readonly calls: Map<Service, number>;
}

export const runContext = new AsyncLocalStorage<RunContext>();

export function countCall(service: Service): void {
  const calls = runContext.getStore()?.calls;
  calls?.set(service, callsTo(service) + 1);
}

/** Calls to a service within the run at hand; 0 outside of one. */
export function callsTo(service: Service): number {
  return runContext.getStore()?.calls.get(service) ?? 0;
}
