import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compose } from '../../agent/compose.ts';
import { createLogger } from '../../agent/logging/logger.ts';
import { scheduleFlows } from '../../agent/scheduling/schedule-flows.ts';
import type { BigCommerceSandbox } from '../sandbox/bigcommerce/server.ts';
import type { BusinessCentralSandbox } from '../sandbox/business-central/sandbox.ts';
import { startWebClient } from '../sandbox/business-central/web-client/host/server.ts';
import { readTime, type SandboxTime } from '../sandbox/time.ts';
import { agentConfiguration } from '../support/agent-configuration.ts';
import { clockFrom } from '../support/day-clock.ts';
import type { Interruption } from './interruption.ts';

/** Keeps both sandboxes and the agent running and prints how to reach them, until the process is asked to end. */
export async function serve(
  bigCommerce: BigCommerceSandbox,
  businessCentral: BusinessCentralSandbox,
  companyFile: { readonly database: string; readonly time: SandboxTime },
  interruption: Interruption,
): Promise<void> {
  const configuration = agentConfiguration(bigCommerce, businessCentral);
  const { baseUrl, tenantId, environment, clientId, company } = configuration.businessCentral;
  const { connection } = businessCentral;
  const authority = join(dirname(companyFile.database), 'certificate-authority.pem');
  writeFileSync(authority, connection.certificateAuthority);
  const webClient = await startWebClient({ ...companyFile, company });
  process.stdout.write(
    [
      '',
      'Both sandboxes and the agent go on running; Ctrl+C ends them.',
      `  Business Central         ${webClient.url}`,
      `  Business Central OData   ${baseUrl}/v2.0/${tenantId}/${environment}/api/v2.0  (company ${company})`,
      `  Token endpoint           ${connection.authorityUrl}/${tenantId}/oauth2/v2.0/token`,
      `    the agent              client ${clientId}, secret ${configuration.businessCentral.clientSecret}`,
      `    to look at everything  client ${connection.adminClientId}, secret ${connection.adminClientSecret}`,
      `    certificate to trust   ${authority}  (curl --cacert, AGENT_CA_FILE)`,
      `  BigCommerce API          ${bigCommerce.url}/stores/${bigCommerce.storeHash}/v2/orders  (X-Auth-Token ${bigCommerce.accessToken})`,
      '',
    ].join('\n'),
  );
  const logger = createLogger({ level: 'info', format: 'text', secrets: [], stream: process.stdout });
  const agent = compose(configuration, { logger, clock: clockFrom(readTime(companyFile.time)) });
  const shutdown = new AbortController();
  const scheduler = scheduleFlows(
    [
      { flow: 'ReferenceData', expression: '*/30 * * * * *' },
      { flow: 'Orders', expression: '*/10 * * * * *' },
    ],
    (flow) => agent.run(flow, shutdown.signal),
    logger,
  );
  await interruption.next();
  shutdown.abort();
  await scheduler.stop();
  await webClient.stop();
}
