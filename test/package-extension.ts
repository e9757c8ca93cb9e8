import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Collects what Microsoft's AL compiler may see: the manifest and the extension, without the AL of the sandbox and tests. */
const root = new URL('..', import.meta.url).pathname;
const target = join(root, '.al-package');
rmSync(target, { recursive: true, force: true });
mkdirSync(target);
for (const part of ['app.json', 'al-extension']) cpSync(join(root, part), join(target, part), { recursive: true });
// The cop reads its settings from the project's root, which is not the place for them here.
cpSync(join(root, 'al-extension/AppSourceCop.json'), join(target, 'AppSourceCop.json'));
console.log('The extension is in .al-package');
