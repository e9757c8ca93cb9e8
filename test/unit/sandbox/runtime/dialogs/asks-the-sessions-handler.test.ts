import { telemetryOf } from '../../../../sandbox/business-central/runtime/platform/session-functions.ts';
import { call, platformSession } from '../session.ts';

test('messages and questions have their values put in and backslashes turned to lines', () => {
  const { session, shown } = platformSession({ confirm: true });
  call(session, 'Message', 'Order %1\\held', 1001);
  expect(call(session, 'Confirm', 'Post %1?', false, 'SI-1')).toBe(true);
  expect(shown).toEqual({ messages: ['Order 1001\nheld'], questions: ['Post SI-1?'] });
});

test('logged messages can be read with their dimensions', () => {
  const { session } = platformSession();
  call(session, 'LogMessage', 'BIGC01', 'Order staged', 3, 1, 0, 'store', 'UK', 'order', '1001');
  expect(telemetryOf(session)).toEqual([
    {
      eventId: 'BIGC01',
      message: 'Order staged',
      verbosity: 3,
      dataClassification: 1,
      scope: 0,
      dimensions: { store: 'UK', order: '1001' },
    },
  ]);
});
