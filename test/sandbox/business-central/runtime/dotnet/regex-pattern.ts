/**
 * Patterns of .NET as JavaScript writes them.
 * @see https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { DotNetException } from './dotnet-exception.ts';

const MULTILINE = 2;
const EXPLICIT_CAPTURE = 4;
const SINGLE_LINE = 16;
const IGNORE_WHITESPACE = 32;
const ECMASCRIPT = 256;

const WORD = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]';
const WORD_BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

export interface Translated {
  readonly source: string;
  /** Each match begins where the one before ended. */
  readonly sticky: boolean;
  /** In the order of .NET's numbers: unnamed groups first. `index` is the number in JavaScript. */
  readonly groups: readonly { readonly name: string; readonly index: number; readonly repeated: boolean }[];
}

interface OpenGroup {
  /** The number in JavaScript of the first group that captures in it, itself included. */
  readonly first: number;
  readonly close: string;
}

export function translatePattern(pattern: string, options: number): Translated {
  return new Translation(pattern, options).result();
}

class Translation {
  private readonly pattern: string;
  private readonly explicit: boolean;
  private readonly spaced: boolean;
  private readonly ecmaScript: boolean;
  private readonly multiline: boolean;
  private readonly singleLine: boolean;
  private readonly found: { name: string | undefined; index: number; repeated: boolean }[] = [];
  private readonly open: OpenGroup[] = [];
  private sticky = false;
  private at = 0;
  private count = 0;
  private atomic = 0;

  constructor(pattern: string, options: number) {
    this.pattern = pattern;
    this.explicit = (options & EXPLICIT_CAPTURE) !== 0;
    this.ecmaScript = (options & ECMASCRIPT) !== 0;
    this.multiline = (options & MULTILINE) !== 0;
    this.singleLine = (options & SINGLE_LINE) !== 0;
    this.spaced = (options & IGNORE_WHITESPACE) !== 0;
  }

  result(): Translated {
    let source = '';
    while (this.at < this.pattern.length) source += this.next();
    if (this.open.length > 0) throw invalid(this.pattern, "Not enough )'s.");
    const unnamed = this.found.filter(({ name }) => name === undefined);
    const named = this.found.filter(({ name }) => name !== undefined);
    const groups = [...unnamed.map((group, index) => ({ ...group, name: String(index + 1) })), ...named];
    return {
      source,
      sticky: this.sticky,
      groups: groups.map(({ name, index, repeated }) => ({ name: name!, index, repeated })),
    };
  }

  private take(length: number): string {
    const text = this.pattern.slice(this.at, this.at + length);
    this.at += length;
    return text;
  }

  /** Something else in place of the next characters. */
  private replace(length: number, by: string): string {
    this.at += length;
    return by;
  }

  private matchHere(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    return expression.exec(this.pattern) ?? undefined;
  }

