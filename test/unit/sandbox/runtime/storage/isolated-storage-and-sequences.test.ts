import type { Session } from '../../../../sandbox/business-central/runtime/session/session.ts';
import { call, platformSession } from '../session.ts';

/** Ordinals of AL's DataScope. */
const MODULE = 0;
const COMPANY = 1;
const USER = 2;
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

const found = (session: Session, scope: number) => call(session, 'IsolatedStorage_Contains', 'token', scope);

test.each([
  ['the app', MODULE, { otherCompany: true, otherUser: true }],
  ['a company', COMPANY, { otherCompany: false, otherUser: true }],
  ['a user', USER, { otherCompany: true, otherUser: false }],
  ['a company and user', COMPANY_AND_USER, { otherCompany: false, otherUser: false }],
])('a value of %s is found where its scope reaches', (_name, scope, reaches) => {
  const { session } = platformSession();
  const otherCompany = { ...session, company: 'Other Ltd' } as Session;
  const otherUser = {
    ...session,
    user: { ...session.user, securityId: '66666666-7777-8888-9999-000000000000' },
  } as Session;
  call(session, 'IsolatedStorage_Set', 'token', 'secret', scope);
  expect(found(session, scope)).toBe(true);
  expect({ otherCompany: found(otherCompany, scope), otherUser: found(otherUser, scope) }).toEqual(reaches);
});

test('a deleted value is gone', () => {
  const { session } = platformSession();
  call(session, 'IsolatedStorage_Set', 'token', 'secret');
  expect(call(session, 'IsolatedStorage_Delete', 'token')).toBe(true);
  expect(call(session, 'IsolatedStorage_Delete', 'token')).toBe(false);
});

test('as a statement, deleting a value that is not there is an error', () => {
  const { session } = platformSession();
  call(session, 'IsolatedStorage_Set', 'token', 'secret');
  call(session, 'IsolatedStorage_Delete$', 'token');
  expect(() => call(session, 'IsolatedStorage_Delete$', 'token')).toThrow("The key 'token' was not found");
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
