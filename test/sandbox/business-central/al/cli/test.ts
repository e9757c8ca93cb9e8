import { Command, InvalidArgumentError } from 'commander';
import type { TestOptions } from './run-tests.ts';

const DEFAULT_TIMEOUT = 60;

/** `al test [DIR...]` */
export function testCommand(): Command {
  return new Command('test')
    .description('Run the AL tests of apps, each isolated from the others.')
    .argument('[path...]', 'app folders; with --base, modules such as Json or "Business Foundation/NoSeries"')
    .option('--base <path>', "run Microsoft's own tests in a checkout of microsoft/BCApps on Microsoft's own apps")
    .option('--record', 'with --base, take what passes and what fails as what is known')
    .option('--filter <name>', 'only tests whose codeunit or procedure contains this')
    .option('--coverage', 'count the AL lines that run, and list what never does')
    .option('--of <folder...>', 'with --coverage, the apps whose lines count (by default the extension)')
    .option('--timeout <seconds>', 'stop a test that takes longer', seconds, DEFAULT_TIMEOUT)
    .option('--reverse-subscribers', 'call the subscribers of an event from last to first: no order is promised')
    .option('--json', 'print results as one JSON array (with --coverage, results and coverage) and nothing else')
    .action(async (paths: string[], options: TestOptions) => {
      // Only this command needs the runtime, which takes a while to load.
      const { runAndReport } = await import('./run-tests.ts');
      process.exitCode = await runAndReport(paths, options);
    });
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('A number of seconds greater than 0 is expected.');
  return value;
}
