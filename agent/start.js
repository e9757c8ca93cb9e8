/**
 * Starts the command line in main.ts. In JavaScript, because its one purpose is that Node need not load its translator of
 * TypeScript, which stays in the memory of a service for as long as it runs (25 MB): what was translated and compiled
 * once is kept in node_modules/.cache. The first start after the installation fills that by a process of its own. Where
 * it cannot be written, the agent runs all the same, with that memory.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

const inHere = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Each version of Node has a folder of its own, which exists, empty, as soon as the cache is enabled. */
const isFilled = (directory) => readdirSync(getCompileCacheDir() ?? directory).length > 0;

const { directory } = enableCompileCache(inHere('../node_modules/.cache/agent'));
if (directory !== undefined && !isFilled(directory)) {
  const env = { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? directory };
  spawnSync(process.execPath, [inHere('main.ts'), '--help'], { env, stdio: 'ignore' });
}
await import('./main.ts');
