import type { AssignmentStatement, Block, CaseBranch, Expression, RangeExpression, Statement } from './ast.ts';
import { parseExpression, parsePostfix, parseValueOrRange } from './expressions.ts';
import { SyntaxFailure, type TokenStream } from './token-stream.ts';
import { spelling, Token, type TokenKind } from './tokens.ts';

/** `begin ... end` */
export function parseBlock(tokens: TokenStream): Block {
  const { source, start } = tokens;
  tokens.expect(Token.Begin);
  const statements = parseStatements(tokens, Token.End);
  expectClosing(tokens, Token.End);
  return { kind: 'block', source, start, end: tokens.end, statements };
}

/** A block whose `begin` is missing: that is reported, and its statements are read. */
export function parseBlockWithoutBegin(tokens: TokenStream): Block {
  const { source, start } = tokens;
  tokens.report('AL0104', "Syntax error, 'begin' expected.");
  const statements = parseStatements(tokens, Token.End);
  expectClosing(tokens, Token.End);
  return { kind: 'block', source, start, end: tokens.end, statements };
}

/** `{ ... }` as other languages write blocks: that is reported, and the statements are read. */
function parseBraces(tokens: TokenStream): Block {
  const { source, start } = tokens;
  tokens.report('AL0104', "Syntax error, 'begin' expected: statements stand between 'begin' and 'end'.");
  tokens.advance();
  const statements = parseStatements(tokens, Token.CloseBrace);
  tokens.accept(Token.CloseBrace);
  return { kind: 'block', source, start, end: tokens.end, statements };
}

/** Whether a statement stands here that nothing else can be taken for: a keyword of one, `Name.`, `Name(`, `Name :=`. */
export function startsStatement(tokens: TokenStream): boolean {
  switch (tokens.kind) {
    case Token.If:
    case Token.Case:
    case Token.For:
    case Token.ForEach:
    case Token.While:
    case Token.Repeat:
    case Token.Exit:
      return true;
    case Token.Word:
    case Token.QuotedWord:
      return STATEMENT_SIGNS.has(tokens.peek());
    default:
      return false;
  }
}

const STATEMENT_SIGNS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  Token.Dot,
  Token.OpenParenthesis,
  Token.Assign,
  Token.PlusAssign,
  Token.MinusAssign,
  Token.TimesAssign,
  Token.DivideAssign,
]);

/** Takes a word between the parts of a statement, or reports it as missing and goes on as if it stood there. */
function expectWord(tokens: TokenStream, kind: typeof Token.Then | typeof Token.Do | typeof Token.Of): void {
  if (!tokens.accept(kind)) tokens.report('AL0104', `Syntax error, '${spelling(kind)}' expected.`);
}

/** Takes the word that closes a block, or reports it as missing and goes on as if it stood there. */
function expectClosing(tokens: TokenStream, kind: typeof Token.End | typeof Token.Until): void {
  if (tokens.accept(kind)) return;
  tokens.report('AL0104', `Syntax error, '${kind === Token.End ? 'end' : 'until'}' expected.`);
}

/** Statements up to `closing`, or up to where the procedure must have ended. */
function parseStatements(tokens: TokenStream, closing: TokenKind): Statement[] {
  const statements: Statement[] = [];
  while (tokens.kind !== closing && !endsProcedure(tokens) && !closesOuter(tokens, closing)) {
    const before = tokens.position;
    try {
      if (tokens.kind === Token.Semicolon) {
        statements.push(emptyStatement(tokens));
      } else {
        statements.push(parseStatement(tokens));
      }
      if (tokens.kind === closing) break;
      if (!tokens.accept(Token.Semicolon)) missingSemicolon(tokens, closing);
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipStatement(tokens);
      tokens.accept(Token.Semicolon);
    }
    if (tokens.position === before) tokens.advance();
  }
  return statements;
}

/** What closes a statement around: that of this one is missing. */
function closesOuter(tokens: TokenStream, closing: TokenKind): boolean {
  if (closing === Token.Until) return tokens.kind === Token.End;
  return tokens.kind === Token.Until && tokens.openRepeats > 0;
}

