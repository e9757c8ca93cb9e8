/**
 * Expressions, by precedence as documented:
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-al-operators
 */
import type { BinaryOperator, Expression, RangeExpression, TypeReference } from './ast.ts';
import {
  isName,
  parseAnyName,
  parseIdentifier,
  parseInteger,
  parseQualifiedName,
  parseText,
  type TokenStream,
} from './token-stream.ts';
import { Token, type TokenKind } from './tokens.ts';
import { isObjectTypeWord, parseType } from './types.ts';

const RELATIONAL = 1;
const ADDITIVE = 2;
const MULTIPLICATIVE = 3;

const BINARY: Partial<Record<TokenKind, { operator: BinaryOperator; precedence: number }>> = {
  [Token.Equal]: { operator: '=', precedence: RELATIONAL },
  [Token.NotEqual]: { operator: '<>', precedence: RELATIONAL },
  [Token.Less]: { operator: '<', precedence: RELATIONAL },
  [Token.LessOrEqual]: { operator: '<=', precedence: RELATIONAL },
  [Token.Greater]: { operator: '>', precedence: RELATIONAL },
  [Token.GreaterOrEqual]: { operator: '>=', precedence: RELATIONAL },
  [Token.Plus]: { operator: '+', precedence: ADDITIVE },
  [Token.Minus]: { operator: '-', precedence: ADDITIVE },
  [Token.Or]: { operator: 'or', precedence: ADDITIVE },
  [Token.Times]: { operator: '*', precedence: MULTIPLICATIVE },
  [Token.Divide]: { operator: '/', precedence: MULTIPLICATIVE },
  [Token.Div]: { operator: 'div', precedence: MULTIPLICATIVE },
  [Token.Mod]: { operator: 'mod', precedence: MULTIPLICATIVE },
  [Token.And]: { operator: 'and', precedence: MULTIPLICATIVE },
  [Token.Xor]: { operator: 'xor', precedence: MULTIPLICATIVE },
};

export function parseExpression(tokens: TokenStream): Expression {
  return tokens.nested(parseConditional);
}

/** `condition ? a : b`, weaker than every operator and grouping to the right. */
function parseConditional(tokens: TokenStream): Expression {
  const { source, start } = tokens;
  const condition = parseBinary(tokens, RELATIONAL);
  if (!tokens.accept(Token.Question)) return condition;
  const whenTrue = parseExpression(tokens);
  tokens.expect(Token.Colon);
  const whenFalse = parseExpression(tokens);
  return { kind: 'conditional', source, start, end: tokens.end, condition, whenTrue, whenFalse };
}

function parseBinary(tokens: TokenStream, weakest: number): Expression {
  const { source, start } = tokens;
  let left = parseUnary(tokens);
  for (;;) {
    const binary = BINARY[tokens.kind];
    if (binary && binary.precedence >= weakest) {
      tokens.advance();
      const rightStart = tokens.start;
      let right = parseBinary(tokens, binary.precedence + 1);
      // `A and B in [C]` is `A and (B in [C])`: Microsoft's own code relies on it, against the documented hierarchy.
      if (/^(and|or|xor)$/.test(binary.operator)) {
        if (tokens.kind === Token.In) right = parseIn(tokens, right, rightStart);
        else if (startsTypeTest(tokens)) right = parseTypeTest(tokens, right, rightStart);
      }
      left = { kind: 'binary', source, start, end: tokens.end, operator: binary.operator, left, right };
    } else if (tokens.kind === Token.In && weakest <= RELATIONAL) {
      left = parseIn(tokens, left, start);
    } else if (weakest <= RELATIONAL && startsTypeTest(tokens)) {
      left = parseTypeTest(tokens, left, start);
    } else {
      return left;
    }
  }
}

/** `x in [1, 3..5]` */
function parseIn(tokens: TokenStream, operand: Expression, start: number): Expression {
  tokens.advance();
  tokens.expect(Token.OpenBracket);
  const values: (Expression | RangeExpression)[] = [];
  if (tokens.kind !== Token.CloseBracket) {
    do values.push(parseValueOrRange(tokens));
    while (tokens.accept(Token.Comma));
  }
  tokens.expect(Token.CloseBracket);
  return { kind: 'in', source: tokens.source, start, end: tokens.end, operand, values };
}

function startsTypeTest(tokens: TokenStream): boolean {
  return tokens.kind === Token.Word && (tokens.isWord('is') || tokens.isWord('as'));
}

/** `x is IFoo`, `x as IFoo`: the type is the name of an interface or a type with its keyword. */
function parseTypeTest(tokens: TokenStream, operand: Expression, start: number): Expression {
  const operator = tokens.word as 'is' | 'as';
  tokens.advance();
  const type: TypeReference | ReturnType<typeof parseQualifiedName> =
    isObjectTypeWord(tokens.word) && isName(tokens.peek()) ? parseType(tokens) : parseQualifiedName(tokens);
  return { kind: 'typeTest', source: tokens.source, start, end: tokens.end, operator, operand, type };
}

/** A value of a case branch or an `in` set: `1`, `1..5`, `..5`, `1..`. */
export function parseValueOrRange(tokens: TokenStream): Expression | RangeExpression {
  const { source, start } = tokens;
  const from = tokens.kind === Token.DotDot ? undefined : parseExpression(tokens);
  if (tokens.kind !== Token.DotDot) return from!;
  tokens.advance();
  const open = tokens.is(Token.Comma) || tokens.is(Token.CloseBracket) || tokens.is(Token.Colon);
  const to = open ? undefined : parseExpression(tokens);
  return { kind: 'range', source, start, end: tokens.end, from, to };
}

