import { Argument, Command } from 'commander';
import { type Agent, compose } from './compose.ts';
import { type Configuration, type FlowName, flowNames, loadConfiguration, secretsOf, settingsHelp } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { createLogger, type Logger } from './logging/logger.ts';
import { type RunOnceOutcome, runOnce } from './scheduling/run-once.ts';
import { scheduleFlows } from './scheduling/schedule-flows.ts';
import { claimName } from './service/sole-process.ts';
import { onStopRequest } from './service/stop-requests.ts';

/** Exit codes, for service managers and scripts. */
const exitCode = { success: 0, runFailed: 1, configuration: 2, leaseHeld: 3 } as const satisfies Record<
  RunOnceOutcome | 'configuration',
  number
>;

const scheduleOf: Record<FlowName, keyof Configuration['schedules']> = {
  'reference-data': 'referenceData',
  orders: 'orders',
};

const settings = settingsHelp()
  .map(({ setting, variable, meaning, allowed, byDefault }) => {
    const limits = [allowed, byDefault === undefined ? 'required' : `default: ${byDefault}`].filter(
      (part) => part !== '',
    );
    return `  ${setting}${variable === '' ? '' : `  [${variable}]`}\n      ${meaning} (${limits.join('; ')})`;
  })
  .join('\n');

const furtherHelp = `
Settings come from a JSON file (--config), in groups as the dots show, and from the environment variables in brackets,
which win:
${settings}

Exit codes: 0 done, or stopped in order; 1 a run failed; 2 wrong usage or configuration; 3 another agent runs a flow, or
took it over while this one ran it, or an agent of this name runs on this machine.

Examples:
  agent run --config agent.json            all flows on their schedules, until SIGTERM
  agent run --once --config agent.json     every flow once, then exit
  agent run orders --once                  the order flow once, settings from the environment
In the repository, "agent" is "npm run agent --".`;

// A log that cannot be written (disk full, pipe closed) is no reason to carry no orders: runs are in Business Central's own
// run log as well. Without a listener the error would end the process.
process.stderr.on('error', () => undefined);

const program = new Command('agent')
  .description('Carries orders and what they refer to from a BigCommerce store to Business Central.')
  .addHelpText('after', furtherHelp)
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.success : exitCode.configuration));

program
  .command('run')
  .description('Run all flows on their schedules, or one flow, or each once.')
  .addHelpText('after', furtherHelp)
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.success : exitCode.configuration))
  .addArgument(new Argument('[flow]', 'one flow; all of them when left out').choices(Object.keys(flowNames)))
  .option('--once', 'run now, once, and exit', false)
  .option('--config <file>', 'configuration file (JSON)')
  .action(async (flow: FlowName | undefined, options: { once: boolean; config?: string }) => {
    process.exitCode = await start(flow, options);
  });

async function start(only: FlowName | undefined, options: { once: boolean; config?: string }): Promise<number> {
  let configuration: Configuration;
  try {
    configuration = loadConfiguration(options.config, process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCode.configuration;
  }
  const logger = createLogger({ ...configuration.logging, secrets: secretsOf(configuration) }).child({
    agent: configuration.agent.name,
  });
  const release = await claimName(configuration.agent.name);
  if (release === undefined) {
    logger.error('agent.name-taken', {
      remedy:
        'Another agent of this name runs on this machine. Stop it, or give this one a name of its own (agent.name).',
    });
    return exitCode.leaseHeld;
  }
  const shutdown = new AbortController();
  onStopRequest((reason) => {
    logger.info('agent.stopping', { reason });
    shutdown.abort();
  });
  const names = only === undefined ? (Object.keys(flowNames) as FlowName[]) : [only];
  const agent = compose(configuration, { logger });
  if (options.once) {
    const flows = names.map((name) => flowNames[name]);
    return exitCode[await runOnce(agent, flows, shutdown.signal, logger)];
  }
  await serve(agent, configuration, names, shutdown.signal, logger);
  return exitCode.success;
}

async function serve(
  agent: Agent,
  configuration: Configuration,
  names: readonly FlowName[],
  shutdown: AbortSignal,
  logger: Logger,
): Promise<void> {
  const scheduled = names.map((name) => ({
    flow: flowNames[name],
    expression: configuration.schedules[scheduleOf[name]],
  }));
  const scheduler = scheduleFlows(scheduled, (flow) => agent.run(flow, shutdown), logger);
  logger.info('agent.started', {
    schedules: Object.fromEntries(scheduled.map(({ flow, expression }) => [flow, expression])),
  });
  await new Promise<void>((resolve) => {
    if (shutdown.aborted) resolve();
    else shutdown.addEventListener('abort', () => resolve(), { once: true });
  });
  await scheduler.stop();
  logger.info('agent.stopped');
}

await program.parseAsync();
