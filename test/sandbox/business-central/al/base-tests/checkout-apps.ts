/** Microsoft's test apps in a checkout of microsoft/BCApps, with the apps they test. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkoutFolders } from '../analysis/checkout.ts';
import type { AppFolder } from '../semantics/project.ts';

/** Folders of test apps and of the libraries they use, below the folder with the System Application. */
const testAppFolders = [
  'Tools/Test Framework/Test Libraries/Assert',
  'Tools/Test Framework/Test Libraries/Any',
  'Tools/Test Framework/Test Libraries/Variable Storage',
  'Tools/Test Framework/Test Libraries/Permissions Mock',
  'Tools/Test Framework/Test Runner',
  'Tools/AI Test Toolkit',
  'System Application/Test Library',
  'System Application/Test',
  'Business Foundation/Test Library',
  'Business Foundation/Test',
] as const;

/** Apps of the checkout that the test apps do not need. */
const unneeded = ['Layers/W1/BaseApp', 'Layers/W1/Application'];

export interface CheckoutApps {
  /** All apps that are compiled, Microsoft's instead of the stand-in. */
  readonly folders: readonly AppFolder[];
  /** Those of them that hold tests. */
  readonly testFolders: readonly string[];
  /** The folder that module names are relative to. */
  readonly root: string;
}

/** Throws a ProjectError that says how to name a checkout when the path is none. */
export function checkoutApps(checkout: string): CheckoutApps {
  const tested = checkoutFolders(checkout).filter(
    ({ sources }) => !unneeded.some((folder) => sources.endsWith(path.normalize(folder))),
  );
  const systemApplication = tested.find(({ sources }) => sources.endsWith(path.normalize('System Application/App')))!;
  const root = path.resolve(systemApplication.sources, '..', '..');
  const tests = testAppFolders
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(path.join(folder, 'app.json')))
    .map((sources) => ({ manifest: path.join(sources, 'app.json'), sources }));
  return { folders: [...tested, ...tests], testFolders: tests.map(({ sources }) => sources), root };
}

/** The module of a test: the two folders below the root that lead to it, without the `Test` between them. */
export function moduleOf(file: string, root: string): string {
  const [area, , module] = path.relative(root, path.resolve(file)).split(path.sep);
  return `${area}/${module}`;
}
