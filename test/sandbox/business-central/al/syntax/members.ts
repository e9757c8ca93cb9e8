import type { Procedure, Property, Trigger, VariableDeclaration } from './ast.ts';
import {
  type MemberHead,
  parseMemberHead,
  parseProcedure,
  parseTrigger,
  parseVariables,
  startsMisspelledProcedure,
  startsProcedure,
} from './procedures.ts';
import { parseProperty } from './properties.ts';
import { SyntaxFailure, type TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';

/** What a body between braces may hold. */
export interface Body {
  readonly properties: Property[];
  readonly triggers: Trigger[];
  readonly variables: VariableDeclaration[];
  readonly procedures: Procedure[];
}

/**
 * Reads one member that only this kind of body has, such as `fields { ... }` or `column(...) { ... }`;
 * false when the current word starts none.
 */
export type SectionParser = (word: string, head: MemberHead) => boolean;

export interface BodyOptions {
  /** Variables and procedures may stand here. */
  readonly code?: boolean;
  /** Procedures have no body here. */
  readonly bodiless?: boolean;
}

/** `{ ... }`: properties, triggers, with `code` variables and procedures too, and what `section` knows. */
export function parseBody(tokens: TokenStream, section: SectionParser, options: BodyOptions = {}): Body {
  const body: Body = { properties: [], triggers: [], variables: [], procedures: [] };
  openBody(tokens);
  if (options.code) tokens.codeBodies++;
  try {
    if (!parseMembers(tokens, body, section, options)) return body;
  } finally {
    if (options.code) tokens.codeBodies--;
  }
  // At the end of the file, what is there is kept: others refer to it.
  if (tokens.kind === Token.EndOfFile) tokens.report('AL0104', "Syntax error, '}' expected.");
  else tokens.expect(Token.CloseBrace);
  return body;
}

/** Reads members up to the `}`; false when that is missing, and what is there belongs to a body around. */
function parseMembers(tokens: TokenStream, body: Body, section: SectionParser, options: BodyOptions): boolean {
  let misplaced = false;
  while (tokens.kind !== Token.CloseBrace && tokens.kind !== Token.EndOfFile) {
    const before = tokens.position;
    if (tokens.missingCloseBraces > 0 && !options.code && tokens.codeBodies > 0 && startsCode(tokens)) {
      tokens.supplyCloseBrace();
      return false;
    }
    try {
      if (tokens.nested(() => parseMember(tokens, body, section, options))) continue;
      if (tokens.missingCloseBraces > 0 && !options.code && startsMember(tokens)) {
        tokens.supplyCloseBrace();
        return false;
      }
      const hint = tokens.kind === Token.End ? " There is no 'begin' for this 'end'." : '';
      tokens.isWhole = false;
      if (!misplaced) tokens.report('AL0104', `Syntax error, '}' expected.${hint}`);
      misplaced = true; // what follows belongs to another body as well: one report is enough
      skipMember(tokens, true);
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipMember(tokens, tokens.position === before);
    }
    tokens.lose(before);
  }
  return true;
}

/** Variables and procedures stand in the body of an object only. */
function startsCode(tokens: TokenStream): boolean {
  return tokens.kind === Token.Var || startsProcedure(tokens);
}

/** `{ ... }` of a section that holds nothing but what `section` reads. */
export function parseSection(tokens: TokenStream, section: SectionParser): void {
  tokens.advance();
  parseBody(tokens, section);
}

export const noSections: SectionParser = () => false;

/** Reads one member; false when none of this body starts here. */
function parseMember(tokens: TokenStream, body: Body, section: SectionParser, options: BodyOptions): boolean {
  if (tokens.kind === Token.Var || (tokens.kind === Token.Word && tokens.peek() === Token.Var)) {
    if (!options.code) tokens.report('AL0448', 'Member is not allowed in this context.');
    parseVariables(tokens, body.variables);
    return true;
  }
  const head = parseMemberHead(tokens);
  if (startsProcedure(tokens)) {
    if (!options.code) tokens.report('AL0448', 'Member is not allowed in this context.');
    body.procedures.push(parseProcedure(tokens, head, options.bodiless ?? false));
  } else if (tokens.kind === Token.Trigger) {
    body.triggers.push(parseTrigger(tokens, head));
  } else if (tokens.kind === Token.Word && tokens.peek() === Token.Equal) {
    body.properties.push(parseProperty(tokens));
  } else if (tokens.kind === Token.Semicolon) {
    tokens.advance();
  } else {
    if (tokens.kind === Token.Word && section(tokens.word, head)) return true;
    if (!options.code || !startsMisspelledProcedure(tokens)) return false;
    body.procedures.push(parseProcedure(tokens, head, options.bodiless ?? false));
  }
  return true;
}

/** Takes a `{`, or reports that it is missing and goes on when a property or a section stands in its place. */
function openBody(tokens: TokenStream): void {
  const isProperty = tokens.is(Token.Word) && tokens.peek() === Token.Equal;
  if (isProperty || (tokens.missingCloseBraces < 0 && startsMember(tokens))) tokens.supplyOpenBrace();
  else tokens.expect(Token.OpenBrace);
}

/** After an error: goes to where the next member seems to start. */
function skipMember(tokens: TokenStream, mustMove: boolean): void {
  if (mustMove && tokens.kind !== Token.OpenBrace) tokens.advance();
  let depth = 0;
  while (tokens.kind !== Token.EndOfFile) {
    if (depth === 0 && startsMember(tokens)) return;
    if (tokens.is(Token.OpenBrace)) depth++;
    else if (tokens.is(Token.CloseBrace)) depth--;
    tokens.advance();
  }
}

function startsMember(tokens: TokenStream): boolean {
  switch (tokens.kind) {
    case Token.CloseBrace:
    case Token.Procedure:
    case Token.Trigger:
    case Token.Local:
    case Token.Var:
      return true;
    case Token.Word:
      return startsPropertyOrSection(tokens);
    default:
      return false;
  }
}

function startsPropertyOrSection(tokens: TokenStream): boolean {
  switch (tokens.peek()) {
    case Token.Equal:
    case Token.OpenBrace:
    case Token.Procedure:
      return true;
    case Token.OpenParenthesis:
      return tokens.peek(1 + lengthInParentheses(tokens)) === Token.OpenBrace;
    default:
      return false;
  }
}

/** The number of tokens from the `(` behind the current token to its `)`, and one more. */
function lengthInParentheses(tokens: TokenStream): number {
  let depth = 0;
  let distance = 1;
  for (; ; distance++) {
    const kind = tokens.peek(distance);
    if (kind === Token.OpenParenthesis) depth++;
    else if (kind === Token.CloseParenthesis) depth--;
    if (depth === 0 || kind === Token.EndOfFile || kind === Token.OpenBrace) return distance;
  }
}
