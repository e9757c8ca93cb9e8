import { loadApps } from '../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../sandbox/business-central/company-server.ts';
import type { AlSession } from '../../sandbox/business-central/runtime/session/al-session.ts';

const company = 'Harbour & Pine';
const clock = () => Date.UTC(2026, 2, 1, 12);
const application = loadApps(demoApps);
const server = application.openDatabase();

const administrator = () => server.newSession({ company, clock });
const sessionOf = (permissionSet: string) => server.newSession({ company, clock, permissionSets: [permissionSet] });

/** Ordinals of the AL enums. */
const product = 4;
const itemUnknown = 60;
const retrying = 1;

function codeunit(session: AlSession, name: string) {
  const id = application.codeunitId(name)!;
  const instance = session.newCodeunit(id) as unknown as Record<string, (...args: unknown[]) => unknown>;
  return {
    instance,
    call: (procedure: string, ...args: unknown[]) => instance[application.procedureMethod(id, procedure)!]!(...args),
  };
}

/** Opens an exception, as a check of the connector does. */
function openException(externalId: string): void {
  const session = administrator();
  session.execute(() => {
    const report = codeunit(session, 'BigC Exception Report');
    report.call('Initialize', 'HARBOUR', product, externalId);
    report.call('Add', itemUnknown, externalId, 'Something is wrong with it.');
    codeunit(session, 'BigC Exceptions').call('Report', report.instance);
  });
}

/** Presses Retry; gives back the status the exception then has. */
function retry(session: AlSession, externalId: string): unknown {
  const table = application.tableDef(71415);
  const exception = session.newRecord(table.id);
  exception.SetRange(table.byName.get('external id')!.number, externalId);
  exception.FindFirst$();
  session.execute(() => codeunit(session, 'BigC Exceptions').call('Retry', exception));
  return exception.f[table.byName.get('status')!.slot];
}

beforeAll(() => {
  server.createCompany(company, { clock });
});

afterAll(() => server.close());

test('a viewer sees exceptions and cannot retry them', () => {
  openException('VIEWER');

  expect(() => retry(sessionOf('BigC Viewer'), 'VIEWER')).toThrow('You are not allowed to retry or ignore');
});

test.each(['BigC Operator', 'BigC Accountant', 'BigC Admin'])('%s retries exceptions', (permissionSet) => {
  openException(permissionSet.toUpperCase());

  expect(retry(sessionOf(permissionSet), permissionSet.toUpperCase())).toBe(retrying);
});

test.each([
  ['BigC Viewer', false],
  ['BigC Operator', false],
  ['BigC Accountant', true],
  ['BigC Admin', true],
  ['BigC Agent', true],
])('%s changes tax zones: %s', (permissionSet, may) => {
  const session = sessionOf(permissionSet);

  expect(session.permissions.mayTableData(71405, 'modify')).toBe(may);
});

test.each(['BigC Operator', 'BigC Accountant', 'BigC Admin', 'BigC Agent'])(
  '%s neither deletes nor rewrites what was decided about exceptions',
  (permissionSet) => {
    const { permissions } = sessionOf(permissionSet);
    const history = 71416;

    expect(permissions.mayTableData(history, 'delete')).toBe(false);
    expect(permissions.mayTableData(history, 'modify')).toBe(false);
  },
);

test('the agent runs the API pages of the connector and no other page', () => {
  const session = sessionOf('BigC Agent');
  const pages = [...application.project.table.all('page')];

  // Pages that Microsoft lets everybody run say nothing about the set.
  const anybody = server.newSession({ company, clock, permissionSets: [] });
  const allowed = pages
    .filter(({ id }) => session.permissions.mayExecute('page', id) && !anybody.permissions.mayExecute('page', id))
    .map((page) => page.name);
  const own = [...application.apiPages()].filter((page) => page.properties.get('apipublisher') === 'bigc');

  expect(allowed.filter((name) => !name.startsWith('BigC '))).toEqual([]);
  expect(allowed.filter((name) => !name.endsWith(' API'))).toEqual([]);
  expect(own.filter((page) => !allowed.includes(page.name)).map((page) => page.name)).toEqual([]);
});

test('every object of the connector is in the set of its users, and its API pages in that of the agent', () => {
  const user = sessionOf('BigC Viewer');
  const agent = sessionOf('BigC Agent');
  const own = <Kind extends 'table' | 'codeunit' | 'page'>(kind: Kind) =>
    [...application.project.table.all(kind)].filter(({ id }) => id >= 71400 && id <= 71999);

  const missing = [
    ...own('table').filter(
      ({ id }) => !application.tableDef(id).temporary && !user.permissions.mayTableData(id, 'read'),
    ),
    ...own('codeunit').filter(({ id }) => !user.permissions.mayExecute('codeunit', id)),
    ...own('page').filter(({ id }) => ![user, agent].some(({ permissions }) => permissions.mayExecute('page', id))),
  ];

  expect(missing.map(({ name }) => name)).toEqual([]);
});
