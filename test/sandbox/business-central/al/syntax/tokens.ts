/** The kinds of tokens, as small numbers so that a token stream is three arrays of integers. */
export const Token = {
  EndOfFile: 0,
  Word: 1,
  QuotedWord: 2,
  Text: 3,
  VerbatimText: 4,
  Integer: 5,
  BigInteger: 6,
  Decimal: 7,
  Date: 8,
  Time: 9,
  DateTime: 10,
  OpenParenthesis: 11,
  CloseParenthesis: 12,
  OpenBracket: 13,
  CloseBracket: 14,
  OpenBrace: 15,
  CloseBrace: 16,
  Semicolon: 17,
  Comma: 18,
  Colon: 19,
  Dot: 20,
  DotDot: 21,
  DoubleColon: 22,
  Assign: 23,
  PlusAssign: 24,
  MinusAssign: 25,
  TimesAssign: 26,
  DivideAssign: 27,
  Equal: 28,
  NotEqual: 29,
  Less: 30,
  LessOrEqual: 31,
  Greater: 32,
  GreaterOrEqual: 33,
  Plus: 34,
  Minus: 35,
  Times: 36,
  Divide: 37,
  Question: 38,
  Hash: 39,
  At: 40,
  Ampersand: 41,
  Bar: 42,
  Percent: 43,
  // Keywords: words that cannot name anything unless quoted.
  And: 50,
  AssertError: 51,
  Begin: 52,
  Case: 53,
  Div: 54,
  Do: 55,
  DownTo: 56,
  Else: 57,
  End: 58,
  Exit: 59,
  False: 60,
  For: 61,
  ForEach: 62,
  If: 63,
  In: 64,
  Local: 65,
  Mod: 66,
  Not: 67,
  Of: 68,
  Or: 69,
  Procedure: 70,
  Repeat: 71,
  Then: 72,
  To: 73,
  Trigger: 74,
  True: 75,
  Until: 76,
  Var: 77,
  While: 78,
  With: 79,
  Xor: 80,
} as const;

export type TokenKind = (typeof Token)[keyof typeof Token];

const FIRST_KEYWORD = Token.And;

const KEYWORDS: ReadonlyMap<string, TokenKind> = new Map(
  Object.entries(Token)
    .filter(([, kind]) => kind >= FIRST_KEYWORD)
    .map(([name, kind]) => [name.toLowerCase(), kind]),
);

/** For each first letter, the lengths of the keywords that start with it, as bits: most words are ruled out by it. */
const KEYWORD_LENGTHS = new Uint16Array(128);
for (const word of KEYWORDS.keys()) {
  KEYWORD_LENGTHS[word.charCodeAt(0)]! |= 1 << word.length;
  KEYWORD_LENGTHS[word.toUpperCase().charCodeAt(0)]! |= 1 << word.length;
}
const LONGEST_KEYWORD = 11;

/** The kind of the word `text[start..end)`: a keyword or `Word`. */
export function wordKind(text: string, start: number, end: number): TokenKind {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (length > LONGEST_KEYWORD || first > 127 || (KEYWORD_LENGTHS[first]! & (1 << length)) === 0) return Token.Word;
  return KEYWORDS.get(text.slice(start, end).toLowerCase()) ?? Token.Word;
}

export function isKeyword(kind: TokenKind): boolean {
  return kind >= FIRST_KEYWORD;
}

const SPELLING: Partial<Record<TokenKind, string>> = {
  [Token.EndOfFile]: 'end of file',
  [Token.Word]: 'identifier',
  [Token.QuotedWord]: 'identifier',
  [Token.OpenParenthesis]: '(',
  [Token.CloseParenthesis]: ')',
  [Token.OpenBracket]: '[',
  [Token.CloseBracket]: ']',
  [Token.OpenBrace]: '{',
  [Token.CloseBrace]: '}',
  [Token.Semicolon]: ';',
  [Token.Comma]: ',',
  [Token.Colon]: ':',
  [Token.Dot]: '.',
  [Token.DoubleColon]: '::',
  [Token.Assign]: ':=',
  [Token.Equal]: '=',
};

/** How a token kind is named in a message. */
export function spelling(kind: TokenKind): string {
  const punctuation = SPELLING[kind];
  if (punctuation) return punctuation;
  for (const [word, keyword] of KEYWORDS) if (keyword === kind) return word;
  return 'token';
}

/** The tokens of one file in three parallel arrays; the last one is `EndOfFile`. */
export interface Tokens {
  readonly kinds: TokenKind[];
  readonly starts: number[];
  readonly ends: number[];
  /** Documentation comments by the index of the token that follows them, as a range of the text. */
  readonly documentation: Map<number, { start: number; end: number }>;
}
