/** System.Text.RegularExpressions on the engine of JavaScript: patterns are translated, what has no counterpart is refused. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { TimeSpan } from './date-time.ts';
import { DotNetException } from './dotnet-exception.ts';
import { type Translated, translatePattern } from './regex-pattern.ts';

export class RegexOptions {
  static readonly typeName = 'System.Text.RegularExpressions.RegexOptions';
  static readonly None = 0;
  static readonly IgnoreCase = 1;
  static readonly Multiline = 2;
  static readonly ExplicitCapture = 4;
  static readonly Compiled = 8;
  static readonly Singleline = 16;
  static readonly IgnorePatternWhitespace = 32;
  static readonly RightToLeft = 64;
  static readonly ECMAScript = 256;
  static readonly CultureInvariant = 512;
}

export class Capture {
  static readonly typeName: string = 'System.Text.RegularExpressions.Capture';
  readonly Index: number;
  readonly Value: string;

  constructor(index: number, value: string) {
    this.Index = index;
    this.Value = value;
  }

  get Length(): number {
    return this.Value.length;
  }

  ToString(): string {
    return this.Value;
  }
}

class Collection<T> implements Iterable<T> {
  static readonly typeName: string = 'System.Collections.ReadOnlyCollectionBase';
  protected readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  get Count(): number {
    return this.items.length;
  }

  Item(index: number): T {
    const item = this.items[index];
    if (item === undefined)
      throw new DotNetException(
        'System.ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'i')",
      );
    return item;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }
}

export class CaptureCollection extends Collection<Capture> {
  static override readonly typeName = 'System.Text.RegularExpressions.CaptureCollection';
}

export class Group extends Capture {
  static override readonly typeName: string = 'System.Text.RegularExpressions.Group';
  readonly Success: boolean;
  readonly Name: string;
  private readonly captures: () => readonly Capture[];

  constructor(name: string, index: number, value: string | undefined, captures?: () => readonly Capture[]) {
    super(value === undefined ? 0 : index, value ?? '');
    this.Name = name;
    this.Success = value !== undefined;
    this.captures = captures ?? (() => (value === undefined ? [] : [this]));
  }

  get Captures(): CaptureCollection {
    return new CaptureCollection(this.captures());
  }
}

export class GroupCollection extends Collection<Group> {
  static override readonly typeName = 'System.Text.RegularExpressions.GroupCollection';

  override Item(key: number | string): Group {
    const group = typeof key === 'number' ? this.items[key] : this.items.find(({ Name }) => Name === key);
    return group ?? new Group(String(key), 0, undefined);
  }
}

export class Match extends Group {
  static override readonly typeName = 'System.Text.RegularExpressions.Match';
  private readonly groups: readonly Group[];
  private readonly input: string;

  constructor(found: RegExpExecArray | undefined, input: string, translated: Translated) {
    super('0', found?.index ?? 0, found?.[0]);
    this.input = input;
    this.groups =
      found === undefined ? [this] : [this, ...translated.groups.map((group) => groupOf(found, group, translated))];
  }

  get Groups(): GroupCollection {
    return new GroupCollection(this.groups);
  }

  /** The replacement text of this match. */
  Result(replacement: string): string {
    return replacement.replace(
      /\$(?:(\d+)|\{(\w+)\}|([&`'$_]))/g,
      (whole, number: string, name: string, sign: string) => {
        switch (sign) {
          case '$':
            return '$';
          case '&':
            return this.Value;
          case '`':
            return this.input.slice(0, this.Index);
          case "'":
            return this.input.slice(this.Index + this.Length);
          case '_':
            return this.input;
        }
        const group = this.groups.find(({ Name }) => Name === (number ?? name));
        return group === undefined ? whole : group.Value;
      },
    );
  }
}

function groupOf(found: RegExpExecArray, group: Translated['groups'][number], { source }: Translated): Group {
  const [start] = found.indices?.[group.index] ?? [0];
  return new Group(group.name, start, found[group.index], () => {
    const value = found[group.index];
    if (value === undefined) return [];
    // JavaScript keeps only the last text that a repeated group matched, .NET keeps them all.
    if (group.repeated) throw new UnsupportedAlError('the captures of a repeated group', source);
    return [new Capture(start, value)];
  });
}

export class MatchCollection extends Collection<Match> {
  static override readonly typeName = 'System.Text.RegularExpressions.MatchCollection';
}