  private next(): string {
    const character = this.pattern[this.at]!;
    switch (character) {
      case '\\':
        return this.escape(false);
      case '[':
        return this.characterClass();
      case '(':
        return this.openGroup();
      case ')':
        return this.closeGroup();
      case '{':
        return this.matchHere(/\{\d+(,\d*)?\}/y) === undefined ? this.replace(1, '\\{') : this.take(1);
      case '}': {
        const isQuantifier = /\{\d+(,\d*)?$/.test(this.pattern.slice(0, this.at));
        return isQuantifier ? this.take(1) : this.replace(1, '\\}');
      }
      case ']':
        return this.replace(1, '\\]');
      case '$':
        // Before a line feed at the end as well; of every line with Multiline.
        this.take(1);
        return this.multiline ? '(?=\\n|(?![\\s\\S]))' : '(?=\\n?(?![\\s\\S]))';
      case '.':
        // Only a line feed ends a line.
        this.take(1);
        return this.singleLine ? '[\\s\\S]' : '[^\\n]';
      case '#':
        if (!this.spaced) return this.take(1);
        this.at += this.matchHere(/[^\n]*/y)![0].length;
        return '';
      default:
        if (this.spaced && /\s/.test(character)) return this.replace(1, '');
        return String.fromCodePoint(this.pattern.codePointAt(this.at)!).length === 2 ? this.take(2) : this.take(1);
    }
  }

  private escape(inClass: boolean): string {
    const letter = this.pattern[this.at + 1];
    if (letter === undefined) throw invalid(this.pattern, 'Illegal \\ at end of pattern.');
    const octal = this.matchHere(/\\([0-3][0-7]{2})/y);
    if (octal !== undefined)
      return this.replace(octal[0].length, `\\x${Number.parseInt(octal[1]!, 8).toString(16).padStart(2, '0')}`);
    if (this.ecmaScript && /[wWdDbB]/.test(letter)) return this.take(2);
    switch (letter) {
      case 'A':
        return this.replace(2, '(?<![\\s\\S])');
      case 'Z':
        return this.replace(2, '(?=\\n?(?![\\s\\S]))');
      case 'z':
        return this.replace(2, '(?![\\s\\S])');
      case 'G':
        if (this.at > 0) throw new UnsupportedAlError('regular expressions with \\G in the middle');
        this.sticky = true;
        return this.replace(2, '');
      case 'a':
        return this.replace(2, '\\x07');
      case 'e':
        return this.replace(2, '\\x1b');
      // Letters and digits of all scripts, not of English alone.
      case 'w':
        return this.replace(2, inClass ? '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}' : WORD);
      case 'W':
        if (inClass) throw new UnsupportedAlError('regular expressions with [\\W]');
        return this.replace(2, '[^\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]');
      case 'b':
        if (inClass) break;
        return this.replace(2, WORD_BOUNDARY);
      case 'd':
        return this.replace(2, '\\p{Nd}');
      case 'D':
        return this.replace(2, '\\P{Nd}');
      case 'k': {
        const name = this.matchHere(/\\k(?:<(\w+)>|'(\w+)')/y);
        if (name === undefined) throw invalid(this.pattern, 'Malformed \\k<...> named back reference.');
        return this.replace(name[0].length, `\\k<${name[1] ?? name[2]}>`);
      }
    }
    if (/[pPux\dcbBsSnrtfv]/.test(letter)) return this.take(2);
    // In a pattern with Unicode, only signs of the syntax may be escaped.
    const sign = this.take(2)[1]!;
    if (/[\^$\\.*+?()[\]{}|/]/.test(sign) || (inClass && sign === '-')) return `\\${sign}`;
    return sign;
  }

  private characterClass(): string {
    let source = this.take(this.pattern[this.at + 1] === '^' ? 2 : 1);
    let isFirst = true;
    for (;;) {
      const character = this.pattern[this.at];
      if (character === undefined) throw invalid(this.pattern, 'Unterminated [] set.');
      if (character === ']' && !isFirst) return source + this.take(1);
      if (character === '-' && this.pattern[this.at + 1] === '[')
        throw new UnsupportedAlError('regular expressions with a difference of sets');
      if (character === '\\') source += this.escape(true);
      else
        source +=
          '()[]{}/|^'.includes(character) && !(character === '^' && source === '[')
            ? `\\${this.take(1)}`
            : this.take(1);
      isFirst = false;
    }
  }

  private openGroup(): string {
    const special = this.matchHere(
      /\(\?(?:#[^)]*\)|<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'|(<?[=!]|:|>)|([imnsx-]+)(:|\)))/y,
    );
    if (special === undefined) {
      if (this.pattern[this.at + 1] === '?')
        throw new UnsupportedAlError('regular expressions with', this.pattern.slice(this.at, this.at + 4));
      this.take(1);
      if (this.explicit) return this.push(undefined, '(?:', ')');
      return this.push(this.capture(undefined), '(', ')');
    }
    const [text, angled, quoted, kind, flags, end] = special;
    this.take(text.length);
    if (text.startsWith('(?#')) return '';
    const name = angled ?? quoted;
    if (name !== undefined) return this.push(this.capture(name), `(?<${name}>`, ')');
    if (kind === '>') {
      // What a lookahead has matched is not tried again.
      const hidden = `atomic${++this.atomic}`;
      this.count++;
      return this.push(undefined, `(?=(?<${hidden}>`, `))\\k<${hidden}>`);
    }
    if (kind !== undefined) return this.push(undefined, `(?${kind}`, ')');
    if (end === ')') throw new UnsupportedAlError('regular expressions with', `options in the middle: ${text}`);
    if (/[nx]/.test(flags!)) throw new UnsupportedAlError('regular expressions with', text);
    return this.push(undefined, `(?${flags}:`, ')');
  }

  private capture(name: string | undefined): number {
    this.found.push({ name, index: ++this.count, repeated: false });
    return this.count;
  }

  private push(index: number | undefined, source: string, close: string): string {
    this.open.push({ first: index ?? this.count + 1, close });
    return source;
  }

  private closeGroup(): string {
    const group = this.open.pop();
    if (group === undefined) throw invalid(this.pattern, "Too many )'s.");
    this.take(1);
    if (this.matchHere(/[*+]|\{\d+(,\d*)?\}/y) !== undefined) this.markRepeated(group.first);
    return group.close;
  }

  /** The group that closes and all in it. */
  private markRepeated(first: number): void {
    for (const group of this.found) if (group.index >= first) group.repeated = true;
  }
}

function invalid(pattern: string, problem: string): DotNetException {
  return new DotNetException(
    'System.Text.RegularExpressions.RegexParseException',
    `Invalid pattern '${pattern}' at offset ${pattern.length}. ${problem}`,
  );
}
