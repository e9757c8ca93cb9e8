import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconNameOf } from '../../../sandbox/business-central/web-client/browser/page/icon-names.ts';

const root = join(import.meta.dirname, '../../../..');

/** Names of the images that AL files give to actions and cues. */
function imagesIn(folder: string): string[] {
  const names = globSync('**/*.al', { cwd: join(root, folder) }).flatMap((file) =>
    [...readFileSync(join(root, folder, file), 'utf8').matchAll(/^\s*Image\s*=\s*(\w+);/gim)].map(([, name]) => name!),
  );
  return [...new Set(names)];
}

test.each(['al-extension', 'test/sandbox/business-central/base-application'])(
  'each image that %s uses has an icon',
  (folder) => {
    const images = imagesIn(folder);
    expect(images).not.toEqual([]);
    expect(images.filter((image) => iconNameOf(image) === undefined)).toEqual([]);
  },
);
