import { Preprocessor, type Report } from './preprocessor.ts';
import { Token, type TokenKind, type Tokens, wordKind } from './tokens.ts';

const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const ASTERISK = 42;
const SLASH = 47;
const AT = 64;

const PUNCTUATION: readonly (readonly [string, TokenKind])[] = [
  ['(', Token.OpenParenthesis],
  [')', Token.CloseParenthesis],
  ['[', Token.OpenBracket],
  [']', Token.CloseBracket],
  ['{', Token.OpenBrace],
  ['}', Token.CloseBrace],
  [';', Token.Semicolon],
  [',', Token.Comma],
  [':', Token.Colon],
  ['.', Token.Dot],
  ['=', Token.Equal],
  ['<', Token.Less],
  ['>', Token.Greater],
  ['+', Token.Plus],
  ['-', Token.Minus],
  ['*', Token.Times],
  ['/', Token.Divide],
  ['?', Token.Question],
  ['#', Token.Hash],
  ['@', Token.At],
  ['&', Token.Ampersand],
  ['|', Token.Bar],
  ['%', Token.Percent],
];
const SINGLE_CHARACTER = new Uint8Array(128);
for (const [character, kind] of PUNCTUATION) SINGLE_CHARACTER[character.charCodeAt(0)] = kind;

/** By both character codes, the first one shifted by 8 bits. */
const DOUBLE_CHARACTER: ReadonlyMap<number, TokenKind> = new Map(
  (
    [
      ['..', Token.DotDot],
      ['::', Token.DoubleColon],
      [':=', Token.Assign],
      ['+=', Token.PlusAssign],
      ['-=', Token.MinusAssign],
      ['*=', Token.TimesAssign],
      ['/=', Token.DivideAssign],
      ['<>', Token.NotEqual],
      ['<=', Token.LessOrEqual],
      ['>=', Token.GreaterOrEqual],
    ] as const
  ).map(([characters, kind]) => [(characters.charCodeAt(0) << 8) | characters.charCodeAt(1), kind]),
);

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const CHARACTER_CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) CHARACTER_CLASS[code] = LETTER;
  else if (/[0-9]/.test(character)) CHARACTER_CLASS[code] = DIGIT;
  else if (/\s/.test(character)) CHARACTER_CLASS[code] = SPACE;
}

function characterClass(code: number): number {
  if (code < 128) return CHARACTER_CLASS[code]!;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return code === 0xfeff || /\s/.test(character) ? SPACE : 0;
}

