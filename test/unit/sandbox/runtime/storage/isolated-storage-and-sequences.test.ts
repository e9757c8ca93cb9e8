import { call, platformSession } from '../session.ts';

/** Ordinal of AL's DataScope. */
const COMPANY_AND_USER = 3;

test('a stored value is found again in its scope, and in no other', () => {
  const { session } = platformSession();
  const target = { v: '' };
  call(session, 'IsolatedStorage_Set', 'token', 'secret', 1);
  expect(call(session, 'IsolatedStorage_Get', 'token', 1, target)).toBe(true);
  expect(target.v).toBe('secret');
  expect(call(session, 'IsolatedStorage_Contains', 'token')).toBe(false);
  expect(() => call(session, 'IsolatedStorage_Get$', 'token', target)).toThrow("The key 'token' was not found");
});

test('a value of a company and user is not found from another company', () => {
  const { session } = platformSession();
  const elsewhere = { ...session, company: 'Other Ltd' } as typeof session;
  call(session, 'IsolatedStorage_Set', 'token', 'secret', COMPANY_AND_USER);
  expect(call(session, 'IsolatedStorage_Contains', 'token', COMPANY_AND_USER)).toBe(true);
  expect(call(elsewhere, 'IsolatedStorage_Contains', 'token', COMPANY_AND_USER)).toBe(false);
});

test('a deleted value is gone', () => {
  const { session } = platformSession();
  call(session, 'IsolatedStorage_Set', 'token', 'secret');
  expect(call(session, 'IsolatedStorage_Delete', 'token')).toBe(true);
  expect(call(session, 'IsolatedStorage_Delete', 'token')).toBe(false);
});

test('a sequence counts from its seed by its step and knows where it is', () => {
  const { session } = platformSession();
  call(session, 'NumberSequence_Insert', 'Run', 10, 5);
  expect(call(session, 'NumberSequence_Next', 'RUN')).toBe(10n);
  expect(call(session, 'NumberSequence_Next', 'Run')).toBe(15n);
  expect(call(session, 'NumberSequence_Current', 'Run')).toBe(15n);
  expect(call(session, 'NumberSequence_Range', 'Run', 3)).toBe(20n);
  expect(call(session, 'NumberSequence_Next', 'Run')).toBe(35n);
  expect(() => call(session, 'NumberSequence_Insert', 'Run')).toThrow("'Run' already exists");
  expect(() => call(session, 'NumberSequence_Next', 'Other')).toThrow("'Other' does not exist");
});
