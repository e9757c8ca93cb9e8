import type { LogFields } from '../../agent/logging/logger.ts';

/** What the agent warned about while the demo ran, as a sentence for who watches it. */
export function noteOf(event: string, fields: LogFields): string {
  const lead = leads[event]?.(fields) ?? inWords(event, fields);
  const { error } = fields;
  const text = error === undefined ? lead : `${lead}: ${messageOf(error)}`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const askedAgain =
  (service: string) =>
  ({ attempt }: LogFields): string =>
    `${service} was asked again after attempt ${attempt}`;

const leads: Readonly<Record<string, (fields: LogFields) => string>> = {
  'bigcommerce.retry': askedAgain('BigCommerce'),
  'business-central.retry': askedAgain('Business Central'),
  'orders.send.retry': askedAgain('Business Central'),
  'orders.processing.retry': askedAgain('Business Central'),
  'reference-data.send.retry': askedAgain('Business Central'),
  'orders.processing.failed': () => 'Business Central could not process what is staged',
  'orders.processing.stuck': ({ left }) => `Business Central left ${left} staged orders unprocessed`,
  'orders.read-again.failed': ({ orderId }) => `Order ${orderId} could not be read again`,
  'lease.renewal.failed': () => 'The lease of the agent was not renewed',
  'reference-data.payment-methods.unavailable': ({ status }) =>
    `BigCommerce did not tell its payment methods (status ${status})`,
  'run.close.failed': () => 'Business Central could not be told how a run ended',
  'run.defect': () => 'The agent has a defect',
};

/** An event nobody has put in words yet: its name, and what it is about. */
function inWords(event: string, fields: LogFields): string {
  const name = event.replaceAll(/[.-]/g, ' ');
  const about = Object.entries(fields)
    .filter(([field, value]) => field !== 'error' && value !== undefined)
    .map(([field, value]) => `${field} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
