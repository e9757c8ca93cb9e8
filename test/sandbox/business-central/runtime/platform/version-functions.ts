import { Version } from '../values/module-info.ts';

/** `Version.Create(Text)` and `Version.Create(Major, Minor [, Build] [, Revision])`. */
export function Version_Create(major: string | number, minor = 0, build = 0, revision = 0): Version {
  return new Version(typeof major === 'string' ? major : `${major}.${minor}.${build}.${revision}`);
}
