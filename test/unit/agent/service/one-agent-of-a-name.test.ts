import { randomUUID } from 'node:crypto';
import { claimName } from '../../../../agent/service/sole-process.ts';

test('a name is claimed once on a machine, and again after it was given back', async () => {
  const name = randomUUID();
  const release = await claimName(name);
  expect(release).toBeDefined();
  expect(await claimName(name)).toBeUndefined();
  const other = await claimName(randomUUID());
  expect(other).toBeDefined();
  other!();
  release!();
  const again = await claimName(name);
  expect(again).toBeDefined();
  again!();
});
