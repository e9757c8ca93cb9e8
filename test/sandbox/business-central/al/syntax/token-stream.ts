import type { Identifier, IntegerLiteral, ObjectReference, QualifiedName } from './ast.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';
import type { SourceFile } from './source.ts';
import { isKeyword, spelling, Token, type TokenKind, type Tokens } from './tokens.ts';

/** Thrown after a syntax error has been reported; caught where parsing can go on. */
export class SyntaxFailure extends Error {}

/** Deeper nesting than this is refused, so that no input can exhaust the stack. */
const DEEPEST_NESTING = 400;

/** The parser's place in the tokens of one file. */
export class TokenStream {
  readonly source: SourceFile;
  readonly diagnostics: Diagnostic[];
  readonly #tokens: Tokens;
  /** Names, in lower case, that stand in what was skipped after an error: they may be declared there. */
  readonly lost = new Set<string>();
  /** Whether everything has been read: what is missing elsewhere may stand in what has not. */
  isWhole = true;
  /** Loops that wait for their `until`. */
  openRepeats = 0;
  /** Bodies around that may hold variables and procedures. */
  codeBodies = 0;
  /** Offsets of names and texts without their closing quote. */
  readonly #broken: ReadonlySet<number>;
  #braces: number | undefined;
  #position = 0;
  #lastError = -1;
  #depth = 0;
  /** The kind of the current token. */
  kind: TokenKind;

  constructor(source: SourceFile, tokens: Tokens, diagnostics: Diagnostic[], broken: ReadonlySet<number> = new Set()) {
    this.#broken = broken;
    this.source = source;
    this.#tokens = tokens;
    this.diagnostics = diagnostics;
    this.kind = tokens.kinds[0]!;
  }

  get position(): number {
    return this.#position;
  }

  /** Offset of the current token. */
  get start(): number {
    return this.#tokens.starts[this.#position]!;
  }

  /** Offset behind the current token. */
  get currentEnd(): number {
    return this.#tokens.ends[this.#position]!;
  }

  /** Offset behind the token before the current one. */
  get end(): number {
    return this.#position === 0 ? 0 : this.#tokens.ends[this.#position - 1]!;
  }

  /** The kind of the token `distance` tokens ahead. */
  peek(distance = 1): TokenKind {
    return this.#tokens.kinds[this.#position + distance] ?? Token.EndOfFile;
  }

  /** The text of the current token as written. */
  get raw(): string {
    return this.source.text.slice(this.start, this.currentEnd);
  }

  /** The current token in lower case when it is a word, '' otherwise. */
  get word(): string {
    return this.kind === Token.Word ? this.raw.toLowerCase() : '';
  }

  /** The token `distance` tokens ahead in lower case when it is a word or keyword, '' otherwise. */
  wordAhead(distance = 1): string {
    const at = this.#position + distance;
    const kind = this.#tokens.kinds[at];
    if (kind === undefined || (kind !== Token.Word && !isKeyword(kind))) return '';
    return this.source.text.slice(this.#tokens.starts[at]!, this.#tokens.ends[at]!).toLowerCase();
  }

  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  isWord(word: string): boolean {
    return this.kind === Token.Word && this.currentEnd - this.start === word.length && this.word === word;
  }

  /** The documentation comment before the token at `position`, slashes taken off. */
  documentationAt(position: number): string | undefined {
    const range = this.#tokens.documentation.get(position);
    if (!range) return undefined;
    const lines = this.source.text.slice(range.start, range.end).split(/\r?\n/);
    return lines.map((line) => line.replace(/^\s*\/\/\/ ?/, '')).join('\n');
  }

  advance(): void {
    if (this.kind !== Token.EndOfFile) this.kind = this.#tokens.kinds[++this.#position]!;
  }

  rewind(position: number): void {
    this.#position = position;
    this.kind = this.#tokens.kinds[position]!;
  }

  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  acceptWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }

  expect(kind: TokenKind): void {
    if (!this.accept(kind)) this.fail('AL0104', `Syntax error, '${spelling(kind)}' expected.`);
  }

  expectWord(word: string): void {
    if (!this.acceptWord(word)) this.fail('AL0104', `Syntax error, '${word}' expected.`);
  }

  /** Takes a `;`, or reports that it is missing and goes on as if it stood there. */
  expectSemicolon(): void {
    if (this.accept(Token.Semicolon)) return;
    this.report('AL0111', 'Semicolon expected.', this.end);
  }

  /** Takes the `;` between the parts of a declaration; a comma in its place is reported and taken. */
  expectSeparator(): void {
    if (this.kind === Token.Comma) {
      this.report('AL0104', "Syntax error, ';' expected.");
      this.advance();
    } else this.expect(Token.Semicolon);
  }

  /** How many `{` the file has more than `}`, less those that have been reported: which of the two is missing. */
  get missingCloseBraces(): number {
    if (this.#braces === undefined) {
      this.#braces = 0;
      for (const kind of this.#tokens.kinds) {
        if (kind === Token.OpenBrace) this.#braces++;
        else if (kind === Token.CloseBrace) this.#braces--;
      }
    }
    return this.#braces;
  }

  /** Goes on as if a `}` stood here. */
  supplyCloseBrace(): void {
    this.report('AL0104', "Syntax error, '}' expected.");
    this.#braces = this.missingCloseBraces - 1;
  }

