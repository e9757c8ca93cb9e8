import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration, secretsOf, settingsHelp } from '../../../../agent/config.ts';
import { ConfigurationError } from '../../../../agent/errors.ts';

const complete = {
  store: { code: 'HARBOUR', hash: 'abc', accessToken: 'store-secret' },
  businessCentral: {
    tenantId: 'contoso.example',
    environment: 'Production',
    company: 'Harbour & Pine Ltd',
    clientId: 'client',
    clientSecret: 'client-secret',
  },
};

const folder = mkdtempSync(join(tmpdir(), 'agent-config-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const file = join(folder, `agent-${++files}.json`);
  writeFileSync(file, content);
  return file;
}

function faultsOf(file: string | undefined, environment: Record<string, string> = {}): readonly string[] {
  try {
    loadConfiguration(file, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  test('names every missing setting at once, with its environment variable', () => {
    const faults = faultsOf(undefined);
    expect(faults).toHaveLength(8);
    expect(faults[0]).toBe('store.code (BIGC_STORE_CODE) is missing: Code of the store on the page BigCommerce Stores');
  });

  test('is complete with a file alone, and has defaults for the rest', () => {
    const configuration = loadConfiguration(fileWith(JSON.stringify(complete)), {});
    expect(configuration.schedules.orders).toBe('*/2 * * * *');
    expect(configuration.businessCentral.baseUrl).toBe('https://api.businesscentral.dynamics.com');
  });

  test('takes the environment before the file', () => {
    const configuration = loadConfiguration(fileWith(JSON.stringify(complete)), { BC_CLIENT_SECRET: 'newer' });
    expect(secretsOf(configuration)).toEqual(['store-secret', 'newer']);
  });

  test('refuses settings it does not know, wrong schedules and addresses without TLS', () => {
    const file = fileWith(
      JSON.stringify({
        ...complete,
        stroe: {},
        schedules: { orders: 'every minute' },
        store: { ...complete.store, apiUrl: 'http://api.bigcommerce.com' },
      }),
    );
    const faults = faultsOf(file);
    expect(faults).toEqual(
      expect.arrayContaining([
        'stroe is not a setting',
        'schedules.orders is not a cron expression such as "*/5 * * * *"',
        'store.apiUrl (BIGC_API_URL) must begin with https://',
      ]),
    );
  });

  test('names wrong types for what they are, each once', () => {
    const file = fileWith(
      JSON.stringify({
        store: { ...complete.store, hash: 5, apiUrl: 'nowhere', concurrency: 'many' },
        businessCentral: { ...complete.businessCentral, company: ['a'] },
        agent: { leaseSeconds: 1 },
        logging: 'loud',
        certificateAuthorityFile: '/nowhere/ca.pem',
      }),
    );
    expect([...faultsOf(file)].sort()).toEqual([
      'agent.leaseSeconds must be a whole number from 30 to 3600',
      'businessCentral.company (BC_COMPANY) must be text',
      'certificateAuthorityFile /nowhere/ca.pem cannot be read (ENOENT)',
      'logging must be a group of settings',
      'store.apiUrl (BIGC_API_URL) is not an address',
      'store.concurrency must be a whole number from 1 to 20',
      'store.hash (BIGC_STORE_HASH) must be text',
    ]);
  });

  test('has a meaning for every setting', () => {
    expect(settingsHelp().filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  test.each([
    ['logging.level', 'debug, info, warn, error'],
    ['store.timeoutSeconds', '1 to 600'],
    ['store.code', ''],
  ])('tells which values %s may have', (name, allowed) => {
    expect(settingsHelp().find(({ setting }) => setting === name)).toMatchObject({ allowed });
  });

  test.each([
    ['a file that is not there', '/nowhere/agent.json', 'cannot be read (ENOENT)'],
    ['a file that is not JSON', fileWith('accessToken: store-secret'), 'is not JSON'],
    ['a file with a comma too many', fileWith('{\n  "store": {},\n}'), 'is not JSON (line 3 column 1)'],
    ['a file that is a list', fileWith('[]'), 'must hold one JSON object'],
  ])('says what is wrong with %s, and nothing of the settings it may hold', (_what, file, problem) => {
    expect(faultsOf(file)).toEqual([expect.stringContaining(problem)]);
  });

  test('may begin with a byte order mark, as editors on Windows write it', () => {
    expect(faultsOf(fileWith(`\uFEFF${JSON.stringify(complete)}`))).toEqual([]);
  });

  test('takes no blank or line end at the end of a value for part of it, as files and consoles of Windows leave them', () => {
    const { store, businessCentral } = complete;
    const file = fileWith(
      `${JSON.stringify({ store, businessCentral: { ...businessCentral, company: ' CRONUS \r' } })}\r\n`,
    );
    const configuration = loadConfiguration(file, { BIGC_STORE_HASH: 'abc\r', BIGC_ACCESS_TOKEN: 'token\r\n' });
    expect(configuration.businessCentral.company).toBe('CRONUS');
    expect(configuration.store).toMatchObject({ hash: 'abc', accessToken: 'token' });
  });

  test('refuses a hash that is an address, and secrets that no header can carry, without showing them', () => {
    expect(
      faultsOf(fileWith(JSON.stringify(complete)), {
        BIGC_STORE_HASH: 'https://api.bigcommerce.com/stores/abc/v3/',
        BIGC_ACCESS_TOKEN: 'two tokens',
        BC_CLIENT_SECRET: '“quoted”',
      }),
    ).toEqual([
      'store.hash (BIGC_STORE_HASH) must be the hash alone, for example abc123xyz, not an address',
      'store.accessToken (BIGC_ACCESS_TOKEN) has characters that no token has (blanks, line breaks, accents): copy it once more',
      'businessCentral.clientSecret (BC_CLIENT_SECRET) has characters that no token has (blanks, line breaks, accents): copy it once more',
    ]);
  });

  test('refuses a file of an authority that holds no certificate', () => {
    const file = fileWith(JSON.stringify({ ...complete, certificateAuthorityFile: fileWith('MIIB') }));
    expect(faultsOf(file)).toEqual([
      expect.stringMatching(/^certificateAuthorityFile .* holds no certificate in PEM form$/),
    ]);
  });

  test('repeats no value in its faults, because one of them may be a secret', () => {
    const file = fileWith(JSON.stringify({ ...complete, store: { ...complete.store, concurrency: 'store-secret' } }));
    expect(faultsOf(file).join('\n')).not.toContain('store-secret');
    expect(faultsOf(fileWith('{"store":{"accessToken":"store-secret",}}')).join('\n')).not.toContain('store-secret');
  });
});
