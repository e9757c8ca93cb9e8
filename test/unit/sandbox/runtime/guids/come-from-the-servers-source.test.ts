import { setGuidSource } from '../../../../sandbox/business-central/runtime/platform/random.ts';
import { parseGuid } from '../../../../sandbox/business-central/runtime/values/guid.ts';
import { call, platformSession } from '../session.ts';

test('new Guids differ, and are version 4', () => {
  const { session } = platformSession();
  const guids = Array.from({ length: 100 }, () => call(session, 'CreateGuid') as string);
  expect(new Set(guids).size).toBe(100);
  for (const guid of guids) expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('a host that gives the bytes gets the same Guids each time', () => {
  const { session } = platformSession();
  setGuidSource(session.serverState, (length) => new Uint8Array(length).fill(7));
  expect(call(session, 'CreateGuid')).toBe('07070707-0707-4707-8707-070707070707');
});

test.each([
  ['{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}', 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75'],
  ['EA48A3E048E04AB7B1A1E3EA85BF1B75', 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75'],
  ['', '00000000-0000-0000-0000-000000000000'],
  ['ea48a3e0-48e0', undefined],
])('%j is read as %j', (text, guid) => {
  expect(parseGuid(text)).toBe(guid);
});