function missingSemicolon(tokens: TokenStream, closing: TokenKind): void {
  // Behind braces in the place of begin and end, nobody writes a semicolon.
  if (endsProcedure(tokens) || closesOuter(tokens, closing) || tokens.peek(-1) === Token.CloseBrace) return;
  if (tokens.kind === Token.Else)
    tokens.fail(
      'AL0110',
      'Orphaned ELSE statement. This is most likely because of an unnecessary semicolon before it.',
    );
  if ((tokens.kind === Token.End || tokens.kind === Token.Until) && closing !== tokens.kind)
    tokens.fail('AL0104', `Syntax error, '${closing === Token.End ? 'end' : 'until'}' expected.`);
  tokens.report('AL0111', 'Semicolon expected.', tokens.end);
}

/** No statement starts with these: a block before them lacks its end. */
function endsProcedure(tokens: TokenStream): boolean {
  switch (tokens.kind) {
    case Token.EndOfFile:
    case Token.CloseBrace:
    case Token.Procedure:
    case Token.Trigger:
    case Token.Local:
    case Token.Var:
    case Token.OpenBracket:
      return true;
    default:
      return false;
  }
}

/** After an error: goes to the end of the statement. */
function skipStatement(tokens: TokenStream): void {
  let depth = 0;
  for (;;) {
    switch (tokens.kind) {
      case Token.EndOfFile:
      case Token.CloseBrace:
      case Token.Procedure:
      case Token.Trigger:
        return;
      case Token.Semicolon:
        if (depth === 0) return;
        break;
      case Token.Begin:
      case Token.Case:
      case Token.Repeat:
        depth++;
        break;
      case Token.End:
      case Token.Until:
        if (depth === 0) return;
        depth--;
        break;
      default:
        break;
    }
    tokens.advance();
  }
}

function parseStatement(tokens: TokenStream): Statement {
  return tokens.nested(parseOneStatement);
}

function parseOneStatement(tokens: TokenStream): Statement {
  switch (tokens.kind) {
    case Token.Begin:
      return parseBlock(tokens);
    case Token.OpenBrace:
      return parseBraces(tokens);
    case Token.If:
      return parseIf(tokens);
    case Token.Case:
      return parseCase(tokens);
    case Token.For:
      return parseFor(tokens);
    case Token.ForEach:
      return parseForEach(tokens);
    case Token.While:
      return parseWhile(tokens);
    case Token.Repeat:
      return parseRepeat(tokens);
    case Token.With:
      return parseWith(tokens);
    case Token.Exit:
      return parseExit(tokens);
    case Token.AssertError:
      return parseAssertError(tokens);
    case Token.Semicolon:
    case Token.End:
    case Token.Until:
    case Token.Else:
      return emptyStatement(tokens);
    case Token.Word:
      return parseBreakOrContinue(tokens) ?? parseAssignmentOrCall(tokens);
    default:
      return parseAssignmentOrCall(tokens);
  }
}

/** Nothing: `if A then else B`, `begin end`, `;`. */
function emptyStatement(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  return { kind: 'emptyStatement', source, start, end: start };
}

function parseIf(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const condition = parseExpression(tokens);
  expectWord(tokens, Token.Then);
  const then = parseStatement(tokens);
  const otherwise = tokens.accept(Token.Else) ? parseStatement(tokens) : undefined;
  return { kind: 'if', source, start, end: tokens.end, condition, then, else: otherwise };
}

function parseCase(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const subject = parseExpression(tokens);
  expectWord(tokens, Token.Of);
  const branches: CaseBranch[] = [];
  while (tokens.kind !== Token.End && tokens.kind !== Token.Else && !endsProcedure(tokens)) {
    const before = tokens.position;
    try {
      branches.push(parseCaseBranch(tokens));
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipStatement(tokens);
      tokens.accept(Token.Semicolon);
    }
    if (tokens.position === before) tokens.advance();
  }
  const otherwise = tokens.accept(Token.Else) ? parseStatements(tokens, Token.End) : undefined;
  expectClosing(tokens, Token.End);
  return { kind: 'case', source, start, end: tokens.end, subject, branches, else: otherwise };
}

function parseCaseBranch(tokens: TokenStream): CaseBranch {
  const { source, start } = tokens;
  const values: (Expression | RangeExpression)[] = [];
  do values.push(parseValueOrRange(tokens));
  while (tokens.accept(Token.Comma));
  tokens.expect(Token.Colon);
  const statement = parseStatement(tokens);
  const end = tokens.end;
  if (tokens.kind !== Token.End && tokens.kind !== Token.Else && !endsProcedure(tokens)) tokens.expectSemicolon();
  while (tokens.accept(Token.Semicolon));
  return { kind: 'caseBranch', source, start, end, values, statement };
}