/** Code of the character at `at`, or 0 past the end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

const INTEGER_MAXIMUM_DIGITS = 9;

/** Splits AL text into tokens, leaving out comments and what the preprocessor excludes. */
export function tokenize(text: string, symbols: Iterable<string>, report: Report): Tokens {
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const documentation: Tokens['documentation'] = new Map();
  const preprocessor = new Preprocessor(symbols, report);
  const length = text.length;
  let at = 0;
  /** Behind the last unexpected character: of several in a row only the first is reported. */
  let afterUnexpected = -1;

  function add(kind: TokenKind, start: number, end: number): void {
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
    at = end;
  }

  function lineEnd(from: number): number {
    const end = text.indexOf('\n', from);
    return end < 0 ? length : end;
  }

  function startsLine(offset: number): boolean {
    let before = offset - 1;
    while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
    return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 0xfeff;
  }

  /** Reads the directive at `at`, then skips lines until the preprocessor lets text through again. */
  function directive(): void {
    for (;;) {
      const end = lineEnd(at);
      preprocessor.directive(text.slice(at + 1, end), at, kinds.length > 0);
      at = end;
      if (preprocessor.active) return;
      do {
        at = Math.min(lineEnd(at) + 1, length);
        while (codeAt(text, at) === 32 || codeAt(text, at) === 9) at++;
        if (at >= length) return;
      } while (codeAt(text, at) !== 35);
    }
  }

  function lineComment(start: number): void {
    const end = lineEnd(start);
    if (codeAt(text, start + 2) === 47) {
      const known = documentation.get(kinds.length);
      if (known) known.end = end;
      else documentation.set(kinds.length, { start, end });
    }
    at = end;
  }

  function blockComment(start: number): void {
    const close = text.indexOf('*/', start + 2);
    if (close < 0) report(start, 'AL0100', 'Unterminated multiline comment.');
    at = close < 0 ? length : close + 2;
  }

  /** A literal or name between quotes, where a doubled quote stands for one. Without `multiline` it ends with its line. */
  function quoted(kind: TokenKind, start: number, open: number, quote: string, multiline: boolean): void {
    const limit = multiline ? length : lineEnd(open);
    let close = text.indexOf(quote, open + 1);
    while (close >= 0 && close < limit && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
    if (close >= 0 && close < limit) {
      add(kind, start, close + 1);
      return;
    }
    const [code, what] = quote === '"' ? ['AL0361', 'Identifier'] : ['AL0360', 'Text literal'];
    report(start, code!, `${what} was not properly terminated. Use the character ${quote} to terminate it.`);
    const end = text[limit - 1] === '\r' ? limit - 1 : limit;
    add(kind, start, Math.max(end, open + 1));
  }

  function number(start: number): void {
    let end = start + 1;
    while (characterClass(codeAt(text, end)) === DIGIT) end++;
    let kind: TokenKind = end - start > INTEGER_MAXIMUM_DIGITS ? integerKind(text.slice(start, end)) : Token.Integer;
    if (codeAt(text, end) === 46 && characterClass(codeAt(text, end + 1)) === DIGIT) {
      kind = Token.Decimal;
      end += 2;
      while (characterClass(codeAt(text, end)) === DIGIT) end++;
    }
    const suffixEnd = suffix(end);
    const suffixed = suffixKind(text.slice(end, suffixEnd).toUpperCase(), kind === Token.Decimal);
    if (suffixed) add(suffixed, start, suffixEnd);
    else add(kind, start, end);
  }

  function suffix(from: number): number {
    let end = from;
    while ((characterClass(codeAt(text, end)) & (LETTER | DIGIT)) !== 0) end++;
    return end;
  }

  while (at < length) {
    const code = text.charCodeAt(at);
    const type = characterClass(code);
    if (type === SPACE) {
      at++;
    } else if (type === LETTER) {
      const start = at;
      const end = suffix(start + 1);
      add(wordKind(text, start, end), start, end);
    } else if (type === DIGIT) {
      number(at);
    } else {
      punctuation(code);
    }
  }

  function punctuation(code: number): void {
    const next = codeAt(text, at + 1);
    if (code === QUOTE) quoted(Token.QuotedWord, at, at, '"', false);
    else if (code === APOSTROPHE) quoted(Token.Text, at, at, "'", false);
    else if (code === AT && next === APOSTROPHE) quoted(Token.VerbatimText, at, at + 1, "'", true);
    else if (code === HASH && startsLine(at)) directive();
    else if (code === SLASH && next === SLASH) lineComment(at);
    else if (code === SLASH && next === ASTERISK) blockComment(at);
    else operator(code, next);
  }

  function operator(code: number, next: number): void {
    const double = DOUBLE_CHARACTER.get((code << 8) | next);
    if (double !== undefined) {
      add(double, at, at + 2);
      return;
    }
    const single = code < 128 ? SINGLE_CHARACTER[code]! : 0;
    if (single !== 0) {
      add(single as TokenKind, at, at + 1);
      return;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (at !== afterUnexpected) report(at, 'AL0183', `Unexpected character '${character}'.`);
    at += character.length;
    afterUnexpected = at;
  }

  preprocessor.finish();
  add(Token.EndOfFile, length, length);
  return { kinds, starts, ends, documentation };
}

function integerKind(digits: string): TokenKind {
  return BigInt(digits) > 2147483647n ? Token.BigInteger : Token.Integer;
}

/** What the letters right behind a number make of it: `20260131D`, `120000T`, `0DT`, `5L`. */
function suffixKind(letters: string, decimal: boolean): TokenKind | undefined {
  if (letters === 'T') return Token.Time;
  if (decimal) return undefined;
  if (letters === 'D') return Token.Date;
  if (letters === 'DT') return Token.DateTime;
  return letters === 'L' ? Token.BigInteger : undefined;
}
