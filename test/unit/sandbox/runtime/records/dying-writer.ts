/** Commits two entries into a database file, writes a third and kills itself. */
import { entry } from './tables.ts';
import { startWorld } from './world.ts';

const world = startWorld({ path: process.argv[2]! });
for (const number of [1, 2]) {
  world.insert(entry(), { Description: `committed ${number}` });
  world.database.commit();
}
world.insert(entry(), { Description: 'lost' });
process.kill(process.pid, 'SIGKILL');
