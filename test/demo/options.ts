import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isResource, orderIdOf } from '../sandbox/bigcommerce/complete-order.ts';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { type StoreFile, storeMembers } from '../sandbox/bigcommerce/state.ts';
import { fold } from './text-table.ts';

export interface DemoOptions {
  readonly store?: string;
  readonly orders: number;
  readonly seed: number;
  readonly report?: string;
  readonly serve: boolean;
}

/** Exit codes; 0 says that the books prove. */
export const UNPROVEN = 1;
const WRONG_USAGE = 2;
export const UNFINISHED = 3;

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
    .option('--serve', 'keep both sandboxes and the agent running until Ctrl+C, and print their addresses')
    .addHelpText(
      'after',
      [
        '',
        `Exit codes: 0 the books prove, ${UNPROVEN} they do not, ${WRONG_USAGE} wrong options or input,`,
        `            ${UNFINISHED} the day could not be finished, 130 or 143 it was interrupted.`,
        '',
        "A storefront file is one JSON object. Its members have the shapes of BigCommerce's own",
        "API, each a list but for store; what is left out is the demo store's:",
        ...fold(storeMembers.join(', '), 78)
          .split('\n')
          .map((line) => `  ${line}`),
        '',
        'npm passes options on after two dashes:',
        '  npm run demo -- --orders 1000 --seed 7',
        '  npm run demo -- --store my-store.json --report report.json',
      ].join('\n'),
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE))
    .parse(argv)
    .opts<Omit<DemoOptions, 'serve'> & { readonly serve?: true }>();
  if (options.report !== undefined) testWritable(options.report);
  return { ...options, serve: options.serve === true };
}

/** The storefront of the day: the file as it is, or a generated day. Notes say what in the file means nothing. */
export function storefrontFile(options: DemoOptions): { readonly file: StoreFile; readonly notes: readonly string[] } {
  const { store } = options;
  if (store === undefined) return { file: businessDay({ orders: options.orders, seed: options.seed }), notes: [] };
  const content = readJson(store);
  if (!isResource(content)) return refuse(`The storefront file ${store} must hold one JSON object, {"orders": [...]}.`);
  for (const [name, member] of Object.entries(content)) {
    const [fits, kind] = name === 'store' ? [isResource(member), 'an object'] : [Array.isArray(member), 'a list'];
    if (!fits && isMember(name))
      refuse(`The storefront file ${store}: "${name}" must be ${kind}. Correct or remove it.`);
  }
  const file = content as StoreFile;
  const unknown = Object.keys(file).filter((name) => !isMember(name));
  const byId = Map.groupBy((file.orders ?? []).filter(isResource), orderIdOf);
  const twice = [...byId].filter(([id, orders]) => Number.isSafeInteger(id) && orders.length > 1);
  return {
    file,
    notes: [
      ...unknown.map((name) => `${store} has "${name}", which is not read. What is read: ${storeMembers.join(', ')}.`),
      ...twice.map(([id]) => `${store} has the order ${id} more than once; the last one is served.`),
    ],
  };
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`The storefront file ${path} cannot be read: ${(error as Error).message}.`);
  }
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(`The storefront file ${path} is not JSON: ${(error as Error).message}.`);
  }
}

const isMember = (name: string): boolean => (storeMembers as readonly string[]).includes(name);

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

/** The day takes its time; that its report cannot be written is said before. Nothing is written yet. */
function testWritable(file: string): void {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) refuse(`The report cannot be written: ${file} is a folder.`);
    accessSync(found === undefined ? dirname(resolve(file)) : file, constants.W_OK);
  } catch (error) {
    refuse(`The report cannot be written: ${(error as Error).message}.`);
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(WRONG_USAGE);
}
