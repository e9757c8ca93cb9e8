import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { symbolsCommand } from './symbols.ts';
import { testCommand } from './test.ts';
import { xliffCommand } from './xliff.ts';

await new Command('al')
  .description('Tools for AL, the language of Business Central extensions.')
  .addCommand(checkCommand())
  .addCommand(symbolsCommand())
  .addCommand(testCommand())
  .addCommand(xliffCommand())
  .parseAsync();
