/** System.Uri and what stands around it. */
import { DotNetException, outOfRange } from './dotnet-exception.ts';

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21, ws: 80, wss: 443 };
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;

/** RFC 3986, appendix B: scheme, authority, path, query, fragment. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/s;

interface UriParts {
  readonly scheme: string;
  readonly userInfo: string;
  readonly host: string;
  /** -1 for none and none by default. */
  readonly port: number;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

function invalidUri(reason: string): DotNetException {
  return new DotNetException('System.UriFormatException', `Invalid URI: ${reason}`);
}

function parseUri(text: string): UriParts {
  const [, scheme, authority, path = '', query = '', fragment = ''] = PARTS.exec(text.trim()) ?? [];
  if (scheme === undefined || !SCHEME.test(scheme)) throw invalidUri('The format of the URI could not be determined.');
  const lower = scheme.toLowerCase();
  if (authority === undefined) {
    if (lower in DEFAULT_PORTS) throw invalidUri('The Authority/Host could not be parsed.');
    return {
      scheme: lower,
      userInfo: '',
      host: '',
      port: -1,
      path: escapePart(path),
      query: escapePart(query),
      fragment: escapePart(fragment),
    };
  }
  const at = authority.lastIndexOf('@');
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority.slice(at + 1)) ?? [];
  if (host === '' && lower !== 'file') throw invalidUri('The hostname could not be parsed.');
  if (/[\s<>"^`{|}\\%]/.test(host)) throw invalidUri('The hostname could not be parsed.');
  if (port !== undefined && port !== '' && (!/^\d+$/.test(port) || Number(port) > 65535))
    throw invalidUri('Invalid port specified.');
  return {
    scheme: lower,
    userInfo: at < 0 ? '' : authority.slice(0, at),
    host: host.toLowerCase(),
    port: port === undefined || port === '' ? (DEFAULT_PORTS[lower] ?? -1) : Number(port),
    path: withoutDots(escapePart(path === '' ? '/' : path)),
    query: escapePart(query),
    fragment: escapePart(fragment),
  };
}

/** Escapes what may not stand in a URI, and leaves what is escaped already. */
function escapePart(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi, (part) => encodeURIComponent(part));
}

/** `a/../b` and `a/./b` of hierarchical paths. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
      if (isLast) kept.push('');
    } else if (segment === '.') {
      if (isLast) kept.push('');
    } else kept.push(segment);
  }
  return kept.join('/');
}

/** System.UriKind. */
export class UriKind {
  static readonly typeName = 'System.UriKind';
  static readonly RelativeOrAbsolute = 0;
  static readonly Absolute = 1;
  static readonly Relative = 2;
}

export class Uri {
  static readonly typeName = 'System.Uri';
  readonly OriginalString: string;
  private readonly parts: UriParts;

  constructor(text: string | Uri, relative?: string | Uri) {
    this.OriginalString = relative === undefined ? String(text) : resolve(text as Uri, String(relative));
    this.parts = parseUri(this.OriginalString);
  }

  get Scheme(): string {
    return this.parts.scheme;
  }

  get Host(): string {
    return this.parts.host;
  }

  get Port(): number {
    return this.parts.port;
  }

  get IsDefaultPort(): boolean {
    return this.parts.port === (DEFAULT_PORTS[this.parts.scheme] ?? -1);
  }

  get UserInfo(): string {
    return this.parts.userInfo;
  }

  get Authority(): string {
    return this.IsDefaultPort ? this.Host : `${this.Host}:${this.Port}`;
  }

  get AbsolutePath(): string {
    return this.parts.path;
  }

  get PathAndQuery(): string {
    return this.parts.path + this.parts.query;
  }

  get Query(): string {
    return this.parts.query === '?' ? '' : this.parts.query;
  }

  get Fragment(): string {
    return this.parts.fragment;
  }

  get Segments(): string[] {
    return this.parts.path.match(/[^/]*\/|[^/]+$/g) ?? [];
  }

  get AbsoluteUri(): string {
    const { scheme, userInfo, path, query, fragment, host } = this.parts;
    if (host === '' && scheme !== 'file') return `${scheme}:${path}${query}${fragment}`;
    return `${scheme}://${userInfo === '' ? '' : `${userInfo}@`}${this.Authority}${path}${query}${fragment}`;
  }

  get IsAbsoluteUri(): boolean {
    return true;
  }

  /** The folder of this one is above the other. */
  IsBaseOf(other: Uri): boolean {
    if (this.Scheme !== other.Scheme || this.Authority !== other.Authority) return false;
    const folder = this.AbsolutePath.slice(0, this.AbsolutePath.lastIndexOf('/') + 1);
    return other.AbsolutePath.toLowerCase().startsWith(folder.toLowerCase());
  }

  ToString(): string {
    return decodeSafely(this.AbsoluteUri);
  }

  toString(): string {
    return this.OriginalString;
  }

  /** All but unreserved characters. */
  static EscapeDataString(text: string): string {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  }

  static EscapeUriString(text: string): string {
    return escapePart(text);
  }

  static UnescapeDataString(text: string): string {
    return decodeSafely(text);
  }

