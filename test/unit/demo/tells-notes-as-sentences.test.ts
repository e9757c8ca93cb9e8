import { noteOf } from '../../demo/notes.ts';
import { progressLogger } from '../../demo/progress.ts';

const error = Object.assign(new Error('GET /v3/catalog/products answered 500'), { code: 'HTTP_STATUS' });

test('a note of the agent is a sentence with the reason, not a line of its log', () => {
  expect(noteOf('bigcommerce.retry', { path: 'v3/catalog/products', attempt: 2, delayMs: 1500, error })).toBe(
    'BigCommerce was asked again after attempt 2: GET /v3/catalog/products answered 500.',
  );
  expect(noteOf('orders.processing.stuck', { left: 3 })).toBe('Business Central left 3 staged orders unprocessed.');
});

test('an event without a sentence of its own is told in words', () => {
  expect(noteOf('tax-zones.changed', { zone: 6, name: 'Switzerland', error })).toBe(
    'Tax zones changed (zone 6, name Switzerland): GET /v3/catalog/products answered 500.',
  );
  expect(noteOf('run.late', {})).toBe('Run late.');
});

test('refused objects are exceptions of their own and no notes', () => {
  const notes: string[] = [];
  const logger = progressLogger({ step: () => undefined, orders: () => undefined, end: () => undefined }, notes);
  logger.warn('orders.refused', { orderId: '1001', reason: 'It has no lines.' });
  logger.warn('reference-data.refused', { objectType: 'Product', externalId: '101', reason: 'The SKU is too long.' });
  logger.error('run.defect', { error: new Error('x is not a function') });
  expect(notes).toEqual(['The agent has a defect: x is not a function.']);
});
