import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { entry } from './tables.ts';
import { all, startWorld } from './world.ts';

test('a process that dies in a transaction leaves what it had committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const path = join(folder, 'bc.db');
    const child = spawnSync(process.execPath, ['--no-warnings', join(import.meta.dirname, 'dying-writer.ts'), path]);
    expect(child.signal).toBe('SIGKILL');
    const world = startWorld({ path });
    expect(all(world.record(entry()), 'Description')).toEqual(['committed 1', 'committed 2']);
    world.database.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