function parseFor(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const variable = parsePostfix(tokens);
  tokens.expect(Token.Assign);
  const from = parseExpression(tokens);
  const down = tokens.kind === Token.DownTo;
  if (!tokens.accept(Token.DownTo) && !tokens.accept(Token.To))
    tokens.fail('AL0106', "Syntax error, 'TO' or 'DOWNTO' expected.");
  const to = parseExpression(tokens);
  expectWord(tokens, Token.Do);
  const body = parseStatement(tokens);
  return { kind: 'for', source, start, end: tokens.end, variable, from, to, down, body };
}

function parseForEach(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const variable = parsePostfix(tokens);
  tokens.expect(Token.In);
  const collection = parseExpression(tokens);
  expectWord(tokens, Token.Do);
  const body = parseStatement(tokens);
  return { kind: 'forEach', source, start, end: tokens.end, variable, collection, body };
}

function parseWhile(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const condition = parseExpression(tokens);
  expectWord(tokens, Token.Do);
  const body = parseStatement(tokens);
  return { kind: 'while', source, start, end: tokens.end, condition, body };
}

function parseRepeat(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  tokens.openRepeats++;
  let statements: Statement[];
  try {
    statements = parseStatements(tokens, Token.Until);
  } finally {
    tokens.openRepeats--;
  }
  if (tokens.kind !== Token.Until) {
    expectClosing(tokens, Token.Until);
    const { end } = tokens;
    const always: Expression = { kind: 'booleanLiteral', source, start: end, end, value: true };
    return { kind: 'repeat', source, start, end, statements, until: always };
  }
  tokens.advance();
  const until = parseExpression(tokens);
  return { kind: 'repeat', source, start, end: tokens.end, statements, until };
}

function parseWith(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const record = parsePostfix(tokens);
  expectWord(tokens, Token.Do);
  const body = parseStatement(tokens);
  return { kind: 'with', source, start, end: tokens.end, record, body };
}

/** `exit;`, `exit(value);`, `exit();` */
function parseExit(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  let value: Expression | undefined;
  if (tokens.accept(Token.OpenParenthesis)) {
    if (tokens.kind !== Token.CloseParenthesis) value = parseExpression(tokens);
    tokens.expect(Token.CloseParenthesis);
  }
  return { kind: 'exit', source, start, end: tokens.end, value };
}

function parseAssertError(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  tokens.advance();
  const statement = parseStatement(tokens);
  return { kind: 'assertError', source, start, end: tokens.end, statement };
}

/** `break` and `continue` are words that may also name a variable or procedure. */
function parseBreakOrContinue(tokens: TokenStream): Statement | undefined {
  const { source, start, currentEnd: end } = tokens;
  const kind = tokens.isWord('break') ? 'break' : tokens.isWord('continue') ? 'continue' : undefined;
  if (!kind || !endsStatement(tokens.peek())) return undefined;
  tokens.advance();
  return { kind, source, start, end };
}

function endsStatement(kind: TokenKind): boolean {
  return kind === Token.Semicolon || kind === Token.End || kind === Token.Else || kind === Token.Until;
}

const ASSIGNMENT: Partial<Record<TokenKind, AssignmentStatement['operator']>> = {
  [Token.Assign]: ':=',
  [Token.PlusAssign]: '+=',
  [Token.MinusAssign]: '-=',
  [Token.TimesAssign]: '*=',
  [Token.DivideAssign]: '/=',
};

function parseAssignmentOrCall(tokens: TokenStream): Statement {
  const { source, start } = tokens;
  const expression = parsePostfix(tokens);
  const operator = ASSIGNMENT[tokens.kind];
  if (operator) {
    tokens.advance();
    const value = parseExpression(tokens);
    return { kind: 'assignment', source, start, end: tokens.end, operator, target: expression, value };
  }
  if (!isCall(expression))
    tokens.report(
      'AL0117',
      'Illegal statement. Only assignment and method invocation can be used as a statement.',
      start,
    );
  return { kind: 'callStatement', source, start, end: tokens.end, expression };
}

/** A call may lack its parentheses: `Customer.FindFirst;`. */
function isCall(expression: Expression): boolean {
  return expression.kind === 'call' || expression.kind === 'member' || expression.kind === 'identifier';
}
