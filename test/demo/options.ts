import { readFileSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import type { StoreFile } from '../sandbox/bigcommerce/state.ts';

export interface DemoOptions {
  readonly store?: string;
  readonly orders: number;
  readonly seed: number;
  readonly report?: string;
  readonly serve: boolean;
}

/** Exit code of wrong usage; 1 says that the books do not prove. */
const WRONG_USAGE = 2;

/** Reads the command line; ends the process with a plain sentence where it is wrong. */
export function readOptions(argv: readonly string[]): DemoOptions {
  const options = new Command('demo')
    .description(
      'Runs one business day of the demo store through the agent into Business Central, and proves the books.',
    )
    .addOption(
      new Option('--store <file>', 'storefront state (JSON) instead of the generated day').conflicts([
        'orders',
        'seed',
      ]),
    )
    .addOption(new Option('--orders <number>', 'orders of the generated day').argParser(wholeNumber).default(200))
    .addOption(new Option('--seed <number>', 'seed of the generated day').argParser(wholeNumber).default(1))
    .option('--report <file>', 'also write the report as JSON')
    .option('--serve', 'keep both sandboxes and the agent running', false)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE))
    .parse(argv)
    .opts<DemoOptions>();
  if (options.report !== undefined) testWritable(options.report);
  return options;
}

/** The storefront of the day: the file as it is, or a generated day. */
export function storefrontFile(options: DemoOptions): StoreFile {
  if (options.store === undefined) return businessDay({ orders: options.orders, seed: options.seed });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(options.store, 'utf8'));
  } catch (error) {
    return refuse(`The storefront state ${options.store} cannot be read: ${(error as Error).message}`);
  }
  const file = content as StoreFile | null;
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return refuse(`The storefront state ${options.store} must hold one JSON object.`);
  }
  const wrong = Object.entries(file).find(([name, member]) => name !== 'store' && !Array.isArray(member));
  if (wrong !== undefined) return refuse(`The storefront state ${options.store}: ${wrong[0]} must be a list.`);
  return file;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

/** The day takes its time; that its report cannot be written is said before. */
function testWritable(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'a' });
  } catch (error) {
    refuse(`The report cannot be written: ${(error as Error).message}`);
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(WRONG_USAGE);
}
