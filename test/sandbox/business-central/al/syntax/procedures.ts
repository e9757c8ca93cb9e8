import type {
  Access,
  Attribute,
  ControlAddInEvent,
  Parameter,
  Procedure,
  Trigger,
  TypeReference,
  VariableDeclaration,
} from './ast.ts';
import { parseArguments } from './expressions.ts';
import { parseBlock, parseBlockWithoutBegin, startsStatement } from './statements.ts';
import { isName, parseAnyName, parseIdentifier, SyntaxFailure, type TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';
import { parseType } from './types.ts';

/** `[Name]`, `[Name(arguments)]`, `[A, B(1)]` */
export function parseAttributes(tokens: TokenStream): Attribute[] {
  const attributes: Attribute[] = [];
  while (tokens.accept(Token.OpenBracket)) {
    do attributes.push(parseAttribute(tokens));
    while (tokens.accept(Token.Comma));
    tokens.expect(Token.CloseBracket);
  }
  return attributes;
}

function parseAttribute(tokens: TokenStream): Attribute {
  const { source, start } = tokens;
  const name = parseIdentifier(tokens);
  const values = tokens.kind === Token.OpenParenthesis ? parseArguments(tokens) : [];
  return { kind: 'attribute', source, start, end: tokens.end, name, arguments: values };
}

/** Where a member with attributes and modifiers starts, and the documentation before it. */
export interface MemberHead {
  readonly start: number;
  readonly attributes: readonly Attribute[];
  readonly documentation: string | undefined;
}

/** Whether the words at the current token introduce a procedure: `local`, `internal`, `protected` or none, `procedure`. */
export function startsProcedure(tokens: TokenStream): boolean {
  if (tokens.kind === Token.Procedure || tokens.kind === Token.Local) return true;
  return tokens.kind === Token.Word && tokens.peek() === Token.Procedure;
}

/** `procedur Name(`, `function Name(`: a word where `procedure` should stand. */
export function startsMisspelledProcedure(tokens: TokenStream): boolean {
  return /^(pro|func)/.test(tokens.word) && isName(tokens.peek()) && tokens.peek(2) === Token.OpenParenthesis;
}

export function parseProcedure(tokens: TokenStream, head: MemberHead, bodiless: boolean): Procedure {
  const { source } = tokens;
  const access = parseAccess(tokens);
  if (startsMisspelledProcedure(tokens)) {
    tokens.report('AL0104', "Syntax error, 'procedure' expected.");
    tokens.advance();
  } else tokens.expect(Token.Procedure);
  const name = parseIdentifier(tokens);
  const signature = parseSignature(tokens);
  const { attributes, documentation, start } = head;
  if (bodiless && !startsBody(tokens)) {
    tokens.accept(Token.Semicolon);
    const end = tokens.end;
    const variables: VariableDeclaration[] = [];
    return {
      kind: 'procedure',
      source,
      start,
      end,
      attributes,
      access,
      name,
      ...signature,
      variables,
      body: undefined,
      documentation,
    };
  }
  const { variables, body } = parseBody(tokens);
  const end = tokens.end;
  return {
    kind: 'procedure',
    source,
    start,
    end,
    attributes,
    access,
    name,
    ...signature,
    variables,
    body,
    documentation,
  };
}

/** An interface may give a default implementation. */
function startsBody(tokens: TokenStream): boolean {
  const kind = tokens.is(Token.Semicolon) ? tokens.peek() : tokens.kind;
  return kind === Token.Begin || kind === Token.Var;
}

function parseAccess(tokens: TokenStream): Access {
  if (tokens.accept(Token.Local)) return 'local';
  const word = tokens.word;
  if (word !== 'internal' && word !== 'protected') return 'public';
  tokens.advance();
  return word;
}

/** `trigger OnInsert()`, `trigger Source::Event(Text: Text)` */
export function parseTrigger(tokens: TokenStream, head: MemberHead): Trigger {
  const { source } = tokens;
  tokens.expect(Token.Trigger);
  let name = parseIdentifier(tokens);
  let qualifier: Trigger['qualifier'];
  if (tokens.accept(Token.DoubleColon)) {
    qualifier = name;
    name = parseAnyName(tokens);
  }
  const signature = parseSignature(tokens);
  const { variables, body } = parseBody(tokens);
  const { start, attributes, documentation } = head;
  const end = tokens.end;
  return {
    kind: 'trigger',
    source,
    start,
    end,
    attributes,
    qualifier,
    name,
    ...signature,
    variables,
    body,
    documentation,
  };
}

/** `event Ready(Data: JsonObject)` of a control add-in. */
export function parseControlAddInEvent(tokens: TokenStream, head: MemberHead): ControlAddInEvent {
  const { source } = tokens;
  tokens.expectWord('event');
  const name = parseIdentifier(tokens);
  const parameters = parseParameters(tokens);
  tokens.accept(Token.Semicolon);
  const { start, attributes, documentation } = head;
  return { kind: 'controlAddInEvent', source, start, end: tokens.end, attributes, name, parameters, documentation };
}

interface Signature {
  readonly parameters: Parameter[];
  readonly returnName: Procedure['returnName'];
  readonly returnType: TypeReference | undefined;
}

function parseSignature(tokens: TokenStream): Signature {
  const parameters = parseParameters(tokens);
  const returnName = isName(tokens.kind) && tokens.peek() === Token.Colon ? parseIdentifier(tokens) : undefined;
  const returnType = tokens.accept(Token.Colon) ? parseType(tokens) : undefined;
  return { parameters, returnName, returnType };
}

function parseParameters(tokens: TokenStream): Parameter[] {
  tokens.expect(Token.OpenParenthesis);
  const parameters: Parameter[] = [];
  if (tokens.accept(Token.CloseParenthesis)) return parameters;
  do parameters.push(parseParameter(tokens));
  while (tokens.accept(Token.Semicolon));
  tokens.expect(Token.CloseParenthesis);
  return parameters;
}

function parseParameter(tokens: TokenStream): Parameter {
  const { source, start } = tokens;
  const attributes = parseAttributes(tokens);
  const byReference = tokens.accept(Token.Var);
  const name = parseIdentifier(tokens);
  tokens.expect(Token.Colon);
  const type = parseType(tokens);
  return { kind: 'parameter', source, start, end: tokens.end, attributes, byReference, name, type };
}

function parseBody(tokens: TokenStream): Pick<Trigger, 'variables' | 'body'> {
  tokens.accept(Token.Semicolon);
  const variables: VariableDeclaration[] = [];
  if (isName(tokens.kind) && (tokens.peek() === Token.Colon || tokens.peek() === Token.Comma)) {
    tokens.report('AL0104', "Syntax error, 'var' expected.");
    parseVariableList(tokens, false, variables);
  }
  while (tokens.kind === Token.Var) parseVariables(tokens, variables);
  const body = startsStatement(tokens) ? parseBlockWithoutBegin(tokens) : parseBlock(tokens);
  tokens.expectSemicolon();
  return { variables, body };
}

/** `var A, B: Integer; ...` or `protected var ...`, added to `into`. */
export function parseVariables(tokens: TokenStream, into: VariableDeclaration[]): void {
  const isProtected = tokens.acceptWord('protected');
  tokens.expect(Token.Var);
  parseVariableList(tokens, isProtected, into);
}

function parseVariableList(tokens: TokenStream, isProtected: boolean, into: VariableDeclaration[]): void {
  for (;;) {
    const before = tokens.position;
    const head = parseMemberHead(tokens);
    if (!startsVariable(tokens)) {
      tokens.rewind(before);
      return;
    }
    try {
      into.push(parseVariable(tokens, head, isProtected));
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      skipVariable(tokens);
      tokens.lose(before);
    }
  }
}

/** What follows a `var` section is a procedure, a trigger, a block, a property or a part of the object. */
function startsVariable(tokens: TokenStream): boolean {
  if (!isName(tokens.kind) || startsProcedure(tokens)) return false;
  const next = tokens.peek();
  return next !== Token.Equal && next !== Token.OpenBrace && next !== Token.Var && !startsStatement(tokens);
}

/** After an error: goes behind the variable. */
function skipVariable(tokens: TokenStream): void {
  for (;;) {
    switch (tokens.kind) {
      case Token.Semicolon:
        tokens.advance();
        return;
      case Token.EndOfFile:
      case Token.CloseBrace:
      case Token.Begin:
      case Token.Procedure:
      case Token.Trigger:
      case Token.Local:
        return;
      default:
        tokens.advance();
    }
  }
}

function parseVariable(tokens: TokenStream, head: MemberHead, isProtected: boolean): VariableDeclaration {
  const { source } = tokens;
  const names = [parseIdentifier(tokens)];
  while (tokens.accept(Token.Comma)) names.push(parseIdentifier(tokens));
  tokens.expect(Token.Colon);
  const type = parseType(tokens);
  const end = tokens.end;
  tokens.expectSemicolon();
  const { start, attributes, documentation } = head;
  return { kind: 'variable', source, start, end, attributes, isProtected, names, type, documentation };
}

export function parseMemberHead(tokens: TokenStream): MemberHead {
  const { start, position } = tokens;
  const documentation = tokens.documentationAt(position);
  const attributes = tokens.kind === Token.OpenBracket ? parseAttributes(tokens) : [];
  return { start, attributes, documentation: documentation ?? tokens.documentationAt(tokens.position) };
}
