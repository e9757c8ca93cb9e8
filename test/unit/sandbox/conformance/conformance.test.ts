import { describe, expect, test } from '@jest/globals';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { AlError } from '../../../sandbox/business-central/runtime/errors/al-error.ts';
import { headlessUi } from '../../../sandbox/business-central/runtime/session/headless-ui.ts';
import { conformanceFolder, type Program, readPrograms } from './programs.ts';

const application = loadApps([conformanceFolder]);
const programs = readPrograms();

/** Runs a program in a database of its own: its messages, and the error it ends with. */
function run(program: Program): Pick<Program, 'messages' | 'error'> {
  const messages: string[] = [];
  const server = application.openDatabase();
  const ui = { ...headlessUi(), message: (text: string) => void messages.push(text) };
  const session = server.newSession({ company: 'Conformance', ui, clock: () => Date.UTC(2026, 0, 15, 12) });
  try {
    session.execute(() => session.runCodeunit$(program.name));
    return { messages, error: undefined };
  } catch (error) {
    if (!(error instanceof AlError)) throw error;
    return { messages, error: error.text };
  } finally {
    server.close();
  }
}

describe.each([...new Set(programs.map(({ feature }) => feature))])('%s', (feature) => {
  test.each(
    programs.filter((program) => program.feature === feature).map((program) => [program.name, program] as const),
  )('%s prints what it says', (_name, program) => {
    const result = run(program);
    expect(result.messages).toEqual(program.messages);
    if (program.error === undefined) expect(result.error).toBeUndefined();
    else expect(result.error?.split('\n')[0]).toBe(program.error);
  });
});
