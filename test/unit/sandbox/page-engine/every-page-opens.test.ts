import { afterAll, expect, test } from '@jest/globals';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../../sandbox/business-central/company-server.ts';
import { runScript, type Script } from './scripted-client.ts';

const company = 'Harbour & Pine Ltd';
const clock = (): number => Date.UTC(2026, 2, 1, 12);
/** Those that stand by themselves; parts and dialogs open inside of others. */
const STANDALONE = new Set(['list', 'card', 'document', 'worksheet', 'listplus', 'navigatepage', 'rolecenter']);

const application = loadApps(demoApps);
const server = application.openDatabase();
server.createCompany(company, { clock });
afterAll(() => server.close());

const pages = application
  .objects()
  .filter(({ type, subtype }) => type === 'Page' && STANDALONE.has(subtype.toLowerCase()));

test.each(pages.map(({ name, id }) => [name, id] as const))('%s', (_name, pageId) => {
  runScript(server.newSession({ company, clock, guiAllowed: true, clientType: 3 }), function* (): Script {
    const answer = yield { command: 'openPage', pageId };
    expect(answer.error).toBeUndefined();
    expect(answer.opened.unsupported).toEqual([]);
    expect(answer.state(answer.opened.form).caption).not.toBe('');
  });
});
