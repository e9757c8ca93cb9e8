/**
 * All platform functions by the name under which generated code calls them on the session: `rt.StrSubstNo(...)`,
 * `rt.Text_Contains(...)`. Those that need the session find it in `this`.
 */
import * as conversion from './conversion-functions.ts';
import * as cryptography from './cryptography.ts';
import * as date from './date-functions.ts';
import * as dialog from './dialog-functions.ts';
import * as math from './math-functions.ts';
import * as media from './media-functions.ts';
import * as mediaOrphans from './media-orphans.ts';
import * as rowVersion from './row-versions.ts';
import * as session from './session-functions.ts';
import * as storage from './storage-functions.ts';
import * as stream from './stream-functions.ts';
import * as task from './task-functions.ts';
import * as text from './text-functions.ts';
import { variantFunctions } from './variant-functions.ts';
import * as version from './version-functions.ts';

export const platformFunctions: Readonly<Record<string, unknown>> = Object.freeze({
  ...conversion,
  ...cryptography,
  ...date,
  ...dialog,
  ...math,
  ...media,
  ...mediaOrphans,
  LastUsedRowVersion: rowVersion.LastUsedRowVersion,
  MinimumActiveRowVersion: rowVersion.MinimumActiveRowVersion,
  ...session,
  ...storage,
  ...stream,
  ...task,
  ...text,
  ...variantFunctions,
  ...version,
});
