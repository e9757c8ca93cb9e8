import { type Configuration, loadConfiguration } from '../../agent/config.ts';
import type { BigCommerceSandbox } from '../sandbox/bigcommerce/server.ts';
import type { BusinessCentralSandbox } from '../sandbox/business-central/sandbox.ts';

/** The code of the demo store in Business Central. */
export const demoStoreCode = 'HARBOUR';

/** The agent's settings for a pair of sandboxes, through the same door as a user's: the environment. */
export function agentConfiguration(
  bigCommerce: Pick<BigCommerceSandbox, 'url' | 'storeHash' | 'accessToken'>,
  businessCentral: Pick<BusinessCentralSandbox, 'connection'>,
  settings: Readonly<Record<string, string>> = {},
): Configuration {
  const { connection } = businessCentral;
  const configuration = loadConfiguration(undefined, {
    BIGC_STORE_CODE: demoStoreCode,
    BIGC_STORE_HASH: bigCommerce.storeHash,
    BIGC_ACCESS_TOKEN: bigCommerce.accessToken,
    BIGC_API_URL: bigCommerce.url,
    BC_TENANT_ID: connection.tenantId,
    BC_ENVIRONMENT: connection.environment,
    BC_COMPANY: connection.company,
    BC_CLIENT_ID: connection.clientId,
    BC_CLIENT_SECRET: connection.clientSecret,
    BC_BASE_URL: connection.baseUrl,
    BC_AUTHORITY_URL: connection.authorityUrl,
    AGENT_NAME: 'demo-agent',
    ...settings,
  });
  return { ...configuration, certificateAuthority: connection.certificateAuthority };
}
