/** The .NET types the sandbox has, by the names AL declares them under. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { Decimal } from '../values/decimal.ts';
import {
  ArrayList,
  DotNetArray,
  GenericDictionary,
  GenericList,
  HashSet,
  Hashtable,
  KeyValuePair,
  SortedDictionary,
  Stack,
} from './collections.ts';
import { ALConfigSettings } from './config-settings.ts';
import { Base64FormattingOptions, Convert } from './convert.ts';
import { DateTime, DateTimeOffset, DateTimeStyles, TimeSpan } from './date-time.ts';
import type { DotNetType } from './dotnet-type.ts';
import { CultureInfo, TimeZoneInfo } from './globalization.ts';
import { Formatting, JArray, JObject, JProperty, JsonConvert, JToken, JValue } from './json.ts';
import { MailAddress } from './mail-address.ts';
import { NavTestExecution } from './nav-test-execution.ts';
import { PermissionTestHelper } from './permission-test-helper.ts';
import {
  Capture,
  CaptureCollection,
  Group,
  GroupCollection,
  Match,
  MatchCollection,
  Regex,
  RegexOptions,
} from './regex.ts';
import { MemoryStream, Stream, StreamReader, StreamWriter } from './streams.ts';
import { NavTenantSettingsHelper, NavUserAccountHelper } from './tenant-settings.ts';
import { DotNetString, Encoding, StringBuilder, StringWriter } from './text.ts';
import { HttpUtility, NameValueCollection, Uri, UriBuilder, UriKind } from './uri.ts';
import { XmlTextWriter } from './xml-text-writer.ts';

/** Aliases as Microsoft's apps declare them. */
const types: Readonly<Record<string, unknown>> = {
  ALConfigSettings,
  Array: DotNetArray,
  ArrayList,
  Base64FormattingOptions,
  Capture,
  CaptureCollection,
  Convert,
  CultureInfo,
  DateTime,
  DateTimeOffset,
  DateTimeStyles,
  Encoding,
  Formatting,
  GenericDictionary2: GenericDictionary,
  GenericHashSet1: HashSet,
  GenericKeyValuePair2: KeyValuePair,
  GenericList1: GenericList,
  GenericSortedDictionary2: SortedDictionary,
  Group,
  GroupCollection,
  Hashtable,
  HttpUtility,
  JArray,
  JObject,
  JProperty,
  JsonConvert,
  JToken,
  JValue,
  Match,
  MatchCollection,
  MailAddress,
  MemoryStream,
  NameValueCollection,
  NavTenantSettingsHelper,
  NavTestExecution,
  NavUserAccountHelper,
  PermissionTestHelper,
  Regex,
  RegexOptions,
  Stack,
  Stream,
  StreamReader,
  StreamWriter,
  String: DotNetString,
  StringArray: DotNetArray,
  StringBuilder,
  StringWriter,
  TimeSpan,
  TimeZoneInfo,
  Uri,
  UriBuilder,
  UriKind,
  XmlTextWriter,
};

const byAlias = new Map(Object.entries(types).map(([alias, type]) => [alias.toLowerCase(), type as DotNetType]));

export function typeOfAlias(alias: string): DotNetType | undefined {
  return byAlias.get(alias.toLowerCase());
}

/** What a value's instance members are found on: the object itself, or a view of values that JavaScript has too. */
export function viewOf(value: unknown): object {
  if (typeof value === 'string') return new DotNetString(value);
  if (Array.isArray(value) || value instanceof Uint8Array) return new DotNetArray(value);
  if (typeof value === 'object' && value !== null && !(value instanceof Decimal)) return value;
  throw new UnsupportedAlError('members of a DotNet value', typeof value);
}
