import { Command } from 'commander';
import { outliveReader } from '../../../../support/closed-pipe.ts';
import { checkCommand } from './check.ts';
import { symbolsCommand } from './symbols.ts';
import { testCommand } from './test.ts';
import { xliffCommand } from './xliff.ts';

outliveReader(process.stdout);

await new Command('al')
  .description('Tools for AL, the language of Business Central extensions.')
  .addCommand(checkCommand())
  .addCommand(symbolsCommand())
  .addCommand(testCommand())
  .addCommand(xliffCommand())
  .parseAsync();