function parseUnary(tokens: TokenStream): Expression {
  const { source, start, kind } = tokens;
  if (kind !== Token.Minus && kind !== Token.Plus && kind !== Token.Not) return parsePostfix(tokens);
  tokens.advance();
  const isSmallest = kind === Token.Minus && tokens.kind === Token.BigInteger && tokens.raw === SMALLEST_MAGNITUDE;
  const operand = isSmallest ? parseSmallest(tokens) : tokens.nested(parseUnary);
  const operator = kind === Token.Minus ? '-' : kind === Token.Plus ? '+' : 'not';
  return { kind: 'unary', source, start, end: tokens.end, operator, operand };
}

/** Behind a minus, one more than the largest Integer is an Integer as well. */
const SMALLEST_MAGNITUDE = '2147483648';

function parseSmallest(tokens: TokenStream): Expression {
  const { source, start, currentEnd: end, raw } = tokens;
  tokens.advance();
  return { kind: 'integerLiteral', source, start, end, value: Number(raw) };
}

/** Members, scopes, calls and indexes after a primary expression. */
export function parsePostfix(tokens: TokenStream): Expression {
  const { source, start } = tokens;
  let expression = parsePrimary(tokens);
  for (;;) {
    switch (tokens.kind) {
      case Token.Dot: {
        tokens.advance();
        const name = parseAnyName(tokens);
        expression = { kind: 'member', source, start, end: tokens.end, object: expression, name };
        break;
      }
      case Token.DoubleColon: {
        tokens.advance();
        const name = tokens.is(Token.Integer) ? parseInteger(tokens) : parseAnyName(tokens);
        expression = { kind: 'scope', source, start, end: tokens.end, object: expression, name };
        break;
      }
      case Token.OpenParenthesis: {
        const parameters = parseArguments(tokens);
        expression = { kind: 'call', source, start, end: tokens.end, callee: expression, arguments: parameters };
        break;
      }
      case Token.OpenBracket: {
        const indexes = parseIndexes(tokens);
        expression = { kind: 'index', source, start, end: tokens.end, object: expression, indexes };
        break;
      }
      default:
        return expression;
    }
  }
}

/** `(a, b)` */
export function parseArguments(tokens: TokenStream): Expression[] {
  tokens.expect(Token.OpenParenthesis);
  const values: Expression[] = [];
  if (tokens.accept(Token.CloseParenthesis)) return values;
  do values.push(parseExpression(tokens));
  while (tokens.accept(Token.Comma));
  tokens.expect(Token.CloseParenthesis);
  return values;
}

function parseIndexes(tokens: TokenStream): Expression[] {
  tokens.expect(Token.OpenBracket);
  if (tokens.kind === Token.CloseBracket) tokens.fail('AL0108', 'Indexers must have at least one value.');
  const values: Expression[] = [];
  do values.push(parseExpression(tokens));
  while (tokens.accept(Token.Comma));
  tokens.expect(Token.CloseBracket);
  return values;
}

function parsePrimary(tokens: TokenStream): Expression {
  const { source, start, currentEnd: end } = tokens;
  switch (tokens.kind) {
    case Token.Word:
      if (tokens.isWord('this')) {
        tokens.advance();
        return { kind: 'this', source, start, end };
      }
      return parseIdentifier(tokens);
    case Token.QuotedWord:
      return parseIdentifier(tokens);
    case Token.Text:
    case Token.VerbatimText: {
      const verbatim = tokens.kind === Token.VerbatimText;
      const value = parseText(tokens);
      return { kind: 'stringLiteral', source, start, end, value, verbatim };
    }
    case Token.OpenParenthesis: {
      tokens.advance();
      const inner = parseExpression(tokens);
      tokens.expect(Token.CloseParenthesis);
      return inner;
    }
    case Token.True:
    case Token.False: {
      const value = tokens.kind === Token.True;
      tokens.advance();
      return { kind: 'booleanLiteral', source, start, end, value };
    }
    case Token.Integer:
      return parseInteger(tokens);
    default:
      return parseOtherLiteral(tokens);
  }
}

const LARGEST_INTEGER = 2147483647n;
const LARGEST_BIG_INTEGER = 9223372036854775807n;

function parseOtherLiteral(tokens: TokenStream): Expression {
  const { source, start, currentEnd: end, kind, raw } = tokens;
  switch (kind) {
    case Token.BigInteger: {
      const value = BigInt(raw.replace(/l$/i, ''));
      if (value > LARGEST_BIG_INTEGER)
        tokens.report('AL0102', `Constant value '${raw}' is outside the range for a BigInteger.`);
      const isTooLarge = !/l$/i.test(raw) && value > LARGEST_INTEGER && value <= LARGEST_BIG_INTEGER;
      if (isTooLarge)
        tokens.report(
          'AL0103',
          `Constant value '${raw}' is outside the range for an Integer. With an L behind it, it is a BigInteger.`,
        );
      tokens.advance();
      if (isTooLarge) return { kind: 'integerLiteral', source, start, end, value: Number(LARGEST_INTEGER) };
      return { kind: 'bigIntegerLiteral', source, start, end, value };
    }
    case Token.Decimal:
      tokens.advance();
      return { kind: 'decimalLiteral', source, start, end, text: raw };
    case Token.Date:
      tokens.advance();
      return { kind: 'dateLiteral', source, start, end, digits: raw.slice(0, -1) };
    case Token.Time:
      tokens.advance();
      return { kind: 'timeLiteral', source, start, end, digits: raw.slice(0, -1) };
    case Token.DateTime:
      tokens.advance();
      return { kind: 'dateTimeLiteral', source, start, end, digits: raw.slice(0, -2) };
    default:
      return tokens.fail('AL0224', 'Expression expected.');
  }
}
