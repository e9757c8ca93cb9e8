import { execFileSync } from 'node:child_process';
import { businessDay, heldOnPurpose } from '../../../sandbox/bigcommerce/generator/business-day.ts';

const generator = new URL('../../../sandbox/bigcommerce/generator/business-day.ts', import.meta.url).href;
const made = { orders: 60, seed: 7 };

/** The same in a process whose time zone and language are others. */
function dayElsewhere(timeZone: string, language: string): unknown {
  const script = `import { businessDay } from ${JSON.stringify(generator)};
    process.stdout.write(JSON.stringify(businessDay(${JSON.stringify(made)})));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

test.each([
  ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ['America/Los_Angeles', 'ar_EG.UTF-8'],
])('a seed makes the same day in %s', (timeZone, language) => {
  expect(dayElsewhere(timeZone, language)).toEqual(JSON.parse(JSON.stringify(businessDay(made))));
});

test('another seed makes another day, with what is wrong in the same places', () => {
  expect(businessDay({ ...made, seed: 8 })).not.toEqual(businessDay(made));
  expect(heldOnPurpose({ ...made, seed: 8 })).toEqual(heldOnPurpose(made));
});
