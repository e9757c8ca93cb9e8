import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogFields } from './logger.ts';

/** The run that the code at hand works for; every log line written within it carries these fields. */
export const runContext = new AsyncLocalStorage<LogFields>();