  /** Goes on as if a `{` stood here. */
  supplyOpenBrace(): void {
    this.report('AL0104', "Syntax error, '{' expected.");
    this.#braces = this.missingCloseBraces + 1;
  }

  /** Remembers the names between a position and the current one as lost. */
  lose(from: number): void {
    for (let at = from; at < this.#position; at++) {
      const kind = this.#tokens.kinds[at]!;
      const start = this.#tokens.starts[at]!;
      const end = this.#tokens.ends[at]!;
      if (kind === Token.Word) this.lost.add(this.source.text.slice(start, end).toLowerCase());
      else if (kind === Token.QuotedWord) this.lost.add(unquote(this.source.text, start, end, '"').toLowerCase());
    }
  }

  /** Reports an error once per place: what follows from it there is left out. */
  report(code: string, message: string, offset = this.start): void {
    if (this.#lastError === this.#position) return;
    // A name or text without its quote has taken what should stand here.
    if (this.#position > 0 && this.#broken.has(this.#tokens.starts[this.#position - 1]!)) return;
    this.#lastError = this.#position;
    this.diagnostics.push(diagnosticAt(this.source, offset, code, message));
  }

  fail(code: string, message: string): never {
    this.isWhole = false;
    this.report(code, message);
    throw new SyntaxFailure(message);
  }

  /** Runs `parse` one level deeper. */
  nested<Result>(parse: (tokens: TokenStream) => Result): Result {
    if (this.#depth >= DEEPEST_NESTING) this.fail('AL0109', `Nesting is deeper than ${DEEPEST_NESTING} levels.`);
    this.#depth++;
    try {
      return parse(this);
    } finally {
      this.#depth--;
    }
  }
}

/** A name: a word or a quoted name. */
export function parseIdentifier(tokens: TokenStream): Identifier {
  const { source, start, currentEnd: end, kind } = tokens;
  if (kind === Token.Word) {
    tokens.advance();
    return { kind: 'identifier', source, start, end, text: source.text.slice(start, end), quoted: false };
  }
  if (kind === Token.QuotedWord) {
    tokens.advance();
    return { kind: 'identifier', source, start, end, text: unquote(source.text, start, end, '"'), quoted: true };
  }
  if (isKeyword(kind)) {
    return tokens.fail('AL0105', `Syntax error, identifier expected; '${tokens.raw}' is a keyword.`);
  }
  return tokens.fail('AL0107', 'Syntax error, identifier expected.');
}

/** A name in a place where nothing but a name can stand, so that keywords need no quotes there. */
export function parseAnyName(tokens: TokenStream): Identifier {
  const { source, start, currentEnd: end, kind } = tokens;
  if (!isKeyword(kind)) return parseIdentifier(tokens);
  tokens.advance();
  return { kind: 'identifier', source, start, end, text: source.text.slice(start, end), quoted: false };
}

/** An object may be called LOCAL without quotes: Microsoft has a permission set of that name. */
export function parseObjectName(tokens: TokenStream): Identifier {
  return tokens.is(Token.Local) ? parseAnyName(tokens) : parseIdentifier(tokens);
}

export function isName(kind: TokenKind): boolean {
  return kind === Token.Word || kind === Token.QuotedWord;
}

/** `A`, `A.B.C` */
export function parseQualifiedName(tokens: TokenStream): QualifiedName {
  const { source, start } = tokens;
  return qualifiedName(tokens, parseIdentifier(tokens), source, start);
}

function qualifiedName(tokens: TokenStream, first: Identifier, source: SourceFile, start: number): QualifiedName {
  const parts = [first];
  while (tokens.accept(Token.Dot)) parts.push(parseAnyName(tokens));
  return { kind: 'qualifiedName', source, start, end: tokens.end, parts };
}

export function parseObjectReference(tokens: TokenStream): ObjectReference {
  if (tokens.kind === Token.Integer) return parseInteger(tokens);
  const { source, start } = tokens;
  return qualifiedName(tokens, parseObjectName(tokens), source, start);
}

export function parseInteger(tokens: TokenStream): IntegerLiteral {
  const { source, start, currentEnd: end } = tokens;
  if (tokens.kind !== Token.Integer) tokens.fail('AL0114', 'Syntax error, integer literal expected.');
  const value = Number(tokens.raw);
  tokens.advance();
  return { kind: 'integerLiteral', source, start, end, value };
}

/** `A, B, C` up to what is no comma. */
export function parseNames(tokens: TokenStream): Identifier[] {
  const names = [parseAnyName(tokens)];
  while (tokens.accept(Token.Comma)) names.push(parseAnyName(tokens));
  return names;
}

/** The content of a text literal. */
export function parseText(tokens: TokenStream): string {
  const { source, start, currentEnd: end, kind } = tokens;
  if (kind !== Token.Text && kind !== Token.VerbatimText) {
    return tokens.fail('AL0219', 'Syntax error, string literal expected.');
  }
  tokens.advance();
  return unquote(source.text, kind === Token.VerbatimText ? start + 1 : start, end, "'");
}

/** Takes the quotes off and resolves doubled ones; the closing quote may be missing after an error. */
function unquote(text: string, start: number, end: number, quote: string): string {
  const closed = end - start >= 2 && text[end - 1] === quote;
  const content = text.slice(start + 1, closed ? end - 1 : end);
  return content.includes(quote) ? content.replaceAll(quote + quote, quote) : content;
}
