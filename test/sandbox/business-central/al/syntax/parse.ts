import type { CompilationUnit, ObjectDeclaration, QualifiedName, Using } from './ast.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';
import { tokenize } from './lexer.ts';
import { parseObject, startsObject } from './objects.ts';
import { parseMemberHead } from './procedures.ts';
import { SourceFile } from './source.ts';
import { parseQualifiedName, SyntaxFailure, TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';

export interface ParseOptions {
  /** The file's path as diagnostics are to name it. */
  readonly path: string;
  /** The preprocessor symbols that are defined. */
  readonly symbols?: Iterable<string>;
}

export interface ParseResult {
  readonly unit: CompilationUnit;
  readonly diagnostics: Diagnostic[];
  /** Names, in lower case, that stand in parts that could not be read. */
  readonly lost: ReadonlySet<string>;
  /** Whether nothing of the file had to be skipped. */
  readonly isWhole: boolean;
}

/** Parses the text of one `.al` file; after a syntax error it goes on with what follows. */
export function parseFile(text: string, { path, symbols = [] }: ParseOptions): ParseResult {
  const source = new SourceFile(path, text);
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<number>();
  const unclosed: number[] = [];
  const tokenized = tokenize(text, symbols, (offset, code, message, severity) => {
    diagnostics.push(diagnosticAt(source, offset, code, message, severity));
    if (code === 'AL0360' || code === 'AL0361') broken.add(offset);
    if (code === 'AL0100' || code === 'AL0623') unclosed.push(offset);
  });
  const isRead = diagnostics.every(({ severity }) => severity !== 'error');
  const tokens = new TokenStream(source, tokenized, diagnostics, broken);
  const unit = parseCompilationUnit(tokens);
  for (const offset of unclosed) loseNames(text.slice(offset), tokens.lost);
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  return { unit, diagnostics, lost: tokens.lost, isWhole: isRead && tokens.isWhole };
}

/** What follows a comment or an `#if` without its end may not have been meant to be left out. */
function loseNames(text: string, lost: Set<string>): void {
  for (const [, quoted, word = ''] of text.matchAll(/"([^"\n]+)"|(\w+)/g)) lost.add((quoted ?? word).toLowerCase());
}

function parseCompilationUnit(tokens: TokenStream): CompilationUnit {
  const { source } = tokens;
  const usings: Using[] = [];
  const objects: ObjectDeclaration[] = [];
  let namespace: QualifiedName | undefined;
  while (tokens.kind !== Token.EndOfFile) {
    const before = tokens.position;
    try {
      if (tokens.isWord('namespace') && !namespace && objects.length === 0) namespace = parseNamespace(tokens);
      else if (tokens.isWord('using') && objects.length === 0) usings.push(parseUsing(tokens));
      else objects.push(parseObject(tokens, parseMemberHead(tokens), nameOf(namespace)));
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipToObject(tokens, tokens.position === before);
      tokens.lose(before);
    }
  }
  return { kind: 'compilationUnit', source, start: 0, end: source.text.length, namespace, usings, objects };
}

function nameOf(namespace: QualifiedName | undefined): string {
  return namespace?.parts.map((part) => part.text).join('.') ?? '';
}

function parseNamespace(tokens: TokenStream): QualifiedName {
  tokens.advance();
  const name = parseQualifiedName(tokens);
  tokens.expectSemicolon();
  return name;
}

function parseUsing(tokens: TokenStream): Using {
  const { source, start } = tokens;
  tokens.advance();
  const name = parseQualifiedName(tokens);
  tokens.expectSemicolon();
  return { kind: 'using', source, start, end: tokens.end, name };
}

/** After an error outside of any object: goes to where the next object starts. */
function skipToObject(tokens: TokenStream, mustMove: boolean): void {
  if (mustMove) tokens.advance();
  while (tokens.kind !== Token.EndOfFile && !startsObject(tokens)) tokens.advance();
}