  static HexEscape(character: string): string {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  }

  static IsWellFormedUriString(text: string, kind: number): boolean {
    if (escapePart(text) !== text || text.includes('\\')) return false;
    // A drive is no host.
    if (/^file:\/\/[a-z]:/i.test(text)) return false;
    const isAbsolute = isParsed(text);
    if (isAbsolute) return kind !== UriKind.Relative;
    return kind !== UriKind.Absolute && !/^[^/?#]*:/.test(text);
  }
}

function resolve(base: string | Uri, relative: string): string {
  try {
    return new URL(relative, base instanceof Uri ? base.AbsoluteUri : base).href;
  } catch {
    throw invalidUri('The format of the URI could not be determined.');
  }
}

function isParsed(text: string): boolean {
  try {
    parseUri(text);
    return true;
  } catch {
    return false;
  }
}

/** Sequences that are no UTF-8 stay as they are. */
function decodeSafely(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

export class UriBuilder {
  static readonly typeName = 'System.UriBuilder';
  private scheme: string;
  private port: number;
  private path: string;
  private query: string;
  private fragment: string;
  private readonly userInfo: string;
  Host: string;

  constructor(text = 'http://localhost/') {
    const parts = parseUri(/^[^/?#]+:/.test(text) ? text : `http://${text}`);
    this.scheme = parts.scheme;
    this.userInfo = parts.userInfo;
    this.Host = parts.host;
    this.port = parts.port;
    this.path = parts.path;
    this.query = parts.query;
    this.fragment = parts.fragment;
  }

  get Scheme(): string {
    return this.scheme;
  }

  set Scheme(value: string) {
    const name = value.split(':')[0]!;
    if (name !== '' && !SCHEME.test(name))
      throw new DotNetException(
        'System.ArgumentException',
        "Invalid URI: The URI scheme is not valid. (Parameter 'value')",
      );
    this.scheme = name.toLowerCase();
  }

  get Port(): number {
    return this.port;
  }

  set Port(value: number) {
    if (value < -1 || value > 65535)
      throw outOfRange('value', 'Specified argument was out of the range of valid values.');
    this.port = value;
  }

  get Path(): string {
    return this.path;
  }

  set Path(value: string) {
    this.path = escapePart(value === '' ? '/' : value.startsWith('/') ? value : `/${value}`);
  }

  get Query(): string {
    return this.query;
  }

  set Query(value: string) {
    this.query = value === '' || value.startsWith('?') ? value : `?${value}`;
  }

  get Fragment(): string {
    return this.fragment;
  }

  set Fragment(value: string) {
    this.fragment = value === '' || value.startsWith('#') ? value : `#${value}`;
  }

  get Uri(): Uri {
    return new Uri(this.ToString());
  }

  ToString(): string {
    const port = this.port === -1 ? '' : `:${this.port}`;
    const user = this.userInfo === '' ? '' : `${this.userInfo}@`;
    return `${this.scheme}://${user}${this.Host}${port}${this.path}${this.query}${this.fragment}`;
  }
}

export class NameValueCollection {
  static readonly typeName = 'System.Collections.Specialized.NameValueCollection';
  private readonly entries = new Map<
    string | undefined,
    { readonly name: string | undefined; readonly values: string[] }
  >();

  Add(name: string | undefined, value: string): void {
    const key = name?.toLowerCase();
    const entry = this.entries.get(key);
    if (entry === undefined) this.entries.set(key, { name, values: [value] });
    else entry.values.push(value);
  }

  get Count(): number {
    return this.entries.size;
  }

  GetKey(index: number): string | undefined {
    return this.at(index).name;
  }

  GetValues(key: number | string): string[] | undefined {
    return typeof key === 'number' ? this.at(key).values : this.entries.get(key.toLowerCase())?.values;
  }

  Get(key: number | string): string | undefined {
    return this.GetValues(key)?.join(',');
  }

  Item(key: number | string): string | undefined {
    return this.Get(key);
  }

  private at(index: number) {
    const entry = [...this.entries.values()][index];
    if (entry === undefined)
      throw outOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      );
    return entry;
  }
}

export class HttpUtility {
  static readonly typeName = 'System.Web.HttpUtility';

  /** Names without `=` are values of the null name. */
  static ParseQueryString(query: string): NameValueCollection {
    const result = new NameValueCollection();
    for (const part of query.replace(/^\?/, '').split('&')) {
      if (part === '') continue;
      const equals = part.indexOf('=');
      const decode = (text: string) => decodeSafely(text.replaceAll('+', ' '));
      if (equals < 0) result.Add(undefined, decode(part));
      else result.Add(decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
    }
    return result;
  }

  static UrlEncode(text: string): string {
    return encodeURIComponent(text)
      .replaceAll('%20', '+')
      .replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())
      .replace(/['~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  }

  static UrlDecode(text: string): string {
    return decodeSafely(text.replaceAll('+', ' '));
  }

  static HtmlEncode(text: string): string {
    const names: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };
    return text.replace(/[<>&"']|[\u00a0-\u00ff]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
  }
}