export class Regex {
  static readonly typeName = 'System.Text.RegularExpressions.Regex';
  static CacheSize = 15;
  private readonly translated: Translated;
  private readonly expression: RegExp;
  private readonly pattern: string;
  readonly Options: number;

  constructor(pattern: string, options = 0, _timeout?: TimeSpan) {
    if ((options & RegexOptions.RightToLeft) !== 0) throw new UnsupportedAlError('RegexOptions.RightToLeft');
    this.pattern = pattern;
    this.Options = options;
    this.translated = translatePattern(pattern, options);
    const flags = [
      'dgu',
      this.translated.sticky ? 'y' : '',
      (options & RegexOptions.IgnoreCase) === 0 ? '' : 'i',
      (options & RegexOptions.Multiline) === 0 ? '' : 'm',
      (options & RegexOptions.Singleline) === 0 ? '' : 's',
    ].join('');
    try {
      this.expression = new RegExp(this.translated.source, flags);
    } catch (error) {
      throw new DotNetException(
        'System.Text.RegularExpressions.RegexParseException',
        `Invalid pattern '${pattern}'. ${(error as Error).message}`,
      );
    }
  }

  private *all(input: string, start = 0): Iterable<Match> {
    const { expression } = this;
    expression.lastIndex = start;
    for (let found = expression.exec(input); found !== null; found = expression.exec(input)) {
      const next = found[0] === '' ? expression.lastIndex + 1 : expression.lastIndex;
      yield new Match(found, input, this.translated);
      expression.lastIndex = next;
    }
  }

  IsMatch(input: string, start = 0): boolean {
    for (const _match of this.all(input, start)) return true;
    return false;
  }

  static IsMatch(input: string, pattern: string, options = 0): boolean {
    return new Regex(pattern, options).IsMatch(input);
  }

  Match(input: string, start = 0): Match {
    for (const match of this.all(input, start)) return match;
    return new Match(undefined, input, this.translated);
  }

  static Match(input: string, pattern: string, options = 0): Match {
    return new Regex(pattern, options).Match(input);
  }

  Matches(input: string, start = 0): MatchCollection {
    return new MatchCollection([...this.all(input, start)]);
  }

  static Matches(input: string, pattern: string, options = 0): MatchCollection {
    return new Regex(pattern, options).Matches(input);
  }

  Replace(input: string, replacement: string, count = -1, start = 0): string {
    const parts: string[] = [];
    let end = 0;
    let left = count;
    for (const match of this.all(input, start)) {
      if (left === 0) break;
      parts.push(input.slice(end, match.Index), match.Result(replacement));
      end = match.Index + match.Length;
      left--;
    }
    return parts.join('') + input.slice(end);
  }

  static Replace(input: string, pattern: string, replacement: string, options = 0): string {
    return new Regex(pattern, options).Replace(input, replacement);
  }

  /** What groups captured stands between the parts. */
  Split(input: string, count = 0, start = 0): string[] {
    const parts: string[] = [];
    let end = 0;
    for (const match of this.all(input, start)) {
      if (count > 0 && parts.length >= count - 1) break;
      parts.push(input.slice(end, match.Index));
      for (const group of match.Groups) if (group !== match && group.Success) parts.push(group.Value);
      end = match.Index + match.Length;
    }
    return [...parts, input.slice(end)];
  }

  static Split(input: string, pattern: string, options = 0): string[] {
    return new Regex(pattern, options).Split(input);
  }

  GetGroupNames(): string[] {
    return ['0', ...this.translated.groups.map(({ name }) => name)];
  }

  GetGroupNumbers(): number[] {
    return [0, ...this.translated.groups.map((_group, index) => index + 1)];
  }

  GroupNameFromNumber(number: number): string {
    return this.GetGroupNames()[number] ?? '';
  }

  GroupNumberFromName(name: string): number {
    return this.GetGroupNames().indexOf(name);
  }

  ToString(): string {
    return this.pattern;
  }

  static Escape(text: string): string {
    const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };
    return text.replace(/[\\*+?|{[()^$.# \n\r\t\f]/g, (character) => named[character] ?? `\\${character}`);
  }

  static Unescape(text: string): string {
    const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07', e: '\x1b' };
    return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis, (_whole, unicode, hex, letter) => {
      if (letter !== undefined) return named[letter] ?? letter;
      return String.fromCharCode(Number.parseInt(unicode ?? hex, 16));
    });
  }
}
