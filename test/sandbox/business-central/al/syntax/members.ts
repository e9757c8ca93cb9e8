import type { Procedure, Property, Trigger, VariableDeclaration } from './ast.ts';
import {
  type MemberHead,
  parseMemberHead,
  parseProcedure,
  parseTrigger,
  parseVariables,
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
  tokens.expect(Token.OpenBrace);
  while (tokens.kind !== Token.CloseBrace && tokens.kind !== Token.EndOfFile) {
    const before = tokens.position;
    try {
      parseMember(tokens, body, section, options);
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipMember(tokens, tokens.position === before);
    }
  }
  tokens.expect(Token.CloseBrace);
  return body;
}

/** `{ ... }` of a section that holds nothing but what `section` reads. */
export function parseSection(tokens: TokenStream, section: SectionParser): void {
  tokens.advance();
  parseBody(tokens, section);
}

export const noSections: SectionParser = () => false;

function parseMember(tokens: TokenStream, body: Body, section: SectionParser, options: BodyOptions): void {
  if (tokens.kind === Token.Var || (tokens.kind === Token.Word && tokens.peek() === Token.Var)) {
    if (!options.code) tokens.report('AL0448', 'Member is not allowed in this context.');
    parseVariables(tokens, body.variables);
    return;
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
  } else if (!(tokens.kind === Token.Word && section(tokens.word, head))) {
    tokens.fail('AL0104', "Syntax error, '}' expected.");
  }
}

/** After an error: goes to where the next member may start. */
function skipMember(tokens: TokenStream, mustMove: boolean): void {
  if (mustMove && tokens.kind !== Token.OpenBrace) tokens.advance();
  let depth = 0;
  for (;;) {
    switch (tokens.kind) {
      case Token.EndOfFile:
        return;
      case Token.OpenBrace:
        depth++;
        break;
      case Token.CloseBrace:
        if (depth === 0) return;
        depth--;
        if (depth === 0) {
          tokens.advance();
          return;
        }
        break;
      case Token.Semicolon:
        if (depth === 0) {
          tokens.advance();
          return;
        }
        break;
      case Token.Procedure:
      case Token.Trigger:
      case Token.Local:
        if (depth === 0) return;
        break;
      default:
        break;
    }
    tokens.advance();
  }
}
